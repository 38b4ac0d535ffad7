/**
 * The webhook events for the site's own systems, one table: what each says, when it follows, and how its payload is made.
 * They never contain a note, a whisper, a brief, the evidence or the score of a decision, or the identity of a concierge,
 * and a visitor's text only where the event is about it.
 *
 * One file because its rows are one table, read side by side.
 */
import * as z from "zod";
import {
  type Concierge,
  type Event,
  type FactType,
  isSaid,
  LeadField,
  Outcome,
  type Slot,
  speakerOf,
  TriggerKind,
} from "./facts.ts";
import { engaged, type Floor } from "./floor.ts";
import { LIMITS } from "./limits.ts";
import { TODO_KINDS, type Todo } from "./todos.ts";

type EventOf<T extends FactType> = Extract<Event, { type: T }>;

/** What a payload may read of the room. `State` has all of it; it is not imported because it is folded with this table. */
interface Room {
  floor: Floor;
  lang: string | null;
  headline: string;
  name: string | null;
  reason: { kind: TriggerKind } | null;
  lead: Readonly<Partial<Record<LeadField, string>>>;
  call: { slot: Slot } | null;
  todos: readonly Todo[];
  responsible: Concierge | null;
}

/** A stored event, and the room before and after it. */
export interface Moment<E extends Event = Event> {
  before: Room;
  event: E;
  after: Room;
  /** The facts about the visitor that were stored together with this one, itself included. */
  lead: readonly Event[];
}

/**
 * The link that each delivery of an event adds, if the site has an address. `join_url`: opens exactly this room, once,
 * within ten minutes of the delivery. `manage_url`: a page to move or cancel this call without any other sign-in, for the
 * visitor only.
 */
export type Link = "join_url" | "manage_url";

interface Row<S extends z.ZodRawShape, T extends FactType, L extends Link | null> {
  /** What it says besides `conversation` and the link. */
  schema: S;
  link: L;
  /** The facts that it can follow from; null: any. */
  facts: readonly T[] | null;
  /** Whether it follows from one of them, read off the floor before and after. */
  when(before: Floor, event: EventOf<T>, after: Floor): boolean;
  /** Only for receivers that name it in the site's settings. */
  optIn?: true;
  /** Null when there is nothing to report after all. */
  payload(moment: Moment<EventOf<T>>): z.infer<z.ZodObject<S>> | null;
}

/** Ties the cells of a row together: a payload has the fields of its schema, and reads the facts that it follows from. */
const row = <S extends z.ZodRawShape, T extends FactType, const L extends Link | null>(cells: Row<S, T, L>) => cells;

const always = () => true;

/** What the visitor tells of themselves: a form gives several such facts at once, which one event reports together. */
export const isLead = (event: Event): event is EventOf<"lead.learned"> | EventOf<"lead.forgotten"> =>
  event.type === "lead.learned" || event.type === "lead.forgotten";

const ms = z.int().nonnegative();
const name = z.string().max(LIMITS.name);
const by = z.enum(["visitor", "concierge", "site"]);

/**
 * An appointment in the events about it. `with`: who calls, or receives the visitor; `name` and `phone` are the visitor's;
 * `kind`: the site's key for it, absent for a phone call.
 */
const call = {
  call: z.string().max(64),
  start: ms,
  minutes: z.int().positive(),
  with: name,
  name: name.nullable(),
  phone: z.string().max(LIMITS.note).nullable(),
  kind: z.string().max(24).optional(),
};

const about = (id: string, { start, minutes, concierge, kind }: Slot, { name, lead }: Room) => ({
  call: id,
  start,
  minutes,
  with: concierge.name,
  name,
  phone: lead.phone ?? null,
  ...(kind && { kind }),
});

/** A to-do in the events about its time. `name` is the visitor's. */
const todo = {
  kind: z.enum(TODO_KINDS),
  by: ms,
  responsible: name.nullable(),
  name: name.nullable(),
  headline: z.string().max(160),
};

