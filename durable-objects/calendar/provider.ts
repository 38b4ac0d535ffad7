/**
 * Where a site's calls are kept: this gateway's own hours and nothing else, or a calendar server elsewhere as well. The
 * calendar asks it what is free, and has it take part in every booking.
 */
import type { Concierge, Slot } from "../../protocol/facts.ts";
import type { Span } from "./hours.ts";
import type { Call } from "./store.ts";

/** What can be booked as of one moment. It is asked without an await, so that nothing comes between a look and a booking. */
export interface Agenda {
  /** The soonest free times of anybody, one for each start. */
  free(conversation: string, count: number): Slot[];
  /** The time behind an id that was offered. `closed`: nobody takes calls then; `taken`: somebody else has it. */
  find(id: string, conversation: string): Slot | "closed" | "taken";
  /** When somebody is there again; null while they are, or when nobody ever is. */
  next(): number | null;
}

/**
 * What came of a booking: `ref` names it where it is kept elsewhere. `slot-taken`: somebody else was faster; `not-now`:
 * no contact is known by which it could be made; `internal`: it will never be taken as it is.
 */
export type Kept = { ok: true; ref: string | null } | { ok: false; why: "slot-taken" | "not-now" | "internal" };

/** A booking as it stands elsewhere. */
export interface Found extends Pick<Slot, "start" | "minutes"> {
  ref: string;
  stands: boolean;
  /** It stands as the call wants it: at that time, with that person. */
  asWanted: boolean;
}

/** Each of these throws when the server is out of reach or its answer is lost: whoever asked looks there, or asks again. */
export interface CalendarProvider {
  /** @param now milliseconds since 1970 */
  agenda(now: number): Promise<Agenda>;
  book(call: Call): Promise<Kept>;
  /** Moves a booking to where `call.slot` is now. */
  move(call: Call): Promise<Kept>;
  /**
   * Whatever stands there for this call does not stand any more.
   * @param also a time to which it may have been moved with nobody knowing
   */
  cancel(call: Call, also?: Slot): Promise<void>;
  /** What stands there for this call; null when nothing ever did. */
  look(call: Call): Promise<Found | null>;
}

/** What this gateway knows of people and their time. */
export interface Schedule {
  /** A number for a person, so that no identity stands in what a visitor sees. */
  numberOf(person: string): number;
  /** What is taken of a person's time; what is kept for `conversation` does not count against itself. */
  busy(person: string, conversation: string): Span[];
  /** The time that is kept for a conversation. */
  held(conversation: string): Slot | null;
  /** How many calls of a person are to come. */
  load(person: string): number;
}

export const slotId = (number: number, start: number): string => `${number}-${start.toString(36)}`;

/** The person's number and the start that an id stands for; null when it is none. */
export function slotOf(id: string): { number: number; start: number } | null {
  const [number, stamp, ...rest] = id.split("-");
  const start = Number.parseInt(stamp ?? "", 36);
  return rest.length === 0 && Number.isSafeInteger(start) ? { number: Number(number), start } : null;
}

/** The soonest of everybody's times, one for each start: of those who could, whoever comes first in `people`. */
export function soonest<Person extends { concierge: Concierge }>(
  people: readonly Person[],
  starts: (person: Person) => Iterable<number>,
  count: number,
): { person: Person; start: number }[] {
  const byStart = new Map<number, Person>();
  for (const person of people) {
    for (const start of starts(person)) if (!byStart.has(start)) byStart.set(start, person);
  }
  return [...byStart]
    .sort(([a], [b]) => a - b)
    .slice(0, count)
    .map(([start, person]) => ({ person, start }));
}
