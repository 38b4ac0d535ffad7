/**
 * `node scripts/count-words.ts DATA`: counts how frequent words are in general talk, which tells the search what a word is
 * worth, and which words there are, and writes `assistant/languages/frequency.ts` and `known-words.ts`.
 *
 * DATA is a folder with the public rows `train/emotion.jsonl`, `train/bot_failure.jsonl` and `more/emotion_xed.jsonl`:
 * comments, chit-chat and lines of films, which are about everything and hence about no trade. Only sources whose licences
 * allow weights are counted, see NOTICE.
 */
import { globSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { filterOf } from "../assistant/languages/known.ts";
import { LANGUAGES, type Language, WORDS } from "../assistant/languages/languages.ts";
import { wordsIn } from "../assistant/languages/terms.ts";
import { command } from "./command.ts";
import { fromHere, root } from "./site.ts";

const USAGE = "node scripts/count-words.ts DATA";
const FILES = ["train/emotion.jsonl", "train/bot_failure.jsonl", "more/emotion_xed.jsonl"];
const SOURCES: ReadonlySet<string> = new Set(["goemotions", "ms-chitchat", "xed"]);
/** A band ends where a word is one in so many. */
const BANDS = [1_000, 4_000, 12_000];
/** Fewer occurrences are chance, and a word of one source is that source's, where there are more. */
const LEAST = { times: 4, sources: 2 };

interface Counted {
  times: number;
  sources: Set<string>;
}

async function main(): Promise<undefined> {
  const folder = process.argv[2];
  if (!folder) throw new Error(`Usage: ${USAGE}`);
  const counts = new Map<Language, Map<string, Counted>>(LANGUAGES.map((language) => [language, new Map()]));
  for (const file of FILES) {
    for (const line of readFileSync(join(fromHere(folder), file), "utf8").split("\n")) {
      if (line === "") continue;
      const row = JSON.parse(line) as { source: string; lang: Language; text: string };
      const words = counts.get(row.lang);
      if (!words || !SOURCES.has(row.source)) continue;
      for (const { plain } of wordsIn(row.text, row.lang)) {
        const counted = words.get(plain) ?? { times: 0, sources: new Set() };
        words.set(plain, { times: counted.times + 1, sources: counted.sources.add(row.source) });
      }
    }
  }
  const bands = Object.fromEntries(LANGUAGES.map((language) => [language, bandsOf(counts.get(language), language)]));
  const lists = Object.entries(bands).map(
    ([language, [often = [], some = [], rare = []]]) =>
      `  ${language}: [\n    "${often.join(" ")}",\n    "${some.join(" ")}",\n    "${rare.join(" ")}",\n  ],`,
  );
  writeFileSync(
    join(root, "assistant/languages/frequency.ts"),
    `/**
 * Words of general talk, the most frequent band first: more often than one in ${BANDS.map((n) => n.toLocaleString("en")).join(", one in ")}.
 * Written by scripts/count-words.ts.
 */
import type { Language } from "./languages.ts";

export const FREQUENT: Readonly<Record<Language, readonly [string, string, string]>> = {
${lists.join("\n")}
};
`,
  );
  const known = [...wordsOf(fromHere(folder))].flatMap(([language, words]) =>
    [...words]
      .filter(([word, times]) => times >= (language === "en" ? OFTEN_ENGLISH : OFTEN) && /^[a-z]{4,}$/.test(word))
      .map(([word]) => [word, language] as const),
  );
  writeFileSync(
    join(root, "assistant/languages/known-words.ts"),
    `/** The filter that \`known.ts\` reads, in Base64: ${known.length.toLocaleString("en")} words. Written by scripts/count-words.ts. */
export const KNOWN_WORDS =
  "${Buffer.from(filterOf(known)).toString("base64")}";
`,
  );
  for (const [language, [often = [], some = [], rare = []]] of Object.entries(bands)) {
    console.log(`${language}: ${often.length}, ${some.length}, ${rare.length} words`);
  }
  return undefined;
}

/** How often a word must stand in the rows of all sources with a free licence, to be no slip of one writer. */
const OFTEN = 2;
const OFTEN_ENGLISH = 3;
const FREE = /^(MIT|Apache-2\.0|CC-BY-[34]|CDLA-Permissive)/;
/** Speech that a machine wrote down, with its mistakes. */
const HEARD = "dstc10-track2";

function wordsOf(folder: string): Map<Language, Map<string, number>> {
  const counts = new Map<Language, Map<string, number>>(LANGUAGES.map((language) => [language, new Map()]));
  const seen = new Set<string>();
  for (const file of globSync("{train,dev,more}/*.jsonl", { cwd: folder }).toSorted()) {
    for (const line of readFileSync(join(folder, file), "utf8").split("\n").filter(Boolean)) {
      const row = JSON.parse(line) as Counting;
      const words = counts.get(row.lang);
      if (!words || !FREE.test(row.licence) || row.source === HEARD) continue;
      for (const { text } of row.turns ?? [row]) {
        if (!text || seen.has(text)) continue;
        seen.add(text);
        for (const { plain } of wordsIn(text, row.lang)) words.set(plain, (words.get(plain) ?? 0) + 1);
      }
    }
  }
  return counts;
}

interface Counting {
  source: string;
  licence: string;
  lang: Language;
  text?: string;
  turns?: readonly { text?: string }[];
}

function bandsOf(words: ReadonlyMap<string, Counted> = new Map(), language: Language): string[][] {
  const all = [...words.values()].reduce((sum, { times }) => sum + times, 0);
  const stop = new Set(WORDS[language].search.stop.split(/\s+/));
  const sourced = Math.min(LEAST.sources, new Set([...words.values()].flatMap(({ sources }) => [...sources])).size);
  const bands: string[][] = BANDS.map(() => []);
  for (const [word, { times, sources }] of [...words].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const band = BANDS.findIndex((one) => times >= all / one);
    if (times < LEAST.times || sources.size < sourced || stop.has(word) || /\d|^[a-z]$/.test(word)) continue;
    bands[band]?.push(word);
  }
  return bands;
}

await command(main);
