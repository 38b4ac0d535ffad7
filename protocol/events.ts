/**
 * What is stored: facts, one line each, immutable JSON, `seq` gapless from 1, times in milliseconds since 1970.
 * Not stored: typing, a visitor's presence, the pieces of a reply while it streams.
 */
import * as z from "zod";
import { ACTIONS } from "./actions.ts";
import { LIMITS } from "./limits.ts";
import type { OwnKey as Own } from "./own.ts";
import { TRIGGER_KINDS } from "./triggers.ts";

const text = z.string().min(1).max(LIMITS.text);
const ms = z.int().nonnegative();
const seq = z.int().positive();

/** Made by the client, so that a repeated send is recognised. */
export const MessageId = z.string().regex(/^[A-Za-z0-9_-]{8,64}$/);

/** A concierge as others see them. `id` is their sign-in identity and never reaches a visitor. */
export const Concierge = z.strictObject({ id: z.string().max(254), name: z.string().max(LIMITS.name) });

export const TriggerKind = z.enum(TRIGGER_KINDS);

/** Why a human is wanted: the messages that show it, the words in them, the rule that saw it, how sure it is (0..1). */
export const Evidence = z.strictObject({
  seqs: z.array(seq).max(20),
  span: z.string().max(300).optional(),
  rule: z.string().max(64),
  score: z.number().min(0).max(1).optional(),
});

export const Action = z.enum(ACTIONS);

/** What every site may know of a visitor. */
export const KnownField = z.enum([
  "name",
  "email",
  "phone",
  "need",
  "plan",
  "budget",
  "timeline",
  "area",
  "household",
  "stage",
  "consent",
]);

/** What this site wants to know besides, by the key in its settings. */
export const OwnKey = z
  .string()
  .regex(/^own-[a-z0-9-]{1,24}$/, "use own- and 1 to 24 of a-z, 0-9 and -") as z.ZodType<Own>;

export const LeadField = z.union([KnownField, OwnKey]);

/** A free or taken time of one concierge. `start` in milliseconds since 1970, `minutes` long. */
export const Slot = z.strictObject({
  id: z.string().max(120),
  start: ms,
  minutes: z.int().positive().max(480),
  concierge: Concierge,
});

/** What a concierge thinks of a handoff, looking back. */
export const Mark = z.enum(["early", "right", "late"]);

/** How a conversation ended for the business. */
export const Outcome = z.enum(["won", "lost", "follow-up", "spam"]);

/** A passage of the site's knowledge that a reply rests on. */
export const Source = z.strictObject({ id: z.string().max(120), title: z.string().max(200) });

/** Why a try at a reply failed; what the provider said goes to the log of the operator, never in here. */
export const TurnFault = z.enum(["error", "first-token", "gap", "total", "empty", "crashed"]);

const fact = <T extends string, S extends z.ZodRawShape>(type: T, shape: S) =>
  z.strictObject({ type: z.literal(type), ...shape });

