import { expect, test } from "vitest";
import type { Fact, TriggerKind } from "../../protocol/facts.ts";
import { TriggerKind as Kinds } from "../../protocol/facts.ts";
import { fold } from "../../protocol/floor.ts";
import { publicFloor, publicly } from "../../protocol/publicly.ts";
import { EMPTY, see } from "../../protocol/view.ts";
import { ADA, BEN, gaveUp, joined, log, ONE_OF_EACH } from "./facts.ts";
import { everyFact } from "./samples.ts";
import { everyWalk } from "./walk.ts";

const EVERY = log(...Object.values(ONE_OF_EACH));
const shown = EVERY.flatMap((event) => publicly(event) ?? []);

test("[D10] no visitor sees what is between colleagues, a failed try, or a trigger that did nothing", () => {
  expect(EVERY.filter((event) => publicly(event) === null).map(({ type }) => type)).toEqual([
    "turn.failed",
    "handoff.marked",
    "transfer.offered",
    "transfer.ended",
    "brief.written",
    "whisper.added",
    "note.added",
    "call.settled",
    "todo.settled",
    "todo.snoozed",
    "todo.due",
    "responsible.set",
    "reach.sent",
    "reach.failed",
    "reach.stopped",
    "outcome.set",
    "visitor.blocked",
    "visitor.unblocked",
  ]);
  const silent = { ...ONE_OF_EACH["trigger.fired"], action: "none" as const };
  expect(log(silent).map(publicly)).toEqual([null]);
});

test("[D10] nothing a visitor is sent holds an identity, a note's words or a trigger's evidence", () => {
  const sent = JSON.stringify(shown);
  const secrets = [
    ADA.id,
    BEN.id,
    "I promised a call on Friday",
    "Seems to be in a hurry",
    "this is useless",
    "frustration",
    '"score":0',
    "emotion",
    "circular",
    "c0ff1235",
    "early",
    "Wants a discount",
    "A family in a rush",
    "Mention the lake",
    "lot 12",
    "Free until Friday",
    '"won"',
    "no-show",
    "look_up_lot",
    "inner",
    "Inner plan",
    "Mr. Inner",
    '"held":1',
    '"dropped":2',
  ];
  for (const secret of secrets) {
    expect(sent).not.toContain(secret);
    expect(JSON.stringify(EVERY)).toContain(secret);
  }
});

test("[D22] of a decision goes out neither what else was seen nor which settings decided", () => {
  const fired = { ...ONE_OF_EACH["trigger.fired"], action: "offer" as const };
  const [sent] = log(fired).flatMap((event) => publicly(event) ?? []);
  expect(fired).toMatchObject({ config: "c0ff1235", also: ["circular"] });
  expect(sent).toMatchObject({ type: "trigger.fired", action: "offer" });
  expect(sent).not.toHaveProperty("config");
  expect(sent).not.toHaveProperty("also");
});

test("[D10] a judgement of the visitor goes out as a neutral kind, what they did themselves as it is", () => {
  const seen = (kind: TriggerKind) =>
    log({ ...ONE_OF_EACH["trigger.fired"], kind }).flatMap((event) => {
      const sent = publicly(event);
      return sent?.type === "trigger.fired" ? sent.kind : [];
    })[0];
  const kinds = Object.fromEntries(Kinds.options.map((kind) => [kind, seen(kind)]));
  expect(kinds).toEqual({
    asked: "asked",
    unanswered: "unanswered",
    failure: "failure",
    complexity: "complexity",
    emergency: "emergency",
    emotion: "complexity",
    circular: "complexity",
    buyer: "complexity",
    value: "complexity",
  });
});

test("[R26][D10] a trigger or an action that only a newer version knows goes out as a neutral kind, or not at all", () => {
  const fired = (more: object) => ({ ...ONE_OF_EACH["trigger.fired"], ...more }) as Fact;
  expect(log(fired({ kind: "haggles" })).map(publicly)).toMatchObject([{ kind: "complexity", action: "handoff" }]);
  expect(log(fired({ kind: "haggles", action: "dances" })).map(publicly)).toEqual([null]);
});

test("[D10] these texts reach a visitor, and no other text of any fact does", () => {
  const texts = (value: unknown): string[] =>
    typeof value === "string"
      ? value.startsWith("text of ")
        ? [value.slice(8)]
        : []
      : typeof value === "object" && value !== null
        ? Object.values(value).flatMap(texts)
        : [];
  const sent = everyFact((path) => `text of ${path}`).map((fact) => {
    const event = publicly({ ...fact, seq: 1, at: 1 });
    return `${fact.type}: ${texts(event).join(" ")}`;
  });
  expect(sent.filter((line) => !line.endsWith(": "))).toEqual([
    "visitor.said: id text page lang choice",
    "assistant.said: turn text sources.id sources.title choices.id choices.title",
    "concierge.joined: concierge.name",
    "concierge.present: concierge.name",
    "concierge.dropped: concierge.name",
    "concierge.left: concierge.name",
    "concierge.said: id text concierge.name",
    "concierge.handedBack: concierge.name",
    "question.answered: concierge.name",
    "tool.called: call label",
    "tool.proposed: call text",
    "tool.confirmed: call",
    "tool.ended: call text",
    "lead.learned: field value span",
    "lead.asked: field",
    "lead.forgotten: field",
    "call.held: slot.id slot.concierge.name slot.kind",
    "call.released: slot.id slot.concierge.name slot.kind",
    "call.booked: call slot.id slot.concierge.name slot.kind phone zone",
    "call.moved: call slot.id slot.concierge.name slot.kind",
    "call.cancelled: call kind",
    "call.requested: concierge.name phone",
    "call.reminded: call slot.id slot.concierge.name slot.kind",
    "rated: words",
  ]);
});

test("[D10] a visitor learns the human's name", () => {
  const [event] = log(joined()).flatMap((e) => publicly(e) ?? []);
  expect(event).toMatchObject({ type: "concierge.joined", concierge: { id: "concierge", name: "Ada" } });
});

test("[D9] seq and time stay as they were stored, and the stored event is left as it was", () => {
  const before = structuredClone(EVERY);
  for (const event of EVERY) {
    const sent = publicly(event);
    if (sent) expect([sent.seq, sent.at, sent.type]).toEqual([event.seq, event.at, event.type]);
  }
  expect(EVERY).toEqual(before);
});

test("[D9] what a visitor is sent folds to the floor as the visitor may see it", () => {
  everyWalk((steps) => {
    const events = steps.map(({ event }) => event);
    const view = events.flatMap((event) => publicly(event) ?? []).reduce(see, EMPTY);
    expect(view.floor).toEqual(publicFloor(fold(events)));
  });
});

test("[D9] a failure that the site does nothing about still tells the visitor that no reply is coming", () => {
  const sent = log(ONE_OF_EACH["visitor.said"], gaveUp).flatMap((event) => publicly(event) ?? []);
  const view = sent.reduce(see, EMPTY);
  expect(view.floor).toMatchObject({ held: "assistant", owes: null });
  expect(view.items.map(({ kind }) => kind)).toEqual(["said"]);
});

test("[D10] the public floor names no identity", () => {
  everyWalk((steps) => {
    for (const { after } of steps) expect(JSON.stringify(publicFloor(after))).not.toContain("@example.com");
  });
});
