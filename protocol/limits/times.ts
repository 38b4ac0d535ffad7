/** How much a person waits, in milliseconds; a site may change those marked so in `site/site.ts`. */

/** A joined concierge shows a sign of life within this, or the room moves on (site). */
export const signOfLife = 20_000;
/** A concierge who drops has this long to come back (site). */
export const drop = 45_000;
/** A waiting room acts at this deadline (site). */
export const wait = 60_000;
/** A colleague accepts a transfer within this, or it comes back (site). */
export const transfer = 30_000;
/** Humans answer the assistant's question within this, or it goes on without (site). */
export const question = 45_000;
/** After a hand-back only a request for a person calls one again for this long (site). */
export const cooldown = 120_000;
/** A visitor who is not there is written to after this, if they left a contact (site). */
export const reach = 60_000;
/** A program that holds the floor answers its visitor within this, or the room moves on as after a drop. */
export const program = 120_000;
/** The visitor confirms within this what the assistant has proposed to do, or it is no longer offered. */
export const proposal = 600_000;
/** A console that reloads is back within this: until then nobody is told that it is gone. */
export const reload = 2_500;
/** An owed reply that nobody is speaking is restarted within this. */
export const recover = 3_000;
/** A waiting or human-held room repeats its card to the lobby this often: the lobby converges from nothing in 30 s. */
export const announce = 25_000;
/** The headline of a room the assistant holds is told to the lobby at most this often. */
export const headline = 30_000;
/** Clients ping this often. */
export const ping = 20_000;
