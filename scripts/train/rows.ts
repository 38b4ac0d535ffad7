/** The rows that the heads are taught with: the project's own patterns, made into sentences, and what others published. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expand, type Pattern } from "./patterns.ts";
import { randomFrom, shuffle } from "./random.ts";

export interface Row {
  text: string;
  lang: string;
  /** The hand, or the data set: what is left out as one. */
  source: string;
  label: string;
  /** How much the row counts. */
  worth: number;
}

/** Sentences made of one pattern; together they count as one row. */
const EACH = 10;
const TYPOS = 0.15;
const MIXED = 0.5;
/** Lists of words, of which most stand in no message for themselves, are worth less than what a hand wrote. */
export const LISTS = "w";
const OF_LISTS = 0.4;
/** An answer to an offer is judged whole: more words may make it another answer. */
const WHOLE = new Set(["accepts", "not-accepts"]);

export function ownRows(patterns: readonly Pattern[], seed: number, mixed = MIXED): Row[] {
  const random = randomFrom(seed);
  const ordinary = Map.groupBy(
    patterns.filter(({ label }) => label === "ordinary"),
    ({ source, lang }) => `${source} ${lang}`,
  );
  return patterns.flatMap(({ source, lang, label, line }) => {
    const others = ordinary.get(`${source} ${lang}`) ?? [];
    const texts = new Set(Array.from({ length: EACH }, () => expand(line, random)));
    return [...texts].map((text) => {
      let said = text;
      const other = others[Math.floor(random() * others.length)];
      if (!WHOLE.has(label) && other && random() < mixed) said = beside(text, expand(other.line, random), lang, random);
      if (random() < TYPOS) said = mistyped(said, random);
      return { text: said, lang, source, label, worth: (source === LISTS ? OF_LISTS : 1) / texts.size };
    });
  });
}

/** Where one sentence ends and the next begins, as people write it. */
const JOINTS = [". ", ". ", ", ", "! ", "\n", " ", " - "];

function beside(text: string, other: string, lang: string, random: () => number): string {
  const joint = JOINTS[Math.floor(random() * JOINTS.length)] ?? ". ";
  const [first, second] = random() < 0.5 ? [text, other] : [other, text];
  if (/[.?!。？！]$/.test(first)) return `${first} ${second}`;
  return lang === "zh" ? `${first}${joint === ", " ? "，" : "。"}${second}` : first + joint + second;
}

/** One slip: a letter twice, none, or two that changed places. */
function mistyped(text: string, random: () => number): string {
  const at = 1 + Math.floor(random() * Math.max(1, text.length - 2));
  const [before, letter = "", next = ""] = [text.slice(0, at), text[at], text[at + 1]];
  const after = text.slice(at + 2);
  const which = Math.floor(random() * 3);
  if (which === 0) return before + letter + letter + next + after;
  if (which === 1) return before + next + after;
  return before + next + letter + after;
}

/** Of whose rows weights may be made and given away. */
const FREE = /^(MIT|Apache-2\.0|CC-BY-[34]|CDLA-Permissive)/;
/** What counts as one source although it has several names. */
const ONE: Readonly<Record<string, string>> = {
  "rasa-helpdesk": "rasa",
  "rasa-financial": "rasa",
  "rasa-nlu-training-data": "rasa",
  "ms-general": "ms",
  "ms-chitchat": "ms",
};
export const sourceOf = (name: string): string => ONE[name] ?? name;

/** By file: what its rows with the label `none` are known not to be. */
const NONE: Readonly<Record<string, string>> = {
  human_request: "none-asked",
  bot_failure: "none-asked",
  emotion: "none",
};

export interface PublicRow {
  text: string;
  source: string;
  licence: string;
  lang: string;
  label: string;
  hard?: boolean;
}

/** @returns no rows where the folder is not there */
export function publicRows(folder: string): Row[] {
  const found = ["train", "more"].flatMap((part) => filesIn(join(folder, part)));
  const rows = found.flatMap(([name, list]) =>
    list.flatMap((row): Row[] => {
      if (!FREE.test(row.licence) || typeof row.text !== "string") return [];
      const label = labelOf(row.label, name);
      return label === null ? [] : [{ text: row.text, lang: row.lang, source: sourceOf(row.source), label, worth: 1 }];
    }),
  );
  const once = [...new Map(rows.map((row) => [`${row.label} ${row.text}`, row])).values()];
  const random = randomFrom(SEED);
  const groups = Map.groupBy(once, ({ source, label, lang }) => `${source} ${label} ${lang}`);
  return [...groups.values()].flatMap((group) => shuffle(group, random).slice(0, MOST));
}

const SEED = 3;
/** Rows of one label and language of one data set: the large ones may not drown what people wrote for this. */
const MOST = 150;

export function labelOf(label: string | undefined, file: string): string | null {
  if (label === "human_request") return "asked";
  if (label === "bot_failure") return "failing";
  if (label?.startsWith("emotion:")) return label.slice("emotion:".length);
  if (label !== "none") return null;
  return NONE[file.replace(/_xed$/, "")] ?? null;
}

export function filesIn(folder: string): [name: string, rows: PublicRow[]][] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".jsonl"))
    .sort()
    .map((name) => [
      name.replace(".jsonl", ""),
      readFileSync(join(folder, name), "utf8")
        .split("\n")
        .filter(Boolean)
        .map((line) => JSON.parse(line) as PublicRow),
    ]);
}
