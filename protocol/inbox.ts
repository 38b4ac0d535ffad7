/**
 * A conversation as the inbox lists it: what a room reports of itself, and what is made of it at the time of reading. Pure.
 * A facet is only numbers, names of the team and words of closed sets; whatever a visitor wrote is in what was said, which
 * is stored apart, so that it can be erased without a trace.
 */

import type { Held } from "./facts.ts";
import {
  type Concierge,
  type Event,
  isSaid,
  type LeadField,
  type Outcome,
  speakerOf,
  type TriggerKind,
} from "./facts.ts";
import { keptIn } from "./kept.ts";
import { score } from "./lead.ts";
import type { OwnField } from "./own.ts";
import type { State } from "./state.ts";
import { dueOf, soonestOf, type TodoKind } from "./todos.ts";

/** A to-do with its time, in milliseconds since 1970. */
export interface OpenTodo {
  kind: TodoKind;
  seq: number;
  at: number;
  by: number;
}

export interface Facet {
  conversation: string;
  /** The newest fact that this is based on. */
  upTo: number;
  /** When the first fact and the last message were stored. */
  began: number;
  last: number;
  held: Held;
  /** Who has the floor, if a concierge does. */
  concierge: Concierge | null;
  todos: readonly OpenTodo[];
  /** By when the first of them must be done. */
  due: number | null;
  snoozed: number | null;
  responsible: Concierge | null;
  outcome: Outcome | null;
  amount: number | null;
  /** Why a human was last wanted. */
  trigger: TriggerKind | null;
  /** The stage of the lead and its score, from 0 to 100. */
  stage: string | null;
  score: number;
  /** The visitor's language, without the place where it is spoken. */
  lang: string | null;
  /** They can be reached, or have told what they want. */
  lead: boolean;
  /** A question of theirs has no answer, from the assistant or a human. */
  unanswered: boolean;
}

export interface Line {
  seq: number;
  at: number;
  by: "visitor" | "assistant" | "concierge" | "note";
  text: string;
}

/** Who the visitor is, as far as they let the site keep it, and what they want. */
export interface Who {
  name: string | null;
  email: string | null;
  phone: string | null;
  want: string | null;
  /** The visitor's latest words, cut short. */
  words: string;
}

export interface InboxEntry {
  facet: Facet;
  who: Who;
  lines: Line[];
}

/** Characters of a conversation that can be searched: the newest ones of a longer one. */
const SEARCHED = 200_000;
const SHORT = 200;

/**
 * @param own the site's own lead fields
 * @param later when the site can have done what came in then
 * @returns null for a conversation in which the visitor did nothing yet
 */
export function inboxEntry(
  conversation: string,
  events: readonly Event[],
  state: State,
  own: readonly OwnField[],
  later: (at: number) => number,
): InboxEntry | null {
  if (state.headline === "" && state.reason === null && state.todos.length === 0) return null;
  const lines = newest(events.flatMap(lineOf));
  const spoken = lines.findLast(({ by }) => by !== "note");
  const { floor, lead, todos } = state;
  const contact = (kind: "email" | "phone") => keptIn(state).find((kept) => kept.kind === kind)?.value ?? null;
  const [email, phone] = [contact("email"), contact("phone")];
  const { stage = "" } = lead;
  return {
    facet: {
      conversation,
      upTo: state.seq,
      began: state.began,
      last: spoken?.at ?? state.began,
      held: floor.held,
      concierge: floor.held === "concierge" ? floor.concierge : null,
      todos: todos.map((todo) => ({ kind: todo.kind, seq: todo.seq, at: todo.at, by: dueOf(todo, later) })),
      due: soonestOf(todos, later),
      snoozed: state.snoozed,
      responsible: state.responsible,
      outcome: state.outcome?.outcome ?? null,
      amount: state.outcome?.amount ?? null,
      trigger: state.reason?.kind ?? null,
      // A visitor may have put it in words of their own.
      stage: /^[a-z]{1,20}$/.test(stage) ? stage : null,
      score: score(events, own).points,
      lang: state.lang?.split("-")[0]?.toLowerCase().slice(0, 8) ?? null,
      lead: email !== null || phone !== null || WANTS.some((field) => lead[field] !== undefined),
      unanswered: state.unknown !== null,
    },
    who: {
      name: state.name,
      email,
      phone,
      want: short(lead.need ?? lead.plan ?? null),
      words: state.headline || (short(spoken?.text ?? null) ?? ""),
    },
    lines,
  };
}

const WANTS: readonly LeadField[] = ["budget", "timeline", "plan"];

const short = (text: string | null): string | null =>
  text === null || text.length <= SHORT ? text : `${text.slice(0, SHORT).toWellFormed()}…`;

function lineOf(event: Event): Line[] {
  if (isSaid(event)) return [{ seq: event.seq, at: event.at, by: speakerOf(event), text: event.text }];
  return event.type === "note.added" ? [{ seq: event.seq, at: event.at, by: "note", text: event.text }] : [];
}

function newest(lines: Line[]): Line[] {
  let length = 0;
  const first = lines.findLastIndex(({ text }) => {
    length += text.length;
    return length > SEARCHED;
  });
  return lines.slice(first + 1);
}

/** How a conversation stands now. `live`: the visitor is talking to the assistant. */
export const INBOX_STATES = ["waiting", "concierge", "todo", "snoozed", "live", "done"] as const;
export type InboxState = (typeof INBOX_STATES)[number];

/** The lists of the inbox. */
export const INBOX_VIEWS = ["todo", "unanswered", "leads", "all"] as const;
export type InboxView = (typeof INBOX_VIEWS)[number];

/** This long after the last message, in milliseconds, a conversation with the assistant counts as over. */
export const LIVE = 5 * 60_000;

export function stateOf({ held, due, snoozed, last }: Facet, now: number): InboxState {
  if (held === "waiting" || held === "concierge") return held;
  if (due !== null) return snoozed !== null && snoozed > now ? "snoozed" : "todo";
  return held === "assistant" && now - last < LIVE ? "live" : "done";
}

/** The line that a search found, cut to what is around the words; `marks`: where they are, as offsets in `text`. */
export interface Hit {
  seq: number;
  by: Line["by"] | "contact";
  text: string;
  marks: { start: number; end: number }[];
}

/** A row of the inbox. */
export interface InboxRow extends Facet, Who {
  state: InboxState;
  overdue: boolean;
  hit: Hit | null;
}

export interface InboxPage {
  conversations: InboxRow[];
  /** Where the next page begins; null: this is the last one. */
  next: string | null;
}

/** How many conversations are in each list, and how many to-dos are late. */
export type InboxCounts = Record<InboxView | "overdue", number>;

export interface InboxQuery {
  view: InboxView;
  state?: InboxState | undefined;
  stage?: string | undefined;
  /** At least this score. */
  score?: number | undefined;
  trigger?: TriggerKind | undefined;
  lang?: string | undefined;
  /** The id of a concierge; `none`: nobody is responsible. */
  responsible?: string | undefined;
  /** `none`: without an outcome. */
  outcome?: Outcome | "none" | undefined;
  /** The last message was not before and not after, in milliseconds since 1970. */
  from?: number | undefined;
  to?: number | undefined;
  /** Words to search for. */
  q?: string | undefined;
  cursor?: string | undefined;
  limit: number;
}
