/** Receiver-side bounds; each far above what an honest client sends. */

/** Bytes of one frame, checked before parsing: 4,000 characters of text in the widest UTF-8 plus escapes. */
export const frameBytes = 16 * 1024;
/** UTF-16 units of one message: four times the longest message seen in the public support sets we read. */
export const text = 4_000;
/** Nesting of a frame: the deepest honest frame has 2. */
export const depth = 8;
/** Token bucket per socket: a fast typist with typing notices stays under 5 frames a second. */
export const framesPerSecond = 10;
export const frameBurst = 40;
/** Frames refused as too fast before the socket is closed. */
export const floodStrikes = 100;
/** Sockets of one person in one conversation: tabs and devices. */
export const sockets = 24;
/** Events in a welcome or a page. Fifty messages fill a screen several times. */
export const page = 50;
/** UTF-16 units of events in a welcome or a page: long messages make shorter pages, so that a connect stays small. */
export const pageText = 12_000;
/** UTF-16 units of one assistant reply; an endless model is cut here. */
export const reply = 6_000;
/** Replies of the assistant in one conversation within an hour: bounds the model bill of one visitor. */
export const turnsPerHour = 120;
/** Calls of the site's tools for one reply, and in one conversation within an hour: bounds what a visitor can cause. */
export const toolsPerReply = 4;
export const toolsPerHour = 60;
/** UTF-16 units of what a tool is called with, and of what a model reads of its result. */
export const toolInput = 2_000;
export const toolResult = 4_000;
/** A person's name, an e-mail address, a phone number, a note. */
export const name = 80;
export const email = 254;
export const phone = 32;
export const note = 1_000;
/** A page address told with a message, for the brief. */
export const url = 500;
/** Bytes of one e-mail that a visitor sends, with all that is attached. */
export const mailBytes = 5_000_000;
