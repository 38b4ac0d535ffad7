/**
 * Numbers that both sides use. Without zod, so that the widget can import them without loading a validator.
 *
 * Each number of LIMITS, CLOSE and TIMES is a constant of its own, because a bundler writes a constant's number where it is
 * used and leaves the rest out; for that the widget imports the three tables from their own files.
 *
 * VERSION is the frame language. A change of any frame or event changes the hash in `test/house/schema.test.ts`; raise
 * VERSION in the same commit and add a line here.
 *   1  the first language
 *   2  a phone number may be written with an extension, dashes of any length and digits of any script
 */
export const VERSION = 2;

/** The subprotocol a client offers and the door echoes. The ticket is sent beside it as `t.<ticket>`. */
export const SUBPROTOCOL = "baton.v1";
export const TICKET_PREFIX = "t.";

/** Answered by the runtime itself, so that a ping never wakes a sleeping object. */
export const PING = "ping";
export const PONG = "pong";

/** Private close codes. The reason is always the word, never a sentence. */
export * as CLOSE from "./limits/close.ts";
/** Receiver-side bounds; each far above what an honest client sends. */
export * as LIMITS from "./limits/sizes.ts";

/** How much a person waits, in milliseconds; a site may change those marked so in `site/site.ts`. */
export * as TIMES from "./limits/times.ts";
