/** Stored conversations against other settings. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Event, Fact, Mark } from "../../protocol/facts.ts";
import { backtest, changes, precision } from "../../scripts/backtest/backtest.ts";
import { print } from "../../scripts/backtest/print.ts";
import { readConversations, readSettings } from "../../scripts/backtest/read.ts";
import { ledger, replay } from "../../scripts/backtest/replay.ts";
import { changeSite } from "../../settings/schema.ts";
import site from "../../settings/site.ts";
import { ADA, answered, joined, log, said } from "./facts.ts";

const BUYER = "What interest rate would I get with a credit score of 640 and $30,000 down?";
const WANTS = "I want to talk to a real person please";

/** A conversation whose ledger is what the present settings decide. */
function conversation(...facts: readonly Fact[]): Event[] {
  const plain = log(...facts);
  const made = replay(plain, site);
  const all = plain.flatMap((event): Fact[] => {
    const { seq, at: _at, ...fact } = event;
    const decided = made.filter(({ to, stage }) => event.type === "visitor.said" && to === seq && stage === "words");
    return [
      fact as Fact,
      ...decided.map(({ kind, action, evidence }): Fact => ({ type: "trigger.fired", kind, action, evidence })),
    ];
  });
  return log(...all);
}

const marked = (of: number, mark: Mark): Fact => ({ type: "handoff.marked", of, mark, concierge: ADA });
const one = (events: readonly Event[]) => [{ conversation: "a", events }];

test("a replay under the same settings changes nothing", () => {
  const events = conversation(said(BUYER), answered(1), said(WANTS), joined());
  expect(ledger(events).map(({ kind, action }) => [kind, action])).toEqual([
    ["buyer", "offer"],
    ["asked", "handoff"],
  ]);
  const result = backtest(one(events), site, site);
  expect(result).toMatchObject({ conversations: 1, messages: 2, moved: [], outcomes: 0 });
  expect(print(result)).toContain("No decision changes.");
});

test("another action of a trigger moves the conversations in which it fires, and no others", () => {
  const calls = changeSite(site, { policy: { buyer: "handoff" } });
  const buyer = conversation(said(BUYER), answered(1));
  const plain = conversation(said("What is a lot premium?"), answered(1));
  const result = backtest(
    [
      { conversation: "buyer", events: buyer },
      { conversation: "plain", events: plain },
    ],
    site,
    calls,
  );
  expect(result.moved).toMatchObject([
    {
      conversation: "buyer",
      before: "offer",
      after: "handoff",
      changes: [{ to: 1, words: BUYER, before: { action: "offer" }, after: { action: "handoff" } }],
    },
  ]);
  expect(result.triggers.buyer).toEqual({ before: { offer: 1 }, after: { handoff: 1 } });
  expect(print(result)).toContain("buyer: offer -> buyer: handoff");
});

test("topics are words, and changed words are read again", () => {
  const events = conversation(said("My Tesla wants a wall charger of its own, can I order it?"), answered(1));
  const topics = [{ name: "chargers", words: ["charger"], specific: ["wall charger"] }];
  const result = backtest(one(events), site, changeSite(site, { topics }));
  expect(result.moved[0]?.changes[0]).toMatchObject({ before: null, after: { kind: "buyer", action: "offer" } });
});

test("what the assistant could not answer is decided again from what was stored", () => {
  const unanswered = (to: number): Fact => ({
    type: "trigger.fired",
    kind: "unanswered",
    evidence: { seqs: [to], span: "yachts", rule: "staff" },
    action: "offer",
  });
  const events = log(said("Do you charter yachts?"), answered(1), unanswered(1));
  expect(changes(ledger(events), replay(events, site))).toEqual([]);
  const [moved] = backtest(one(events), site, changeSite(site, { unansweredLimit: 1 })).moved;
  expect(moved).toMatchObject({ before: "offer", after: "handoff" });
});

