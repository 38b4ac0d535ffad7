/** One piece of what the site knows. */
export interface Passage {
  /** `file#heading`, stable over restarts. */
  id: string;
  title: string;
  text: string;
  /** Questions that it answers, in the words of visitors: they are searched, and never shown or told to a model. */
  also?: readonly string[];
}
