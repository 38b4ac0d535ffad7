import { expect, test } from "vitest";
import { Evidence, FACT_TYPES, Fact, MessageId, TriggerKind } from "../../protocol/facts.ts";
import { BriefLine, Card, ConciergeFrame, LobbyFrame, OnDuty, Refusal, VisitorFrame } from "../../protocol/frames.ts";
import { LIMITS } from "../../protocol/limits.ts";
import { ADA, ONE_OF_EACH } from "./facts.ts";

const ID = "message-1";
const HALF = "\ud83d";

const HONEST = {
  visitor: [
    { type: "hello", since: 0 },
    { type: "hello", since: 12, epoch: "e", turn: "t", at: 40 },
    { type: "page", before: 51 },
    { type: "typing", on: true },
    { type: "say", id: ID, text: "What is a lot premium?" },
    {
      type: "say",
      id: ID,
      text: "\u0645\u0631\u062d\u0628\u0627 \ud83d\udc4d\ud83c\udffd",
      page: "https://example.com/plans?x=1",
      lang: "ar",
    },
    { type: "say", id: ID, text: "x".repeat(LIMITS.text) },
    { type: "person" },
    { type: "back" },
    { type: "contact", name: "Jo", email: "jo@example.com", consent: true },
    { type: "contact", name: "Jo", phone: "+44 (0)20 7946-0000", consent: true },
    { type: "end" },
    { type: "read", upTo: 4 },
    { type: "typing", on: true, text: "I was wondering whe" },
    { type: "rate", score: 5 },
    { type: "rate", score: 1, words: "Nobody came" },
    { type: "correct", field: "budget", value: "450k" },
    { type: "forget", field: "consent" },
    { type: "slots" },
    { type: "slots", zone: "America/Los_Angeles" },
    { type: "book", slot: "ada-1", phone: "+1 503 555 0100", name: "Jo", zone: "Europe/London", consent: true },
    { type: "move", call: "call-1", slot: "ada-2" },
    { type: "cancel", call: "call-1" },
    { type: "confirm", call: "call-1", yes: true },
  ],
  concierge: [
    { type: "hello", since: 3, epoch: "e" },
    { type: "page", before: 1 },
    { type: "typing", on: false },
    { type: "say", id: ID, text: "Hello, this is Ada." },
    { type: "join" },
    { type: "alive" },
    { type: "handBack" },
    { type: "handBack", note: "A call on Friday" },
    { type: "release" },
    { type: "note", id: ID, text: "In a hurry" },
    { type: "close" },
    { type: "close", outcome: "follow-up" },
    { type: "followUp", responsible: { id: "ben@local", name: "Ben" }, snooze: 90_000, settle: [1], how: "called" },
    { type: "followUp", responsible: null, snooze: null, outcome: "won", amount: 1200.5, settle: "all" },
    { type: "read", upTo: 9 },
    { type: "transfer", to: "ben@example.com" },
    { type: "transfer", to: "ben@example.com", note: "Knows the lots" },
    { type: "accept" },
    { type: "decline" },
    { type: "withdraw" },
    { type: "whisper", id: ID, text: "Mention the lake" },
    { type: "answer", of: 7, text: "Free until Friday" },
    { type: "mark", of: 5, mark: "late" },
    { type: "suggest" },
    { type: "block" },
    { type: "unblock" },
    { type: "slots" },
    { type: "schedule", slot: "ada-1" },
    { type: "callNow" },
    { type: "callNow", phone: "503 555 0100" },
    { type: "schedule", slot: "ada-1", phone: "503 555 0100" },
    { type: "cancel", call: "call-1" },
    { type: "settle", call: "call-1", outcome: "done" },
  ],
  lobby: [
    { type: "duty", state: "available" },
    { type: "duty", state: "break" },
    { type: "claim", conversation: "a".repeat(64) },
    { type: "answer", conversation: "a".repeat(64), of: 7, text: "Free until Friday" },
  ],
};

const SCHEMAS = { visitor: VisitorFrame, concierge: ConciergeFrame, lobby: LobbyFrame };
type Role = keyof typeof SCHEMAS;
const ROLES = Object.keys(SCHEMAS) as Role[];

const accepts = (role: Role, frame: unknown) => SCHEMAS[role].safeParse(frame).success;

