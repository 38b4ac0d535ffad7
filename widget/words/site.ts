/** The site's own words in the visitor's language, as far as it has them. */
import { closest } from "../../protocol/language-tag.ts";
import { load } from "../module.ts";

export interface SiteWords {
  name: string;
  greeting: string;
  assistant: string;
  suggestions: readonly string[];
  /** Labels of the site's own lead fields, by key. */
  fields?: Readonly<Record<string, string>>;
}

export let site: SiteWords = {
  name: SITE.name,
  greeting: SITE.greeting,
  assistant: SITE.assistant,
  suggestions: SITE.suggestions,
};

/** The visitor opens the chat from another greeting. */
export function greetWith(greeting: string): void {
  site = { ...site, greeting };
}

/** Fetches them; on failure the ones that are built in stay. */
export async function learnSite(folder: string, wanted: string): Promise<void> {
  const tag = closest(wanted, SITE.tags);
  if (!tag) return;
  try {
    site = { ...site, ...(await load<{ default: Partial<SiteWords> }>(`${folder}${tag}.js`)).default };
  } catch {}
}
