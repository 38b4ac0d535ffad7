/** The site's public settings, built in by `scripts/build.ts`. */
declare const SITE: {
  readonly name: string;
  readonly greeting: string;
  readonly assistant: string;
  readonly suggestions: readonly string[];
  readonly accent: string;
  /** What is typed is shown before it is sent. */
  readonly preview: boolean;
  /** What the site wants to know besides: key to label. */
  readonly fields: Readonly<Record<string, string>>;
};
