/** Private close codes. The reason is always the word, never a sentence. */

/** The client broke the frame language: binary, oversized, flooding. Do not reconnect at once. */
export const breach = 4400;
/** The ticket is missing, expired, forged or for another room. Fetch a new one, then reconnect. */
export const ticket = 4401;
/** What was said here was erased for good. */
export const erased = 4410;
/** The client speaks another VERSION. Reload. */
export const version = 4406;
/** Too many sockets in this conversation. */
export const crowded = 4409;
/** A concierge has blocked this visitor. */
export const blocked = 4403;
