/**
 * What is stored: facts, one line each, immutable JSON, `seq` gapless from 1, times in milliseconds since 1970.
 * Not stored: typing, a visitor's presence, the pieces of a reply while it streams.
 */
import * as z from "zod";
import { ACTIONS } from "./actions.ts";
import { KNOWN_FIELDS } from "./lead-fields.ts";
import { LIMITS } from "./limits.ts";
import type { OwnKey as Own } from "./own.ts";
import { TRIGGER_KINDS } from "./triggers.ts";

const text = z.string().min(1).max(LIMITS.text);
const ms = z.int().nonnegative();
const seq = z.int().positive();

/** Created by the client, so that a repeated send is recognised. */
export const MessageId = z.string().regex(/^[A-Za-z0-9_-]{8,64}$/);

/** A concierge as others see them. `id` is their sign-in identity and never reaches a visitor. */
export const Concierge = z.strictObject({ id: z.string().max(254), name: z.string().max(LIMITS.name) });

export const TriggerKind = z.enum(TRIGGER_KINDS);

/** Why a person is needed: the messages that show it, the words in them, the matching rule, its confidence (0..1). */
export const Evidence = z.strictObject({
  seqs: z.array(seq).max(20),
  span: z.string().max(300).optional(),
  rule: z.string().max(64),
  score: z.number().min(0).max(1).optional(),
});

export const Action = z.enum(ACTIONS);

/** The lead fields of every site. */
export const KnownField = z.enum(KNOWN_FIELDS);

/** The site's own lead fields, by their key in the settings. */
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

/** A concierge's judgement of a handoff in hindsight. */
export const Mark = z.enum(["early", "right", "late"]);

/** How a conversation ended for the business. */
export const Outcome = z.enum(["won", "lost", "follow-up", "spam"]);

/** A passage of the site's knowledge that a reply is based on. */
export const Source = z.strictObject({ id: z.string().max(120), title: z.string().max(200) });

/** Why an attempt at a reply failed; the provider's error goes to the operator's log, never in here. */
export const TurnFault = z.enum(["error", "first-token", "gap", "total", "empty", "crashed"]);

const fact = <T extends string, S extends z.ZodRawShape>(type: T, shape: S) =>
  z.strictObject({ type: z.literal(type), ...shape });

/** Marked as pure, like every schema of this kind, so that a bundle that never validates with it leaves it out. */
export const Fact = /* @__PURE__ */ (() =>
  z.discriminatedUnion("type", [
    /** The visitor wrote. `page` is the URL they wrote from, `lang` their browser's language. */
    fact("visitor.said", {
      id: MessageId,
      text,
      page: z.string().max(LIMITS.url).optional(),
      lang: z.string().max(35).optional(),
    }),
    /** The visitor went back to the assistant, from waiting or from a concierge. */
    fact("visitor.returned", {}),
    /** One whole reply. `to` is the seq it answers; an `interrupted` one has exactly the text that was seen. */
    fact("assistant.said", {
      turn: z.string().max(40),
      to: seq,
      text: z.string().max(LIMITS.reply),
      why: z.enum(["done", "interrupted"]),
      sources: z.array(Source).max(5).optional(),
      /** Sentences held back because they promised what had not happened, and tool calls without evidence. */
      held: z.int().positive().optional(),
      dropped: z.int().positive().optional(),
    }),
    /** One attempt at the reply owed to `to` failed. */
    fact("turn.failed", { to: seq, why: TurnFault }),
    /** A trigger was decided on. `until`: the deadline of a wait that it starts; absent during a wait. */
    fact("trigger.fired", {
      kind: TriggerKind,
      evidence: Evidence,
      action: Action,
      /** Identifies the settings and rules that decided, so that a decision can be replayed and compared. */
      config: z.string().max(16).optional(),
      /** Other triggers that matched the same words. */
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
    /** The concierge with the floor showed a sign of life, or came back: `after` is the absence that it ends. */
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
    /** The colleague declined or did not respond, or the sender cancelled it. */
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
    /** The assistant asks the team about message `to` without leaving the visitor; it waits until `until`. */
    fact("question.put", { to: seq, text: z.string().min(1).max(LIMITS.note), until: ms }),
    fact("question.answered", { of: seq, to: seq, text: z.string().min(1).max(LIMITS.note), concierge: Concierge }),
    /** Nobody answered in time. */
    fact("question.expired", { of: seq, to: seq }),
    /** Nobody took the waiting room in time; `nobody`: no concierge was on duty at all. */
    fact("wait.expired", { why: z.enum(["deadline", "nobody"]).optional() }),
    /** The visitor gave a fact about themselves: in a form, or in message `cite`. */
    fact("lead.learned", {
      field: LeadField,
      value: z.string().min(1).max(LIMITS.note),
      from: z.enum(["form", "assistant", "visitor", "concierge"]),
      cite: seq.optional(),
      /** The words that state it. */
      span: z.string().max(300).optional(),
    }),
    /**
     * The assistant asked for a missing fact, which it does only once. With `consent` it asked whether the contact in the
     * visitor's message `cite` may be kept.
     */
    fact("lead.asked", { field: LeadField, to: seq, cite: seq.optional() }),
    /** The visitor removed a fact. */
    fact("lead.forgotten", { field: LeadField }),
    /** The visitor left a contact; the site promises to be in touch by then. */
    fact("callback.promised", { by: ms }),
    /** A time is reserved for the visitor while they wait; it is released when a concierge joins, or by timeout. */
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
    /** A concierge asked the site's phone system to call the visitor now. */
    fact("call.requested", { concierge: Concierge, phone: z.string().max(LIMITS.phone) }),
    /** The visitor was reminded of an upcoming call. */
    fact("call.reminded", { call: z.string().max(64), slot: Slot }),
    /** The visitor rated the conversation, 1 to 5; `handler`: who it was with. */
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
