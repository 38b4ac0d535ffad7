/** The site's public settings, built in. */
declare const SITE: {
  name: string;
  greeting: string;
  assistant: string;
  suggestions: readonly string[];
  accent: string;
};

export const site = SITE;
