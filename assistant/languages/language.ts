/** The words of one launch language. A language is one file of this folder, and one line in `languages.ts`. */
export interface LanguageWords {
  /** Everyday words by which the language is recognised; left out where its script says it. */
  everyday?: string;
  /** Of the grammar of asking for a person, by tag: `judge/asked/rules.ts` explains the tags. */
  asked: Readonly<Record<string, string>>;
  /** The words of the numbers from one on. */
  numbers: string;
  /** What is said in place of a model that judged and found no words. */
  lines: {
    /** A colleague is being asked. */
    checking: string;
    /** What was asked is not known. */
    unknown: string;
  };
  /** Words that a model which thinks in this language writes for those of a verdict: `reply/verdict.ts`. */
  verdict: Readonly<Record<string, string>>;
}
