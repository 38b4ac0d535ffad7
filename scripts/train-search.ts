/**
 * `node scripts/train-search.ts [DATA] [--write]`: fits what the search's measures are worth, and prints how well it does on
 * each source when it has learned from the others only.
 *
 * A source is a site of `training/knowledge/` (its "Also asked" lines are the questions, and the lines of `.none.txt` beside
 * it, and those of `anywhere.` and its language, have no answer there), and with DATA, a folder of public sets of questions by intent, each of those. The lead with which
 * weights are fitted is the same for every source, so that a large set does not drown the others.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Candidate, index } from "../assistant/knowledge/index.ts";
import { MEASURES } from "../assistant/knowledge/measures.ts";
import type { Passage } from "../assistant/knowledge/passage.ts";
import { FEATURES, features } from "../assistant/knowledge/score.ts";
import { args, command, table } from "./command.ts";
import { passagesOf } from "./knowledge.ts";
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

/** Steps and rate of the descent, and the pull to zero. */
const STEPS = 1_500;
const RATE = 0.5;
const PULL = 0.003;
/** Candidates of one question that the ranking learns from. */
const LOOKED_AT = 12;
/** The share of questions that a knowledge does not answer: more are written here, because each of them teaches more. */
const UNKNOWN = 0.15;
/** The bars of the table: what the settings and the knowledge take where a site says nothing else. */
const BAR = 0.65;
const NEAR = 0.5;

interface Model {
  rank: number[];
  answer: number[];
  among: number[];
}

async function main(): Promise<undefined> {
  const { values, positionals } = args(USAGE, { allowPositionals: true, options: { write: { type: "boolean" } } });
  const cases = [...ownCases(), ...(positionals[0] ? publicCases(fromHere(positionals[0])) : [])];
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

/** Each question with the passages as they are without it: with half of the other questions, and without any. */
function ownCases(): Case[] {
  return readdirSync(SITES)
    .filter((name) => name.endsWith(".md"))
    .toSorted()
    .flatMap((name) => {
      const source = name.replace(/\.md$/, "");
      const passages = passagesOf(name, readFileSync(join(SITES, name), "utf8"));
      const unknown = [`${source}.none.txt`, `anywhere.${source.slice(-2)}.txt`]
        .filter((file) => existsSync(join(SITES, file)))
        .flatMap((file) => readFileSync(join(SITES, file), "utf8").split("\n").filter(Boolean));
      const bare = passages.map(({ also: _also, ...passage }) => passage);
      const asked = passages.flatMap(({ id, also = [] }) => also.map((text, i) => ({ id, text, i })));
      const halves = [0, 1].map((half) =>
        passages.map(({ also = [], ...passage }) => ({ ...passage, also: also.filter((_, i) => i % 2 !== half) })),
      );
      const [without, ...half] = [bare, ...halves].map((all) => index(all));
      return [
        ...asked.map(({ id, text }) => ({ source, right: id, candidates: without?.candidates(text) ?? [] })),
        ...asked.map(({ id, text, i }) => ({ source, right: id, candidates: half[i % 2]?.candidates(text) ?? [] })),
        ...unknown.flatMap((text) =>
          [without, half[0]].map((searched) => ({ source, right: null, candidates: searched?.candidates(text) ?? [] })),
        ),
      ];
    });
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
    return [...asked, ...outside].map(({ text, right }) => ({ source, right, candidates: searched.candidates(text) }));
  });
}
/** Questions of one intent that stand in the knowledge, and that are asked. */
const KNOWN = 5;
const ASKED = 3;

function fitted(cases: readonly Case[]): Model {
  const sizes = Map.groupBy(cases, ({ source, right }) => `${source} ${right === null}`);
  const worth = (source: string, none = false) =>
    (none ? UNKNOWN : 1 - UNKNOWN) / (sizes.get(`${source} ${none}`)?.length ?? 1);
  const pairs = cases.flatMap(({ source, right, candidates }) =>
    right === null
      ? []
      : [
          ...candidates.slice(0, LOOKED_AT),
          ...candidates.slice(LOOKED_AT).filter(({ passage }) => passage.id === right),
        ].map(({ values, passage }) => ({
          values,
          is: passage.id === right,
          worth: worth(source) * (passage.id === right ? 3 : 1),
        })),
  );
  const rank = descend(pairs, MEASURES.length);
  const ranked = cases.map((one) => ranked3(one, rank));
  const firsts = ranked.filter(({ best }) => best.length > 0);
  const answer = descend(
    firsts.map(({ best, right, source }) => ({
      values: features(best),
      is: best[0]?.passage.id === right,
      worth: worth(source, right === null),
    })),
    FEATURES,
  );
  const among = descend(
    firsts.map(({ best, right, source }) => ({
      values: features(best),
      is: best.some(({ passage }) => passage.id === right),
      worth: worth(source, right === null),
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

/** Logistic regression by plain gradient descent: nothing in it is random. */
function descend(rows: readonly { values: readonly number[]; is: boolean; worth: number }[], size: number): number[] {
  const weights = new Array<number>(size + 1).fill(0);
  const total = rows.reduce((sum, { worth }) => sum + worth, 0) || 1;
  for (let step = 0; step < STEPS; step++) {
    const slope = new Array<number>(size + 1).fill(0);
    for (const { values, is, worth } of rows) {
      const off = (1 / (1 + Math.exp(-linear(weights, values))) - (is ? 1 : 0)) * worth;
      slope[0] = (slope[0] ?? 0) + off;
      for (let i = 0; i < size; i++) slope[i + 1] = (slope[i + 1] ?? 0) + off * (values[i] ?? 0);
    }
    for (let i = 0; i <= size; i++) {
      const pull = i === 0 ? 0 : PULL * (weights[i] ?? 0);
      weights[i] = (weights[i] ?? 0) - RATE * 4 * ((slope[i] ?? 0) / total + pull);
    }
  }
  return weights;
}

const linear = ([bias = 0, ...weights]: readonly number[], values: readonly number[]): number =>
  values.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), bias);

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

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

await command(main);
