/** A site's own lead fields, in addition to those of every site: their labels and their points. */

export type OwnKey = `own-${string}`;

export interface OwnField {
  key: OwnKey;
  /** The label that people read. */
  label: string;
  /** Points of the lead score. */
  worth: number;
}

/** Without a validator, for code that only displays them. */
export const isOwn = (field: string): field is OwnKey => field.startsWith("own-");