test("every frame that an honest client sends is accepted as it is", () => {
  for (const role of ROLES) {
    for (const frame of HONEST[role]) expect(SCHEMAS[role].parse(frame)).toEqual(frame);
    const types = new Set(HONEST[role].map(({ type }) => type));
    expect([...types].sort()).toEqual(SCHEMAS[role].options.map((o) => o.shape.type.value as string).sort());
  }
});

test("[D14] one key more than defined refuses a frame, and so does a role, a name or a time of the client's own", () => {
  for (const role of ROLES) {
    for (const frame of HONEST[role]) {
      for (const extra of ["role", "concierge", "name_", "seq", "at_", "__proto__", "constructor"]) {
        const text = JSON.stringify(frame).replace(/\}$/, `,"${extra}":{"id":"ada"}}`);
        expect(accepts(role, JSON.parse(text)), text).toBe(false);
      }
    }
  }
});

test("[D1] a frame of another role is refused", () => {
  const shared: Record<Role, string[]> = {
    visitor: ["hello", "page", "typing", "say", "read", "slots", "cancel"],
    concierge: ["hello", "page", "typing", "say", "read", "slots", "cancel"],
    lobby: [],
  };
  for (const role of ROLES) {
    for (const other of ROLES.filter((r) => r !== role)) {
      for (const frame of HONEST[other].filter(({ type }) => !shared[role].includes(type))) {
        expect(accepts(role, frame), `${frame.type} from a ${role}`).toBe(false);
      }
    }
  }
  expect(accepts("concierge", { type: "say", id: ID, text: "Hi", page: "https://example.com/" })).toBe(false);
});

test("[D15] a text that is blank, too long or holds half a surrogate pair is refused wherever people write", () => {
  const bad = ["", " ", "\n\t \u3000\ufeff", `Hi ${HALF}`, `${HALF.replace("\ud83d", "\udc4d")} Hi`];
  const places: readonly (readonly [Role, number, (text: string) => object])[] = [
    ["visitor", LIMITS.text, (text) => ({ type: "say", id: ID, text })],
    ["concierge", LIMITS.text, (text) => ({ type: "say", id: ID, text })],
    ["concierge", LIMITS.note, (text) => ({ type: "note", id: ID, text })],
    ["concierge", LIMITS.note, (note) => ({ type: "handBack", note })],
    ["concierge", LIMITS.note, (note) => ({ type: "transfer", to: "ben@example.com", note })],
    ["concierge", LIMITS.note, (text) => ({ type: "whisper", id: ID, text })],
    ["concierge", LIMITS.note, (text) => ({ type: "answer", of: 1, text })],
    ["lobby", LIMITS.note, (text) => ({ type: "answer", conversation: "a", of: 1, text })],
    ["visitor", LIMITS.note, (words) => ({ type: "rate", score: 3, words })],
    ["visitor", LIMITS.note, (value) => ({ type: "correct", field: "need", value })],
    ["visitor", LIMITS.name, (name) => ({ type: "contact", name, email: "jo@example.com", consent: true })],
  ];
  for (const [role, max, make] of places) {
    expect(accepts(role, make("x".repeat(max)))).toBe(true);
    for (const text of [...bad, "x".repeat(max + 1)])
      expect(accepts(role, make(text)), JSON.stringify(text)).toBe(false);
  }
});

test("a contact needs consent and a way to be reached", () => {
  const contact = (rest: object) => accepts("visitor", { type: "contact", name: "Jo", ...rest });
  expect(contact({ email: "jo@example.com", consent: true })).toBe(true);
  expect(contact({ email: "jo@example.com" })).toBe(false);
  expect(contact({ email: "jo@example.com", consent: false })).toBe(false);
  expect(contact({ consent: true })).toBe(false);
  expect(contact({ email: "jo@", consent: true })).toBe(false);
  expect(contact({ phone: "<script>", consent: true })).toBe(false);
  expect(contact({ phone: "1".repeat(LIMITS.phone + 1), consent: true })).toBe(false);
});

