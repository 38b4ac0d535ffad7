/** The names of the widget's sentences. The English file is the list of them; `{name}` and the like mark places to fill. */
import type english from "./en.ts";

export type Words = Readonly<Record<keyof typeof english, string>>;

/** The number of a sentence: its place in the English file. */
declare const sentence: unique symbol;
export type Sentence = number & { readonly [sentence]: true };

declare global {
  /**
   * The numbers by name. `scripts/build.ts` writes the number where a name is used, and a language travels as its
   * sentences alone, in this order.
   */
  const W: Readonly<Record<keyof Words, Sentence>>;
}

/** The panel carries the sentences before this one; it and the rest come with the forms. */
export const FIRST_OF_FORMS: keyof Words = "offer";