const aboutTodo = ({ event, after }: Moment<EventOf<"todo.due">>) => {
  const { todos, responsible, name, headline } = after;
  const kind = todos.find(({ seq }) => seq === event.of)?.kind;
  return kind ? { kind, by: event.by, responsible: responsible?.name ?? null, name, headline } : null;
};

/** Why a handoff ended, by the fact that ended it; whatever else ends one is its time. */
function endOf({ type }: Event): "handed-back" | "back" | "left" | "closed" | "expired" {
  if (type === "concierge.handedBack") return "handed-back";
  if (type === "visitor.returned") return "back";
  if (type === "concierge.left") return "left";
  return type === "closed" ? "closed" : "expired";
}

/** In the order in which they are sent where several follow from one event. */
const TABLE = {
  /** `again`: a closed conversation was reopened. */
  "conversation.started": row({
    schema: {
      again: z.boolean(),
      lang: z.string().max(35).nullable(),
      page: z.string().max(LIMITS.url).nullable(),
    },
    link: null,
    facts: null,
    when: (before, event, after) => event.seq === 1 || (before.held === "closed" && after.held !== "closed"),
    payload: ({ before, event, after }) => ({
      again: before.floor.held === "closed",
      lang: after.lang,
      page: event.type === "visitor.said" ? (event.page ?? null) : null,
    }),
  }),
  /** The wait is over without a concierge, or a concierge left. `concierge`: null when nobody had joined. */
  "handoff.ended": row({
    schema: {
      concierge: name.nullable(),
      why: z.enum(["handed-back", "back", "left", "expired", "closed"]),
    },
    link: null,
    facts: null,
    when: (before, _, after) =>
      (engaged(before) && !engaged(after)) || (before.held === "concierge" && after.held === "waiting"),
    payload: ({ before: { floor }, event }) => ({
      concierge: floor.held === "concierge" ? floor.concierge.name : null,
      why: endOf(event),
    }),
  }),
  /** The visitor waits for a person until `until`. `again`: a concierge left, and the visitor waits again. */
  "handoff.requested": row({
    schema: {
      trigger: TriggerKind.nullable(),
      again: z.boolean(),
      until: ms,
      name: name.nullable(),
      /** The visitor's latest message, shortened. */
      headline: z.string().max(160),
    },
    link: "join_url",
    facts: null,
    when: (before, _, after) => before.held !== "waiting" && after.held === "waiting",
    payload: ({ before, event, after: { floor, reason, name, headline } }) => ({
      trigger: reason?.kind ?? null,
      again: before.floor.held === "concierge",
      until: floor.held === "waiting" ? floor.until : event.at,
      name,
      headline,
    }),
  }),
  /** `waited`: seconds since the handoff was requested; null when the visitor was not waiting. */
  "handoff.joined": row({
    schema: {
      concierge: name,
      how: z.enum(["auto", "claim", "takeover", "transfer", "link"]),
      waited: z.int().nonnegative().nullable(),
    },
    link: null,
    facts: ["concierge.joined"],
    when: always,
    payload: ({ before: { floor }, event: { concierge, how, at } }) => ({
      concierge: concierge.name,
      how,
      waited: floor.held === "waiting" ? Math.max(0, Math.round((at - floor.since.at) / 1000)) : null,
    }),
  }),
  /** The facts learned at one time; null: the visitor removed it. */
  "lead.updated": row({
    schema: { changed: z.partialRecord(LeadField, z.string().max(LIMITS.note).nullable()) },
    link: null,
    facts: null,
    when: (_, event) => isLead(event),
    payload: ({ lead }) => ({
      changed: Object.fromEntries(
        lead.filter(isLead).map((event) => [event.field, event.type === "lead.learned" ? event.value : null]),
      ),
    }),
  }),
  /** Somebody wrote. `name`: the concierge who did. */
  "message.created": row({
    schema: {
      by: z.enum(["visitor", "assistant", "concierge"]),
      name: name.nullable(),
      text: z.string().max(LIMITS.reply),
    },
    link: null,
    optIn: true,
    facts: null,
    when: (_, event) => isSaid(event),
    payload({ event }) {
      if (!isSaid(event)) return null;
      const name = event.type === "concierge.said" ? event.concierge.name : null;
      return { by: speakerOf(event), name, text: event.text };
    },
  }),
  /** The site promised the visitor to be in touch by then; the contact only with consent. */
  "callback.promised": row({
    schema: {
      by: ms,
      name: name.nullable(),
      email: z.string().max(LIMITS.note).nullable(),
      phone: z.string().max(LIMITS.note).nullable(),
      headline: z.string().max(160),
    },
    link: "join_url",
    facts: ["callback.promised"],
    when: always,
    payload({ event: { by }, after: { name, lead, headline } }) {
      const { email = null, phone = null } = lead.consent === "yes" ? lead : {};
      return { by, name, email, phone, headline };
    },
  }),
  /** Something that was promised to the visitor must be done within the hour. */
  "followup.due": row({
    schema: todo,
    link: "join_url",
    facts: ["todo.due"],
    when: (_, { overdue }) => overdue === undefined,
    payload: aboutTodo,
  }),
  /** Its time has passed, and nobody has done it. */
  "followup.overdue": row({
    schema: todo,
    link: "join_url",
    facts: ["todo.due"],
    when: (_, { overdue }) => overdue === true,
    payload: aboutTodo,
  }),
  /** What became of the conversation for the business; null: that is open again. `amount` in the site's currency. */
  "outcome.set": row({
    schema: { outcome: Outcome.nullable(), amount: z.number().nonnegative().nullable(), concierge: name.nullable() },
    link: null,
    facts: null,
    when: (_, event) => event.type === "outcome.set" || (event.type === "closed" && event.outcome !== undefined),
    payload({ event }) {
      if (event.type === "closed") return { outcome: event.outcome ?? null, amount: null, concierge: null };
      if (event.type !== "outcome.set") return null;
      const { outcome = null, amount = null, concierge } = event;
      return { outcome, amount, concierge: concierge.name };
    },
  }),
  /** What the visitor confirmed. `failed`: it was not done; `unknown`: it may have been; the contact only with consent. */
  "tool.ended": row({
    schema: {
      tool: z.string().max(64),
      text: z.string().max(LIMITS.note),
      how: z.enum(["done", "failed", "unknown"]),
      name: name.nullable(),
      email: z.string().max(LIMITS.note).nullable(),
      phone: z.string().max(LIMITS.note).nullable(),
    },
    link: null,
    facts: ["tool.ended"],
    when: (_, { how }) => how === "done" || how === "failed" || how === "unknown",
    payload({ event: { tool, text, how }, after: { name, lead } }) {
      if (how !== "done" && how !== "failed" && how !== "unknown") return null;
      const { email = null, phone = null } = lead.consent === "yes" ? lead : {};
      return { tool, text, how, name, email, phone };
    },
  }),
  "conversation.closed": row({
    schema: { by, outcome: Outcome.nullable() },
    link: null,
    facts: ["closed"],
    when: always,
    payload: ({ event: { by, outcome = null } }) => ({ by, outcome }),
  }),
  /** `zone`: the visitor's own time zone. */
  "call.booked": row({
    schema: { ...call, zone: z.string().max(64).nullable() },
    link: "manage_url",
    facts: ["call.booked"],
    when: always,
    payload({ event: { call, slot, phone, zone = null }, after }) {
      const known = about(call, slot, after);
      return { ...known, phone: phone ?? known.phone, zone };
    },
  }),
  /** `was`: when it would have begun. */
  "call.moved": row({
    schema: { ...call, was: ms },
    link: "manage_url",
    facts: ["call.moved"],
    when: always,
    payload: ({ before, event: { call, slot }, after }) => ({
      ...about(call, slot, after),
      was: before.call?.slot.start ?? slot.start,
    }),
  }),
  /** A call that the room did not know is not reported: there is nothing to say of it. */
  "call.cancelled": row({
    schema: { ...call, by },
    link: null,
    facts: ["call.cancelled"],
    when: always,
    payload: ({ before, event: { call, by }, after }) => before.call && { ...about(call, before.call.slot, after), by },
  }),
  /** The call begins soon. */
  "call.reminded": row({
    schema: call,
    link: "manage_url",
    facts: ["call.reminded"],
    when: always,
    payload: ({ event: { call, slot }, after }) => about(call, slot, after),
  }),
  /** `concierge`: who recorded how it went. */
  "call.settled": row({
    schema: { ...call, outcome: z.enum(["done", "no-show"]), concierge: name },
    link: null,
    facts: ["call.settled"],
    when: always,
    payload: ({ before, event: { call, outcome, concierge }, after }) =>
      before.call && { ...about(call, before.call.slot, after), outcome, concierge: concierge.name },
  }),
  /** A concierge asks the phone system to call the visitor now. */
  "call.requested": row({
    schema: { concierge: name, name: name.nullable(), phone: z.string().max(LIMITS.phone) },
    link: null,
    facts: ["call.requested"],
    when: always,
    payload: ({ event: { concierge, phone }, after: { name } }) => ({ concierge: concierge.name, name, phone }),
  }),
};

