/** The names of the widget's sentences. The English file is the list of them; `{name}` and the like mark places to fill. */
import type { KnownField } from "../../protocol/lead-fields.ts";
import type english from "./en.ts";

/** A field of the lead goes by its own name; without a sentence of that name, by the label that concierges see. */
export type Words = Readonly<Record<keyof typeof english, string> & Partial<Record<KnownField, string>>>;

/** The number of a sentence: its place in the English file. */
declare const sentence: unique symbol;
export type Sentence = number & { readonly [sentence]: true };

declare global {
  /**
   * The numbers by name. `scripts/build.ts` writes the number where a name is used, and a language travels as its
   * sentences alone, in this order.
   */
  const W: Readonly<Record<keyof Words, Sentence>>;

  /** The fields of the lead: label, the keyboard of a phone if it is not that for text, whether it cannot be reworded. */
  const FIELDS: Readonly<Record<KnownField, { label: Sentence; keyboard?: string; fixed?: boolean }>>;
}

/** The panel carries the sentences before this one; it and the rest come with the forms. */
export const FIRST_OF_FORMS: keyof Words = "offer";
