/** Scores how well typed letters match a text: in order, better together, best at the start of words. Pure. */

/** 0 means no match. Higher is better. */
export function closeness(typed: string, text: string): number {
  const wanted = typed.toLowerCase().replaceAll(/\s+/g, "");
  const given = text.toLowerCase();
  if (wanted === "") return 1;
  const whole = given.indexOf(typed.toLowerCase().trim());
  if (whole >= 0) return 1000 - Math.min(whole, 400) + (startsWord(given, whole) ? 500 : 0);
  let score = 0;
  let last = -2;
  for (const letter of wanted) {
    const at = bestNext(given, letter, last + 1);
    if (at < 0) return 0;
    score += at === last + 1 ? 6 : startsWord(given, at) ? 4 : 1;
    last = at;
  }
  return Math.max(1, score - Math.min(10, Math.floor(last / 20)));
}

/** The next letter at this position or at the start of a word, else at its next occurrence. */
function bestNext(text: string, letter: string, from: number): number {
  if (text[from] === letter) return from;
  for (let at = text.indexOf(letter, from); at >= 0; at = text.indexOf(letter, at + 1)) {
    if (startsWord(text, at)) return at;
  }
  return text.indexOf(letter, from);
}

const startsWord = (text: string, at: number): boolean => at === 0 || /[^\p{L}\p{N}]/u.test(text[at - 1] ?? "");
