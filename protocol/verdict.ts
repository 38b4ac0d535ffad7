/** The words of the judgement that a model gives with its reply: closed sets, each with what it means. */

/**
 *   answer   what was asked is answered, in full or in part, or nothing was asked
 *   unknown  what was asked is not known, and nobody is needed for it yet
 *   human    a human is needed
 *   ask      one fact is missing, which a colleague is asked for
 */
export const ACTS = ["answer", "unknown", "human", "ask"] as const;
export type Act = (typeof ACTS)[number];

/** How much of the question the reply answers. */
export const ANSWERED = ["full", "part", "none", "no-question"] as const;

/** How the visitor feels, by their words or by what happens to them. */
export const MOODS = ["calm", "confused", "worried", "sad", "annoyed", "angry"] as const;

/** What the visitor wants besides an answer. */
export const WANTED = ["nothing", "person", "call", "buy"] as const;
