/**
 * The frames on the socket. One union per direction and role, defined once as a runtime schema; types are inferred from
 * it. Frames carry neither role nor identity: those come from the door.
 *
 * One file because a frame is understood beside its answer, and both directions share their parts.
 */
import * as z from "zod";
import type { ACTS } from "./acts.ts";
import { isBlank } from "./blank.ts";
import {
  Concierge,
  type Event,
  Evidence,
  LeadField,
  Mark,
  MessageId,
  Outcome,
  OwnKey,
  Settled,
  Slot,
  TriggerKind,
} from "./facts.ts";
import type { Floor } from "./floor.ts";
import { languageTag } from "./language-tag.ts";
import type { Score } from "./lead.ts";
import { TOLD_FIELDS } from "./lead-fields.ts";
import { LIMITS } from "./limits.ts";

const frame = <T extends string, S extends z.ZodRawShape>(type: T, shape: S) =>
  z.strictObject({ type: z.literal(type), ...shape });

/** A frame that changes something and is no message: `id` is the client's own, so that it is done once. */
const act = <T extends (typeof ACTS)[number], S extends z.ZodRawShape>(type: T, shape: S) =>
  frame(type, { ...shape, id: MessageId.optional() });

/** Text as people write it: something besides white space, and no lone surrogate (it could not be stored as UTF-8). */
const text = (max: number) =>
  z
    .string()
    .max(max)
    .refine((s) => !isBlank(s), { error: "blank" })
    .refine((s) => s.isWellFormed(), { error: "lone surrogate" });

const hello = frame("hello", {
  since: z.int().nonnegative(),
  epoch: z.string().max(64).optional(),
  turn: z.string().max(40).optional(),
  at: z.int().nonnegative().optional(),
});
const page = frame("page", { before: z.int().positive() });
const typing = frame("typing", { on: z.boolean() });
/** The person behind this socket has seen everything up to this seq. */
const read = frame("read", { upTo: z.int().positive() });

/** A telephone number as people write it: digits of any script, dashes of any length, an extension. */
export const Phone = z
  .string()
  .max(LIMITS.phone)
  .refine((s) => /(?:\p{Nd}\P{Nd}*){5}/u.test(s), { error: "digits" });

/** A kind of appointment, by the site's key for it. */
const kind = z.string().min(1).max(24);

/** Kept as it should be written, or dropped: nobody's message is refused for what their browser calls its language. */
const language = z.preprocess(languageTag, z.string().max(35).optional());

