/**
 * Who may speak for the business now.
 *
 * Which floors are open to a fact stands in facts.ts, and refusal.ts adds what depends on its content. `evolve` never
 * refuses, because a stored fact has happened. `duties` says which effects must be in place for the current floor. No
 * effect depends on a transition: the room carries out the duties after every append and on every wake, and doing so
 * twice changes nothing.
 */
import { strands, waits } from "./actions.ts";
import type { Concierge, Event, Fact, FollowUp } from "./facts.ts";
import { ENDS_REPLY } from "./triggers.ts";

/**
 * A visitor's message (its seq) that the assistant has yet to answer, the number of failed attempts, and of those that a
 * crash or a deploy ended, which says nothing about the model.
 */
export interface Debt {
  seq: number;
  tries: number;
  crashes?: number;
}

interface Common {
  /** The fact that gave the floor to its holder: its seq and time. */
  since: { seq: number; at: number };
  /** No concierge is available (a wait ran out, or a call was offered instead): the visitor is asked for a contact. */
  stranded: boolean;
}

export type Floor = Common &
  (
    | { held: "assistant"; owes: Debt | null }
    | { held: "waiting"; owes: Debt | null; until: number; front: boolean }
    | {
        held: "concierge";
        concierge: Concierge;
        /** Joined without a sign of life, or disconnected: the deadline to show one. */
        absent: { why: "silent" | "dropped"; until: number } | null;
        /** The visitor's latest message that the concierge has not answered. */
        unheard: number | null;
        /** A colleague was asked to take over: the deadline to accept. */
        transfer: { to: Concierge; until: number } | null;
      }
    | { held: "closed" }
  );

export const INITIAL: Floor = { held: "assistant", owes: null, since: { seq: 0, at: 0 }, stranded: false };

/** Attempts at one reply before a person is called. */
export const MAX_TRIES = 3;
/** Crashes over one message before a person is called: far more than deploys bring, so the message itself is the cause. */
export const MAX_CRASHES = 12;

export function evolve(floor: Floor, stored: Event): Floor {
  // Those meet the default, because a widget would pay for each name.
  const event = stored as Exclude<Event, { type: FollowUp }>;
  const since = { seq: event.seq, at: event.at };
  const stranded = floor.stranded;
  const owe = (seq: number | null): Debt | null => (seq === null ? null : { seq, tries: 0 });
  switch (event.type) {
    case "visitor.said":
      switch (floor.held) {
        case "concierge":
          return { ...floor, unheard: event.seq };
        case "closed":
          return { held: "assistant", owes: owe(event.seq), since, stranded: false };
        case "assistant":
        case "waiting":
          return { ...floor, owes: owe(event.seq) };
        default:
          return never(floor);
      }
    case "assistant.said":
      // A partial reply answers nothing: whoever interrupted it answers, or the assistant when it has the floor again.
      return event.why === "done" && debt(floor)?.seq === event.to ? settled(floor) : floor;
    case "turn.failed": {
      const owed = debt(floor);
      if (owed?.seq !== event.to || !("owes" in floor)) return floor;
      const crashes = (owed.crashes ?? 0) + 1;
      const more = event.why === "crashed" ? { ...owed, crashes } : { ...owed, tries: owed.tries + 1 };
      return { ...floor, owes: more };
    }
    case "trigger.fired": {
      const { action, kind, owes } = event;
      const owed = owes === undefined ? null : owe(owes);
      if (!waits(action)) {
        const ends = ENDS_REPLY[kind];
        const open = ends === "always" || (ends === "call" && strands(action)) ? settled(floor) : floor;
        const next = owed && "owes" in open ? { ...open, owes: owed } : open;
        return strands(action) ? { ...next, stranded: true } : next;
      }
      if (floor.held === "waiting") return { ...floor, owes: owed };
      return { held: "waiting", owes: owed, until: event.until ?? event.at, front: false, since, stranded };
    }
    case "concierge.joined":
      return {
        held: "concierge",
        concierge: event.concierge,
        absent: event.until === undefined ? null : { why: "silent", until: event.until },
        unheard: debt(floor)?.seq ?? unheard(floor),
        transfer: null,
        since,
        stranded: false,
      };
    case "concierge.present":
      return floor.held === "concierge" ? { ...floor, absent: null } : floor;
    case "concierge.dropped":
      return floor.held === "concierge" ? { ...floor, absent: { why: "dropped", until: event.until } } : floor;
    case "concierge.said":
      return floor.held === "concierge" ? { ...floor, absent: null, unheard: null } : floor;
    case "transfer.offered":
      return floor.held === "concierge" ? { ...floor, transfer: { to: event.to, until: event.until } } : floor;
    case "transfer.ended":
      return floor.held === "concierge" ? { ...floor, transfer: null } : floor;
    case "question.answered":
    case "question.expired":
      // The message that led to the question is owed its answer, unless a newer one already is.
      return "owes" in floor && floor.owes === null ? { ...floor, owes: owe(event.to) } : floor;
    case "concierge.left":
      return { held: "waiting", owes: owe(unheard(floor)), until: event.until, front: true, since, stranded };
    case "concierge.handedBack":
    case "visitor.returned":
      return { held: "assistant", owes: debt(floor) ?? owe(unheard(floor)), since, stranded };
    case "wait.expired":
      return { held: "assistant", owes: debt(floor), since, stranded: true };
    case "callback.promised":
    case "call.booked":
      return { ...floor, stranded: false };
    case "call.cancelled":
      // A visitor who did not cancel the call still wants it, or is talking to the concierge who cancelled it.
      return event.by === "visitor" || floor.held === "concierge" ? floor : { ...floor, stranded: true };
    case "closed":
      return { held: "closed", since, stranded };
    case "note.added":
    case "brief.written":
    case "whisper.added":
    case "handoff.marked":
    case "question.put":
    case "lead.learned":
    case "lead.forgotten":
    case "lead.asked":
    case "call.held":
    case "call.released":
    case "call.moved":
    case "call.settled":
    case "call.requested":
    case "call.reminded":
    case "rated":
    case "visitor.blocked":
    case "visitor.unblocked":
    case "tool.called":
    case "tool.proposed":
    case "tool.confirmed":
    case "tool.ended":
      return floor;
    default:
      return unchanged(event, floor);
  }
}

