/** Cuts texts short for a card, never through a sign. Pure. */

/** A cut within a number leaves all of it out: where such numbers are blacked out, half of one would pass. */
export const short = (text: string) => {
  if (text.length <= 140) return text;
  const kept = text.slice(0, 139);
  return `${whole(/^[ -]?\d/.test(text.slice(139)) ? kept.replace(/\d[\d -]*$/, "") : kept)}…`;
};

/** Without the half of a surrogate pair that a cut left behind. */
export const whole = (cut: string) => cut.replace(/[\uD800-\uDBFF]$/, "");
