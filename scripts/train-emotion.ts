/**
 * Trains the weights of the emotion model (assistant/judge/emotion/weights.ts) on rows whose licence allows it: MIT,
 * Apache-2.0, CC BY and CDLA-Permissive. The same data give the same weights: nothing here is random.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { grams, MEASURES, measures } from "../assistant/judge/emotion/features.ts";
import { encode } from "../assistant/judge/emotion/letters.ts";
import { KINDS, lexical } from "../assistant/judge/emotion/lexical.ts";
import { args, command, progress } from "./command.ts";
import { root } from "./site.ts";

const USAGE = "node scripts/train-emotion.ts FOLDER";
const WEIGHTS = join(root, "assistant/judge/emotion/weights.ts");
const FREE = /^(MIT|Apache-2\.0|CC-BY-[34]|CDLA-Permissive)/;
const FEATURES = 270;
const EPOCHS = 12;
const RATE = 0.12;
/** Words get a stronger regularisation than measures: words of one source say little about another. */
const DECAY = { measure: 1e-6, word: 6e-5 };
const LEAST = 6;
/** Public comments get less weight than messages to an assistant, because they say less about a chat. */
const PUBLIC = 0.4;

interface Row {
  text: string;
  /** An index of KINDS; -1: calm. */
  kind: number;
  worth: number;
  measures: readonly number[];
  words: readonly string[];
}

async function main(): Promise<undefined> {
  const [folder] = args(USAGE, { allowPositionals: true }).positionals;
  if (!folder) throw new Error(`Usage: ${USAGE}\nThe folder contains the training rows, *.jsonl.`);
  const rows = readRows(folder);
  const counts = new Map<string, number>();
  for (const { words } of rows) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const candidates = [...counts].filter(([, n]) => n >= LEAST);
  const first = train(
    rows,
    candidates.map(([word]) => word),
  );
  const vocabulary = candidates
    .map(([word, n], i) => ({ word, worth: Math.max(...(first.words[i] ?? []).map(Math.abs)) * Math.log(n) }))
    .sort((a, b) => b.worth - a.worth || (a.word < b.word ? -1 : 1))
    .slice(0, FEATURES)
    .map(({ word }) => word)
    .sort();
  writeFileSync(WEIGHTS, source(vocabulary, train(rows, vocabulary)));
  console.error(`Wrote the weights of ${vocabulary.length} words and ${MEASURES.length} measures.`);
}

const source = (vocabulary: readonly string[], model: ReturnType<typeof train>): string => `/**
 * Made by \`${USAGE}\`; not to be edited. \`model.ts\` reads it. Learnt from GoEmotions and the
 * Rasa data sets (Apache-2.0), Microsoft's chit-chat sets (MIT), CLINC150 (CC BY 3.0) and MultiDoGO
 * (CDLA-Permissive-1.0).
 */
export const BIAS: readonly number[] = ${list(model.bias)};

/** One row a measure of \`features.ts\`, one number a kind. */
export const MEASURED: readonly (readonly number[])[] = [
  ${model.measures.map(list).join(",\n  ")},
];

/** Words and pairs, each followed by one letter a kind. */
export const WORDS =
  "${vocabulary.map((word, i) => word + encode(model.words[i] ?? [])).join(" ")}";
`;

const list = (numbers: readonly number[]): string => `[${numbers.map((x) => Math.round(x * 100) / 100).join(", ")}]`;

/** Each text once, with the label that it has last. */
function readRows(folder: string): Row[] {
  const files = readdirSync(folder).filter((file) => /^(emotion|human_request|bot_failure)\.jsonl$/.test(file));
  const rows = files.flatMap((file) =>
    readFileSync(join(folder, file), "utf8").split("\n").filter(Boolean).flatMap(readRow),
  );
  if (rows.length === 0)
    throw new Error(`${folder} contains no rows: emotion.jsonl, human_request.jsonl, bot_failure.jsonl.`);
  return [...new Map(rows.map((row) => [row.text, row])).values()];
}

function readRow(line: string): Row[] {
  const { text, label, source: from, licence } = JSON.parse(line) as Record<string, string>;
  if (text === undefined || label === undefined || !FREE.test(licence ?? "")) return [];
  const kind = KINDS.findIndex((name) => label === `emotion:${name}`);
  // Complaints about the assistant and requests for a person are neither calm nor a labelled emotion.
  if (kind === -1 && label !== "none") return [];
  const read = lexical(text);
  const worth = from === "goemotions" ? PUBLIC : 1;
  return [{ text, kind, worth, measures: measures(read), words: grams(read.words) }];
}

interface State {
  weights: number[];
  /** Sums of squared gradients, one per weight. */
  gradients: number[];
}

const fresh = (): State => ({ weights: KINDS.map(() => 0), gradients: KINDS.map(() => 0) });

/** Softmax regression of the four kinds against calm (whose score stays 0), by Adagrad over a fixed order. */
function train(rows: readonly Row[], words: readonly string[]) {
  const ids = new Map(words.map((word, i) => [word, i]));
  const bias = fresh();
  const measured = MEASURES.map(fresh);
  const worded = words.map(fresh);
  const data = rows.map((row) => ({ ...row, worded: row.words.flatMap((word) => worded[ids.get(word) ?? -1] ?? []) }));
  const stride = 7_919;
  const done = progress(`training on ${words.length} words, epoch`, EPOCHS);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let n = 0, at = epoch; n < data.length; n++, at = (at + stride) % data.length) {
      const row = data[at];
      if (row)
        learn(row, [
          [bias, 1, 0],
          ...row.measures.map((x, i): Part => [measured[i] as State, x, DECAY.measure]),
          ...row.worded.map((state): Part => [state, 1, DECAY.word]),
        ]);
    }
    done(epoch + 1);
  }
  const weights = (states: readonly State[]) => states.map((state) => state.weights);
  return { bias: bias.weights, measures: weights(measured), words: weights(worded) };
}

/** A weight's state, the value it is multiplied with, and its decay. */
type Part = [state: State, x: number, decay: number];

/** One step of the regression: towards what this row is labelled with. */
function learn({ kind, worth }: Row, all: readonly Part[]): void {
  const parts = all.filter(([, x]) => x !== 0);
  const exp = KINDS.map((_, k) => {
    const z = parts.reduce((sum, [{ weights }, x]) => sum + (weights[k] ?? 0) * x, 0);
    return Math.exp(Math.max(-30, Math.min(30, z)));
  });
  const sum = 1 + exp.reduce((a, b) => a + b, 0);
  for (const [k, e] of exp.entries()) {
    const error = worth * (e / sum - (kind === k ? 1 : 0));
    for (const [{ weights, gradients }, x, decay] of parts) {
      const weight = weights[k] ?? 0;
      const gradient = error * x + decay * 100 * weight;
      const squares = (gradients[k] ?? 0) + gradient * gradient;
      gradients[k] = squares;
      weights[k] = weight - (RATE * gradient) / Math.sqrt(squares + 1e-8);
    }
  }
}

if (import.meta.main) await command(main);
