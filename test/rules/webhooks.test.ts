/** Every webhook event of the table, made from the facts that it follows from. */
import { expect, test } from "vitest";
import { payloads } from "../../durable-objects/webhooks/payloads.ts";
import type { Fact } from "../../protocol/facts.ts";
import { isUsual, linkOf, WEBHOOK_TYPES, type WebhookType, webhookSchema } from "../../protocol/webhooks.ts";
import { ADA, asked, handedBack, joined, left, log, ONE_OF_EACH, said, spoke } from "./facts.ts";

const CALL = ONE_OF_EACH["call.booked"];
const expired: Fact = { type: "wait.expired" };
const closed: Fact = { type: "closed", by: "visitor" };

/** What is made of the last fact after the others: its events with their data, in the order in which they are sent. */
const made = (...facts: readonly Fact[]) => {
  const events = log(...facts);
  return payloads({ conversation: "room-1", epoch: "0123456789", events }, events.length - 1).map(({ event }) => {
    webhookSchema(event.type).parse(event);
    const { conversation, ...data } = event.data;
    expect(conversation).toBe("room-1");
    return [event.type, data] as const;
  });
};

/** What a receiver gets that names no events. */
const sent = (...facts: readonly Fact[]) => made(...facts).filter(([type]) => isUsual(type));

/** A story for each event; a new one does not compile until it stands here. The last fact is the one it follows from. */
const STORIES: Record<WebhookType, readonly [facts: readonly Fact[], data: object]> = {
  "conversation.started": [[ONE_OF_EACH["visitor.said"]], { again: false, lang: "en", page: "https://example.com/" }],
  "handoff.requested": [
    [said("A person, please"), asked(60_000)],
    { trigger: "asked", again: false, until: 60_000, name: null, headline: "A person, please" },
  ],
  "handoff.joined": [
    [said(), asked(60_000), said("Hello?", "message-9"), joined()],
    { concierge: "Ada", how: "claim", waited: 2 },
  ],
  "handoff.ended": [[said(), asked(60_000), expired], { concierge: null, why: "expired" }],
  "lead.updated": [[said(), ONE_OF_EACH["lead.learned"]], { changed: { budget: "400k" } }],
  "message.created": [[said(), joined(), spoke()], { by: "concierge", name: "Ada", text: "Hello, this is Ada." }],
  "callback.promised": [
    [said(), ONE_OF_EACH["callback.promised"]],
    { by: 86_400_000, name: null, email: null, phone: null, headline: "What is a lot premium?" },
  ],
  "followup.due": [
    [said(), ONE_OF_EACH["callback.promised"], ONE_OF_EACH["responsible.set"], { type: "todo.due", of: 2, by: 90_000 }],
    { kind: "callback", by: 90_000, responsible: "Ben", name: null, headline: "What is a lot premium?" },
  ],
  "followup.overdue": [
    [said(), ONE_OF_EACH["callback.promised"], { type: "todo.due", of: 2, by: 90_000, overdue: true }],
    { kind: "callback", by: 90_000, responsible: null, name: null, headline: "What is a lot premium?" },
  ],
  "outcome.set": [[said(), ONE_OF_EACH["outcome.set"]], { outcome: "won", amount: 1200, concierge: "Ada" }],
  "tool.ended": [
    [said(), ONE_OF_EACH["tool.proposed"], ONE_OF_EACH["tool.confirmed"], ONE_OF_EACH["tool.ended"]],
    {
      tool: "send_brochure",
      text: "Send the brochure to jo@example.com",
      how: "done",
      name: null,
      email: null,
      phone: null,
    },
  ],
  "conversation.closed": [[said(), ONE_OF_EACH.closed], { by: "concierge", outcome: "won" }],
  "call.booked": [[said(), CALL], call({ phone: "+44 20 7946 0000", zone: "Europe/London" })],
  "call.moved": [
    [said(), CALL, { ...ONE_OF_EACH["call.moved"], slot: { ...CALL.slot, start: CALL.slot.start + 60_000 } }],
    call({ start: CALL.slot.start + 60_000, was: CALL.slot.start }),
  ],
  "call.cancelled": [[said(), CALL, ONE_OF_EACH["call.cancelled"]], call({ by: "visitor" })],
  "call.reminded": [[said(), CALL, ONE_OF_EACH["call.reminded"]], call({})],
  "call.settled": [[said(), CALL, ONE_OF_EACH["call.settled"]], call({ outcome: "no-show", concierge: "Ada" })],
  "call.requested": [[said(), ONE_OF_EACH["call.requested"]], { concierge: "Ada", name: null, phone: "+15035550142" }],
};

