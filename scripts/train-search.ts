/**
 * `node scripts/train-search.ts [DATA] [--write]`: fits what the search's measures are worth, and prints how well it does on
 * each source when it has learned from the others only.
 *
 * A source is a site of `training/knowledge/`, and with DATA, a folder of public sets of questions by intent, each of those.
 * Beside a site are the questions that were asked there after the thesaurus of concepts was written (`.asked.txt`, half of
 * them in another language), and questions without an answer there: `.none.txt`, and those of `anywhere.` in every language. Of its "Also asked" lines the first two ask plainly, with the words of the passage, and are questions too; of
 * the others some words stand in the thesaurus because they stand there, so that they teach nothing. What a source weighs is the same for each of them, so that a large set does not drown the others.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Candidate, type Index, index } from "../assistant/knowledge/index.ts";
import { MEASURES } from "../assistant/knowledge/measures.ts";
import type { Passage } from "../assistant/knowledge/passage.ts";
import { FEATURES, features } from "../assistant/knowledge/score.ts";
import { args, command, table } from "./command.ts";
import { passagesOf, readKnowledge } from "./knowledge.ts";
import { linear, regression, sigmoid } from "./regression.ts";
import { fromHere, root } from "./site.ts";

const USAGE = "node scripts/train-search.ts [DATA] [--write]";
const SITES = join(root, "training/knowledge");
const WEIGHTS = join(root, "assistant/knowledge/weights.ts");

/** A question, and what it was compared with. */
interface Case {
  source: string;
  /** Of the passage that answers it; null: none does. */
  right: string | null;
  candidates: readonly Candidate[];
}

/** "Also asked" lines of a heading that ask plainly. */
const PLAIN = 2;
/** Candidates of one question that the ranking learns from. */
const LOOKED_AT = 12;
/** The share of questions that a knowledge does not answer: more are written here, because each of them teaches more. */
const UNKNOWN = 0.2;
/** The bars of the table: what the settings and the knowledge take where a site says nothing else. */
const BAR = 0.65;
const NEAR = 0.2;

interface Model {
  rank: number[];
  answer: number[];
  among: number[];
}

async function main(): Promise<undefined> {
  const { values, positionals } = args(USAGE, { allowPositionals: true, options: { write: { type: "boolean" } } });
  const cases = [...ownCases(), ...exampleCases(), ...(positionals[0] ? publicCases(fromHere(positionals[0])) : [])];
  const bySource = Map.groupBy(cases, ({ source }) => source);
  const rows = [...bySource].map(([source, own]) => {
    const others = cases.filter((one) => one.source !== source);
    return [source, ...figures(own, fitted(others))];
  });
  for (const row of table([
    ["left out", "n", "first", "among 3", "answered right", "wrong", "near", "none: wrong"],
    ...rows,
  ])) {
    console.log(row);
  }
  if (values.write) {
    const { rank, answer, among } = fitted(cases);
    writeFileSync(
      WEIGHTS,
      `/** Written by scripts/train-search.ts from ${bySource.size} sources; NOTICE names the public ones. */
export const RANK: readonly number[] = ${list(rank)};
export const ANSWER: readonly number[] = ${list(answer)};
export const AMONG: readonly number[] = ${list(among)};
`,
    );
  }
  return undefined;
}

const list = (weights: readonly number[]): string =>
  `[${weights.map((weight) => Number(weight.toFixed(2))).join(", ")}]`;

/** A site with its example questions and without them; in English also with those of the other sites. */
function ownCases(): Case[] {
  const names = readdirSync(SITES)
    .filter((name) => name.endsWith(".md"))
    .toSorted();
  const anywhere = readdirSync(SITES)
    .filter((name) => name.startsWith("anywhere."))
    .map((name) => name.replace(/\.txt$/, ""));
  const read = (name: string) => passagesOf(name, readFileSync(join(SITES, name), "utf8"));
  const bare = (passages: readonly Passage[]) => passages.map(({ also: _also, ...passage }) => passage);
  const english = index(bare(names.filter((name) => name.endsWith("-en.md")).flatMap(read)));
  return names.flatMap((name) => {
    const source = name.replace(/\.md$/, "");
    const passages = read(name);
    const [without, full] = [index(bare(passages)), index(passages)];
    const compared = (right: string | null, text: string, ...all: readonly Index[]) =>
      all.map((searched) => ({ source, right, candidates: searched.candidates(text) }));
    const unknown = [`${source}.none`, ...anywhere].flatMap(linesOf);
    const half = [0, 1].map((odd) =>
      index(passages.map(({ also = [], ...passage }) => ({ ...passage, also: also.filter((_, i) => i % 2 !== odd) }))),
    );
    return [
      ...passages.flatMap(({ id, also = [] }) =>
        also.slice(0, PLAIN).flatMap((text, i) => compared(id, text, without, half[i % 2] ?? full)),
      ),
      ...linesOf(`${source}.asked`).flatMap((line) => {
        const [heading, text = ""] = line.split(" :: ");
        const right = passages.find(({ title }) => title === heading);
        if (!right) throw new Error(`${source}.asked.txt: there is no heading "${heading}".`);
        return compared(right.id, text, without, full, ...(source.endsWith("-en") ? [english] : []));
      }),
      ...unknown.flatMap((text) => compared(null, text, without, full)),
    ];
  });
}