export const fold = (events: readonly Event[], from: Floor = INITIAL): Floor => events.reduce(evolve, from);

export interface Duties {
  /** The reply that must be in progress now; null: the assistant is silent. */
  speak: Debt | null;
  /** The assistant has used up its attempts: a person must be called. */
  giveUp: boolean;
  /** How the lobby must list the room; `live` only while a visitor is there. */
  lobby: "live" | "waiting" | "concierge" | null;
  /** When the floor itself must act, in milliseconds since 1970. */
  alarm: number | null;
  /** The visitor must be asked for a contact. */
  contact: boolean;
}

export function duties(floor: Floor): Duties {
  const owed = debt(floor);
  const giveUp = owed !== null && (owed.tries >= MAX_TRIES || (owed.crashes ?? 0) >= MAX_CRASHES);
  const speak = giveUp ? null : owed;
  const base = { speak, giveUp, contact: floor.stranded };
  switch (floor.held) {
    case "assistant":
      return { ...base, lobby: "live", alarm: null };
    case "waiting":
      return { ...base, lobby: "waiting", alarm: floor.until };
    case "concierge":
      return { ...base, lobby: "concierge", alarm: soonest(floor.absent?.until, floor.transfer?.until) };
    case "closed":
      return { ...base, lobby: null, alarm: null };
    default:
      return never(floor);
  }
}

/** The fact that is due now, or null. `wait`: how long the next wait may last, in milliseconds. */
export function due(floor: Floor, now: number, wait: number): Fact | null {
  if (floor.held === "waiting" && now >= floor.until) return { type: "wait.expired" };
  if (floor.held === "concierge" && floor.absent && now >= floor.absent.until) {
    return { type: "concierge.left", concierge: floor.concierge, why: floor.absent.why, until: now + wait };
  }
  if (floor.held === "concierge" && floor.transfer && now >= floor.transfer.until) {
    return { type: "transfer.ended", to: floor.transfer.to, why: "unanswered" };
  }
  return null;
}

const soonest = (...times: (number | undefined)[]): number | null => {
  const set = times.filter((at) => at !== undefined);
  return set.length === 0 ? null : Math.min(...set);
};

/** A human is in the room, or wanted in it. */
export const engaged = ({ held }: Floor): boolean => held === "waiting" || held === "concierge";

/** The reply that the assistant owes. */
export const debt = (floor: Floor): Debt | null => ("owes" in floor ? floor.owes : null);
const unheard = (floor: Floor): number | null => (floor.held === "concierge" ? floor.unheard : null);
const settled = (floor: Floor): Floor => ("owes" in floor ? { ...floor, owes: null } : floor);

/** For a `default:` branch: a new member of a union does not compile until it is answered for. */
export function never(x: never): never {
  throw new Error(`unhandled: ${JSON.stringify(x)}`);
}

/**
 * For the `default:` branch of a fold over stored facts: a new fact does not compile until it is handled, and a fact of a
 * newer version, which a roll-back leaves in the log, changes nothing.
 */
export const unchanged = <T>(_unknown: never, as: T): T => as;

/** A wait that nobody has ended is called again at its half, and then everybody counts as fit for it. Pure. */

/** When a waiting room becomes urgent, in milliseconds since 1970; null where nobody waits. */
export const urgentAt = (floor: Floor): number | null =>
  floor.held === "waiting" ? floor.since.at + (floor.until - floor.since.at) / 2 : null;

export function isUrgent(floor: Floor, now: number): boolean {
  const at = urgentAt(floor);
  return at !== null && now >= at;
}
