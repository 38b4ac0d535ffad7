/** What nobody sees: white space, control characters and invisible characters. */

const UNSEEN = String.raw`[\s\p{Cc}\p{Cf}]+`;
const ALL = new RegExp(`^(?:${UNSEEN})?$`, "u");
const LEADING = new RegExp(`^${UNSEEN}`, "u");

export const isBlank = (text: string): boolean => ALL.test(text);

/** The text from the first character that somebody can see; empty where there is none. */
export const fromSeen = (text: string): string => text.replace(LEADING, "");
