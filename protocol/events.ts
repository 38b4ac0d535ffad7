/**
 * What is stored: facts, one line each, immutable JSON, `seq` gapless from 1, times in milliseconds since 1970.
 * Not stored: typing, a visitor's presence, the pieces of a reply while it streams.
 */
import { z } from "zod";
import { LIMITS } from "./limits";

const text = z.string().min(1).max(LIMITS.text);
const ms = z.int().nonnegative();
const seq = z.int().positive();

/** Made by the client, so that a repeated send is recognised. */
export const MessageId = z.string().regex(/^[A-Za-z0-9_-]{8,64}$/);

/** A concierge as others see them. `id` is their sign-in identity and never reaches a visitor. */
export const Concierge = z.strictObject({ id: z.string().max(254), name: z.string().max(LIMITS.name) });

export const TriggerKind = z.enum([
  "asked",
  "emotion",
  "complexity",
  "buyer",
  "unanswered",
  "circular",
  "failure",
  "value",
]);

/** Why a human is wanted: the messages that show it, the words in them, the rule that saw it, how sure it is (0..1). */
export const Evidence = z.strictObject({
  seqs: z.array(seq).max(20),
  span: z.string().max(300).optional(),
  rule: z.string().max(64),
  score: z.number().min(0).max(1).optional(),
});

export const Action = z.enum(["handoff", "offer", "call", "ask", "none"]);

export const LeadField = z.enum(["name", "email", "phone", "need", "budget", "timeline", "area", "consent"]);

/** A passage of the site's knowledge that a reply rests on. */
export const Source = z.strictObject({ id: z.string().max(120), title: z.string().max(200) });

/** Why a try at a reply failed; what the provider said goes to the log of the operator, never in here. */
export const TurnFault = z.enum(["error", "first-token", "gap", "total", "empty", "crashed"]);

const fact = <T extends string, S extends z.ZodRawShape>(type: T, shape: S) =>
  z.strictObject({ type: z.literal(type), ...shape });

export const Fact = z.discriminatedUnion("type", [
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
  }),
  /** One try at the reply owed to `to` failed. */
  fact("turn.failed", { to: seq, why: TurnFault }),
  /** A trigger was decided on. `until`: when a wait that it starts must act; one that finds a wait under way has none. */
  fact("trigger.fired", { kind: TriggerKind, evidence: Evidence, action: Action, until: ms.optional() }),
  /** A concierge took the floor. `until`: by when they must show a sign of life; absent when they just did. */
  fact("concierge.joined", {
    concierge: Concierge,
    how: z.enum(["auto", "claim", "takeover"]),
    until: ms.optional(),
  }),
  /** The concierge who holds the floor showed a sign of life, or came back: `after` is the absence that it ends. */
  fact("concierge.present", { concierge: Concierge, after: z.enum(["silent", "dropped"]) }),
  /** Their last socket closed; they may come back until then. */
  fact("concierge.dropped", { concierge: Concierge, until: ms }),
  /** They lost or gave up the floor without handing back; the room waits again until `until`. */
  fact("concierge.left", { concierge: Concierge, why: z.enum(["silent", "dropped", "released"]), until: ms }),
  fact("concierge.said", { id: MessageId, text, concierge: Concierge }),
  /** The floor goes back to the assistant. The note is what the human promised; it never reaches the visitor. */
  fact("concierge.handedBack", { concierge: Concierge, note: z.string().max(LIMITS.note).optional() }),
  /** For colleagues only. */
  fact("note.added", { id: MessageId, text: z.string().min(1).max(LIMITS.note), concierge: Concierge }),
  /** Nobody took the waiting room in time. */
  fact("wait.expired", {}),
  /** The visitor gave something of themselves: in a form, or in the words of message `cite`. */
  fact("lead.learned", {
    field: LeadField,
    value: z.string().min(1).max(LIMITS.note),
    from: z.enum(["form", "assistant"]),
    cite: seq.optional(),
  }),
  /** A contact was left; the site promises to be in touch by then. */
  fact("callback.promised", { by: ms }),
  fact("closed", { by: z.enum(["visitor", "concierge", "site"]) }),
]);

/** A fact before it has a place and a time. */
export type Fact = z.infer<typeof Fact>;
export type FactType = Fact["type"];
/** A fact with its place in the log and its time. */
export type Event = Fact & { seq: number; at: number };
export type Concierge = z.infer<typeof Concierge>;
export type TriggerKind = z.infer<typeof TriggerKind>;
export type Evidence = z.infer<typeof Evidence>;
export type Action = z.infer<typeof Action>;
export type LeadField = z.infer<typeof LeadField>;
export type Source = z.infer<typeof Source>;
export type TurnFault = z.infer<typeof TurnFault>;

/** Narrows to one type of fact: `Extract` with a shorter name. */
export type Of<T extends FactType> = Extract<Fact, { type: T }>;
