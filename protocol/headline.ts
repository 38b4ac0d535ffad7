/** Texts as a card or a form shows them: cut short, never through a sign, and without what turns their neighbours round. Pure. */

/** A cut within a number leaves all of it out: where such numbers are blacked out, half of one would pass. */
export const short = (text: string) => {
  if (text.length <= 140) return text;
  const kept = text.slice(0, 139);
  return `${whole(/^[ -]?\d/.test(text.slice(139)) ? kept.replace(/\d[\d -]*$/, "") : kept)}…`;
};

/** Without marks that change the direction of the text around it: a name has no use for them. */
export const upright = (text: string): string => text.replace(/[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, "").trim();

/** Without the half of a surrogate pair that a cut left behind. */
export const whole = (cut: string) => cut.replace(/[\uD800-\uDBFF]$/, "");
