/**
 * What is stored: facts, one line each, immutable JSON, `seq` gapless from 1, times in milliseconds since 1970.
 * Not stored: typing, a visitor's presence, the pieces of a reply while it streams.
 *
 * A new fact is one entry in FACTS, and one line in each fold that it changes: `evolve` in floor.ts, `learned` in
 * state.ts, `itemOf` in view.ts. Everything else is read from the entry. The widget imports only types from here, because
 * a value would add the validator to its bundle.
 *
 * One file because the entries are read side by side.
 */
import * as z from "zod";
import { ACTIONS, rulesOf } from "./actions.ts";
import { KNOWN_FIELDS } from "./lead-fields.ts";
import { LIMITS } from "./limits.ts";
import type { OwnKey as Own } from "./own.ts";
import { ENDS_REPLY, NEUTRAL, TRIGGER_KINDS, triggerOf } from "./triggers.ts";
import { ACTS, ANSWERED, MOODS, WANTED } from "./verdict.ts";

/**
 * Marks a text field as an id, or as a word of a closed set that is not an enum. Redaction reads every other text field,
 * so a new field that nobody thought of is redacted.
 */
const id = <S extends z.ZodType>(schema: S): S => {
  IDS.add(schema);
  return schema;
};
const IDS = new WeakSet<z.core.$ZodType>();
export const isId = (schema: z.core.$ZodType): boolean => IDS.has(schema);

const text = z.string().min(1).max(LIMITS.text);
const note = z.string().min(1).max(LIMITS.note);
const ms = z.int().nonnegative();
const seq = z.int().positive();
const call = id(z.string().max(64));
/** A kind of appointment, by the site's key for it. */
const kind = id(z.string().max(24));

/** A tool of the site, by the name that the model calls it. */
const tool = id(z.string().max(64));
/** JSON. */
const input = z.string().max(LIMITS.toolInput);

/** Created by the client, so that a repeated send is recognised. */
export const MessageId = id(z.string().regex(/^[A-Za-z0-9_-]{8,64}$/));

/** A concierge as others see them. `id` is their sign-in identity and never reaches a visitor. */
export const Concierge = z.strictObject({ id: id(z.string().max(254)), name: z.string().max(LIMITS.name) });

export const TriggerKind = z.enum(TRIGGER_KINDS);

/** Why a person is needed: the messages that show it, the words in them, the matching rule, its confidence (0..1). */
export const Evidence = z.strictObject({
  seqs: z.array(seq).max(20),
  span: z.string().max(300).optional(),
  rule: id(z.string().max(64)),
  score: z.number().min(0).max(1).optional(),
});

export const Action = z.enum(ACTIONS);

/** The lead fields of every site. */
export const KnownField = z.enum(KNOWN_FIELDS);

/** The site's own lead fields, by their key in the settings. */
export const OwnKey = z
  .string()
  .regex(/^own-[a-z0-9-]{1,24}$/, "use own- and 1 to 24 of a-z, 0-9 and -") as z.ZodType<Own>;

export const LeadField = id(z.union([KnownField, OwnKey]));

/** A free or taken time of one concierge for one kind of appointment. `start` in milliseconds since 1970, `minutes` long. */
export const Slot = z.strictObject({
  id: id(z.string().max(120)),
  start: ms,
  minutes: z.int().positive().max(480),
  concierge: Concierge,
  /** The kind of appointment, by the site's key; absent: a phone call. */
  kind: kind.optional(),
});

/** A concierge's judgement of a handoff in hindsight. */
export const Mark = z.enum(["early", "right", "late"]);

/** How a conversation ended for the business. */
export const Outcome = z.enum(["won", "lost", "follow-up", "spam"]);

/** How somebody of the team kept a promise to the visitor: wrote to them, called them, or did it otherwise. */
export const Settled = z.enum(["answered", "called", "done"]);

/** How a visitor who has left is reached. */
export const Channel = z.enum(["email"]);

/** Why a message did not arrive: its address was refused, it came back, or the service could not be reached for days. */
export const Undelivered = z.enum(["refused", "bounced", "unreachable"]);

/** A passage of the site's knowledge that a reply is based on. */
export const Source = z.strictObject({ id: id(z.string().max(120)), title: z.string().max(200) });

/**
 * Why an attempt at a reply failed; the provider's error goes to the operator's log, never in here. `filtered`: the
 * provider held its reply back.
 */
