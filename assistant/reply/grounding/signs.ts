/** Signs, in a clause that is still being written, that it may claim an act or hold a figure. Pure. */
import { isDayOrMonth } from "./figures.ts";
import { FORM, isBeginning, lexicon, patternsOf, ROLE, type Token } from "./lexicon.ts";
import { folded } from "./normal.ts";
import { isNumeral } from "./numerals.ts";

/** By itself it is a sign. */
export function shows({ text, senses }: Token, tongues: readonly string[]): boolean {
  const verb = senses.some(({ acts }) => {
    for (const forms of acts.values()) if (forms & ~FORM.do) return true;
    return false;
  });
  if (verb) return true;
  if (senses.some(({ roles }) => roles & (ROLE.said | ROLE.paper))) return true;
  const word = folded(text);
  return isNumeral(word) || (text.length > 3 && tongues.some((tongue) => isDayOrMonth(word, tongue)));
}

/** "I have", "je vais": whatever follows is the assistant's own act. */
export function firstPerson(read: readonly Token[]): boolean {
  return read.some((token, i) =>
    token.senses.some(({ language, roles }) => {
      if (!(roles & ROLE.i)) return false;
      // Their present is a future as well.
      if (language === "de" || language === "nl") return true;
      if (roles & (ROLE.has | ROLE.will)) return true;
      const next = read[i + 1]?.senses.find((sense) => sense.language === language);
      return next !== undefined && (next.roles & (ROLE.has | ROLE.will)) !== 0;
    }),
  );
}

/** "Your order has been": what was done to it follows. */
export function passive(read: readonly Token[]): boolean {
  const theirs = new Set<string>();
  for (const { senses } of read) {
    for (const { language, roles } of senses) {
      const been = language === "nl" ? ROLE.was | ROLE.is : ROLE.was;
      if (theirs.has(language) && roles & been) return true;
    }
    for (const { language, roles } of senses) if (roles & (ROLE.you | ROLE.thing)) theirs.add(language);
  }
  return false;
}

/** The form of a verb says who acts, and when. */
export function patterned(read: readonly Token[], text: string, tongue: string, unspaced: boolean): boolean {
  const { past, future: will, participle, progress } = patternsOf(tongue);
  if (unspaced) return /[おご]\p{Script=Han}/u.test(text) || (past?.test(text) ?? false);
  let [helped, staff, near] = [false, false, false];
  for (const { text: word, senses } of read) {
    const roles = senses.find(({ language }) => language === tongue)?.roles ?? 0;
    if (past?.test(word) || will?.test(word)) return true;
    if (helped && (participle?.test(word) || progress?.test(word))) return true;
    helped ||= (roles & (ROLE.has | ROLE.was | ROLE.is | (tongue === "en" ? ROLE.i : 0))) !== 0;
    staff ||= (roles & ROLE.staff) !== 0;
    near ||= (roles & ROLE.now) !== 0;
  }
  return staff && near;
}

/** A verb that is an act behind a word of the future, or that word behind somebody of the business. */
export function future(read: readonly Token[]): boolean {
  const willing = new Set<string>();
  const acting = new Set<string>();
  for (const { senses } of read) {
    for (const { language, acts, roles } of senses) {
      if (acts.size > 0 && willing.has(language)) return true;
      if (acting.has(language) && roles & ROLE.will) return true;
      if (roles & ROLE.will) willing.add(language);
      if (roles & (ROLE.staff | ROLE.we)) acting.add(language);
    }
  }
  return false;
}

/** Nothing yet but who acts and small words: the verb may follow. */
export function light(read: readonly Token[], unspaced: boolean): boolean {
  const [first] = read;
  if (!first || read.length > 6) return false;
  const begun = first.senses.filter(({ roles }) => roles & BEGINS).map(({ language }) => language);
  return begun.some((language) => {
    let plain = 0;
    for (const { senses } of read) {
      const sense = senses.find((each) => each.language === language);
      if (!sense || sense.roles === 0) plain++;
      else if (sense.roles & (ROLE.can | ROLE.not | ROLE.if | ROLE.speaks)) return false;
    }
    return plain <= (unspaced ? 3 : first.senses.some(({ roles }) => roles & ROLE.you) && read.length < 3 ? 1 : 0);
  });
}

const BEGINS = ROLE.i | ROLE.we | ROLE.a | ROLE.staff | ROLE.you | ROLE.thing | ROLE.will;
/** Behind these a verb follows. */
export const LEADS =
  ROLE.i | ROLE.we | ROLE.a | ROLE.staff | ROLE.you | ROLE.has | ROLE.was | ROLE.is | ROLE.will | ROLE.now;
/** Letters of a word from which it can be told where nothing leads to it. */
export const STEM = 3;

/** The same where words are not spaced: the last signs begin an entry. */
export function grows(text: string): boolean {
  const { exact } = lexicon();
  for (let length = 1; length <= 4 && length <= text.length; length++) {
    const end = text.slice(-length);
    if (isBeginning(end) && !exact.has(end)) return true;
  }
  return false;
}
