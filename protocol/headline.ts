/** Texts as a card or a form shows them: cut short, never through a sign, and without what turns their neighbours round. Pure. */

/** What stands within a number as people write it. */
const WITHIN = "\\s\\p{Pd}\\p{Cf}.,/_\\u00B7\\u2212";
const GOES_ON = new RegExp(`^[${WITHIN}]{0,3}\\p{Nd}`, "u");
const NUMBER = new RegExp(`\\p{Nd}[\\p{Nd}${WITHIN}]*$`, "u");

/** A cut within a number leaves all of it out: where such numbers are blacked out, half of one would pass. */
export const short = (text: string) => {
  if (text.length <= 140) return text;
  const kept = text.slice(0, 139);
  return `${whole(GOES_ON.test(text.slice(139)) ? kept.replace(NUMBER, "") : kept)}…`;
};

/**
 * One line without anything that nobody sees: marks that turn the text around, line ends of any kind, control and
 * zero-width signs. A joiner stays where a script writes it, between two letters.
 */
export const upright = (text: string): string =>
  text
    .replace(/(?![\u200C\u200D])\p{Cf}|(?<![\p{L}\p{M}])[\u200C\u200D]|[\u200C\u200D](?![\p{L}\p{M}])/gu, "")
    .replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, " ")
    .trim();

/** Without the half of a surrogate pair that a cut left behind. */
export const whole = (cut: string) => cut.replace(/[\uD800-\uDBFF]$/, "");