function call(data: object) {
  const { start, minutes } = CALL.slot;
  return { call: "call-1", start, minutes, with: "Ada", name: null, phone: null, ...data };
}

for (const type of WEBHOOK_TYPES) {
  const [facts, data] = STORIES[type];
  test(`${type} follows from its fact once, as its schema says`, () => {
    expect(made(...facts).filter(([name]) => name === type)).toEqual([[type, data]]);
  });
}

test("where several events follow from one fact, what has ended is sent first", () => {
  const types = (...facts: readonly Fact[]) => sent(...facts).map(([type]) => type);
  expect(types(asked(60_000))).toEqual(["conversation.started", "handoff.requested"]);
  expect(types(said(), asked(60_000), joined(), left(90_000))).toEqual(["handoff.ended", "handoff.requested"]);
  expect(types(said(), asked(60_000), closed)).toEqual(["handoff.ended", "conversation.closed"]);
  expect(types(said(), closed, asked(60_000))).toEqual(["conversation.started", "handoff.requested"]);
});

test("a handoff says how it ended, and what begins again says so", () => {
  const ended = (fact: Fact) => sent(said(), asked(60_000), joined(), spoke(), fact)[0]?.[1];
  expect(ended(handedBack())).toEqual({ concierge: "Ada", why: "handed-back" });
  expect(ended({ type: "visitor.returned" })).toEqual({ concierge: "Ada", why: "back" });
  expect(ended(left(90_000))).toEqual({ concierge: "Ada", why: "left" });
  expect(ended(closed)).toEqual({ concierge: "Ada", why: "closed" });
  expect(sent(said(), asked(60_000), joined(), left(90_000))[1]?.[1]).toMatchObject({ again: true, until: 90_000 });
  expect(sent(said(), closed, said("Hi", "message-9"))).toEqual([
    ["conversation.started", { again: true, lang: null, page: null }],
  ]);
});

test("a human who takes over uncalled waited for nobody", () => {
  expect(sent(said(), joined())).toEqual([["handoff.joined", { concierge: "Ada", how: "claim", waited: null }]]);
});

test("the end of a call that the room does not know is not reported", () => {
  expect(sent(said(), ONE_OF_EACH["call.cancelled"])).toEqual([]);
  expect(sent(said(), ONE_OF_EACH["call.settled"])).toEqual([]);
});

test("what a form tells at once is one event, and what was handed over before is not made again", () => {
  const learned = (field: "name" | "phone", value: string): Fact => ({
    type: "lead.learned",
    field,
    value,
    from: "form",
  });
  const events = log(said(), learned("name", "Robin"), learned("phone", "+15035550142"), learned("name", "Robin Vale"));
  const at = events[1]?.at ?? 0;
  const form = events.map((event, i) => (i === 2 ? { ...event, at } : event));
  const source = { conversation: "room-1", epoch: "0123456789", events: form };
  const changes = (since: number) =>
    payloads(source, since).flatMap(({ id, event }) =>
      event.type === "lead.updated" ? [[id, event.data.changed]] : [],
    );
  expect(changes(0)).toEqual([
    ["msg_room-1_01234567_3_lead-updated", { name: "Robin", phone: "+15035550142" }],
    ["msg_room-1_01234567_4_lead-updated", { name: "Robin Vale" }],
  ]);
  expect(changes(3)).toEqual(changes(0).slice(1));
});

test("messages are told only to a receiver that names them, and a to-do that is gone to none", () => {
  expect(WEBHOOK_TYPES.filter((type) => !isUsual(type))).toEqual(["message.created"]);
  expect(made(said()).map(([type]) => type)).toEqual(["conversation.started", "message.created"]);
  expect(sent(said(), { type: "todo.due", of: 1, by: 90_000 })).toEqual([]);
});

test("an outcome that a concierge sets at the end is told as one", () => {
  expect(sent(said(), ONE_OF_EACH.closed).map(([type]) => type)).toEqual(["outcome.set", "conversation.closed"]);
  expect(sent(said(), closed).map(([type]) => type)).toEqual(["conversation.closed"]);
});

test("no event carries the identity of a concierge", () => {
  for (const [facts] of Object.values(STORIES)) expect(JSON.stringify(made(...facts))).not.toContain(ADA.id);
});

test("a link that moves a call stands only in events that name the call", () => {
  for (const type of WEBHOOK_TYPES) {
    const { data } = webhookSchema(type).shape;
    if (linkOf(type) === "manage_url") expect(Object.keys(data.shape), type).toContain("call");
  }
});
