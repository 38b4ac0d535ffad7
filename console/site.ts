/** The site's public settings and those only for the console, inserted at build time. */
declare const SITE: {
  name: string;
  greeting: string;
  assistant: string;
  suggestions: readonly string[];
  accent: string;
  /** The site's own lead fields: key to label. */
  fields: Readonly<Record<string, string>>;
  /** The kinds of appointment, the default first. */
  appointments: readonly import("../protocol/appointments.ts").Kind[];
};

declare const SITE_CONSOLE: {
  /** Saved replies, inserted with `/key`. */
  canned: readonly { key: string; text: string }[];
  /** Titles of the knowledge passages. */
  passages: readonly string[];
};

export const site = SITE;
export const house = SITE_CONSOLE;
