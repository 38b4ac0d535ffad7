/**
 * `npm run evaluate`: measures the assistant's judgement on a file of rows, each a JSON object on a line of its own. Rows
 * with a `kind` are measured by what `MEASURES` names for it; those without are labelled messages for the detectors.
 *
 * A labelled message: `text`, or `turns` [{role, text}] to be replayed as a conversation; `label`;
 * `hard` for a negative that looks like a positive. `none` is the negative label; `ambiguous` counts only as a fire
 * rate. Where a file names no trigger (`ordinary`), asked, emotion and circular are judged together. The time is that of
 * all detectors together, as the product runs them. Rows of a source that taught the heads are judged by heads that were taught
 * without it; `--shipped` judges them by the heads as they are shipped.
 */
import { args, command, progress, table } from "./command.ts";

import { detector, everything, KINDS, type Kind, type Row, triggerOf, type WeightsOf } from "./evaluate-detectors.ts";
import { type Line, readLines } from "./jsonl.ts";
import { areaUnderCurve } from "./measures.ts";
import { school } from "./train/left-out.ts";
import { sourceOf } from "./train/rows.ts";

const USAGE =
  "npm run evaluate -- FILE.jsonl [--json] [--trigger KIND] [--auc] [--shipped] (messages) [MORE.jsonl] [--verdicts FILE.jsonl] [--show ID] [--facts FILE.jsonl] (conversations)";

/** What one measure found: for a program, under a name of its own, and for people. */
interface Measured {
  json: object;
  text: string;
}

interface Options {
  /** A file with the verdicts of a model that is played. */
  verdicts: string | undefined;
  /** The row that is shown in full in place of the tables. */
  show: string | undefined;
  /** The file that the facts of conversations are written to. */
  facts: string | undefined;
}

/** @param lines all lines of the file, because a measure also reads the sites that its rows are about */
type Measure = (lines: readonly Line[], options: Options) => Promise<Measured>;

/** What measures the rows of a kind. Loaded when needed, because some start a gateway. */
const MEASURES: Readonly<Record<string, () => Promise<Measure>>> = {
  grounding: async () => (await import("./evaluate-grounding.ts")).grounding,
  question: async () => (await import("./questions/measure.ts")).questions,
  conversation: async () => (await import("./evaluate-conversations.ts")).conversations,
};
/** Rows that others refer to. */
const REFERRED = "site";

/** Messages read before timing starts, so that the numbers are those of a warm isolate. */
const WARM = 2_000;

interface Result {
  label: string;
  hard: boolean;
  fired: boolean;
  score: number;
  /** Microseconds of all detectors. */
  micros: number;
}

async function main(): Promise<undefined> {
  const { values, positionals } = args(USAGE, {
    allowPositionals: true,
    options: {
      trigger: { type: "string" },
      json: { type: "boolean" },
      auc: { type: "boolean" },
      shipped: { type: "boolean" },
      verdicts: { type: "string" },
      show: { type: "string" },
      facts: { type: "string" },
    },
  });
  const [file, ...more] = positionals;
  if (!file) throw new Error(`Usage: ${USAGE}`);
  const lines = positionals.flatMap((name) => readLines(name));
  if (lines.some(({ row }) => row.kind !== undefined)) {
    const measured = await measureKinds(lines, {
      verdicts: values.verdicts,
      show: values.show,
      facts: values.facts,
    });
    const json = Object.assign({}, ...measured.map((one) => one.json));
    console.log(values.json ? JSON.stringify(json) : measured.map(({ text }) => text).join("\n\n"));
    return;
  }
  if (more.length > 0) throw new Error("Labelled messages are measured one file at a time.");
  const trigger = KINDS.find((kind) => kind === values.trigger);
  if (values.trigger !== undefined && !trigger) {
    throw new Error(`There is no trigger "${values.trigger}". Choose one of ${KINDS.join(", ")}.`);
  }
  const result = evaluate(file, trigger, values.shipped ? SHIPPED : leftOut());
  console.log(values.json ? JSON.stringify(result) : print(result, values.auc ?? false));
}

export const SHIPPED: WeightsOf = () => undefined;

/** For each row the heads that were taught without its source. */
export function leftOut(): WeightsOf {
  const taught = school();
  return ({ source }) => {
    const name = sourceOf(source ?? "");
    return taught.sources.includes(name) ? taught.without(name) : undefined;
  };
}

/** Every kind of the file by its own measure, one after the other. */
async function measureKinds(lines: readonly Line[], options: Options): Promise<Measured[]> {
  const kinds = Object.keys(MEASURES);
  const wrong = lines.find(({ row }) => row.kind !== REFERRED && !kinds.includes(String(row.kind)));
  if (wrong) {
    const named = wrong.row.kind === undefined ? 'has no "kind"' : `is of the unknown kind "${wrong.row.kind}"`;
    throw new Error(`${wrong.where}: this row ${named}. Kinds are ${[REFERRED, ...kinds].join(", ")}.`);
  }
  const found = kinds.filter((kind) => lines.some(({ row }) => row.kind === kind));
  if (found.length === 0) throw new Error(`Nothing can be measured with rows of the kind ${REFERRED} alone.`);
  const measured: Measured[] = [];
  for (const kind of found) {
    const measure = await MEASURES[kind]?.();
    if (measure) measured.push(await measure(lines, options));
  }
  return measured;
}