export const VisitorFrame = z.discriminatedUnion("type", [
  hello,
  page,
  read,
  /** `text`: the unsent text, only where the site shows it to concierges and tells the visitor so. */
  typing.extend({ text: z.string().max(LIMITS.text).optional() }),
  frame("say", {
    id: MessageId,
    text: text(LIMITS.text),
    page: z
      .string()
      .max(LIMITS.url)
      .refine((s) => /^https?:\/\//i.test(s), { error: "not a page" })
      .optional(),
    lang: language.optional(),
    choice: z.string().max(120).optional(),
  }),
  /** "Talk to a person". */
  act("person", {}),
  /** "Back to the assistant". */
  act("back", {}),
  /** A contact for a callback. Consent has no default: it must be true. */
  act("contact", {
    name: text(LIMITS.name),
    email: z.email().max(LIMITS.email).optional(),
    phone: Phone.optional(),
    consent: z.literal(true),
  }).refine((c) => c.email !== undefined || c.phone !== undefined, { error: "email or phone" }),
  act("end", {}),
  /** The rating of the conversation, 1 to 5. */
  act("rate", { score: z.int().min(1).max(5), words: text(LIMITS.note).optional() }),
  /** "My details": corrects or removes one of the visitor's facts. */
  act("correct", { field: z.union([z.enum(TOLD_FIELDS), OwnKey]), value: text(LIMITS.note) }),
  act("forget", { field: LeadField }),
  /**
   * Requests free times for an appointment; `zone`: the visitor's time zone (IANA); `kind`: the site's key for what is
   * wanted, and if it is left out, what the visitor's words say or the site's first kind.
   */
  frame("slots", { zone: z.string().max(64).optional(), kind: kind.optional() }),
  /** Which contact there must be depends on the kind; one that is given comes with consent. */
  frame("book", {
    slot: z.string().max(120),
    phone: Phone.optional(),
    email: z.email().max(LIMITS.email).optional(),
    name: text(LIMITS.name).optional(),
    zone: z.string().max(64).optional(),
    consent: z.literal(true).optional(),
  }).refine((b) => b.consent === true || (b.phone === undefined && b.email === undefined), { error: "consent" }),
  frame("move", { call: z.string().max(64), slot: z.string().max(120) }),
  frame("cancel", { call: z.string().max(64) }),
  /** Whether the visitor wants what the assistant has proposed to do. */
  act("confirm", { call: z.string().max(64), yes: z.boolean() }),
]);

export const ConciergeFrame = z.discriminatedUnion("type", [
  hello,
  page,
  read,
  typing,
  frame("say", { id: MessageId, text: text(LIMITS.text) }),
  act("join", {}),
  /** A sign of life: focus, a key, a pointer in the open room. */
  frame("alive", {}),
  act("handBack", { note: text(LIMITS.note).optional() }),
  /** Give the room back to the lobby. */
  act("release", { note: text(LIMITS.note).optional() }),
  /** Ask a colleague (their identity) to take over; they accept or decline, or the holder withdraws. */
  act("transfer", { to: z.string().min(1).max(254), note: text(LIMITS.note).optional() }),
  act("accept", {}),
  act("decline", {}),
  act("withdraw", {}),
  frame("note", { id: MessageId, text: text(LIMITS.note) }),
  /** Steers the assistant's next replies; nobody else sees it. */
  frame("whisper", { id: MessageId, text: text(LIMITS.note) }),
  /** Answers the assistant's question (its seq). */
  act("answer", { of: z.int().positive(), text: text(LIMITS.note) }),
  /** Judges the decision `of`. */
  act("mark", { of: z.int().positive(), mark: Mark }),
  /** Requests a suggested reply; only the concierge can send it. */
  frame("suggest", {}),
  /** Free times of a kind of appointment, to schedule one for this visitor. */
  frame("slots", { kind: kind.optional() }),
  /** `phone`: the visitor's number, where none is known or it has changed. */
  frame("schedule", { slot: z.string().max(120), phone: Phone.optional() }),
  /** Asks the site's phone system to call the visitor now. */
  frame("callNow", { phone: Phone.optional() }),
  frame("cancel", { call: z.string().max(64) }),
  frame("settle", { call: z.string().max(64), outcome: z.enum(["done", "no-show"]) }),
  act("close", { outcome: Outcome.optional() }),
  /** Blocks the visitor: their sockets close, their wait and their call end; and lifts it. */
  frame("block", {}),
  frame("unblock", {}),
  /**
   * Takes care of what was promised to the visitor: who is responsible, until when it rests, what became of it, and which
   * to-dos (their seq) are done and how. Null takes back; what is left out stays.
   */
  frame("followUp", {
    responsible: Concierge.nullable().optional(),
    snooze: z.int().nonnegative().nullable().optional(),
    outcome: Outcome.nullable().optional(),
    amount: z.number().nonnegative().max(1e12).optional(),
    settle: z.union([z.literal("all"), z.array(z.int().positive()).min(1).max(50)]).optional(),
    how: Settled.optional(),
  }),
]);

export const Availability = z.enum(["available", "busy", "break"]);

export const LobbyFrame = z.discriminatedUnion("type", [
  frame("duty", { state: Availability }),
  frame("claim", { conversation: z.string().max(80) }),
  /** Answers the assistant's question `of` in a conversation without joining it. */
  frame("answer", { conversation: z.string().max(80), of: z.int().positive(), text: text(LIMITS.note) }),
]);

/** Why a frame was refused. A closed set of words: no sentences, stack traces or library messages. */
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
  "closed-hours",
  "slot-taken",
  "limit",
  "storage",
  "internal",
]);

/** A room as the lobby lists it. Times in milliseconds since 1970. */
export const Card = /* @__PURE__ */ (() =>
  z.strictObject({
    conversation: z.string().max(80),
    stage: z.enum(["live", "waiting", "concierge"]),
    /** When the room entered this stage, and by which fact. */
    since: z.int(),
    seq: z.int(),
    /** When a wait runs out. */
    until: z.int().nullable(),
    /** Lost by a concierge: served before the others. */
    front: z.boolean(),
    /** Earlier waits from the same address: this one is served after those of others. */
    behind: z.int().nonnegative().optional(),
    /** Half of the wait is over: the room alerts again, and any concierge may be given it. */
    urgent: z.boolean(),
    reason: TriggerKind.nullable(),
    evidence: Evidence.nullable(),
    /** The visitor's latest message, shortened. */
    headline: z.string().max(160),
    name: z.string().max(LIMITS.name).nullable(),
    concierge: z.strictObject({ id: z.string(), name: z.string() }).nullable(),
    /** Concierges who released this room or stayed silent in it: it is not assigned to them again automatically. */
    passed: z.array(z.string()).max(50),
    /** Whose silence caused this wait. */
    silent: z.string().nullable(),
    here: z.boolean(),
    /** The handoff was missed, and nobody has reached the visitor since. */
    missed: z.boolean(),
    /** The visitor's language, as their browser reports it. */
    lang: z.string().max(35).nullable(),
    /** The assistant's question to the team, and until when an answer helps. */
    question: z.strictObject({ of: z.int(), text: z.string(), until: z.int() }).nullable(),
    /** The colleague who was asked to take over. */
    transfer: z.strictObject({ to: z.string(), until: z.int(), note: z.string().nullable() }).nullable(),
  }))();

