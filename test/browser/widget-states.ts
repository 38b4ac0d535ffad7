/** The states of the widget that are looked at: what has happened, and what is done until it looks like that. */
import type { Fact } from "../../protocol/facts.ts";
import { EMBED, type Setting, type Stage } from "./stage.ts";

const ANA = { id: "concierge", name: "Ana Silva" };
const slot = (n: number) => ({ id: `s${n}`, start: 1_800_000_000_000 + n * 3_600_000, minutes: 30, concierge: ANA });
const said: Fact = { type: "visitor.said", id: "message-1", text: "Hello, which plans do you have?" };
const reply: Fact = {
  type: "assistant.said",
  turn: "t1",
  to: 1,
  text: "Five plans, from **two** bedrooms:\n\n- [Linnet](https://a.example)\n- `Heron`",
  why: "done",
  sources: [{ id: "plans", title: "Floor plans" }],
};
const fired = (action: "offer" | "handoff"): Fact => ({
  type: "trigger.fired",
  kind: "asked",
  evidence: { seqs: [], rule: "" },
  action,
  ...(action === "handoff" && { until: 9e12 }),
});
const joined: Fact = { type: "concierge.joined", concierge: ANA, how: "claim" };
const talk: Fact = { type: "concierge.said", id: "message-2", text: "Hi, this is Ana.", concierge: ANA };
const known: Fact[] = (["name", "phone", "need", "consent"] as const).map((field) => ({
  type: "lead.learned",
  field,
  value: field,
  from: "form",
}));

export interface State {
  facts: Fact[];
  /** What else is done once the panel is open. */
  until?: (stage: Stage) => Promise<unknown>;
  closed?: true;
  setting?: Setting;
}

const times = async (stage: Stage) => {
  await stage.hears("slots");
  stage.send({ type: "slots", slots: [slot(1), slot(2), slot(3)], next: null });
  await stage.sees("When can we call you?");
};
const contact = async (stage: Stage) => {
  await stage.hears("slots");
  stage.send({ type: "slots", slots: [], next: null });
  await stage.sees(/Leave your contact details and/);
};

export const STATES: Record<string, State> = {
  closed: { facts: [], closed: true },
  "times for a visit": {
    facts: [said, { type: "wait.expired", why: "nobody" }],
    until: async (stage) => {
      await stage.hears("slots");
      const visits = [1, 2, 3].map((n) => ({ ...slot(n), kind: "visit" }));
      stage.send({ type: "slots", slots: visits, next: null, kind: "visit" });
      await stage.sees("When would you like to come?");
    },
  },
  "a visit": {
    facts: [said, { type: "call.booked", call: "call-1", slot: { ...slot(1), kind: "visit" } }],
    until: (stage) => stage.sees("7 Mill Lane"),
  },
  empty: { facts: [] },
  answered: { facts: [said, reply] },
  streaming: {
    facts: [said],
    until: async (stage) => {
      stage.send({ type: "delta", turn: "t1", at: 0, text: "We have **five** plans\n\n- one\n- tw" });
      await stage.sees("five");
    },
  },
  "the assistant types": { facts: [said], until: (stage) => stage.panel.locator(".typing").waitFor() },
  "an offer": {
    facts: [said, reply, fired("offer")],
    until: (stage) => stage.panel.locator(".notice .choices").waitFor(),
  },
  waiting: {
    facts: [said, fired("handoff")],
    until: async (stage) => {
      stage.send({ type: "queue", place: 2, eta: 100 });
      await stage.sees(/number 2 in line, about 2 minutes/);
    },
  },
  "a person": {
    facts: [said, fired("handoff"), joined, talk],
    until: async (stage) => {
      stage.send({ type: "read", who: "concierge", upTo: 1 });
      stage.send({ type: "typing", who: "concierge", on: true });
      await stage.sees("Seen");
    },
  },
  menu: {
    facts: [said, reply],
    until: async (stage) => {
      await stage.panel.getByRole("button", { name: "More" }).click();
      await stage.sees("End chat");
    },
  },
  "what was told": {
    facts: [said, ...known],
    until: async (stage) => {
      await stage.panel.getByRole("button", { name: "More" }).click();
      await stage.panel.getByRole("button", { name: "My details" }).click();
      await stage.panel.getByRole("button", { name: "Change: Name" }).click();
    },
  },
  "times for a call": { facts: [said, fired("handoff"), { type: "wait.expired", why: "nobody" }], until: times },
  "a time chosen, with errors": {
    facts: [said, fired("handoff"), { type: "wait.expired" }],
    until: async (stage) => {
      await times(stage);
      await stage.panel.locator(".times button").first().click();
      await stage.panel.getByRole("button", { name: "Book this call" }).click();
    },
  },
  "contact form": { facts: [said, fired("handoff"), { type: "wait.expired" }], until: contact },
  "contact form with errors": {
    facts: [said, fired("handoff"), { type: "wait.expired" }],
    until: async (stage) => {
      await contact(stage);
      await stage.panel.getByRole("button", { name: "Request a callback" }).click();
      await stage.sees("Please enter your name.");
    },
  },
  "a call": {
    facts: [said, { type: "call.booked", call: "k1", slot: slot(1) }],
    until: async (stage) => {
      stage.send({ type: "booked", call: "k1", slot: slot(1), token: "token" });
      await stage.sees("Add to calendar");
    },
  },
  rating: {
    facts: [said, joined, talk, { type: "concierge.handedBack", concierge: ANA }],
    until: (stage) => stage.sees("How was this chat?"),
  },
  "a closed room": {
    facts: [said, { type: "closed", by: "visitor" }],
    until: (stage) => stage.sees("How was this chat?"),
  },
  "not sent, offline": {
    facts: [],
    until: async (stage) => {
      await stage.page.routeWebSocket(/\/rooms\//, (socket) => void socket.close({ code: 1012 }));
      await stage.cut();
      await stage.sees(/No connection/);
      await stage.composer.fill("Are you there?");
      await stage.composer.press("Enter");
      await stage.sees("Sending…");
    },
  },
  "from right to left": {
    facts: [said, reply, fired("offer")],
    setting: { html: page("ar", "rtl") },
    until: (stage) => stage.panel.locator(".notice .choices").waitFor(),
  },
  "forced colours": {
    facts: [said, reply, fired("offer")],
    setting: { context: { forcedColors: "active" } },
    until: (stage) => stage.panel.locator(".notice .choices").waitFor(),
  },
};

function page(lang: string, dir: string): string {
  return `<!doctype html><html lang="${lang}" dir="${dir}"><head><title>Shop</title></head><body><main><h1>Shop</h1></main>${EMBED}</body></html>`;
}