export const TurnFault = z.enum(["error", "first-token", "gap", "total", "empty", "crashed", "filtered"]);

/**
 * Tokens that an attempt cost, over all of its requests. `in` includes `cached`, which the provider read from its cache;
 * `out` includes `thought`, which nobody saw. `estimated`: counted from the length of the texts, because the provider
 * reported nothing.
 */
export const Usage = z.strictObject({
  in: z.int().nonnegative(),
  out: z.int().nonnegative(),
  cached: z.int().positive().optional(),
  thought: z.int().positive().optional(),
  estimated: z.literal(true).optional(),
});

/** What the model that wrote a reply judged; only the act is sure to be there. */
export const Verdict = z.strictObject({
  act: z.enum(ACTS),
  answered: z.enum(ANSWERED).optional(),
  mood: z.enum(MOODS).optional(),
  /** Harm or loss today or tomorrow unless somebody acts. */
  urgent: z.boolean().optional(),
  wants: z.enum(WANTED).optional(),
  /** Staff must look at this visitor's own file, money, body or contract. */
  own: z.boolean().optional(),
});

/** How a call of a tool that reads ended. `refused`: the tool itself said why not. */
export const Lookup = z.enum(["done", "refused", "failed", "timeout"]);

/**
 * How a proposal ended. `failed`: it was not done; `unknown`: it may have been done, because no answer came; the rest:
 * nothing was begun.
 */
export const ActEnd = z.enum(["done", "failed", "unknown", "declined", "expired", "replaced"]);

/** Who holds the floor: see floor.ts. */
export type Held = "assistant" | "waiting" | "concierge" | "closed";

const ANY: readonly Held[] = ["assistant", "waiting", "concierge", "closed"];
/** The conversation is not closed. */
const RUNNING: readonly Held[] = ["assistant", "waiting", "concierge"];
/** The assistant may reply. */
const REPLYING: readonly Held[] = ["assistant", "waiting"];

/** What is defined for every fact. All properties are required, so an entry that lacks one does not compile. */
interface Entry<S extends z.ZodRawShape> {
  /** The schema of each field besides `type`. A field that is added after a release must be optional [R27]. */
  fields: S;
  /** The floors on which it may be stored; refusal.ts adds what depends on its content. */
  open: readonly Held[];
  /** What a visitor sees of it: all fields, nothing, or what the function returns. */
  visitor: "all" | "nothing" | ((fact: z.output<z.ZodObject<S>>) => z.output<z.ZodObject<S>> | null);
  /**
   * Who must be updated at once. `brief`: the consoles in the room, because the brief or the score may depend on it.
   * `reports`: the reports, which otherwise wait until the conversation is over.
   */
  tells: readonly ("brief" | "reports")[];
}

const fact = <S extends z.ZodRawShape>(entry: Entry<S>): Entry<S> => entry;

/** A concierge as a visitor sees them: the identity is an e-mail address in production. */
export const badge = ({ name }: Concierge): Concierge => ({ id: "concierge", name });

const badged = <F extends { concierge: Concierge }>(stored: F): F => ({
  ...stored,
  concierge: badge(stored.concierge),
});

const slotted = <F extends { slot: Slot }>(stored: F): F => {
  const { id: slot, start, minutes, concierge, kind } = stored.slot;
  return { ...stored, slot: { id: slot, start, minutes, concierge: badge(concierge), ...(kind && { kind }) } };
};

/** A passage without what a later version may have added to it. */
const named = ({ id: source, title }: { id: string; title: string }) => ({ id: source, title });

