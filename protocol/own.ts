/** Facts of a lead that a site adds to those which every site knows: how they are called and what they are worth. */

export type OwnKey = `own-${string}`;

export interface OwnField {
  key: OwnKey;
  /** What people call it. */
  label: string;
  /** Points of the score of a lead. */
  worth: number;
}

/** Without a validator, for whoever draws them. */
export const isOwn = (field: string): field is OwnKey => field.startsWith("own-");
