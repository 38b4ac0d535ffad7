/** A feeling said outright, "I am so angry": beyond doubt where the head hears a feeling too. */
import { type Lexicon, lexicon } from "../languages/grammar.ts";
import type { LanguageWords } from "../languages/language.ts";
import { LANGUAGES, type Language, spoken, WORDS } from "../languages/languages.ts";
import { sentences } from "../languages/normalise.ts";

const TAGS = { A: "angry", F: "frustrated", X: "anxious" } as const;
type Outright = (typeof TAGS)[keyof typeof TAGS];

const lexicons = Object.fromEntries(
  LANGUAGES.map((language) => {
    const { felt }: LanguageWords = WORDS[language];
    return [language, felt && lexicon({ I: felt.am, B: felt.so, A: felt.angry, F: felt.frustrated, X: felt.anxious })];
  }),
) as Readonly<Record<Language, Lexicon | undefined>>;

/** Nothing stands between but how much; in front at most a word that joins or addresses. */
const SAID = /(?:^|,)w?I{1,2}B{0,3}([AFX])/;

export function outright(text: string): Outright | null {
  for (const sentence of sentences(text)) {
    for (const language of spoken(sentence)) {
      const found = SAID.exec(lexicons[language]?.tag(sentence).tags ?? "");
      if (found && !sentence.question) return TAGS[found[1] as keyof typeof TAGS];
    }
  }
  return null;
}