export const FACTS = {
  /** The visitor wrote. `page` is the URL they wrote from, `lang` their browser's language. */
  "visitor.said": fact({
    fields: {
      id: MessageId,
      text,
      page: z.string().max(LIMITS.url).optional(),
      lang: z.string().max(35).optional(),
      /** The passage whose heading they tapped, of the `choices` of the reply before. */
      choice: id(z.string().max(120)).optional(),
      /** The channel that they answered by; absent: the widget. */
      via: Channel.optional(),
    },
    open: ANY,
    visitor: "all",
    tells: ["brief"],
  }),
  /** The visitor went back to the assistant, from waiting or from a concierge. */
  "visitor.returned": fact({ fields: {}, open: ["waiting", "concierge"], visitor: "all", tells: [] }),
  /** One whole reply. `to` is the seq it answers; an `interrupted` one has exactly the text that was seen. */
  "assistant.said": fact({
    fields: {
      turn: id(z.string().max(40)),
      to: seq,
      text: z.string().max(LIMITS.reply),
      why: z.enum(["done", "interrupted"]),
      sources: z.array(Source).max(5).optional(),
      /** Headings to choose from: no passage is surely the answer, and one of these may be. */
      choices: z.array(Source).max(3).optional(),
      /** Sentences held back because they promised what had not happened, and tool calls without evidence. */
      held: z.int().positive().optional(),
      dropped: z.int().positive().optional(),
      /** It ends before its end: the model's or the gateway's limit was reached. */
      cut: z.literal(true).optional(),
      /** The model that wrote it, by its provider's name, and what it cost; absent: no model did. */
      model: id(z.string().max(120)).optional(),
      usage: Usage.optional(),
      /** The model's judgement that came with it; absent: none came. */
      verdict: Verdict.optional(),
    },
    open: REPLYING,
    visitor: ({
      held: _held,
      dropped: _dropped,
      model: _model,
      usage: _usage,
      verdict: _verdict,
      sources,
      choices,
      ...rest
    }) => ({
      ...rest,
      ...(sources && { sources: sources.map(named) }),
      ...(choices && { choices: choices.map(named) }),
    }),
    tells: ["brief"],
  }),
  /** One attempt at the reply owed to `to` failed. */
  "turn.failed": fact({
    fields: { to: seq, why: TurnFault, usage: Usage.optional() },
    open: REPLYING,
    visitor: "nothing",
    tells: [],
  }),
  /** A trigger was decided on. `until`: the deadline of a wait that it starts; absent during a wait. */
  "trigger.fired": fact({
    fields: {
      kind: TriggerKind,
      evidence: Evidence,
      action: Action,
      /** Identifies the settings and rules that decided, so that a decision can be replayed and compared. */
      config: id(z.string().max(16)).optional(),
      /** Other triggers that matched the same words. */
      also: z.array(TriggerKind).max(TRIGGER_KINDS.length).optional(),
      until: ms.optional(),
      /** The message that also asks for something else, and so stays owed a reply. */
      owes: seq.optional(),
    },
    open: ["assistant", "waiting", "closed"],
    // The evidence, the settings and other matching triggers stay internal. A failure is always sent, because it ends an
    // owed reply. A kind of a newer version may judge the visitor.
    visitor: ({ kind, action, config: _config, also: _also, evidence: _evidence, ...rest }) => {
      if (!rulesOf(action).acts && ENDS_REPLY[kind] !== "always") return null;
      const neutral = triggerOf(kind).judges || !TRIGGER_KINDS.includes(kind);
      return { ...rest, kind: neutral ? NEUTRAL : kind, evidence: { seqs: [], rule: "" }, action };
    },
    tells: ["brief"],
  }),
  /** A concierge's judgement of the decision `of`. */
  "handoff.marked": fact({
    fields: { of: seq, mark: Mark, concierge: Concierge },
    open: ANY,
    visitor: "nothing",
    tells: ["reports"],
  }),
  /** A concierge took the floor. `until`: by when they must show a sign of life; absent when they just did. */
  "concierge.joined": fact({
    fields: {
      concierge: Concierge,
      how: z.enum(["auto", "claim", "takeover", "transfer", "link"]),
      until: ms.optional(),
    },
    open: RUNNING,
    visitor: badged,
    tells: [],
  }),
  /** The concierge with the floor showed a sign of life, or came back: `after` is the absence that it ends. */
  "concierge.present": fact({
    fields: { concierge: Concierge, after: z.enum(["silent", "dropped"]) },
    open: ["concierge"],
    visitor: badged,
    tells: [],
  }),
  /** Their last socket closed; they may come back until then. */
  "concierge.dropped": fact({
    fields: { concierge: Concierge, until: ms },
    open: ["concierge"],
    visitor: badged,
    tells: [],
  }),
  /** They lost or gave up the floor without handing back; the room waits again until `until`. */
  "concierge.left": fact({
    fields: {
      concierge: Concierge,
      why: z.enum(["silent", "dropped", "released"]),
      until: ms,
      note: z.string().max(LIMITS.note).optional(),
      /** The room itself had refused their socket, so that it was no silence of theirs. */
      turnedAway: z.literal(true).optional(),
    },
    open: ["concierge"],
    visitor: ({ note: _note, turnedAway: _away, ...rest }) => badged(rest),
    tells: ["brief"],
  }),
  /** The holder asks a colleague to take over; the room stays theirs until `to` joins. */
  "transfer.offered": fact({
    fields: { concierge: Concierge, to: Concierge, until: ms, note: z.string().max(LIMITS.note).optional() },
    open: ["concierge"],
    visitor: "nothing",
    tells: ["brief"],
  }),
  /** The colleague declined or did not respond, or the sender cancelled it. */
  "transfer.ended": fact({
    fields: { to: Concierge, why: z.enum(["refused", "unanswered", "withdrawn"]) },
    open: ["concierge"],
    visitor: "nothing",
    tells: ["brief"],
  }),
  "concierge.said": fact({
    fields: { id: MessageId, text, concierge: Concierge },
    open: ["concierge"],
    visitor: badged,
    tells: ["brief"],
  }),
  /** The floor goes back to the assistant. The note is what the human promised; it never reaches the visitor. */
  "concierge.handedBack": fact({
    fields: { concierge: Concierge, note: z.string().max(LIMITS.note).optional() },
    open: ["concierge"],
    visitor: ({ note: _note, ...rest }) => badged(rest),
    tells: ["brief"],
  }),
  /** The model's summary for a concierge who takes over; `upTo`: the newest event it knows. */
  "brief.written": fact({ fields: { text: note, upTo: seq }, open: ANY, visitor: "nothing", tells: ["brief"] }),
  /** For colleagues only. */
  "note.added": fact({
    fields: { id: MessageId, text: note, concierge: Concierge },
    open: ANY,
    visitor: "nothing",
    tells: ["brief"],
  }),
  /** To the assistant only: steers its next replies. */
  "whisper.added": fact({
    fields: { id: MessageId, text: note, concierge: Concierge },
    open: ANY,
    visitor: "nothing",
    tells: [],
  }),
  /** The assistant asks the team about message `to` without leaving the visitor; it waits until `until`. */
  "question.put": fact({
    fields: { to: seq, text: note, until: ms },
    open: REPLYING,
    // The visitor sees that a colleague was asked and who answered, but not the text.
    visitor: (question) => ({ ...question, text: "…" }),
    tells: [],
  }),
  "question.answered": fact({
    fields: { of: seq, to: seq, text: note, concierge: Concierge },
    open: ANY,
    visitor: (answer) => ({ ...badged(answer), text: "…" }),
    tells: [],
  }),
  /** Nobody answered in time. */
  "question.expired": fact({ fields: { of: seq, to: seq }, open: ANY, visitor: "all", tells: [] }),
  /**
   * The assistant looked something up in the site's systems while it answered message `to`. `call` names this call, `label`
   * says in words for the visitor what was looked up; `result` is the beginning of what came back.
   */
  "tool.called": fact({
    fields: { call, tool, to: seq, label: note, input, how: Lookup, ms, result: note.optional() },
    open: ANY,
    visitor: ({ result: _result, ...rest }) => ({ ...rest, tool: "", input: "", ms: 0 }),
    tells: ["brief"],
  }),
  /** The assistant proposes to do something; `text` says it in words. Nothing is done before the visitor confirms it. */
  "tool.proposed": fact({
    fields: { call, tool, to: seq, text: note, input, until: ms },
    open: REPLYING,
    visitor: (proposal) => ({ ...proposal, tool: "", input: "" }),
    tells: ["brief"],
  }),
  /** The visitor confirmed it: it is done now, once. */
  "tool.confirmed": fact({ fields: { call }, open: RUNNING, visitor: "all", tells: ["brief"] }),
  /** What became of a proposal; `text` as it was proposed, `result` the beginning of what the tool answered. */
  "tool.ended": fact({
    fields: { call, tool, text: note, how: ActEnd, ms: ms.optional(), result: note.optional() },
    open: ANY,
    visitor: ({ ms: _ms, result: _result, ...rest }) => ({ ...rest, tool: "" }),
    tells: ["brief"],
  }),
  /** Nobody took the waiting room in time; `nobody`: no concierge was on duty at all. */
  "wait.expired": fact({
    fields: { why: z.enum(["deadline", "nobody"]).optional() },
    open: ["waiting"],
    visitor: "all",
    tells: [],
  }),
  /** The visitor gave a fact about themselves: in a form, or in message `cite`. */
  "lead.learned": fact({
    fields: {
      field: LeadField,
      value: note,
      from: z.enum(["form", "assistant", "visitor", "concierge"]),
      cite: seq.optional(),
      /** The words that state it. */
      span: z.string().max(300).optional(),
    },
    open: ANY,
    visitor: "all",
    tells: ["brief"],
  }),
  /**
   * The assistant asked for a missing fact, which it does only once. With `consent` it asked whether the contact in the
   * visitor's message `cite` may be kept.
   */
  "lead.asked": fact({
    fields: { field: LeadField, to: seq, cite: seq.optional() },
    open: ANY,
    visitor: "all",
    tells: [],
  }),
  /** The visitor removed a fact. */
  "lead.forgotten": fact({ fields: { field: LeadField }, open: ANY, visitor: "all", tells: ["brief"] }),
  /** The visitor left a contact; the site promises to be in touch by then. */
  "callback.promised": fact({ fields: { by: ms }, open: ANY, visitor: "all", tells: ["brief", "reports"] }),
  /** A time is reserved for the visitor while they wait; it is released when a concierge joins, or by timeout. */
  "call.held": fact({ fields: { slot: Slot, until: ms }, open: ANY, visitor: slotted, tells: [] }),
  "call.released": fact({
    fields: { slot: Slot, why: z.enum(["joined", "expired", "declined"]) },
    open: ANY,
    visitor: slotted,
    tells: [],
  }),
  /** An appointment. `call` names it, of whatever kind; `phone` is the visitor's number, `zone` their time zone. */
  "call.booked": fact({
    fields: { call, slot: Slot, phone: z.string().max(LIMITS.phone).optional(), zone: z.string().max(64).optional() },
    open: ANY,
    visitor: slotted,
    tells: ["brief", "reports"],
  }),
  "call.moved": fact({ fields: { call, slot: Slot }, open: ANY, visitor: slotted, tells: ["brief"] }),
  "call.cancelled": fact({
    fields: { call, by: z.enum(["visitor", "concierge", "site"]), kind: kind.optional() },
    open: ANY,
    visitor: "all",
    tells: ["brief"],
  }),
  "call.settled": fact({
    fields: { call, outcome: z.enum(["done", "no-show"]), concierge: Concierge },
    open: ANY,
    visitor: "nothing",
    tells: ["brief"],
  }),
  /** A concierge asked the site's phone system to call the visitor now. */
  "call.requested": fact({
    fields: { concierge: Concierge, phone: z.string().max(LIMITS.phone) },
    open: ANY,
    visitor: badged,
    tells: [],
  }),
  /** The visitor was reminded of an upcoming call. */
  "call.reminded": fact({ fields: { call, slot: Slot }, open: ANY, visitor: slotted, tells: [] }),
  /** Somebody of the team did what was promised: the to-dos that the facts `of` opened, or all of them. */
  "todo.settled": fact({
    fields: { of: z.array(seq).min(1).max(50).optional(), how: Settled, concierge: Concierge },
    open: ANY,
    visitor: "nothing",
    tells: [],
  }),
  /** The to-dos rest until then; without a time they no longer do. */
  "todo.snoozed": fact({
    fields: { until: ms.optional(), concierge: Concierge },
    open: ANY,
    visitor: "nothing",
    tells: [],
  }),
  /** The to-do that fact `of` opened was promised `by` a time that is near; `overdue`: that has passed. */
  "todo.due": fact({
    fields: { of: seq, by: ms, overdue: z.literal(true).optional() },
    open: ANY,
    visitor: "nothing",
    tells: [],
  }),
  /** Who of the team is responsible for this visitor from now on; without `to` nobody is. */
  "responsible.set": fact({
    fields: { to: Concierge.optional(), concierge: Concierge },
    open: ANY,
    visitor: "nothing",
    tells: [],
  }),
  /** What became of it for the business, and the amount in the site's currency; without an outcome it is open again. */
  "outcome.set": fact({
    fields: {
      outcome: Outcome.optional(),
      amount: z.number().nonnegative().max(1e12).optional(),
      concierge: Concierge,
    },
    open: ANY,
    visitor: "nothing",
    tells: [],
  }),
  /** What was said from fact `from` to fact `upTo` goes to the visitor, who has left, in one message. */
  "reach.sent": fact({
    fields: { channel: Channel, from: seq, upTo: seq },
    open: ANY,
    visitor: "nothing",
    tells: ["brief"],
  }),
  /** The message that fact `of` sent did not arrive. */
  "reach.failed": fact({ fields: { of: seq, why: Undelivered }, open: ANY, visitor: "nothing", tells: ["brief"] }),
  /** The visitor wants no more messages, until they leave a contact in a form again. */
  "reach.stopped": fact({ fields: { channel: Channel }, open: ANY, visitor: "nothing", tells: ["brief"] }),
  /** The visitor rated the conversation, 1 to 5; `handler`: who it was with. */
  rated: fact({
    fields: {
      score: z.int().min(1).max(5),
      words: note.optional(),
      handler: z.enum(["assistant", "concierge", "mixed"]),
    },
    open: ANY,
    visitor: "all",
    tells: ["reports"],
  }),
  /** A concierge blocked the visitor: they can neither write nor connect until it is lifted. */
  "visitor.blocked": fact({ fields: { concierge: Concierge }, open: ANY, visitor: "nothing", tells: [] }),
  "visitor.unblocked": fact({ fields: { concierge: Concierge }, open: ANY, visitor: "nothing", tells: [] }),
  closed: fact({
    fields: { by: z.enum(["visitor", "concierge", "site"]), outcome: Outcome.optional() },
    open: RUNNING,
    visitor: ({ outcome: _outcome, ...rest }) => rest,
    tells: ["brief", "reports"],
  }),
};

