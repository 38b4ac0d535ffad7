/**
 * What the team owes a visitor, as to-dos: the one list of their kinds, with the facts that open and end each. A to-do ends
 * only when somebody of the team has settled it, or by what the visitor does. Pure.
 *
 * A fact that promises something is a new row here; [I1] fails for one with a time that no row reads.
 */
import { strands, waits } from "./actions.ts";
import type { Event, LeadField } from "./facts.ts";
import { engaged, type Floor } from "./floor.ts";
import { isContact } from "./lead-fields.ts";
import { triggerOf } from "./triggers.ts";

/** What a row may read of the room before the fact. */
interface Before {
  floor: Floor;
  lead: Readonly<Partial<Record<LeadField, string>>>;
  /** When a concierge wrote, if nobody has written for the business since. */
  spoke: number | null;
}

/** `settled`: somebody of the team did it. `withdrawn`: the visitor no longer needs it, or got another promise for it. */
type End = "settled" | "withdrawn";

/** By when it is promised, in milliseconds since 1970; `soon`: as soon as the site's hours allow. */
type By = number | "soon";

interface Kind {
  /** For concierges. */
  label: string;
  /** Each such fact is a promise of its own; otherwise it only gives the open to-do another time. */
  several: boolean;
  /** Of two times the earlier one counts; otherwise the newer one. */
  earliest: boolean;
  /** When it is promised for, if this fact promises it. */
  opens(event: Event, before: Before): By | null;
  /** Whether this fact ends it; `todo.settled` ends every kind. */
  ends(event: Event, before: Before): End | null;
}

/** After this silence of a concierge, in milliseconds, the visitor's next words find nobody of the team in the room. */
const GONE = 30 * 60_000;

/** The business is done with the visitor. */
const isFinal = (event: Event): boolean =>
  (event.type === "outcome.set" || event.type === "closed") &&
  event.outcome !== undefined &&
  event.outcome !== "follow-up";

/** Someone talked to them on the phone. */
const talked = (event: Event): boolean => event.type === "call.settled" && event.outcome === "done";

/** What a concierge does in the room with whatever the visitor was waiting for. */
const handled = (event: Event): boolean =>
  event.type === "concierge.said" ||
  event.type === "concierge.handedBack" ||
  (event.type === "closed" && event.by === "concierge");

const settledBy = (...does: readonly boolean[]): End | null => (does.includes(true) ? "settled" : null);

/** No contact that may be used is left. */
function unreachable(event: Event, { lead }: Before): boolean {
  if (event.type !== "lead.forgotten") return false;
  if (event.field === "consent") return true;
  const { [event.field]: _gone, ...rest } = lead;
  return !Object.keys(rest).some(isContact);
}

/** In the order in which they are listed. */
export const TODOS = {
  /** "We will be in touch by Tuesday." */
  callback: {
    label: "Promised callback",
    several: false,
    earliest: true,
    opens: (event) => (event.type === "callback.promised" ? event.by : null),
    ends(event, before) {
      if (event.type === "call.booked" || unreachable(event, before)) return "withdrawn";
      // They answer a concierge: then somebody was in touch.
      const inTouch = event.type === "visitor.said" && before.floor.held === "concierge" && before.spoke !== null;
      return settledBy(inTouch, talked(event), isFinal(event));
    },
  },
  /** Somebody was called for the visitor, and did not come. */
  wait: {
    label: "Missed request for a person",
    several: false,
    earliest: false,
    opens(event) {
      if (event.type === "concierge.left") return event.until;
      if (event.type === "wait.expired") return "soon";
      if (event.type === "call.cancelled") return event.by === "site" ? "soon" : null;
      if (event.type !== "trigger.fired") return null;
      if (waits(event.action)) return event.until ?? null;
      // With nobody on duty a handoff becomes a call.
      return strands(event.action) && triggerOf(event.kind).action === "handoff" ? "soon" : null;
    },
    ends(event, { floor }) {
      if (event.type === "visitor.returned" || event.type === "call.booked") return "withdrawn";
      if (event.type === "callback.promised") return "withdrawn";
      if (event.type === "closed" && event.by === "visitor" && floor.held === "waiting") return "withdrawn";
      return settledBy(handled(event), talked(event), isFinal(event));
    },
  },
  /** The assistant asked the team. */
  question: {
    label: "Unanswered question to the team",
    several: false,
    earliest: false,
    opens(event) {
      if (event.type === "question.put") return event.until;
      return event.type === "question.expired" ? "soon" : null;
    },
    ends: (event) => settledBy(event.type === "question.answered", handled(event), talked(event), isFinal(event)),
  },
  /** The visitor answered a concierge who was no longer there. */
  reply: {
    label: "Unanswered message",
    several: false,
    earliest: true,
    opens(event, { floor, spoke }) {
      if (event.type !== "visitor.said") return null;
      if (floor.held === "concierge") return "soon";
      if (spoke === null) return null;
      return floor.held === "closed" || event.at - spoke >= GONE ? "soon" : null;
    },
    ends(event) {
      if (event.type === "visitor.returned") return "withdrawn";
      if (event.type === "closed" && event.by === "visitor") return "withdrawn";
      return settledBy(handled(event), talked(event), isFinal(event));
    },
  },
  /** What a concierge promised when they handed the visitor back. */
  promise: {
    label: "Promise at hand-back",
    several: true,
    earliest: false,
    opens: (event) => (event.type === "concierge.handedBack" && event.note !== undefined ? "soon" : null),
    ends: (event) => settledBy(isFinal(event)),
  },
  /** A phone appointment, until somebody has recorded how it went. */
  call: {
    label: "Appointment",
    several: false,
    earliest: false,
    opens(event) {
      if (event.type !== "call.booked" && event.type !== "call.moved") return null;
      return event.slot.start + event.slot.minutes * 60_000;
    },
    ends(event) {
      if (event.type === "call.cancelled") return event.by === "concierge" ? "settled" : "withdrawn";
      return settledBy(event.type === "call.settled");
    },
  },
} as const satisfies Record<string, Kind>;

