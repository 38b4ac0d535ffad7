/** Runs of scenarios as a table: one run, or several side by side. Pure. */
import * as z from "zod";
import { messageOf, table } from "../command.ts";
import { type Result, TIMINGS, type Timing } from "./result.ts";

/** Of a million tokens. */
interface Price {
  input: number;
  output: number;
  currency: string;
}

/** What `--out` writes. */
export interface Run {
  version: 1;
  /** When it began, as ISO 8601. */
  at: string;
  site: string;
  provider: string;
  model: string;
  price: Price;
  scenarios: readonly Result[];
}

const count = z.int().nonnegative();
const Run: z.ZodType<Run> = z.object({
  version: z.literal(1),
  at: z.string(),
  site: z.string(),
  provider: z.string(),
  model: z.string(),
  price: z.object({ input: z.number(), output: z.number(), currency: z.string() }),
  scenarios: z.array(
    z.object({
      name: z.string(),
      passed: z.boolean(),
      faults: z.array(z.string()),
      timing: z.enum(TIMINGS).nullable(),
      replies: count,
      grounded: count,
      held: count,
      unfounded: z.array(z.string()),
      uncited: z.array(z.string()),
      failed: count,
      judged: count,
      tokens: z.object({ in: count, out: count, cached: count, thought: count, estimated: z.boolean() }),
      firstToken: z.array(z.number()),
    }),
  ),
});

/** @throws Error with a sentence that names the file */
export function readRun(json: string, file: string): Run {
  try {
    const run = Run.safeParse(JSON.parse(json));
    if (run.success) return run.data;
  } catch (error) {
    throw new Error(`${file} is not JSON: ${messageOf(error)}`);
  }
  throw new Error(`${file} is no result of npm run scenarios -- --provider ... --out FILE.`);
}

const WORDS = {
  onTime: "  on time",
  late: "  late",
  never: "  never",
  tooEarly: "  too early",
  quiet: "  quiet",
  needless: "  needless",
} as const satisfies Record<Timing, string>;

const NEEDED: readonly Timing[] = ["onTime", "late", "never", "tooEarly"];
const UNNEEDED: readonly Timing[] = ["quiet", "needless"];

/** The smallest value that at least this share of all values does not exceed; null: there are none. */
export function percentile(values: readonly number[], share: number): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? null;
}

/** One column for each run. */
export function print(runs: readonly Run[], titles: readonly string[] = runs.map(({ model }) => model)): string {
  const row = (name: string, of: (run: Run) => string) => [name, ...runs.map(of)];
  const timed = (timings: readonly Timing[]) =>
    timings.map((timing) => row(WORDS[timing], (run) => `${timedAs(run, [timing])}`));
  const lines = table([
    ["", ...titles],
    row("passed", ({ scenarios }) => `${scenarios.filter(({ passed }) => passed).length} of ${scenarios.length}`),
    row("a person is needed", (run) => `${timedAs(run, NEEDED)}`),
    ...timed(NEEDED),
    row("nobody is needed", (run) => `${timedAs(run, UNNEEDED)}`),
    ...timed(UNNEEDED),
    row("replies", (run) => `${sum(run, ({ replies }) => replies)}`),
    row("  grounded", (run) => `${sum(run, ({ grounded }) => grounded)}`),
    row("  clauses held back", (run) => `${sum(run, ({ held }) => held)}`),
    row("  unfounded figures", (run) => `${sum(run, ({ unfounded }) => unfounded.length)}`),
    row("  judged", (run) => `${sum(run, ({ judged }) => judged)}`),
    row("failed attempts", (run) => `${sum(run, ({ failed }) => failed)}`),
    row("tokens in", (run) => counted(run, ({ tokens }) => tokens.in)),
    row("  from cache", (run) => counted(run, ({ tokens }) => tokens.cached)),
    row("tokens out", (run) => counted(run, ({ tokens }) => tokens.out)),
    row("  thoughts", (run) => counted(run, ({ tokens }) => tokens.thought)),
    row("price of 1,000 replies", priceOf),
    row("first token p50, ms", (run) => firstToken(run, 0.5)),
    row("first token p95, ms", (run) => firstToken(run, 0.95)),
  ]);
  return lines.join("\n");
}

const sum = ({ scenarios }: Run, of: (result: Result) => number): number =>
  scenarios.reduce((total, result) => total + of(result), 0);

const timedAs = ({ scenarios }: Run, timings: readonly Timing[]): number =>
  scenarios.filter(({ timing }) => timing !== null && timings.includes(timing)).length;

/** With "~" where the provider reported nothing for some of them. */
function counted(run: Run, of: (result: Result) => number): string {
  const estimated = run.scenarios.some(({ tokens }) => tokens.estimated);
  return `${estimated ? "~" : ""}${sum(run, of).toLocaleString("en")}`;
}

function priceOf(run: Run): string {
  const { input, output, currency } = run.price;
  const replies = sum(run, (result) => result.replies);
  if (input + output === 0 || replies === 0) return "-";
  const cost = (sum(run, ({ tokens }) => tokens.in) * input + sum(run, ({ tokens }) => tokens.out) * output) / 1e6;
  return `${((cost / replies) * 1_000).toFixed(2)} ${currency}`;
}

function firstToken({ scenarios }: Run, share: number): string {
  const value = percentile(
    scenarios.flatMap(({ firstToken: each }) => each),
    share,
  );
  return value === null ? "-" : value.toLocaleString("en");
}

/** Several runs side by side, and the scenarios in which they differ. */
export function compare(runs: readonly Run[], titles: readonly string[]): string {
  const names = [...new Set(runs.flatMap(({ scenarios }) => scenarios.map(({ name }) => name)))];
  const differing = names.flatMap((name) => {
    const said = runs.map(({ scenarios }) => verdictOf(scenarios.find((each) => each.name === name)));
    return new Set(said).size > 1 ? [[name, ...said]] : [];
  });
  const rest =
    differing.length === 0
      ? "Every scenario went the same way."
      : `Scenarios that went another way:\n\n${table([["", ...titles], ...differing], titles.length + 1).join("\n")}`;
  return `${print(runs, titles)}\n\n${rest}`;
}

function verdictOf(result: Result | undefined): string {
  if (!result) return "not played";
  const how = result.timing === null ? "" : `, ${WORDS[result.timing].trim()}`;
  const loose = result.replies - result.grounded;
  return `${result.passed ? "ok" : "FAIL"}${how}${loose > 0 ? `, ${loose} not grounded` : ""}`;
}
