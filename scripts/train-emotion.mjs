/**
 * Trains the weights of the emotion model (durable-objects/assistant/triggers/emotion/weights.ts) on rows whose licence
 * allows it: MIT, Apache-2.0, CC BY and CDLA-Permissive. The same data give the same weights: nothing here is random.
 *
 *   node scripts/train-emotion.mjs [FOLDER]     FOLDER holds *.jsonl; ../shared/handoff-data/train by default
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const HERE = fileURLToPath(new URL("..", import.meta.url));
const EMOTION = join(HERE, "assistant/judge/emotion");
const FREE = /^(MIT|Apache-2\.0|CC-BY-[34]|CDLA-Permissive)/;
const FEATURES = 270;
const EPOCHS = 12;
const RATE = 0.12;
/** Words get a stronger regularisation than measures: words of one source say little about another. */
const DECAY = { measure: 1e-6, word: 6e-5 };
const LEAST = 6;
/** Public comments get less weight than messages to an assistant, because they say less about a chat. */
const PUBLIC = 0.4;

const folder = process.argv[2] ?? join(HERE, "../shared/handoff-data/train");
if (!existsSync(folder)) fail(`There is no folder ${folder}. Give the folder with the training files as the argument.`);

const { lexical, KINDS, measures, MEASURES, grams, encode } = await load();
const rows = [
  ...new Map(
    readdirSync(folder)
      .flatMap(readRows)
      .map((row) => [row.text, row]),
  ).values(),
];
process.stderr.write(`${rows.length} rows\n`);

const counts = new Map();
for (const { words } of rows) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
let vocabulary = [...counts].filter(([, n]) => n >= LEAST).map(([word]) => word);
const first = train(vocabulary);
vocabulary = vocabulary
  .map((word, i) => ({ word, worth: Math.max(...first.words[i].map(Math.abs)) * Math.log(counts.get(word)) }))
  .sort((a, b) => b.worth - a.worth || (a.word < b.word ? -1 : 1))
  .slice(0, FEATURES)
  .map(({ word }) => word)
  .sort();
const model = train(vocabulary);
writeFileSync(
  join(EMOTION, "weights.ts"),
  `/**
 * Made by \`node scripts/train-emotion.mjs\`; not to be edited. \`model.ts\` reads it. Learnt from GoEmotions and the Rasa
 * data sets (Apache-2.0), Microsoft's chit-chat sets (MIT), CLINC150 (CC BY 3.0) and MultiDoGO (CDLA-Permissive-1.0).
 */
export const BIAS: readonly number[] = ${list(model.bias)};

/** One row a measure of \`features.ts\`, one number a kind. */
export const MEASURED: readonly (readonly number[])[] = [
  ${model.measures.map(list).join(",\n  ")},
];

/** Words and pairs, each followed by one letter a kind. */
export const WORDS =
  "${vocabulary.map((word, i) => word + encode(model.words[i])).join(" ")}";
`,
);
process.stderr.write(`Wrote the weights of ${vocabulary.length} words and ${MEASURES.length} measures.\n`);

function readRows(file) {
  if (!/^(emotion|human_request|bot_failure)\.jsonl$/.test(file)) return [];
  return readFileSync(join(folder, file), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line))
    .filter(({ licence }) => FREE.test(licence))
    .flatMap(({ text, label, source }) => {
      const kind = label.startsWith("emotion:") ? KINDS.indexOf(label.slice(8)) : -1;
      // Complaints about the assistant and requests for a person are neither calm nor a labelled emotion.
      if (kind === -1 && label !== "none") return [];
      const read = lexical(text);
      return [
        { text, kind, worth: source === "goemotions" ? PUBLIC : 1, measures: measures(read), words: grams(read.words) },
      ];
    });
}

/** Softmax regression of the four kinds against calm (whose score stays 0), with Adagrad in a fixed order. */
function train(words) {
  const ids = new Map(words.map((word, i) => [word, i]));
  const zeros = () => new Array(KINDS.length).fill(0);
  const state = () => ({ w: zeros(), g: zeros() });
  const bias = state();
  const measured = MEASURES.map(state);
  const worded = words.map(state);
  const data = rows.map((row) => ({ ...row, ids: row.words.flatMap((word) => ids.get(word) ?? []) }));
  const stride = 7_919;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let n = 0, at = epoch; n < data.length; n++, at = (at + stride) % data.length) {
      const row = data[at];
      const parts = [
        [bias, 1, 0],
        ...row.measures.map((x, i) => [measured[i], x, DECAY.measure]),
        ...row.ids.map((i) => [worded[i], 1, DECAY.word]),
      ].filter(([, x]) => x !== 0);
      const exp = KINDS.map((_, k) =>
        Math.exp(
          Math.max(
            -30,
            Math.min(
              30,
              parts.reduce((z, [s, x]) => z + s.w[k] * x, 0),
            ),
          ),
        ),
      );
      const sum = 1 + exp.reduce((a, b) => a + b, 0);
      for (let k = 0; k < KINDS.length; k++) {
        const error = row.worth * (exp[k] / sum - (row.kind === k ? 1 : 0));
        for (const [s, x, decay] of parts) {
          const gradient = error * x + decay * 100 * s.w[k];
          s.g[k] += gradient * gradient;
          s.w[k] -= (RATE * gradient) / Math.sqrt(s.g[k] + 1e-8);
        }
      }
    }
  }
  return { bias: bias.w, measures: measured.map(({ w }) => w), words: worded.map(({ w }) => w) };
}

async function load() {
  const { outputFiles } = await build({
    stdin: {
      contents: `export * from "./lexical"; export * from "./features"; export * from "./letters";`,
      resolveDir: EMOTION,
      loader: "ts",
    },
    bundle: true,
    write: false,
    format: "esm",
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString("base64")}`);
}

function list(numbers) {
  return `[${numbers.map(round).join(", ")}]`;
}

function round(x) {
  return Math.round(x * 100) / 100;
}

function fail(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
