/**
 * Numbers that both sides use. Without zod, so that the widget can import them without loading a validator.
 *
 * LIMITS, CLOSE and TIMES are enums, because a bundler inlines the numbers that are used and leaves the rest out.
 *
 * VERSION is the frame language. A change of any frame or event changes the hash in `test/house/schema.test.ts`; raise
 * VERSION in the same commit and add a line here.
 *   1  the first language
 */
export const VERSION = 1;

/** The subprotocol a client offers and the door echoes. The ticket is sent beside it as `t.<ticket>`. */
export const SUBPROTOCOL = "baton.v1";
export const TICKET_PREFIX = "t.";

/** Answered by the runtime itself, so that a ping never wakes a sleeping object. */
export const PING = "ping";
export const PONG = "pong";

/** Limits that the receiver enforces; each is far above what an honest client sends. */
export enum LIMITS {
  /** Bytes of one frame, checked before parsing: 4,000 characters of text in the widest UTF-8 plus escapes. */
  frameBytes = 16 * 1024,
  /** UTF-16 units of one message: four times the longest message seen in the public support sets we read. */
  text = 4_000,
  /** Nesting of a frame: the deepest honest frame has 2. */
  depth = 8,
  /** Token bucket per socket: a fast typist with typing notices stays under 5 frames a second. */
  framesPerSecond = 10,
  frameBurst = 40,
  /** Frames refused as too fast before the socket is closed. */
  floodStrikes = 100,
  /** Sockets of one conversation: tabs, devices and a few onlookers. */
  sockets = 24,
  /** Events in a welcome or a page. Fifty messages fill a screen several times. */
  page = 50,
  /** UTF-16 units of events in a welcome or a page: long messages make shorter pages, so that a connect stays small. */
  pageText = 12_000,
  /** UTF-16 units of one assistant reply; a model that does not stop is cut off here. */
  reply = 6_000,
  /** Replies of the assistant in one conversation per hour: limits the model cost of one visitor. */
  turnsPerHour = 120,
  /** A person's name, an e-mail address, a phone number, a note. */
  name = 80,
  email = 254,
  phone = 32,
  note = 1_000,
  /** The page URL sent with a message, for the brief. */
  url = 500,
}

/** Private close codes. The reason is always the word, never a sentence. */
export enum CLOSE {
  /** The client broke the frame language: binary, oversized, flooding. Do not reconnect at once. */
  breach = 4400,
  /** The ticket is missing, expired, forged or for another room. Fetch a new one, then reconnect. */
  ticket = 4401,
  /** The conversation was erased for good. */
  erased = 4410,
  /** The client speaks another VERSION. Reload. */
  version = 4406,
  /** Too many sockets in this conversation. */
  crowded = 4409,
}

/** How long people wait, in milliseconds; a site may change those marked so in `site/site.ts`. */
export enum TIMES {
  /** A joined concierge shows a sign of life within this, or the room moves on (site). */
  signOfLife = 20_000,
  /** A concierge who drops has this long to come back (site). */
  drop = 45_000,
  /** A waiting room acts at this deadline (site). */
  wait = 60_000,
  /** A colleague accepts a transfer within this, or it comes back (site). */
  transfer = 30_000,
  /** The team answers the assistant's question within this, or it continues without an answer (site). */
  question = 45_000,
  /** After a hand-back only a request for a person starts a handoff again for this long (site). */
  cooldown = 120_000,
  /** A console that reloads is back within this: until then its absence is not reported. */
  reload = 2_500,
  /** An owed reply that is not in progress is restarted within this. */
  recover = 10_000,
  /** A waiting or held room repeats its card to the lobby this often: an empty lobby is complete within 30 s. */
  announce = 25_000,
  /** The headline of a room with the assistant is sent to the lobby at most this often. */
  headline = 30_000,
  /** Clients ping this often. */
  ping = 20_000,
}
