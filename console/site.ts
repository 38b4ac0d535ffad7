/** The site's public settings and what only the console may know of it, built in. */
declare const SITE: {
  name: string;
  greeting: string;
  assistant: string;
  suggestions: readonly string[];
  accent: string;
  /** What the site wants to know besides: key to label. */
  fields: Readonly<Record<string, string>>;
};

declare const SITE_CONSOLE: {
  /** Replies to insert with `/key`. */
  canned: readonly { key: string; text: string }[];
  /** Titles of what the assistant answers from. */
  passages: readonly string[];
};

export const site = SITE;
export const house = SITE_CONSOLE;
