/** A feeling said outright, "I am so angry", or denied: beside the head, which knows no grammar. */
import { type Lexicon, lexicon } from "../languages/grammar.ts";
import type { LanguageWords } from "../languages/language.ts";
import { LANGUAGES, type Language, spoken, WORDS } from "../languages/languages.ts";
import { sentences } from "../languages/normalise.ts";

const KINDS = { A: "angry", F: "frustrated", X: "anxious" } as const;
type Kind = (typeof KINDS)[keyof typeof KINDS];

const lexicons = Object.fromEntries(
  LANGUAGES.map((language) => {
    const { felt }: LanguageWords = WORDS[language];
    const { not, am, so, angry, frustrated, anxious } = felt ?? {};
    return [language, felt && lexicon({ N: not, I: am, B: so, A: angry, F: frustrated, X: anxious } as Entries)];
  }),
) as Readonly<Record<Language, Lexicon | undefined>>;

type Entries = Readonly<Record<string, string>>;

/** Nothing stands between but how much; in front at most a word that joins or addresses. */
const SAID = /(?:^|,)w?I{1,2}B{0,3}([AFX])/;
const DENIED = /N[NIBw]{0,3}[AFX]/;

/** What is said of a feeling by its name; null where nothing is, or several things. */
export function outright(text: string): Kind | "denied" | null {
  let found: Kind | "denied" | null = null;
  for (const sentence of sentences(text)) {
    for (const language of spoken(sentence)) {
      const tags = lexicons[language]?.tag(sentence).tags ?? "";
      const said = sentence.question ? null : SAID.exec(tags);
      if (said) return KINDS[said[1] as keyof typeof KINDS];
      if (DENIED.test(tags)) found = "denied";
    }
  }
  return found;
}
