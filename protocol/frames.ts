/**
 * What travels. One union per direction and role, defined once as a runtime schema; types are inferred from it.
 * Frames carry neither role nor identity: those come from the door.
 */
import { z } from "zod";
import { type Event, Evidence, MessageId, TriggerKind } from "./events";
import type { Floor } from "./floor";
import { LIMITS } from "./limits";

const frame = <T extends string, S extends z.ZodRawShape>(type: T, shape: S) =>
  z.strictObject({ type: z.literal(type), ...shape });

/** Text as people write it: something besides white space, and no lone surrogate (it could not be stored as UTF-8). */
const text = (max: number) =>
  z
    .string()
    .max(max)
    .refine((s) => s.trim() !== "", { error: "blank" })
    .refine((s) => s.isWellFormed(), { error: "lone surrogate" });

const hello = frame("hello", {
  since: z.int().nonnegative(),
  epoch: z.string().max(64).optional(),
  turn: z.string().max(40).optional(),
  at: z.int().nonnegative().optional(),
});
const page = frame("page", { before: z.int().positive() });
const typing = frame("typing", { on: z.boolean() });

export const VisitorFrame = z.discriminatedUnion("type", [
  hello,
  page,
  typing,
  frame("say", {
    id: MessageId,
    text: text(LIMITS.text),
    page: z.string().max(LIMITS.url).optional(),
    lang: z.string().max(35).optional(),
  }),
  /** "Talk to a person". */
  frame("person", {}),
  /** "Back to the assistant". */
  frame("back", {}),
  /** A contact for a call back. Consent is not a default: it must be true. */
  frame("contact", {
    name: text(LIMITS.name),
    email: z.email().max(LIMITS.email).optional(),
    phone: z
      .string()
      .max(LIMITS.phone)
      .regex(/^\+?[\d\s().\-/]{5,}$/)
      .optional(),
    consent: z.literal(true),
  }).refine((c) => c.email !== undefined || c.phone !== undefined, { error: "email or phone" }),
  frame("end", {}),
]);

export const ConciergeFrame = z.discriminatedUnion("type", [
  hello,
  page,
  typing,
  frame("say", { id: MessageId, text: text(LIMITS.text) }),
  frame("join", {}),
  /** A sign of life: focus, a key, a pointer in the open room. */
  frame("alive", {}),
  frame("handBack", { note: text(LIMITS.note).optional() }),
  /** Give the room back to the lobby. */
  frame("release", {}),
  frame("note", { id: MessageId, text: text(LIMITS.note) }),
  frame("close", {}),
]);

export const Availability = z.enum(["available", "busy", "break"]);

export const LobbyFrame = z.discriminatedUnion("type", [
  frame("duty", { state: Availability }),
  frame("claim", { conversation: z.string().max(80) }),
]);

/** Why a frame was refused. A closed set: no sentence, no stack, no library's message. */
export const Refusal = z.enum([
  "malformed",
  "too-large",
  "too-deep",
  "binary",
  "unknown",
  "wrong-role",
  "too-fast",
  "id-reused",
  "not-now",
  "taken",
  "not-yours",
  "stale",
  "busy",
  "gone",
  "storage",
  "internal",
]);

/** A room as the lobby lists it. Times in milliseconds since 1970. */
export const Card = z.strictObject({
  conversation: z.string().max(80),
  stage: z.enum(["live", "waiting", "concierge"]),
  /** When the room entered this stage, and by which fact. */
  since: z.int(),
  seq: z.int(),
  /** When a wait runs out. */
  until: z.int().nullable(),
  /** Dropped by a concierge: goes before the others. */
  front: z.boolean(),
  reason: TriggerKind.nullable(),
  evidence: Evidence.nullable(),
  /** The visitor's latest words, cut short. */
  headline: z.string().max(160),
  name: z.string().max(LIMITS.name).nullable(),
  concierge: z.strictObject({ id: z.string(), name: z.string() }).nullable(),
  /** Concierges who stayed silent in this room: not connected again by themselves. */
  silent: z.array(z.string()).max(50),
  here: z.boolean(),
});

/** One line of the brief. `cite`: the message it rests on; a question (an unknown) has none. */
export const BriefLine = z.strictObject({
  label: z.enum(["who", "want", "why", "told", "promised", "open", "page"]),
  text: z.string(),
  cite: z.int().positive().nullable(),
});

/** Who the lobby knows. `state` is what they declared; `here` whether a console of theirs is connected. */
export const OnDuty = z.strictObject({
  id: z.string(),
  name: z.string(),
  state: Availability,
  here: z.boolean(),
  conversation: z.string().nullable(),
});

/** Facts reach a client as the room stored them; their schema is `Fact`, and a server does not check itself twice. */
const event = z.custom<Event>();

export const ServerFrame = z.discriminatedUnion("type", [
  /** Always first. `more`: older events exist; `reset`: drop what you hold, it is of another log or too old. */
  frame("welcome", {
    version: z.int(),
    epoch: z.string(),
    head: z.int(),
    reset: z.boolean(),
    more: z.boolean(),
    events: z.array(event),
    live: z.strictObject({ turn: z.string(), at: z.int(), text: z.string() }).nullable(),
    /** The floor at `head`: a client that holds only the newest page could not fold it. */
    floor: z.custom<Floor>(),
    /** Someone on the other side is connected. */
    here: z.boolean(),
  }),
  /** `epoch` comes with the first event of a log, which is when it is made. */
  frame("event", { event, epoch: z.string().optional() }),
  /** `text` goes to offset `at` (UTF-16 units) of the reply `turn`; what a client has beyond `at` is dropped. */
  frame("delta", { turn: z.string(), at: z.int(), text: z.string() }),
  frame("typing", { who: z.enum(["visitor", "concierge", "assistant"]), on: z.boolean() }),
  frame("here", { on: z.boolean() }),
  frame("page", { events: z.array(event), more: z.boolean() }),
  /** `re`: the message id, or the type of the refused frame. `by`: who took it. */
  frame("refused", { re: z.string().nullable(), why: Refusal, by: z.string().optional() }),
  /** To concierges only. */
  frame("brief", { lines: z.array(BriefLine) }),
]);

export const LobbyServerFrame = z.discriminatedUnion("type", [
  frame("lobby", { you: OnDuty, cards: z.array(Card), concierges: z.array(OnDuty) }),
  frame("card", { card: Card }),
  frame("gone", { conversation: z.string() }),
  frame("concierge", { concierge: OnDuty }),
  /** Open this room now: it is yours. */
  frame("assigned", { conversation: z.string(), how: z.enum(["auto", "claim"]) }),
  frame("refused", { re: z.string().nullable(), why: Refusal, by: z.string().optional() }),
]);

export type VisitorFrame = z.infer<typeof VisitorFrame>;
export type ConciergeFrame = z.infer<typeof ConciergeFrame>;
export type LobbyFrame = z.infer<typeof LobbyFrame>;
export type ServerFrame = z.infer<typeof ServerFrame>;
export type LobbyServerFrame = z.infer<typeof LobbyServerFrame>;
export type Refusal = z.infer<typeof Refusal>;
export type Card = z.infer<typeof Card>;
export type OnDuty = z.infer<typeof OnDuty>;
export type Availability = z.infer<typeof Availability>;
export type BriefLine = z.infer<typeof BriefLine>;