export type TodoKind = keyof typeof TODOS;
export const TODO_KINDS = Object.keys(TODOS) as [TodoKind, ...TodoKind[]];

const rowOf = (kind: TodoKind): Kind => TODOS[kind];

export interface Todo {
  kind: TodoKind;
  /** The seq of the fact that opened it, which names it, and its time. */
  seq: number;
  at: number;
  by: By;
  /** What was reported of its time. */
  told: "nothing" | "due" | "overdue";
}

/** The open to-dos after this fact. */
export function todosAfter(todos: readonly Todo[], event: Event, before: Before): readonly Todo[] {
  if (event.type === "todo.due") {
    const told = event.overdue ? "overdue" : "due";
    return todos.map((todo) => (todo.seq === event.of ? { ...todo, told } : todo));
  }
  let open = todos.filter((todo) => {
    if (event.type === "todo.settled") return event.of !== undefined && !event.of.includes(todo.seq);
    return rowOf(todo.kind).ends(event, before) === null;
  });
  if (open.length === todos.length) open = todos as Todo[];
  for (const kind of TODO_KINDS) {
    const { opens, several, earliest } = rowOf(kind);
    const by = opens(event, before);
    if (by === null) continue;
    const fresh: Todo = { kind, seq: event.seq, at: event.at, by, told: "nothing" };
    const known = several ? undefined : open.find((todo) => todo.kind === kind);
    if (!known) open = [...open, fresh].slice(-MOST);
    else if (!earliest) open = open.map((todo) => (todo === known ? { ...fresh, seq: known.seq } : todo));
    else if (typeof by === "number" && typeof known.by === "number" && by < known.by)
      open = open.map((todo) => (todo === known ? { ...known, by } : todo));
  }
  return open;
}

/** Promises at hand-backs that are kept apart; nobody makes as many. */
const MOST = 100;

/** When something must be done at the latest. @param later when the site can have done what came in then */
export const dueOf = ({ by, at }: Todo, later: (at: number) => number): number => (by === "soon" ? later(at) : by);

/** The earliest of them; null: there are none. */
export const soonestOf = (todos: readonly Todo[], later: (at: number) => number): number | null =>
  todos.length === 0 ? null : Math.min(...todos.map((todo) => dueOf(todo, later)));

/** This long before its time a to-do is reported as due, unless it was not promised any earlier. */
const AHEAD = 3_600_000;

/** What has to be reported of a to-do, and when. */
interface Telling {
  todo: Todo;
  by: number;
  overdue: boolean;
  at: number;
}

interface Standing {
  todos: readonly Todo[];
  floor: Floor;
  snoozed: number | null;
}

/**
 * The next report of a to-do's time. While the visitor waits or a concierge is with them none is due: then the floor has
 * deadlines of its own. A snoozed to-do is reported when it wakes.
 */
export function nextTelling({ todos, floor, snoozed }: Standing, later: (at: number) => number): Telling | null {
  if (engaged(floor)) return null;
  const tellings = todos.flatMap((todo): Telling[] => {
    const by = dueOf(todo, later);
    const when = (at: number) => Math.max(at, snoozed ?? 0);
    if (todo.told === "nothing" && by - AHEAD > todo.at) {
      return [{ todo, by, overdue: false, at: when(by - AHEAD) }];
    }
    return todo.told === "overdue" ? [] : [{ todo, by, overdue: true, at: when(by) }];
  });
  return tellings.toSorted((a, b) => a.at - b.at)[0] ?? null;
}
