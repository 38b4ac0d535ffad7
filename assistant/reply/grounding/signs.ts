/** Signs, in a clause that is still being written, that it may claim an act or hold a figure. Pure. */
import { isDayOrMonth } from "./figures.ts";
import { FORM, isBeginning, lexicon, patternsOf, ROLE, sensesOf, type Token } from "./lexicon.ts";
import { folded } from "./normal.ts";
import { isNumeral } from "./numerals.ts";
import { remembered, rememberedBy } from "./remembered.ts";

/** By itself it is a sign. */
export const shows = ({ text }: Token, tongues: readonly string[]): boolean =>
  showsAnywhere(text) || (text.length > 3 && tongues.some((tongue) => isDayOrMonth(folded(text), tongue)));

const showsAnywhere = remembered((text) => {
  const senses = sensesOf(text);
  const verb = senses.some(({ acts }) => [...acts.values()].some((forms) => forms & ~FORM.do));
  return verb || senses.some(({ roles }) => roles & (ROLE.said | ROLE.paper)) || isNumeral(folded(text));
});

/** The first words of a clause make it a condition. */
export const conditional = (read: readonly Token[]): boolean =>
  read.slice(0, 3).some(({ senses }) => senses.some(({ roles }) => roles & (ROLE.if | ROLE.when)));

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
  if (unspaced) return /[おご]\p{Script=Han}/u.test(text) || (patternsOf(tongue).past?.test(text) ?? false);
  let [helped, staff, near] = [false, false, false];
  for (const { text: word } of read) {
    const shape = shapeOf(word, tongue);
    if (shape & SHAPE.tense) return true;
    if (helped && shape & SHAPE.helped) return true;
    helped ||= (shape & SHAPE.helps) !== 0;
    staff ||= (shape & SHAPE.staff) !== 0;
    near ||= (shape & SHAPE.near) !== 0;
  }
  return staff && near;
}

const SHAPE = { tense: 1, helped: 2, helps: 4, staff: 8, near: 16 } as const;

const shapeOf = rememberedBy((word, tongue) => {
  const { past, future: will, participle, progress } = patternsOf(tongue);
  const roles = sensesOf(word).find(({ language }) => language === tongue)?.roles ?? 0;
  const helps = ROLE.has | ROLE.was | ROLE.is | (tongue === "en" ? ROLE.i : 0);
  return (
    (past?.test(word) || will?.test(word) ? SHAPE.tense : 0) |
    (participle?.test(word) || progress?.test(word) ? SHAPE.helped : 0) |
    (roles & helps ? SHAPE.helps : 0) |
    (roles & ROLE.staff ? SHAPE.staff : 0) |
    (roles & ROLE.now ? SHAPE.near : 0)
  );
});

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
