/**
 * Lists and searches of the inbox over many conversations, timed from outside: `node bench/inbox/main.ts [--size 100000]`.
 * They are filled in through the inbox's own door, so a million takes long.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { InboxQuery } from "../../protocol/inbox.ts";
import { command } from "../../scripts/command.ts";
import { bundleWorker, prepare, start } from "../../scripts/workerd.ts";

/** Milliseconds of the 95th percentile. */
const GOALS = { list: 50, search: 300 };
const ROUNDS = 200;
const BATCH = 200;
const AT_ONCE = 16;

const page = (query: Partial<InboxQuery>): InboxQuery => ({ view: "all", limit: 50, ...query });

const lists = (now: number, i: number): InboxQuery[] => [
  page({ view: "todo" }),
  page({}),
  page({ view: "leads", outcome: "won" }),
  page({ view: "unanswered" }),
  page({ responsible: "ana0@example.com" }),
  page({ lang: "es", score: 50 }),
  page({ to: now - i * 3_600_000 }),
];

const searches = (size: number, i: number): InboxQuery[] => [
  page({ q: `ticket${(i * 7919) % size}` }),
  page({ q: "gard lake" }),
  page({ q: '"quiet street"' }),
  page({ q: `"fence garage" ticket${i % 10}` }),
  page({ q: "nowhere" }),
  page({ q: "deposit", outcome: "won", lang: "es" }),
];

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { size: { type: "string", default: "20000" } } });
  const size = Number(values.size);
  const folder = await mkdtemp(join(tmpdir(), "baton-inbox-"));
  prepare({
    folder,
    bundle: await bundleWorker("bench/inbox/worker.ts"),
    vars: { ENVIRONMENT: "local" },
    objects: { INBOX: "Inbox", TRANSCRIPTS: "Transcripts", REPORTS: "Reports" },
  });
  const running = await start(folder, console.error);
  try {
    const began = performance.now();
    const seed = (from: number) => ask(`${running.origin}/seed?from=${from}&count=${Math.min(BATCH, size - from + 1)}`);
    const firsts = Array.from({ length: Math.ceil(size / BATCH) }, (_, i) => i * BATCH + 1);
    for (let at = 0; at < firsts.length; at += AT_ONCE) await Promise.all(firsts.slice(at, at + AT_ONCE).map(seed));
    const seedMs = Math.round(performance.now() - began);
    const timed = async (queries: (i: number) => InboxQuery[]) => {
      const times: number[] = [];
      for (let i = 0; times.length < ROUNDS; i++) {
        for (const query of queries(i)) {
          const from = performance.now();
          await ask(`${running.origin}/list`, query);
          times.push(performance.now() - from);
        }
      }
      times.sort((a, b) => a - b);
      const at = (share: number) => Math.round((times[Math.floor(share * times.length)] ?? 0) * 10) / 10;
      return { p50: at(0.5), p95: at(0.95), longest: at(0.999) };
    };
    const now = Date.now();
    // Shelves that sleep are awake after the first search.
    await timed((i) => searches(size, i).slice(0, 1));
    const list = await timed((i) => lists(now, i));
    const search = await timed((i) => searches(size, i));
    const counts = await ask(`${running.origin}/counts`);
    console.log(JSON.stringify({ size, seedMs, list, search, counts, goals: GOALS }));
    return list.p95 <= GOALS.list && search.p95 <= GOALS.search ? 0 : 1;
  } finally {
    await running.kill();
    await rm(folder, { recursive: true, force: true });
  }
}

async function ask(url: string, body?: object): Promise<unknown> {
  const response = await fetch(url, body && { method: "POST", body: JSON.stringify(body) });
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
  return await response.json();
}

if (import.meta.main) await command(main);