/** @throws Error with a sentence that names the wrong line of the file */
export function evaluate(file: string, wanted: Kind | undefined, weightsOf: WeightsOf) {
  const rows = readLines(file).map(readRow);
  const trigger = wanted ?? triggerOfAll(rows);
  return { rows: rows.length, trigger, ...count(run(rows, trigger, weightsOf, progress(file, rows.length))) };
}

function readRow({ row, where }: Line): Row {
  const { text = "", turns, label } = row as Partial<Row>;
  if (turns === undefined ? typeof row.text !== "string" : !isConversation(turns)) {
    throw new Error(`${where}: a row needs "text", or "turns", a list of objects with a "text".`);
  }
  if (typeof label !== "string") throw new Error(`${where}: a row needs a "label".`);
  if (label !== "none" && label !== "ambiguous" && !triggerOf(label)) {
    throw new Error(`${where}: unknown label "${label}".`);
  }
  return { ...row, text, label };
}

const isConversation = (turns: unknown): boolean =>
  Array.isArray(turns) && turns.length > 0 && turns.every((turn) => typeof turn?.text === "string");

/** The only trigger that the labels belong to; "any" when they belong to none or to several. */
function triggerOfAll(rows: readonly Row[]): Kind {
  const [first = "any", ...others] = new Set(rows.flatMap(({ label }) => triggerOf(label) ?? []));
  return others.length === 0 ? first : "any";
}

function run(rows: readonly Row[], trigger: Kind, weightsOf: WeightsOf, done: (rows: number) => void): Result[] {
  const judge = detector(trigger, rows, weightsOf);
  for (let i = 0; i < WARM; i++) everything(rows[i % rows.length] as Row)();
  return rows.map((row, i) => {
    const everyDetector = everything(row);
    const from = process.hrtime.bigint();
    everyDetector();
    const micros = Number(process.hrtime.bigint() - from) / 1000;
    const { fired, score } = judge(row);
    done(i + 1);
    return { label: row.label, hard: row.hard === true, fired, score, micros };
  });
}

function count(all: readonly Result[]) {
  const none = all.filter(({ label }) => label === "none");
  const positive = all.filter(({ label }) => label !== "none" && label !== "ambiguous");
  const names = [...new Set(positive.map(({ label }) => label))].sort();
  // `emotion:angry` counts for `emotion` too.
  const families = new Set(names.filter((name) => name.includes(":")).map((name) => name.replace(/:.*/, "")));
  const hard = none.filter((row) => row.hard);
  const ambiguous = all.filter(({ label }) => label === "ambiguous");
  const micros = all.map((row) => row.micros).sort((a, b) => a - b);
  return {
    labels: Object.fromEntries(
      [
        ...[...families].map(
          (family) => [family, positive.filter(({ label }) => label.startsWith(`${family}:`))] as const,
        ),
        ...names.map((name) => [name, positive.filter(({ label }) => label === name)] as const),
      ].map(([name, rows]) => [name, measure(rows, none)]),
    ),
    hard: { n: hard.length, fired: fired(hard) },
    none: {
      n: none.length,
      fired: fired(none),
      perThousand: none.length ? round((1000 * fired(none)) / none.length) : 0,
    },
    ...(ambiguous.length > 0 && { ambiguous: { n: ambiguous.length, fired: fired(ambiguous) } }),
    microseconds: { p50: round(quantile(micros, 0.5)), p99: round(quantile(micros, 0.99)) },
  };
}

const scores = (rows: readonly Result[]): number[] => rows.map(({ score }) => score);

const fired = (rows: readonly Result[]): number => rows.filter((row) => row.fired).length;

/** One label against `none`; rows of other labels are left out. */
function measure(rows: readonly Result[], none: readonly Result[]) {
  const [hit, wrong] = [fired(rows), fired(none)];
  const precision = hit + wrong === 0 ? 0 : hit / (hit + wrong);
  const recall = rows.length === 0 ? 0 : hit / rows.length;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return {
    n: rows.length,
    precision: round(precision),
    recall: round(recall),
    f1: round(f1),
    auc: round(areaUnderCurve(scores(rows), scores(none))),
  };
}

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

const round = (x: number): number => Math.round(x * 10_000) / 10_000;

function print(
  { rows, trigger, labels, hard, none, ambiguous, microseconds }: ReturnType<typeof evaluate>,
  auc: boolean,
) {
  const head = ["label", "n", "precision", "recall", "F1", ...(auc ? ["AUC"] : [])];
  const measured = Object.entries(labels).map(([name, m]) => [
    name,
    `${m.n}`,
    ...[m.precision, m.recall, m.f1, ...(auc ? [m.auc] : [])].map((x) => x.toFixed(3)),
  ]);
  const { p50, p99 } = microseconds;
  return [
    `${rows} rows, detector: ${trigger}`,
    "",
    ...(measured.length > 0 ? [...table([head, ...measured]), ""] : []),
    ...(none.n > 0 ? [`none: fired on ${none.fired} of ${none.n} rows, ${none.perThousand} per 1,000`] : []),
    ...(hard.n > 0
      ? [`hard: fired on ${hard.fired} of ${hard.n} rows, ${((100 * hard.fired) / hard.n).toFixed(1)} %`]
      : []),
    ...(ambiguous ? [`ambiguous: fired on ${ambiguous.fired} of ${ambiguous.n} rows`] : []),
    `microseconds per message, all detectors: p50 ${p50.toFixed(1)}, p99 ${p99.toFixed(1)}`,
  ].join("\n");
}

if (import.meta.main) await command(main);
