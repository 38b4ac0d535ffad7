/** What a site wants to know besides, once it is known: settings, score, brief, webhooks, frames, prompt and tool. */
import { expect, test } from "vitest";
import { knowledge } from "../../assistant/knowledge/knowledge.ts";
import { nextQuestion } from "../../assistant/lead/ask.ts";
import { reply } from "../../assistant/reply/reply.ts";
import { UNMETERED } from "../../assistant/stream/meter.ts";
import { PATIENCE } from "../../assistant/stream/watchdog.ts";
import { visitorIntent } from "../../durable-objects/conversation/intent.ts";
import { payloads } from "../../durable-objects/webhooks/payloads.ts";
import { brief } from "../../protocol/brief.ts";
import { Fact } from "../../protocol/facts.ts";
import { VisitorFrame } from "../../protocol/frames.ts";
import { score } from "../../protocol/lead.ts";
import { publicly } from "../../protocol/publicly.ts";
import { redactFact } from "../../protocol/redact.ts";
import { grow, INITIAL_STATE } from "../../protocol/state.ts";
import { EMPTY, see } from "../../protocol/view.ts";
import { webhookSchema } from "../../protocol/webhooks.ts";
import { defineSite, type Settings } from "../../settings/schema.ts";
import { answered, asked, log, said, spoke } from "./facts.ts";
import { call, type Step, scripted, word } from "./scripted.ts";

const PLAIN: Settings = { id: "test", name: "Test", greeting: "Hi", assistant: "Finch", origins: [] };
const site = defineSite({
  ...PLAIN,
  fields: [
    { key: "own-team-size", label: "Team size", worth: 12 },
    { key: "own-plan-now", label: "Tool today", options: ["Sheets", "Paper"] },
  ],
  qualify: [{ field: "own-team-size", question: "How large is your team?" }],
});
const learned = (field: Extract<Fact, { type: "lead.learned" }>["field"], value: string, cite = 1): Fact => ({
  type: "lead.learned",
  field,
  value,
  from: "assistant",
  cite,
});
const SIZE = learned("own-team-size", "12 people");
const FORGOTTEN: Fact = { type: "lead.forgotten", field: "own-team-size" };

test("[C18] fields are settings: what is left out is filled in, and a wrong one stops the start with a sentence", () => {
  expect(site.fields[1]).toEqual({ key: "own-plan-now", label: "Tool today", worth: 5, options: ["Sheets", "Paper"] });
  expect(defineSite(PLAIN).fields).toEqual([]);
  const wrong = (settings: Partial<Settings>) => () => defineSite({ ...PLAIN, ...settings });
  const field = (change: object) => wrong({ fields: [{ key: "own-a", label: "A", ...change }] });
  expect(wrong({ qualify: [{ field: "own-size", question: "How large?" }] })).toThrow(
    "qualify.0.field: own-size is not one of `fields`",
  );
  expect(wrong({ qualify: [{ field: "consent" as "name", question: "May I?" }] })).toThrow("qualify.0.field");
  for (const key of ["team", "own-", "own-Team", "own-a b", `own-${"a".repeat(25)}`, "own-a\n"]) {
    expect(field({ key }), key).toThrow("fields.0.key: use own- and 1 to 24 of a-z, 0-9 and -");
  }
  expect(field({ key: `own-${"a".repeat(24)}` })).not.toThrow();
  for (const label of ["", " Team", "Team: size", "a\nb", "a".repeat(41)])
    expect(field({ label }), label).toThrow("label");
  for (const worth of [-1, 21, 1.5]) expect(field({ worth })).toThrow("fields.0.worth");
  const many = (n: number) => Array.from({ length: n }, (_, i) => ({ key: `own-${i}` as const, label: `Field ${i}` }));
  expect(wrong({ fields: many(12) })).not.toThrow();
  expect(wrong({ fields: many(13) })).toThrow("fields");
  expect(wrong({ fields: [...many(1), { key: "own-0", label: "Other" }] })).toThrow("fields: a key is used twice");
  expect(wrong({ fields: [...many(1), { key: "own-9", label: "FIELD 0" }] })).toThrow("fields: a label is used twice");
});

