/**
 * What the calendar asks for free times and has take part in every booking: the site's own hours alone, or an external
 * calendar server as well. And the people who take calls.
 */
import { CALL } from "../../protocol/appointments.ts";
import type { Concierge, Slot } from "../../protocol/facts.ts";
import type { Appointment } from "../../settings/appointments.ts";
import type { Site } from "../../settings/schema.ts";
import type { Call } from "./store.ts";

/** Stands for the whole team if the site names nobody who takes calls. */
export const TEAM = "team";

interface Person {
  concierge: Concierge;
  /** What the site sets for this person; null for the team. */
  settings: Site["concierges"][number] | null;
}

/** @param load upcoming calls of a person: those with the fewest come first, so that calls at the same time are spread */
export function people(site: Site, load: (id: string) => number = () => 0): Person[] {
  const named = site.concierges
    .filter(({ calls }) => calls)
    .map((settings) => ({ concierge: { id: settings.id, name: settings.name ?? site.name }, settings }));
  if (named.length === 0) return [{ concierge: { id: TEAM, name: site.name }, settings: null }];
  const loads = new Map(named.map(({ concierge }) => [concierge.id, load(concierge.id)]));
  return named.toSorted((a, b) => (loads.get(a.concierge.id) ?? 0) - (loads.get(b.concierge.id) ?? 0));
}

/** What can be booked at one moment. Asking it needs no await, so that nothing comes between the look and the booking. */
export interface Agenda {
  /** The soonest free times of anybody for this kind of appointment, one for each start. */
  free(conversation: string, count: number, kind: Appointment): Slot[];
  /** The time behind an id that was offered. `closed`: nobody takes calls then; `taken`: somebody else has it. */
  find(id: string, conversation: string): Slot | "closed" | "taken";
  /** When somebody is available next; null if that is now, or never. */
  next(): number | null;
}

/**
 * The outcome of a booking. `ref`: its id in the external calendar. `slot-taken`: somebody else was faster; `not-now`: no
 * contact is known with which it could be made; `internal`: the server will never accept it as it is.
 */
export type Kept = { ok: true; ref: string | null } | { ok: false; why: "slot-taken" | "not-now" | "internal" };

/** A booking in the external calendar. */
export interface Found extends Pick<Slot, "start" | "minutes"> {
  ref: string;
  /** It is not cancelled. */
  stands: boolean;
  /** It stands at the time and with the person of the call. */
  asWanted: boolean;
}

/** Every method throws when the server is out of reach or its answer is lost. The outcome is then unknown. */
export interface CalendarProvider {
  /** @param now milliseconds since 1970 */
  agenda(now: number): Promise<Agenda>;
  book(call: Call): Promise<Kept>;
  /** Moves a booking to where `call.slot` is now. */
  move(call: Call): Promise<Kept>;
  /** Cancels every booking of this call. @param also a time to which it may have been moved */
  cancel(call: Call, also?: Slot): Promise<void>;
  /** The booking of this call; null if there never was one. */
  look(call: Call): Promise<Found | null>;
}

/** @param kind the key of the kind of appointment */
export const slotId = (number: number, start: number, kind: string = CALL): string =>
  `${number}-${start.toString(36)}${kind === CALL ? "" : `-${kind}`}`;

/** The person's number, the start and the kind in the id of a slot; null if it is not one. */
export function slotOf(id: string): { number: number; start: number; kind: string } | null {
  const [number, stamp, ...rest] = id.split("-");
  const start = Number.parseInt(stamp ?? "", 36);
  return Number.isSafeInteger(start) ? { number: Number(number), start, kind: rest.join("-") || CALL } : null;
}

/** The soonest of everybody's times, one for each start: with the person who comes first in `people`. */
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