/** One line of the brief. `cite`: the message it rests on; a question (an unknown) has none. */
export const BriefLine = /* @__PURE__ */ (() =>
  z.strictObject({
    label: z.enum(["who", "want", "why", "mood", "told", "promised", "open", "next", "page", "earlier"]),
    text: z.string(),
    cite: z.int().positive().nullable(),
  }))();

/** A concierge in the lobby. `state` is what they set; `here` whether one of their consoles is connected. */
export const OnDuty = /* @__PURE__ */ (() =>
  z.strictObject({
    id: z.string(),
    name: z.string(),
    state: Availability,
    here: z.boolean(),
    /** Their conversations; the newest last. */
    conversations: z.array(z.string()),
    /** Their conversation limit. */
    capacity: z.int().positive(),
  }))();

/** Facts reach a client as the room stored them; they were validated as `Fact` then, and are not again. */
const event = /* @__PURE__ */ z.custom<Event>();

export const ServerFrame = /* @__PURE__ */ (() =>
  z.discriminatedUnion("type", [
    /** Always first. `more`: older events exist; `reset`: drop what you have, it is from another log or too old. */
    frame("welcome", {
      version: z.int(),
      epoch: z.string(),
      head: z.int(),
      reset: z.boolean(),
      /** The oldest seq that this frame reaches back to; older events come in pages. */
      first: z.int(),
      more: z.boolean(),
      events: z.array(event),
      live: z.strictObject({ turn: z.string(), at: z.int(), text: z.string() }).nullable(),
      /** The floor at `head`: a client that has only the newest page could not fold it. */
      floor: z.custom<Floor>(),
      /** Someone on the other side is connected. */
      here: z.boolean(),
    }),
    /**
     * `epoch` comes with the first event of a log, because the log is created then. `after`: the newest event before this
     * one that the receiver may see; a client that has not got so far has missed something and asks for a welcome.
     */
    frame("event", { event, epoch: z.string().optional(), after: z.int().nonnegative().optional() }),
    /** `text` belongs at offset `at` (UTF-16 units) of the reply `turn`; a client drops its text beyond `at`. */
    frame("delta", { turn: z.string(), at: z.int(), text: z.string() }),
    frame("typing", { who: z.enum(["visitor", "concierge"]), on: z.boolean(), text: z.string().optional() }),
    /** How far the other side has read. */
    frame("read", { who: z.enum(["visitor", "concierge"]), upTo: z.int() }),
    /** A waiting visitor's place (from 1) and the expected wait in seconds, null when unknown. */
    frame("queue", { place: z.int().positive().nullable(), eta: z.int().nullable() }),
    frame("here", { on: z.boolean() }),
    frame("page", { first: z.int(), events: z.array(event), more: z.boolean() }),
    /**
     * Free times, soonest first; `next`: when somebody is available again, null when that is now or unknown; `kind`: of
     * which kind of appointment, absent for a phone call.
     */
    frame("slots", { slots: z.array(Slot), next: z.int().nullable(), kind: kind.optional() }),
    /**
     * The booked call. The visitor also gets a `token`, which opens the page that moves and cancels it
     * (`/call/#<token>`) and its calendar file (`/calls/<token>.ics`), without any other sign-in.
     */
    frame("booked", { call: z.string(), slot: Slot, token: z.string().nullable() }),
    /** `re`: the id of the message or act, or the type of the refused frame. `by`: the colleague who was first. */
    frame("refused", { re: z.string().nullable(), why: Refusal, by: z.string().optional() }),
    /** The act with this id is done: what it asked for is stored, or was so already. */
    frame("done", { re: z.string() }),
    /** To concierges only. */
    frame("brief", {
      lines: z.array(BriefLine),
      /** The model's own summary, when there is one; `upTo`: the newest event it knows. */
      summary: z.strictObject({ text: z.string(), upTo: z.int() }).nullable(),
      /** The lead score, and why. */
      score: z.custom<Score>(),
    }),
    frame("suggestion", { text: z.string() }),
  ]))();

export const LobbyServerFrame = /* @__PURE__ */ (() =>
  z.discriminatedUnion("type", [
    frame("lobby", { you: OnDuty, cards: z.array(Card), concierges: z.array(OnDuty) }),
    frame("card", { card: Card }),
    frame("gone", { conversation: z.string() }),
    frame("concierge", { concierge: OnDuty }),
    /** Open this room now: it is yours. */
    frame("assigned", { conversation: z.string(), how: z.enum(["auto", "claim"]) }),
    frame("refused", { re: z.string().nullable(), why: Refusal, by: z.string().optional() }),
    /** How much of the site's budget for models is used on this day; `all`: requests were refused. */
    frame("budget", { day: z.string(), alarm: z.enum(["most", "all"]).nullable() }),
  ]))();

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

/** Whether somebody may have what they asked for; if not, why, and who has it. */

export type Claimed = { ok: true } | { ok: false; why: Refusal; by?: string };
