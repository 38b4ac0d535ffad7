/** Logs that another version wrote in part: what a roll-back leaves behind, and what was stored before an update. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { prompt } from "../../assistant/reply/prompt.ts";
import { linesOf } from "../../console/state/lines.ts";
import { reading } from "../../durable-objects/conversation/reading.ts";
import { payloads } from "../../durable-objects/webhooks/payloads.ts";
import { brief } from "../../protocol/brief.ts";
import { type Event, entryOf, type Fact } from "../../protocol/facts.ts";
import { fold } from "../../protocol/floor.ts";
import { score } from "../../protocol/lead.ts";
import { publicly } from "../../protocol/publicly.ts";
import { redactFact } from "../../protocol/redact.ts";
import { refusal } from "../../protocol/refusal.ts";
import { episodes } from "../../protocol/report.ts";
import { cardOf, grow, INITIAL_STATE } from "../../protocol/state.ts";
import { EMPTY, see } from "../../protocol/view.ts";
import { readConversations } from "../../scripts/backtest/read.ts";
import { ledger, replay } from "../../scripts/backtest/replay.ts";
import site from "../../settings/site.ts";
import { keep, NOTHING, take } from "../../widget/connection/thread.ts";
import { answered, log, offered, said } from "./facts.ts";
import { welcome } from "./fake-socket.ts";
import { everyFact, thinned } from "./samples.ts";
import { attempts, walk } from "./walk.ts";

/** Everything that is read off stored events, in the objects, in the browser and by the tools. */
const READERS: Record<string, (events: readonly Event[]) => unknown> = {
  floor: (events) => fold(events),
  state: (events) => events.reduce(grow, INITIAL_STATE),
  card: (events) => cardOf(events.reduce(grow, INITIAL_STATE), "c", "waiting", true, 0),
  view: (events) => events.reduce(see, EMPTY),
  "what a visitor is sent": (events) => events.flatMap((event) => publicly(event) ?? []),
  "the visitor's view": (events) => events.flatMap((event) => publicly(event) ?? []).reduce(see, EMPTY),
  brief: (events) => brief(events),
  score: (events) => score(events),
  reports: (events) => episodes(events),
  webhooks: (events) => payloads({ conversation: "c", epoch: "e", events }, 0),
  prompt: (events) =>
    prompt({ site, state: events.reduce(grow, INITIAL_STATE), tail: events.map(redactFact), passages: [] }),
  replay: (events) => replay(events, site),
  ledger: (events) => ledger(events),
  "the HTTP API": (events) => reading("c", { epoch: "e", all: () => [...events] }, { fields: [], appointments: [] }),
  "a console's lines": (events) => linesOf(events.reduce(see, EMPTY).items, events),
};

/** A browser that is sent the newest half, an older page and then each event by itself, and keeps what it has. */
function browser(events: readonly Event[]) {
  const half = Math.floor(events.length / 2);
  const head = events[half - 1]?.seq ?? 0;
  const opened = take(
    NOTHING,
    welcome({
      reset: true,
      head,
      more: true,
      events: events.slice(half >> 1, half),
      floor: fold(events.slice(0, half)),
    }),
  );
  const paged = take(opened, { type: "page", first: 1, events: events.slice(0, half >> 1), more: false });
  const thread = events.slice(half).reduce((now, event) => take(now, { type: "event", event }), paged);
  const { events: kept, ...rest } = thread;
  return { ...rest, kept: kept.filter(isKnown), again: keep(thread).head };
}

const isKnown = ({ type }: Event): boolean => entryOf(type) !== undefined;

/** A fact that this version does not know: its fields are named like those that readers look for, and are anything. */
const strange: fc.Arbitrary<Fact> = fc
  .record(
    {
      type: fc.constantFrom(
        "visitor.waved",
        "robot.said",
        "call.rescheduled",
        "constructor",
        "__proto__",
        "hasOwn",
        "",
      ),
      text: fc.jsonValue(),
      id: fc.jsonValue(),
      slot: fc.jsonValue(),
      concierge: fc.jsonValue(),
      evidence: fc.jsonValue(),
      field: fc.jsonValue(),
      value: fc.jsonValue(),
      until: fc.jsonValue(),
      call: fc.jsonValue(),
    },
    { requiredKeys: ["type"] },
  )
  .map((fact) => fact as unknown as Fact);

/** Walks in which another version took part, up to the last fact that this one knows. */
const mixed = fc
  .tuple(attempts, fc.array(fc.option(strange, { nil: null }), { maxLength: 60, size: "max" }))
  .map(([tries, others]) => {
    const events = walk(tries, (i) => (i === 0 ? null : (others[i] ?? null))).map(({ event }) => event);
    // The first fact begins the conversation, whoever stored it: that one is ours.
    const first = events.findIndex(isKnown);
    return events.slice(Math.max(0, first), events.findLastIndex(isKnown) + 1);
  });