test("[C18] it is asked for once, at a moment for it, like every fact", () => {
  const room = (...facts: readonly Fact[]) => log(...facts).reduce(grow, INITIAL_STATE);
  const next = (...facts: readonly Fact[]) => nextQuestion(site, room(...facts), "Which plans?", [], ["Plans"])?.field;
  expect(next(said())).toBe("own-team-size");
  expect(next(said(), SIZE)).toBeUndefined();
  expect(next(said(), SIZE, FORGOTTEN)).toBe("own-team-size");
  expect(next(said(), answered(1), { type: "lead.asked", field: "own-team-size", to: 1 })).toBeUndefined();
});

test("[C18] the score counts it with the site's own points while it is known and wanted", () => {
  const given = log(said("12 people"), SIZE, learned("own-plan-now", "Paper"));
  expect(score(given, site.fields)).toEqual({
    points: 17,
    reasons: [
      { what: "own-team-size", points: 12, seq: 2 },
      { what: "own-plan-now", points: 5, seq: 3 },
    ],
  });
  expect(score(log(said("12 people"), SIZE, FORGOTTEN), site.fields).points).toBe(0);
  expect(score(given).points, "of a site that does not ask for it").toBe(0);
});

test("[C18] the brief names it as the site does, and what is missing as a question", () => {
  const of = (label: string, ...facts: readonly Fact[]) =>
    brief(log(...facts), site.fields).flatMap((line) => (line.label === label ? [[line.text, line.cite]] : []));
  expect(of("who", said("12 people"), SIZE)).toEqual([["Team size: 12 people", 1]]);
  expect(of("open", said("12 people"), SIZE)).toContainEqual(["Tool today?", null]);
  expect(of("open", said("12 people"), SIZE)).not.toContainEqual(["Team size?", null]);
  expect(of("who", said("12 people"), SIZE, FORGOTTEN)).toEqual([]);
  const known = [learned("phone", "1"), learned("timeline", "May"), learned("budget", "5k")];
  expect(of("next", said(), asked(9_000), ...known)).toContainEqual(["Ask about: Team size", 1]);
  expect(of("next", said(), asked(9_000), SIZE)).not.toContainEqual(["Ask about: Team size", 1]);
});

test("[C18] it is a fact like others: stored, shown to its visitor, told on, replaced, forgotten and blacked out", () => {
  expect(Fact.parse(SIZE)).toEqual(SIZE);
  expect(Fact.safeParse({ ...SIZE, field: "own-" }).success).toBe(false);
  expect(Fact.safeParse({ ...SIZE, field: "team" }).success).toBe(false);
  const events = log(said("12"), SIZE, said("15", "message-2"), learned("own-team-size", "15", 3), FORGOTTEN);
  expect(events.map(publicly)).toEqual(events);
  expect(events.slice(0, 4).reduce(see, EMPTY).lead).toEqual({ "own-team-size": { value: "15", seq: 4 } });
  expect(events.reduce(see, EMPTY).lead).toEqual({});
  const sent = payloads({ conversation: "c", epoch: "epoch", events }, 0);
  for (const { event } of sent) webhookSchema(event.type).parse(event);
  const changed = sent.flatMap(({ event }) => (event.type === "lead.updated" ? [event.data.changed] : []));
  expect(changed).toEqual([{ "own-team-size": "12 people" }, { "own-team-size": "15" }, { "own-team-size": null }]);
  expect(redactFact(learned("own-card", "4111 1111 1111 1111"))).toMatchObject({ value: "[card number]" });
});