const linesOf = (name: string): string[] => {
  const file = join(SITES, `${name}.txt`);
  return existsSync(file) ? readFileSync(file, "utf8").split("\n").filter(Boolean) : [];
};

/** The example site: longer passages, and more of them. Its example questions were written before the thesaurus, by others. */
function exampleCases(): Case[] {
  const passages = readKnowledge();
  const without = index(passages.map(({ also: _also, ...passage }) => passage));
  const half = [0, 1].map((odd) =>
    index(passages.map(({ also = [], ...passage }) => ({ ...passage, also: also.filter((_, i) => i % 2 !== odd) }))),
  );
  return passages.flatMap(({ id, also = [] }) =>
    also.flatMap((text, i) =>
      [without, half[i % 2]].map((searched) => ({
        source: "example-en",
        right: id,
        candidates: searched?.candidates(text) ?? [],
      })),
    ),
  );
}

interface Row {
  text: string;
  label: string;
  orig_label: string;
  source: string;
  bot?: string;
}

/** Intents are passages without a text: some questions are known, the others asked, and every third intent is unknown. */
function publicCases(folder: string): Case[] {
  const sets: Readonly<Record<string, string>> = {
    clinc: "dev/out_of_scope_clinc.jsonl",
    watson: "more/watson_banking.jsonl",
  };
  return Object.entries(sets).flatMap(([source, file]) => {
    const rows = readFileSync(join(folder, file), "utf8")
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Row);
    const known = Map.groupBy(
      rows.filter(({ label }) => label === "none"),
      ({ orig_label }) => orig_label,
    );
    const intents = [...known].toSorted(([a], [b]) => (a < b ? -1 : 1));
    const passages: Passage[] = intents.flatMap(([id, all], i) =>
      i % 3 === 2
        ? []
        : { id, title: id.replaceAll("_", " "), text: "", also: all.slice(0, KNOWN).map(({ text }) => text) },
    );
    const searched = index(passages);
    const asked = intents.flatMap(([id, all], i) =>
      all.slice(KNOWN, KNOWN + ASKED).map(({ text }) => ({ text, right: i % 3 === 2 ? null : id })),
    );
    const outside = rows.filter(({ label }) => label === "out_of_scope").map(({ text }) => ({ text, right: null }));
    return [...asked, ...outside].map(({ text, right }) => ({
      source,
      right,
      candidates: searched.candidates(text),
    }));
  });
}
/** Questions of one intent that stand in the knowledge, and that are asked. */
const KNOWN = 5;
const ASKED = 3;

function fitted(cases: readonly Case[]): Model {
  const sizes = Map.groupBy(cases, ({ source, right }) => `${source} ${right === null}`);
  const worth = ({ source, right }: Pick<Case, "source" | "right">) =>
    (right === null ? UNKNOWN : 1 - UNKNOWN) / (sizes.get(`${source} ${right === null}`)?.length ?? 1);
  const pairs = cases.flatMap(({ source, right, candidates }) =>
    right === null
      ? []
      : [
          ...candidates.slice(0, LOOKED_AT),
          ...candidates.slice(LOOKED_AT).filter(({ passage }) => passage.id === right),
        ].map(({ values, passage }) => ({
          values,
          is: passage.id === right,
          worth: worth({ source, right }) * (passage.id === right ? 3 : 1),
        })),
  );
  const rank = regression(pairs, MEASURES.length);
  const ranked = cases.map((one) => ranked3(one, rank));
  const firsts = ranked.filter(({ best }) => best.length > 0);
  const answer = regression(
    firsts.map(({ best, right, source }) => ({
      values: features(best),
      is: best[0]?.passage.id === right,
      worth: worth({ source, right }),
    })),
    FEATURES,
  );
  const among = regression(
    firsts.map(({ best, right, source }) => ({
      values: features(best),
      is: best.some(({ passage }) => passage.id === right),
      worth: worth({ source, right }),
    })),
    FEATURES,
  );
  return { rank, answer, among };
}

const ranked3 = ({ candidates, right, source }: Case, rank: readonly number[]) => ({
  right,
  source,
  best: candidates
    .map((one) => ({ ...one, score: linear(rank, one.values) }))
    .toSorted((a, b) => b.score - a.score)
    .slice(0, 3),
});

function figures(cases: readonly Case[], { rank, answer, among }: Model): string[] {
  let [n, first, three, right, wrong, near, none, fooled] = [0, 0, 0, 0, 0, 0, 0, 0];
  for (const one of cases) {
    const { best } = ranked3(one, rank);
    const sure = best.length > 0 && sigmoid(linear(answer, features(best))) >= BAR;
    const maybe = best.length > 0 && sigmoid(linear(among, features(best))) >= NEAR;
    if (one.right === null) {
      none++;
      if (sure) fooled++;
      continue;
    }
    n++;
    const is = best[0]?.passage.id === one.right;
    const inThree = best.some(({ passage }) => passage.id === one.right);
    if (is) first++;
    if (inThree) three++;
    if (sure && is) right++;
    if (sure && !is) wrong++;
    if (!sure && maybe && inThree) near++;
  }
  const of = (part: number, all: number) => (all === 0 ? "-" : `${Math.round((100 * part) / all)} %`);
  return [`${n}`, of(first, n), of(three, n), of(right, n), of(wrong, n), of(near, n), of(fooled, none)];
}

await command(main);