test("a yes is a request only while the offer is still made", () => {
  const events = conversation(said(BUYER), answered(1), said("Yes, please"));
  expect(ledger(events).at(-1)).toMatchObject({ kind: "asked", action: "handoff" });
  const [moved] = backtest(one(events), site, changeSite(site, { policy: { buyer: "none" } })).moved;
  expect(moved?.changes.at(-1)).toMatchObject({ words: "Yes, please", after: null });
});

test("with nobody on duty a handoff was a call, and is one in the replay", () => {
  const furious = "I am furious, this is outrageous!";
  const call: Fact = {
    type: "trigger.fired",
    kind: "emotion",
    evidence: { seqs: [1], span: furious, rule: "emotion.angry" },
    action: "call",
  };
  expect(replay(log(said(furious), call), site)).toMatchObject([{ kind: "emotion", action: "call" }]);
  expect(replay(log(said(furious)), site)).toMatchObject([{ kind: "emotion", action: "handoff" }]);
});

test("marks say how often it was right, before and after", () => {
  const right = conversation(said(BUYER), answered(1));
  const judged = (mark: Mark, i: number) => ({
    conversation: `${mark}${i}`,
    events: [...right, { ...marked(2, mark), seq: 9, at: 9_000 }],
  });
  const all = [judged("right", 1), judged("right", 2), judged("right", 3), judged("early", 4), judged("late", 5)];
  const off = backtest(all, site, changeSite(site, { policy: { buyer: "none" } })).marks.buyer;
  expect(off).toEqual({ right: 3, early: 1, late: 1, rightKept: 0, earlyKept: 0, lateMoved: 0 });
  const same = backtest(all, site, site);
  expect(same.marks.buyer).toMatchObject({ rightKept: 3, earlyKept: 1 });
  expect(precision(3, 1)).toBe(0.75);
  expect(precision(0, 0)).toBeNull();
  expect(print(same)).toContain("75 % -> 75 %");
});

test("conversations are read line by line, and a wrong line is named", () => {
  const row = JSON.stringify({ conversation: "a", events: log(said()) });
  expect(readConversations(`${row}\n\n${row}\n`, "c.jsonl")).toHaveLength(2);
  expect(() => readConversations(`${row}\n{`, "c.jsonl")).toThrow("c.jsonl:2: this line is not JSON.");
  expect(() => readConversations('{"events":[]}', "c.jsonl")).toThrow(
    /c\.jsonl:1: a conversation needs "conversation"/,
  );
  expect(() => readConversations('{"conversation":"a","events":[{"type":"x"}]}', "c.jsonl")).toThrow(
    /c\.jsonl:1, event 1/,
  );
  expect(() => readConversations("\n", "c.jsonl")).toThrow("c.jsonl contains no conversations.");
});

test("settings are read from JSON and TypeScript, and wrong ones stop with a clear sentence", async () => {
  const folder = await mkdtemp(join(tmpdir(), "baton-settings-"));
  const file = async (name: string, text: string) => {
    await writeFile(join(folder, name), text);
    return join(folder, name);
  };
  try {
    const json = await readSettings(await file("a.json", '{"policy":{"buyer":"call"}}'), site);
    expect(json.policy).toEqual({ ...site.policy, buyer: "call" });
    const ts = await readSettings(await file("b.ts", "export default { unansweredLimit: 3 as number };"), site);
    expect(ts.unansweredLimit).toBe(3);
    const wrong = await file("c.json", '{"policy":{"buyer":"explode"},"unansweredLimit":0}');
    await expect(readSettings(wrong, site)).rejects.toThrow(
      /c\.json has a wrong setting:\n {2}policy\.buyer: .*\n {2}unansweredLimit: /,
    );
    await expect(readSettings(await file("d.json", "[]"), site)).rejects.toThrow(
      /must contain an object with settings/,
    );
    await expect(readSettings(join(folder, "none.json"), site)).rejects.toThrow(/There is no file/);
  } finally {
    await rm(folder, { recursive: true });
  }
});