test("consent cannot be made up: a call needs it said, and a correction cannot grant it", () => {
  const book = { type: "book", slot: "ada-1", phone: "+1 503 555 0100" };
  expect(accepts("visitor", { ...book, consent: true })).toBe(true);
  expect(accepts("visitor", book)).toBe(false);
  expect(accepts("visitor", { ...book, consent: false })).toBe(false);
  expect(accepts("visitor", { type: "correct", field: "consent", value: "yes" })).toBe(false);
  for (const score of [0, 6, 2.5, "5"]) expect(accepts("visitor", { type: "rate", score })).toBe(false);
});

test("numbers that are no place in a log are refused", () => {
  for (const n of [-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, "1", null]) {
    expect(accepts("visitor", { type: "hello", since: n })).toBe(false);
    expect(accepts("visitor", { type: "page", before: n })).toBe(false);
    expect(accepts("visitor", { type: "hello", since: 1, at: n })).toBe(false);
  }
  expect(accepts("visitor", { type: "page", before: 0 })).toBe(false);
});

test("a message id is a short word of the client's, and nothing that could mean something elsewhere", () => {
  for (const id of ["message-1", "A_b-0".repeat(3), "x".repeat(64)]) expect(MessageId.safeParse(id).success).toBe(true);
  for (const id of [
    "",
    "short",
    "x".repeat(65),
    "a b c d e f",
    "id\nid-id-id",
    "../../../x",
    "<b>bold</b>",
    "\u0131dentity",
  ]) {
    expect(MessageId.safeParse(id).success, JSON.stringify(id)).toBe(false);
  }
});

test("what is no object with a type of this union is refused", () => {
  for (const frame of [
    null,
    1,
    "say",
    [],
    {},
    { type: null },
    { type: ["say"] },
    { type: "Say" },
    { type: "toString" },
  ]) {
    for (const role of ROLES) expect(accepts(role, frame), JSON.stringify(frame)).toBe(false);
  }
});

test("every fact is accepted as it is, and with a key more refused", () => {
  for (const fact of Object.values(ONE_OF_EACH)) {
    expect(Fact.parse(fact)).toEqual(fact);
    expect(Fact.safeParse({ ...fact, extra: 1 }).success).toBe(false);
    expect(Fact.safeParse({ ...fact, seq: 1, at: 1 }).success, "place and time are the log's").toBe(false);
  }
  expect(Object.keys(ONE_OF_EACH).sort()).toEqual(FACT_TYPES.toSorted());
});

test("evidence, cards, people and brief lines refuse what is out of bounds", () => {
  expect(Evidence.safeParse({ seqs: [1, 2], rule: "asked", score: 1 }).success).toBe(true);
  for (const evidence of [
    { seqs: [0], rule: "x" },
    { seqs: [], rule: "x", score: 1.1 },
    { seqs: [], span: "x".repeat(301), rule: "x" },
  ]) {
    expect(Evidence.safeParse(evidence).success).toBe(false);
  }
  const card = {
    conversation: "a",
    stage: "waiting",
    since: 1,
    seq: 1,
    until: null,
    front: false,
    urgent: false,
    reason: "asked",
    evidence: null,
    headline: "Hi",
    name: null,
    concierge: null,
    passed: ["ada@example.com"],
    silent: null,
    here: true,
    missed: false,
    lang: "pt-BR",
    question: { of: 7, text: "Is lot 12 still free?", until: 9 },
    transfer: { to: "ben@example.com", until: 9, note: null },
  };
  expect(Card.parse(card)).toEqual(card);
  for (const wrong of [
    { stage: "closed" },
    { headline: "x".repeat(161) },
    { reason: "bored" },
    { concierge: { id: "a" } },
  ]) {
    expect(Card.safeParse({ ...card, ...wrong }).success).toBe(false);
  }
  const person = { ...ADA, state: "busy", here: true, conversations: ["a"], capacity: 2 };
  expect(OnDuty.parse(person)).toEqual(person);
  for (const wrong of [{ state: "asleep" }, { capacity: 0 }, { conversations: null }]) {
    expect(OnDuty.safeParse({ ...person, ...wrong }).success).toBe(false);
  }
  expect(BriefLine.safeParse({ label: "why", text: "x", cite: 0 }).success).toBe(false);
  expect(BriefLine.safeParse({ label: "why", text: "x", cite: null }).success).toBe(true);
});

test("[D11] refusals are words, not sentences", () => {
  for (const word of [...Refusal.options, ...TriggerKind.options]) expect(word).toMatch(/^[a-z]+(-[a-z]+)*$/);
});
