/** The words of one launch language. A language is one file of this folder, and one line in `languages.ts`. */
export interface LanguageWords {
  /** Everyday words by which the language is recognised; left out where its script says it. */
  everyday?: string;
  /** Of the grammar of asking for a person, by tag: `judge/asked/rules.ts` explains the tags. */
  asked: Readonly<Record<string, string>>;
}
