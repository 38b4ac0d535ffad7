/**
 * Measures the local detectors on a file of labelled rows.
 *
 *   npm run evaluate -- FILE.jsonl [--trigger asked|emotion|circular|buyer|complexity|value|unanswered] [--json] [--auc]
 *
 * Each line is a row, a JSON object: `text`, or `turns` [{role, text}] to be replayed as a conversation; `label`;
 * `hard` for a negative that looks like a positive. `none` is the negative label; `ambiguous` counts only as a fire
 * rate. Where a file names no trigger (`ordinary`), asked, emotion and circular are judged together. The time is that of
 * all detectors together, as the product runs them.
 */
import { existsSync, readFileSync, statSync } from "node:fs";
import { parseArgs } from "node:util";
import { detector, everything, KINDS, load, triggerOf } from "./evaluate-detectors.mjs";

const USAGE = "Usage: npm run evaluate -- FILE.jsonl [--trigger KIND] [--json] [--auc]";
/** Messages read before timing starts, so that the numbers are those of a warm isolate. */
const WARM = 2_000;
const PROGRESS_EVERY = 3_000;

const options = readArguments();
const rows = readRows(options.file);
const code = await load();
const trigger = pickTrigger(rows, options.trigger);
const judge = detector(trigger, rows, code);
const judged = run(rows, judge);
const result = count(judged, options.auc);
if (options.json) process.stdout.write(`${JSON.stringify(result)}\n`);
else print(result);

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { trigger: { type: "string" }, json: { type: "boolean" }, auc: { type: "boolean" } },
    });
    const [file, ...more] = positionals;
    if (!file || more.length > 0) fail(USAGE);
    if (!existsSync(file) || !statSync(file).isFile()) fail(`There is no file ${file}.`);
    if (values.trigger && !KINDS.includes(values.trigger)) {
      fail(`There is no trigger "${values.trigger}". Choose one of ${KINDS.join(", ")}.`);
    }
    return { file, ...values };
  } catch (error) {
    return fail(`${error.message}\n${USAGE}`);
  }
}

function readRows(file) {
  const found = [];
  for (const [at, line] of readFileSync(file, "utf8")
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/)
    .entries()) {
    if (line.trim() === "") continue;
    const where = `${file}:${at + 1}`;
    let row;
    try {
      row = JSON.parse(line);
    } catch {
      fail(`${where}: this line is not JSON.`);
    }
    if (row === null || typeof row !== "object" || Array.isArray(row)) fail(`${where}: a row must be an object.`);
    const turns = row.turns;
    if (
      turns !== undefined &&
      !(Array.isArray(turns) && turns.length > 0 && turns.every((t) => typeof t?.text === "string"))
    ) {
      fail(`${where}: "turns" must be a list of objects with a "text".`);
    }
    if (turns === undefined && typeof row.text !== "string") fail(`${where}: a row needs "text" or "turns".`);
    if (typeof row.label !== "string") fail(`${where}: a row needs a "label".`);
    if (row.label !== "none" && row.label !== "ambiguous" && !triggerOf(row.label)) {
      fail(`${where}: unknown label "${row.label}".`);
    }
    found.push(row);
  }
  if (found.length === 0) fail(`${file} contains no rows.`);
  return found;
}

/** The given trigger, or the only one that the labels belong to; "any" when they belong to none or to several. */
function pickTrigger(all, wanted) {
  if (wanted) return wanted;
  const named = new Set(all.flatMap(({ label }) => triggerOf(label) ?? []));
  return named.size === 1 ? [...named][0] : "any";
}

function run(all, judge) {
  for (let i = 0; i < WARM; i++) everything(all[i % all.length], code)();
  let last = Date.now();
  return all.map((row, i) => {
    const everyDetector = everything(row, code);
    const from = process.hrtime.bigint();
    everyDetector();
    const micros = Number(process.hrtime.bigint() - from) / 1000;
    const { fired, score } = judge(row);
    if (Date.now() - last > PROGRESS_EVERY) {
      last = Date.now();
      process.stderr.write(`${i + 1} of ${all.length} rows\n`);
    }
    return { label: row.label, hard: row.hard === true, fired, score, micros };
  });
}

