/** A site that a row gives: its settings, and its knowledge as passages. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Passage } from "../../assistant/knowledge/index.ts";
import { WEEKDAYS } from "../../settings/hours.ts";
import { defineSite, type Settings } from "../../settings/schema.ts";
import { messageOf } from "../command.ts";
import { readKnowledge } from "../knowledge.ts";

/** `own`: the site that the command works on, by default the example's. */
export type GivenSite = "own" | { settings: Settings; passages: readonly Passage[] };

/** The team is there whenever a file is measured, so that the clock changes no figure. */
export const ALWAYS_OPEN = Object.fromEntries(WEEKDAYS.map((day) => [day, ["00:00-24:00"]]));

interface Written {
  site: string;
  name: string;
  knowledge: string;
  topics: readonly unknown[];
}

/** @throws Error with a sentence that begins with `where` */
export function givenSite({ site, name, knowledge, topics }: Written, where: string): GivenSite {
  const settings = {
    id: "conversations",
    name,
    assistant: "Robin",
    greeting: `Hi, I'm Robin, the assistant of ${name}. You can talk to a person at any time.`,
    origins: [],
    hours: { zone: "UTC", week: ALWAYS_OPEN },
    topics: topics as Settings["topics"],
  } satisfies Settings;
  try {
    defineSite(settings, `the site "${site}"`);
    return { settings, passages: passagesOf(site, knowledge) };
  } catch (error) {
    throw new Error(`${where}: ${messageOf(error)}`);
  }
}

/** As a site's folder is read: the reader of files is the only one there is. */
function passagesOf(site: string, knowledge: string): Passage[] {
  const folder = mkdtempSync(join(tmpdir(), "baton-knowledge-"));
  try {
    writeFileSync(join(folder, `${site.replaceAll(/[^\p{L}\p{N}_-]+/gu, "-")}.md`), knowledge);
    return readKnowledge(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