export type FactType = keyof typeof FACTS;

export const FACT_TYPES = Object.keys(FACTS) as readonly FactType[];

/** The entry of a fact; undefined for a fact of a newer version, which a roll-back leaves in the logs. */
export const entryOf = (type: string): Entry<z.ZodRawShape> | undefined =>
  Object.hasOwn(FACTS, type) ? (FACTS[type as FactType] as unknown as Entry<z.ZodRawShape>) : undefined;

/** A fact of one type, before it has a place and a time. */
export type Of<T extends FactType> = z.output<
  (typeof FACTS)[T] extends Entry<infer S> ? z.ZodObject<{ type: z.ZodLiteral<T> } & S> : never
>;
export type Fact = { [T in FactType]: Of<T> }[FactType];

/** Marked as pure, so that a bundle that never validates with it leaves it out. */
export const Fact = /* @__PURE__ */ (() => {
  const options = FACT_TYPES.map((type) => z.strictObject({ type: z.literal(type), ...FACTS[type].fields }));
  return z.discriminatedUnion("type", options as [(typeof options)[number]]) as unknown as z.ZodType<Fact>;
})();

/** What is done about a visitor who has left: it changes neither the floor nor what anybody sees in the conversation. */
export type FollowUp = Extract<FactType, `todo.${string}` | `reach.${string}` | "responsible.set" | "outcome.set">;