/** Marked as pure, like every schema that only describes: whoever never checks by it does not carry it. */
export const Fact = /* @__PURE__ */ (() =>
  z.discriminatedUnion("type", [
    /** The visitor wrote. `page` is the address they wrote from, `lang` their browser's language. */
    fact("visitor.said", {
      id: MessageId,
      text,
      page: z.string().max(LIMITS.url).optional(),
      lang: z.string().max(35).optional(),
    }),
    /** The visitor went back to the assistant, from waiting or from a concierge. */
    fact("visitor.returned", {}),
    /** One reply, whole. `to` is the seq it answers; `interrupted` holds exactly what the visitor had seen. */
    fact("assistant.said", {
      turn: z.string().max(40),
      to: seq,
      text: z.string().max(LIMITS.reply),
      why: z.enum(["done", "interrupted"]),
      sources: z.array(Source).max(5).optional(),
      /** Sentences held back because they promised what had not happened, and tool calls dropped for want of evidence. */
      held: z.int().positive().optional(),
      dropped: z.int().positive().optional(),
    }),
    /** One try at the reply owed to `to` failed. */
    fact("turn.failed", { to: seq, why: TurnFault }),
    /** A trigger was decided on. `until`: when a wait that it starts must act; one that finds a wait under way has none. */
    fact("trigger.fired", {
      kind: TriggerKind,
      evidence: Evidence,
      action: Action,
      /** Names the settings and rules that decided, so that a decision can be replayed and compared. */
      config: z.string().max(16).optional(),
      /** Other triggers that were seen in the same words. */
      also: z.array(TriggerKind).max(TRIGGER_KINDS.length).optional(),
      until: ms.optional(),
    }),
    /** A concierge's judgement of the decision `of`. */
    fact("handoff.marked", { of: seq, mark: Mark, concierge: Concierge }),
    /** A concierge took the floor. `until`: by when they must show a sign of life; absent when they just did. */
    fact("concierge.joined", {
      concierge: Concierge,
      how: z.enum(["auto", "claim", "takeover", "transfer", "link"]),
      until: ms.optional(),
    }),
    /** The concierge who holds the floor showed a sign of life, or came back: `after` is the absence that it ends. */
    fact("concierge.present", { concierge: Concierge, after: z.enum(["silent", "dropped"]) }),
    /** Their last socket closed; they may come back until then. */
    fact("concierge.dropped", { concierge: Concierge, until: ms }),
    /** They lost or gave up the floor without handing back; the room waits again until `until`. */
    fact("concierge.left", {
      concierge: Concierge,
      why: z.enum(["silent", "dropped", "released"]),
      until: ms,
      note: z.string().max(LIMITS.note).optional(),
    }),
    /** The holder asks a colleague to take over; the room stays theirs until `to` joins. */
    fact("transfer.offered", {
      concierge: Concierge,
      to: Concierge,
      until: ms,
      note: z.string().max(LIMITS.note).optional(),
    }),
    /** The colleague said no or nothing, or the holder thought better of it. */
    fact("transfer.ended", { to: Concierge, why: z.enum(["refused", "unanswered", "withdrawn"]) }),
    fact("concierge.said", { id: MessageId, text, concierge: Concierge }),
    /** The floor goes back to the assistant. The note is what the human promised; it never reaches the visitor. */
    fact("concierge.handedBack", { concierge: Concierge, note: z.string().max(LIMITS.note).optional() }),
    /** The model's summary for a concierge who takes over; `upTo`: the newest event it knows. */
    fact("brief.written", { text: z.string().min(1).max(LIMITS.note), upTo: seq }),
    /** For colleagues only. */
    fact("note.added", { id: MessageId, text: z.string().min(1).max(LIMITS.note), concierge: Concierge }),
    /** To the assistant only: steers its next replies. */
    fact("whisper.added", { id: MessageId, text: z.string().min(1).max(LIMITS.note), concierge: Concierge }),
    /** The assistant asks the humans one thing about message `to` without leaving the visitor; it waits until `until`. */
    fact("question.put", { to: seq, text: z.string().min(1).max(LIMITS.note), until: ms }),
    fact("question.answered", { of: seq, to: seq, text: z.string().min(1).max(LIMITS.note), concierge: Concierge }),
    /** Nobody answered in time. */
    fact("question.expired", { of: seq, to: seq }),
    /** Nobody took the waiting room in time; `nobody`: no concierge was on duty at all. */
    fact("wait.expired", { why: z.enum(["deadline", "nobody"]).optional() }),
    /** The visitor gave something of themselves: in a form, or in the words of message `cite`. */
    fact("lead.learned", {
      field: LeadField,
      value: z.string().min(1).max(LIMITS.note),
      from: z.enum(["form", "assistant", "visitor", "concierge"]),
      cite: seq.optional(),
      /** The words that say it. */
      span: z.string().max(300).optional(),
    }),
    /**
     * The assistant asked for something that the visitor had not said, once for ever. With `consent` it asked whether the
     * contact in the visitor's message `cite` may be kept.
     */
    fact("lead.asked", { field: LeadField, to: seq, cite: seq.optional() }),
    /** The visitor took something back. */
    fact("lead.forgotten", { field: LeadField }),
    /** A contact was left; the site promises to be in touch by then. */
    fact("callback.promised", { by: ms }),
    /** A time is kept for the visitor while they wait; a human who joins, or time, lets it go. */
    fact("call.held", { slot: Slot, until: ms }),
    fact("call.released", { slot: Slot, why: z.enum(["joined", "expired", "declined"]) }),
    /** A phone appointment. `call` names it; `phone` is where the visitor is called, `zone` their time zone. */
    fact("call.booked", {
      call: z.string().max(64),
      slot: Slot,
      phone: z.string().max(LIMITS.phone).optional(),
      zone: z.string().max(64).optional(),
    }),
    fact("call.moved", { call: z.string().max(64), slot: Slot }),
    fact("call.cancelled", { call: z.string().max(64), by: z.enum(["visitor", "concierge", "site"]) }),
    fact("call.settled", { call: z.string().max(64), outcome: z.enum(["done", "no-show"]), concierge: Concierge }),
    /** A concierge wants the visitor to be rung now: the site's phone system is told. */
    fact("call.requested", { concierge: Concierge, phone: z.string().max(LIMITS.phone) }),
    /** The visitor is reminded of a call that is near. */
    fact("call.reminded", { call: z.string().max(64), slot: Slot }),
    /** The visitor rated the talk, 1 to 5; `handler`: who it was with. */
    fact("rated", {
      score: z.int().min(1).max(5),
      words: z.string().min(1).max(LIMITS.note).optional(),
      handler: z.enum(["assistant", "concierge", "mixed"]),
    }),
    fact("closed", { by: z.enum(["visitor", "concierge", "site"]), outcome: Outcome.optional() }),
  ]))();

/** A fact before it has a place and a time. */
export type Fact = z.infer<typeof Fact>;
export type FactType = Fact["type"];
/** A fact with its place in the log and its time. */
export type Event = Fact & { seq: number; at: number };
export type Concierge = z.infer<typeof Concierge>;
export type TriggerKind = z.infer<typeof TriggerKind>;
export type Evidence = z.infer<typeof Evidence>;
export type Action = z.infer<typeof Action>;
export type KnownField = z.infer<typeof KnownField>;
export type LeadField = z.infer<typeof LeadField>;
export type Slot = z.infer<typeof Slot>;
export type Mark = z.infer<typeof Mark>;
export type Outcome = z.infer<typeof Outcome>;
export type Source = z.infer<typeof Source>;
export type TurnFault = z.infer<typeof TurnFault>;

/** Narrows to one type of fact: `Extract` with a shorter name. */
export type Of<T extends FactType> = Extract<Fact, { type: T }>;