function count(all, withAuc) {
  const none = all.filter(({ label }) => label === "none");
  const positive = all.filter(({ label }) => label !== "none" && label !== "ambiguous");
  const names = [...new Set(positive.map(({ label }) => label))].sort();
  const families = names.filter((name) => name.includes(":")).map((name) => name.slice(0, name.indexOf(":")));
  const labels = {};
  for (const family of new Set(families)) {
    labels[family] = measure(
      positive.filter(({ label }) => label.startsWith(`${family}:`)),
      none,
      withAuc,
    );
  }
  for (const name of names)
    labels[name] = measure(
      positive.filter(({ label }) => label === name),
      none,
      withAuc,
    );
  const hard = none.filter((row) => row.hard);
  const ambiguous = all.filter(({ label }) => label === "ambiguous");
  const micros = all.map((row) => row.micros).sort((a, b) => a - b);
  const fired = (list) => list.filter((row) => row.fired).length;
  return {
    rows: all.length,
    trigger,
    labels,
    hard: { n: hard.length, fired: fired(hard) },
    none: {
      n: none.length,
      fired: fired(none),
      perThousand: none.length ? round((1000 * fired(none)) / none.length) : 0,
    },
    ...(ambiguous.length > 0 && { ambiguous: { n: ambiguous.length, fired: fired(ambiguous) } }),
    microseconds: { p50: round(at(micros, 0.5)), p99: round(at(micros, 0.99)) },
  };
}

/** One label against `none`; rows of other labels are left out. */
function measure(rowsOfLabel, none, withAuc) {
  const hit = rowsOfLabel.filter((row) => row.fired).length;
  const wrong = none.filter((row) => row.fired).length;
  const precision = hit + wrong === 0 ? 0 : hit / (hit + wrong);
  const recall = rowsOfLabel.length === 0 ? 0 : hit / rowsOfLabel.length;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return {
    n: rowsOfLabel.length,
    precision: round(precision),
    recall: round(recall),
    f1: round(f1),
    ...(withAuc && { auc: round(areaUnderCurve(rowsOfLabel, none)) }),
  };
}

/** The probability that a row of the label scores above a row of `none`; equal scores count half. */
function areaUnderCurve(positive, negative) {
  if (positive.length === 0 || negative.length === 0) return 0;
  const sorted = [...positive.map(({ score }) => [score, 1]), ...negative.map(({ score }) => [score, 0])].sort(
    (a, b) => a[0] - b[0],
  );
  let ranks = 0;
  for (let i = 0; i < sorted.length; ) {
    let j = i;
    while (j < sorted.length && sorted[j][0] === sorted[i][0]) j++;
    const rank = (i + 1 + j) / 2;
    for (let k = i; k < j; k++) if (sorted[k][1] === 1) ranks += rank;
    i = j;
  }
  return (ranks - (positive.length * (positive.length + 1)) / 2) / (positive.length * negative.length);
}

function at(sorted, share) {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function round(x) {
  return Math.round(x * 10_000) / 10_000;
}

function print({ rows: n, labels, hard, none, ambiguous, microseconds }) {
  const percent = (x) => `${(100 * x).toFixed(1)} %`;
  const lines = [`${n} rows, detector: ${trigger}`, ""];
  const widest = Math.max(12, ...Object.keys(labels).map((name) => name.length));
  if (Object.keys(labels).length > 0) {
    const auc = options.auc ? "     AUC" : "";
    lines.push(`${"label".padEnd(widest)}      n  precision  recall      F1${auc}`);
    for (const [name, m] of Object.entries(labels)) {
      const tail = options.auc ? `   ${m.auc.toFixed(3)}` : "";
      lines.push(
        `${name.padEnd(widest)} ${String(m.n).padStart(6)}      ${m.precision.toFixed(3)}   ${m.recall.toFixed(3)}   ${m.f1.toFixed(3)}${tail}`,
      );
    }
    lines.push("");
  }
  if (none.n > 0) lines.push(`none: fired on ${none.fired} of ${none.n} rows, ${none.perThousand} per 1,000`);
  if (hard.n > 0) lines.push(`hard: fired on ${hard.fired} of ${hard.n} rows, ${percent(hard.fired / hard.n)}`);
  if (ambiguous) lines.push(`ambiguous: fired on ${ambiguous.fired} of ${ambiguous.n} rows`);
  lines.push(
    `microseconds per message, all detectors: p50 ${microseconds.p50.toFixed(1)}, p99 ${microseconds.p99.toFixed(1)}`,
  );
  process.stdout.write(`${lines.join("\n")}\n`);
}

function fail(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