/** A fact with its place in the log and its time. */
export type Event = Fact & { seq: number; at: number };

/** Without the facts of a newer version, for readers that look at the events next to an event. */
export const known = (events: readonly Event[]): Event[] => events.filter(({ type }) => entryOf(type) !== undefined);

/** The speaker of each fact that is a message. */
const SPEAKERS = {
  "visitor.said": "visitor",
  "assistant.said": "assistant",
  "concierge.said": "concierge",
} as const satisfies Record<Extract<FactType, `${string}.said`>, string>;

export type Said = Extract<Event, { type: keyof typeof SPEAKERS }>;
export type Speaker = (typeof SPEAKERS)[Said["type"]];

export const isSaid = (event: Event): event is Said => Object.hasOwn(SPEAKERS, event.type);
export const speakerOf = ({ type }: Said): Speaker => SPEAKERS[type];

export type Concierge = z.infer<typeof Concierge>;
export type TriggerKind = z.infer<typeof TriggerKind>;
export type Evidence = z.infer<typeof Evidence>;
export type Action = z.infer<typeof Action>;
export type KnownField = z.infer<typeof KnownField>;
export type LeadField = z.infer<typeof LeadField>;
export type Slot = z.infer<typeof Slot>;
export type Mark = z.infer<typeof Mark>;
export type Outcome = z.infer<typeof Outcome>;
export type Settled = z.infer<typeof Settled>;
export type Channel = z.infer<typeof Channel>;
export type Undelivered = z.infer<typeof Undelivered>;
export type Source = z.infer<typeof Source>;
export type TurnFault = z.infer<typeof TurnFault>;
export type Lookup = z.infer<typeof Lookup>;
export type ActEnd = z.infer<typeof ActEnd>;
export type Usage = z.infer<typeof Usage>;
export type Verdict = z.infer<typeof Verdict>;