test.each(Object.entries(READERS))("[R26] facts that this version does not know change nothing: %s", (_, read) => {
  fc.assert(
    fc.property(mixed, (events) => {
      expect(read(events)).toEqual(read(events.filter(isKnown)));
    }),
    { numRuns: 60 },
  );
});

test("[R26] a browser shows of a log with strange facts what it shows of one without", () => {
  fc.assert(
    fc.property(mixed, (events) => {
      const { again: _again, from: _from, ...shown } = browser(events);
      expect(shown.view.items).toEqual(events.reduce(see, EMPTY).items);
      expect(shown.view.floor).toEqual(fold(events.filter(isKnown)));
      expect(shown.kept).toEqual(events.filter(isKnown));
    }),
    { numRuns: 60 },
  );
});

test("[R26] a replay finds the decision on a reply behind a fact that this version does not know", () => {
  const other = { type: "robot.said" } as unknown as Fact;
  const events = log(said(), answered(1), other, offered);
  const made = replay(events, site);
  expect(made).toMatchObject([{ stage: "reply", kind: "unanswered", to: 1 }]);
  expect(made).toEqual(replay(events.filter(isKnown), site));
});

test("[R26] the mixed walks hold what they are made for", () => {
  const found = fc.sample(mixed, { numRuns: 200, seed: 26 }).flat();
  const unknown = found.filter((event) => !isKnown(event));
  expect(unknown.length).toBeGreaterThan(200);
  expect(new Set(unknown.map(({ type }) => type as string)).size).toBe(7);
  expect(found.length).toBeGreaterThan(2 * unknown.length);
});

test("[R26] a fact that this version does not know is never stored by it", () => {
  fc.assert(
    fc.property(strange, (fact) => {
      expect(refusal(fold([]), fact)).toBe("not-now");
    }),
  );
});

const SECRET = "only a newer version knows this";

/** Every object in a fact, and the fact itself, with one field more. */
function* grown(value: unknown): Generator<unknown> {
  if (typeof value !== "object" || value === null) return;
  if (!Array.isArray(value)) yield { ...value, future: SECRET };
  for (const [key, part] of Object.entries(value)) {
    for (const other of grown(part))
      yield Array.isArray(value) ? value.with(Number(key), other) : { ...value, [key]: other };
  }
}

test("[R26][D10] no visitor sees a fact or a field, however deep, that this version does not know", () => {
  fc.assert(
    fc.property(strange, (fact) => {
      expect(publicly({ ...fact, seq: 1, at: 0 })).toBeNull();
    }),
  );
  let tried = 0;
  for (const fact of everyFact()) {
    for (const other of grown({ ...fact, seq: 1, at: 0 })) {
      const event = other as Event;
      tried++;
      expect(JSON.stringify(event)).toContain(SECRET);
      expect(JSON.stringify(publicly(event)) ?? "", JSON.stringify(event)).not.toContain(SECRET);
      expect(publicly(event)).toEqual(publicly({ ...fact, seq: 1, at: 0 }));
    }
  }
  expect(tried).toBeGreaterThan(50);
});

test("[R27] a fact that lacks what it may lack breaks no reader", () => {
  const gone = fc.array(fc.boolean(), { minLength: 300, maxLength: 300 });
  fc.assert(
    fc.property(mixed, gone, (events, leaves) => {
      let i = 0;
      const thin = events.map((event) => (isKnown(event) ? thinned(event, () => leaves[i++ % 300] ?? true) : event));
      for (const read of [...Object.values(READERS), browser]) read(thin);
    }),
    { numRuns: 60 },
  );
});

test("[R27] what may be lacking is taken away, in a field of a field as well", () => {
  const lacking = everyFact().map((fact) => thinned(fact, () => false));
  const lead = lacking.find(({ type }) => type === "lead.learned");
  const fired = lacking.find(({ type }) => type === "trigger.fired");
  expect(Object.keys(lead ?? {})).toEqual(["type", "field", "value", "from"]);
  expect(fired).toMatchObject({ evidence: { rule: "text" } });
  expect(JSON.stringify(fired)).not.toMatch(/span|config|also|until/);
});

test("[R26] an export with strange facts can be read and replayed, and one that is no list of events cannot", () => {
  const line = (events: readonly unknown[]) => JSON.stringify({ conversation: "c", events });
  const ours = everyFact().map((fact) => ({ ...fact, future: SECRET }));
  fc.assert(
    fc.property(fc.array(strange), (others) => {
      const events = [...ours, ...others].map((fact, i) => ({ ...fact, seq: i + 1, at: i }));
      const [read] = readConversations(line(events), "export.jsonl");
      expect(read?.events).toEqual(JSON.parse(JSON.stringify(events)));
    }),
    { numRuns: 30 },
  );
  for (const wrong of [{}, { seq: 1, at: 0 }, { type: "rated", score: 9, handler: "mixed", seq: 1, at: 0 }]) {
    expect(() => readConversations(line([wrong]), "export.jsonl")).toThrow("export.jsonl:1, event 1");
  }
});
