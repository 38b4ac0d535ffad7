/**
 * The grammar of saying that the assistant failed.
 *
 *   X a whole complaint   R repeating   y you   a small words   B bad   W wrong   r answer   t that   G right, helpful
 *   N not   U understands, helps   s says   S the same, already   E else, different   V another assistant   M better
 *   l compared   p stop   q the visitor
 */
import { type Lexicon, lexicon, quote, type Tagged } from "../../languages/grammar.ts";
import type { LanguageWords } from "../../languages/language.ts";
import { LANGUAGES, type Language, spoken, WORDS } from "../../languages/languages.ts";
import { type Sentence, sentences } from "../../languages/normalise.ts";

export interface Complaint {
  rule: string;
  score: number;
  span: string;
}

const rule = (name: string, score: number, pattern: string) => ({ name, score, pattern: new RegExp(pattern) });
const END = "[ay]{0,2}$";

/** Not where the visitor speaks of a slip of their own: "sorry, I gave you the wrong number". */
const OWN = "(?<!q[^,]{0,7})";

const RULES = [
  rule("complaint", 0.9, "X"),
  rule("repeats", 0.9, "(?<!q)R"),
  rule("repeats", 0.85, "y[^Nq]{0,4}s.{0,3}S|yS{1,2}s|[Rs][taw]{0,3}S"),
  rule("other-answer", 0.75, "[sGy][^V]{0,5}?(?:[EM][aw]?r|rE)|s[^q]{0,2}E(?!w)|^a{0,3}Er$"),
  rule("you-are-bad", 0.85, "y[aw]?a{0,5}w?a{0,2}B(?!w)|p.{0,3}[BW]"),
  rule("you-do-not-help", 0.85, "ya{0,3}Na{0,4}[GU](?![aN]{0,2}w)"),
  rule("wrong-answer", 0.85, `r[aw]{0,2}a{0,3}[WB]|${OWN}[WB][ay]{0,3}r|rw?a{0,3}Na{0,3}G|Na{0,4}Gr|Ba{0,2}ys`),
  rule("wrong-answer", 0.8, `ta{0,4}w?(?:W(?!w)|B${END}|Na{0,3}G${END})|${OWN}ya{0,3}W(?!w)|${OWN}sa{0,2}W(?!w)`),
  rule("wrong-answer", 0.75, `^a{0,3}(?:W|B)${END}`),
  rule("another-is-better", 0.85, "V.{0,4}M|M.{0,3}V|V.{0,4}l|l.{0,3}V"),
] as const;

const LEXICONS = Object.fromEntries(
  LANGUAGES.map((language) => {
    const { reproach }: LanguageWords = WORDS[language];
    return [language, reproach && lexicon(reproach)];
  }),
) as Readonly<Record<Language, Lexicon | undefined>>;
const SERIOUS = /[XRBWSEVlNr]/;

/** @param worth whether the sentence at an index need be read */
export function complaint(text: string, worth: (sentence: number) => boolean = () => true): Complaint | null {
  let best: Complaint | null = null;
  for (const [at, sentence] of sentences(text).entries()) {
    if (!worth(at)) continue;
    for (const reading of readings(sentence)) {
      const found = match(reading, text);
      if (found && found.score > (best?.score ?? 0)) best = found;
    }
  }
  return best;
}

function readings(sentence: Sentence): Tagged[] {
  const all = spoken(sentence).flatMap((language) => LEXICONS[language]?.tag(sentence) ?? []);
  // Words of one language are often words of another: only the readings that understand most are believed.
  const most = Math.max(...all.map(({ known }) => known));
  return all.filter(({ known, tags }) => known === most && SERIOUS.test(tags));
}

function match(reading: Tagged, text: string): Complaint | null {
  for (const { name, score, pattern } of RULES) {
    const found = pattern.exec(reading.tags);
    if (found)
      return {
        rule: `circular.${name}`,
        score,
        span: quote(text, reading, found.index, found.index + found[0].length),
      };
  }
  return null;
}