test("[C18] a visitor puts right and takes back what the site has, and no other key", () => {
  const does = (frame: unknown, ...facts: readonly Fact[]) => {
    const state = log(...facts).reduce(grow, INITIAL_STATE);
    const parsed = VisitorFrame.parse(frame) as Parameters<typeof visitorIntent>[0];
    return visitorIntent(parsed, state, site, 1);
  };
  const value = " 15 ";
  expect(does({ type: "correct", field: "own-team-size", value })).toEqual({
    facts: [{ type: "lead.learned", field: "own-team-size", value: "15", from: "visitor" }],
  });
  expect(does({ type: "forget", field: "own-team-size" })).toEqual({ facts: [FORGOTTEN] });
  expect(does({ type: "correct", field: "own-insurance", value })).toEqual({ refused: "malformed" });
  expect(does({ type: "forget", field: "own-insurance" })).toEqual({ refused: "malformed" });
  // What the site has given up since is still the visitor's to take back.
  const old = learned("own-insurance", "Aetna");
  expect(does({ type: "forget", field: "own-insurance" }, old)).toEqual({
    facts: [{ type: "lead.forgotten", field: "own-insurance" }],
  });
  expect(does({ type: "correct", field: "own-insurance", value }, old)).toEqual({ refused: "malformed" });
  expect(VisitorFrame.safeParse({ type: "forget", field: "own-A" }).success).toBe(false);
});

/** A model's reply to the last message of these facts. */
async function replyTo(facts: readonly Fact[], ...rounds: readonly (readonly Step[])[]) {
  const tail = log(...facts);
  const model = scripted(rounds);
  const to = tail.findLast(({ type }) => type === "visitor.said")?.seq ?? 0;
  const made = await reply(
    {
      site,
      state: tail.reduce(grow, INITIAL_STATE),
      tail,
      to,
      moment: { now: 1, staffed: null, opening: null },
      knowledge: knowledge([], site),
      model,
      patience: PATIENCE,
      meter: UNMETERED,
    },
    { signal: new AbortController().signal, say: () => true, unsay() {} },
  );
  const [first] = model.asked;
  return { ...made, prompt: JSON.stringify(first?.prompt), tools: JSON.stringify(first?.tools) };
}

test("[C18] a model is told which there are, and what it learns rests on the visitor's words and the site's keys", async () => {
  const learn = (field: string, evidence = "twelve of us") => call("learn", { field, value: "12", evidence });
  const reply = (...calls: Step[]) => replyTo([said("There are twelve of us using paper")], calls, [word("Fine.")]);
  const { learned: facts, prompt, tools } = await reply(learn("own-team-size"));
  expect(tools).toContain('"stage","own-team-size","own-plan-now"]');
  expect(prompt).toContain("- own-team-size: Team size");
  expect(facts).toContainEqual({
    type: "lead.learned",
    field: "own-team-size",
    value: "12",
    from: "assistant",
    cite: 1,
    span: "twelve of us",
  });
  for (const dropped of [learn("own-insurance"), learn("own-"), learn("own-team-size", "12 of us")]) {
    const refused = await reply(dropped);
    expect(refused.dropped).toBe(1);
    expect(refused.learned.map(({ field }) => field)).not.toContain("own-team-size");
    expect(refused.learned.map(({ field }) => field)).not.toContain("own-insurance");
  }
});

test("[C18] an answer counts right after the question, and not once a human has spoken", async () => {
  const asking: Fact = { type: "lead.asked", field: "own-team-size", to: 1 };
  const before = [said(), answered(1), asking];
  const fields = async (...facts: readonly Fact[]) =>
    (await replyTo([...before, ...facts], [word("Fine.")])).learned.map(({ value }) => value);
  const twelve = said("about twelve", "message-2");
  expect(await fields(twelve)).toEqual(["about twelve"]);
  expect((await replyTo([...before, twelve], [word("Fine.")])).prompt).toContain("(Team size)");
  expect(await fields(said("Who are you?", "message-2"), twelve)).toEqual([]);
  expect(await fields(spoke(), twelve)).toEqual([]);
  expect(await fields(said("rather not", "message-2"))).toEqual([]);
});
