/** What the widget says by itself to visitors who have not opened it, as a site sets it (`settings/greetings.ts`). */

export interface Greeting {
  text: string;
  /** The same in other languages, by language tag. */
  languages: Readonly<Record<string, string>>;
  /** The path of the page; `*` stands for any characters. */
  page?: string | undefined;
  /** Seconds in which the page was looked at. */
  after?: number | undefined;
  /** How much of the page was seen, in percent. */
  scrolled?: number | undefined;
  returning?: boolean | undefined;
}
