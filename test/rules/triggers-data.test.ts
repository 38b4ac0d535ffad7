/** The detectors against labelled rows that others wrote, where those are at hand: `npm run evaluate`, with the bar it must pass. */
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test, vi } from "vitest";

const DATA = fileURLToPath(new URL("../../../shared/handoff-data/dev/", import.meta.url));
const SCRIPT = fileURLToPath(new URL("../../scripts/evaluate.ts", import.meta.url));
const present = existsSync(DATA);
if (!present) process.stderr.write(`skipped: the labelled rows are not at ${DATA}\n`);
const measured = test.skipIf(!present);
// A source is left out by training without it: seconds on an idle machine, and many of them on a busy one.
vi.setConfig({ testTimeout: 180_000 });

interface Result {
  rows: number;
  labels: Record<string, { n: number; precision: number; recall: number; f1: number; auc: number }>;
  hard: { n: number; fired: number };
  none: { n: number; fired: number; perThousand: number };
  microseconds: { p50: number; p99: number };
}

async function evaluate(file: string, ...more: string[]): Promise<Result> {
  const { stdout } = await promisify(execFile)(process.execPath, [SCRIPT, DATA + file, "--json", "--auc", ...more]);
  return JSON.parse(stdout.trim().split("\n").at(-1) ?? "") as Result;
}

measured("[T2] asked: F1 of .95 at a precision of .95 on sources that were left out", async () => {
  const { labels } = await evaluate("human_request.jsonl");
  expect(labels.human_request?.f1).toBeGreaterThanOrEqual(0.95);
  expect(labels.human_request?.precision).toBeGreaterThanOrEqual(0.95);
});

measured("[T2] asked: hardly a look-alike once its kind was taught", async () => {
  const { hard } = await evaluate("human_request.jsonl", "--shipped");
  expect(hard.fired / hard.n).toBeLessThanOrEqual(0.02);
});

measured("[T2] asked: at most 4 ordinary messages in 10,000", async () => {
  expect((await evaluate("ordinary.jsonl", "--trigger", "asked")).none.perThousand).toBeLessThanOrEqual(0.4);
});

measured("[T30] emergency: at most one ordinary message in 1,000", async () => {
  expect((await evaluate("ordinary.jsonl", "--trigger", "emergency")).none.perThousand).toBeLessThanOrEqual(1);
});

measured("emotion: told from calm on sources that were left out, at 5 false alarms per 1,000", async () => {
  expect((await evaluate("emotion.jsonl")).labels.emotion?.auc).toBeGreaterThanOrEqual(0.7);
  expect((await evaluate("ordinary.jsonl", "--trigger", "emotion")).none.perThousand).toBeLessThanOrEqual(6);
});

measured(
  "circular: complaints about the assistant are found, at 3 false alarms per 1,000 ordinary messages",
  async () => {
    expect((await evaluate("bot_failure.jsonl")).labels.bot_failure?.f1).toBeGreaterThanOrEqual(0.7);
    expect((await evaluate("ordinary.jsonl", "--trigger", "circular")).none.perThousand).toBeLessThanOrEqual(3);
  },
);

measured("circular: repeats are found with a recall of .5 at a precision of .95, by the room's own bar", async () => {
  const { labels } = await evaluate("repeat_pairs.jsonl");
  expect(labels.repeated?.recall).toBeGreaterThanOrEqual(0.5);
  expect(labels.repeated?.precision).toBeGreaterThanOrEqual(0.95);
});

measured("buyer: F1 of .80 at a precision of .90", async () => {
  const { labels } = await evaluate("buyer_specific.jsonl");
  expect(labels.buyer?.f1).toBeGreaterThanOrEqual(0.8);
  expect(labels.buyer?.precision).toBeGreaterThanOrEqual(0.9);
});

measured("unanswered: knowledge tells what is out of scope with an AUC of .88", async () => {
  expect((await evaluate("out_of_scope_clinc.jsonl")).labels.out_of_scope?.auc).toBeGreaterThanOrEqual(0.88);
});