type Table = typeof TABLE;
export type WebhookType = keyof Table;
export const WEBHOOK_TYPES = Object.keys(TABLE) as [WebhookType, ...WebhookType[]];

type DataOf<T extends WebhookType> = { conversation: string } & z.infer<z.ZodObject<Table[T]["schema"]>> &
  (Table[T]["link"] extends Link ? { [L in Table[T]["link"]]?: string } : unknown);

/** An event as a receiver gets it. `timestamp`: when it happened, as ISO 8601. */
export type WebhookEvent = { [T in WebhookType]: { type: T; timestamp: string; data: DataOf<T> } }[WebhookType];

/** Strict schemas of whole events, for the API's document: what is sent is made by `payload` and typed by them. */
export const webhookSchema = (type: WebhookType) => {
  const { schema, link } = TABLE[type];
  return z.strictObject({
    type: z.literal(type),
    timestamp: z.iso.datetime(),
    data: z.strictObject({
      conversation: z.string().max(80),
      ...schema,
      ...(link && { [link]: z.url().optional() }),
    }),
  });
};

/** Any row. It is only asked about its own facts, so the narrower type of its event holds. */
const rowOf = (type: WebhookType) => TABLE[type] as Row<z.ZodRawShape, FactType, Link | null>;

/** The link that deliveries of this event carry. */
export const linkOf = (type: WebhookType): Link | null => TABLE[type].link;

/** Events that a receiver gets unless the settings say otherwise: all but those that it must name. */
export const USUAL_TYPES = WEBHOOK_TYPES.filter((type) => !rowOf(type).optIn);

/** Whether a receiver of the usual events is told of this one. */
export const isUsual = (type: WebhookType): boolean => !rowOf(type).optIn;

/** The events that follow from a stored event, in the order in which they are sent. */
export const follows = (before: Floor, event: Event, after: Floor): WebhookType[] =>
  WEBHOOK_TYPES.filter((type) => {
    const { facts, when } = rowOf(type);
    return (facts === null || facts.includes(event.type)) && when(before, event, after);
  });

/** @returns null when there is nothing to report after all */
export function webhookEvent(type: WebhookType, conversation: string, moment: Moment): WebhookEvent | null {
  const data = rowOf(type).payload(moment);
  const timestamp = new Date(moment.event.at).toISOString();
  return data && ({ type, timestamp, data: { conversation, ...data } } as WebhookEvent);
}

/** An event to deliver: its id is the same for every retry and every receiver. */
export interface Payload {
  id: string;
  event: WebhookEvent;
}
