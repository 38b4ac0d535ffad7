/** Measures the answers to questions whose passage is known. */
import { knowledge } from "../../assistant/knowledge/knowledge.ts";
import { changeSite, defineSite, type Site } from "../../settings/schema.ts";
import { table } from "../command.ts";
import type { Line } from "../jsonl.ts";
import { passagesOf, readKnowledge, slug } from "../knowledge.ts";
import { readSite } from "../site.ts";
import { Talk, type Told } from "./ask.ts";

interface SiteRow {
  kind: "site";
  site: string;
  name?: string;
  lang?: string;
  knowledge?: string;
  topics?: Site["topics"];
}

interface QuestionRow {
  kind: "question";
  id: string;
  site: string;
  text: string;
  /** What the visitor asked before. */
  before?: readonly string[];
  /** The passages that answer, by the slug of their heading; null: none does. */
  passage: string | readonly string[] | null;
  set: string;
  lang?: string;
}

/** The site of the project. */
const EXAMPLE = "example";

export const GRADES = ["right", "amongThree", "half", "wrong", "honest", "falseUnknown", "handedOver"] as const;
export type Grade = (typeof GRADES)[number];
export type Counts = Record<Grade | "n", number>;

export interface Answer {
  row: QuestionRow;
  lang: string;
  grade: Grade;
  told: Told | null;
}

/**
 * @param lines the questions, and the sites that they are about
 * @param site the settings of the example
 * @throws Error with a sentence that names the wrong line
 */
export async function ask(lines: readonly Line[], site: Site): Promise<Answer[]> {
  const sites = new Map(
    lines.flatMap(({ row }) => (row.kind === "site" ? [[row.site, row as unknown as SiteRow] as const] : [])),
  );
  const known = new Map<string, ReturnType<typeof siteOf>>();
  const answers: Answer[] = [];
  for (const line of lines) {
    if (line.row.kind !== "question") continue;
    const row = rowOf(line);
    const made = known.get(row.site) ?? siteOf(row.site, sites.get(row.site), site);
    known.set(row.site, made);
    const talk = new Talk(made.site, made.searched);
    for (const before of row.before ?? []) await talk.ask(before, row.lang);
    const told = await talk.ask(row.text, row.lang);
    answers.push({ row, lang: row.lang ?? made.lang, grade: gradeOf(row, told), told });
  }
  return answers;
}

/** For `npm run evaluate`. */
export async function questions(lines: readonly Line[]): Promise<{ json: object; text: string }> {
  const answers = await ask(lines, await readSite());
  return { json: { questions: bySet(answers) }, text: printed(answers) };
}

function siteOf(id: string, row: SiteRow | undefined, example: Site) {
  if (row?.knowledge === undefined) {
    if (id !== EXAMPLE) throw new Error(`There is no site "${id}": a row of kind "site" with "knowledge" is missing.`);
    return { site: example, lang: "en", searched: knowledge(readKnowledge(), example) };
  }
  const given = defineSite({
    id: id.toLowerCase().replaceAll(/[^a-z0-9-]+/g, "-"),
    name: row.name ?? id,
    greeting: "…",
    assistant: "A",
    origins: [],
  });
  const site = row.topics?.length ? changeSite(given, { topics: row.topics }) : given;
  return { site, lang: row.lang ?? "en", searched: knowledge(passagesOf(`${id}.md`, row.knowledge), site) };
}

function rowOf({ row, where }: Line): QuestionRow {
  if (typeof row.text !== "string" || typeof row.site !== "string" || row.passage === undefined) {
    throw new Error(`${where}: a question needs "site", "text" and "passage" (null where nothing answers it).`);
  }
  return { ...row, set: row.set ?? "all" } as QuestionRow;
}

/** Two matters in one message: both must be answered. */
const BOTH = /^two\b/;

function gradeOf({ passage, set }: QuestionRow, told: Told | null): Grade {
  if (told === null) return "handedOver";
  const said = told.sources.map(({ id }) => headingOf(id));
  if (passage === null) return said.length > 0 ? "wrong" : "honest";
  const right = [passage].flat().map((one) => slug(headingOf(one)));
  const shown = told.choices.map(({ id }) => headingOf(id));
  if (BOTH.test(set) && right.length > 1) {
    const found = right.filter((one) => said.includes(one)).length;
    if (found === right.length) return "right";
    if (found > 0) return "half";
  } else if (said[0] !== undefined && right.includes(said[0])) return "right";
  if (said.length > 0) return "wrong";
  return right.some((one) => shown.includes(one)) ? "amongThree" : "falseUnknown";
}

const headingOf = (id: string): string => id.split("#").at(-1) ?? id;

export function counted(answers: readonly Answer[]): Counts {
  const counts = Object.fromEntries(["n", ...GRADES].map((name) => [name, 0])) as Counts;
  for (const { grade } of answers) {
    counts.n++;
    counts[grade]++;
  }
  return counts;
}

export const bySet = (answers: readonly Answer[]): Record<string, Counts> =>
  Object.fromEntries([...Map.groupBy(answers, ({ row }) => row.set)].map(([set, own]) => [set, counted(own)]));

export function printed(answers: readonly Answer[]): string {
  const line = (name: string, own: readonly Answer[]) => {
    const { n, ...grades } = counted(own);
    return [name, `${n}`, ...GRADES.map((grade) => `${grades[grade]}`)];
  };
  const groups = (by: (answer: Answer) => string) =>
    [...Map.groupBy(answers, by)].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([name, own]) => line(name, own));
  const head = ["n", "right", "among three", "half", "wrong", "honest", "false unknown", "handed over"];
  return [
    ...table([["set", ...head], ...groups(({ row }) => row.set), line("all", answers)]),
    "",
    ...table([["language", ...head], ...groups(({ lang }) => lang)]),
  ].join("\n");
}
