/** How the assistant speaks of appointments: of the one that is booked, and of what can be booked. Pure. */
import { kindOf, labelIn, type Way } from "../../protocol/appointments.ts";
import type { Slot } from "../../protocol/facts.ts";
import type { Site } from "../../settings/schema.ts";

export interface Appointment {
  /** With whom. */
  name: string;
  /** As people say it, in the site's zone. */
  when: string;
  /** "A visit", and as the visitor's own: "Your visit". */
  what: string;
  yours: string;
  /** What its card on the page is called. */
  card: string;
  /** Its address or link. */
  where: string | null;
}

export function appointment({ appointments }: Site, { kind: key, concierge }: Slot, when: string): Appointment {
  const kind = kindOf(appointments, key);
  const label = kind && labelIn(kind, "en");
  const noun = key === undefined ? "call" : key === "visit" ? "visit" : "appointment";
  const named = label ? `appointment (${label})` : noun;
  return {
    name: concierge.name,
    when,
    what: `${/^[aeiou]/.test(named) ? "An" : "A"} ${named}`,
    yours: `Your ${named}`,
    card: label ?? `Your ${noun}`,
    where: kind?.where ?? null,
  };
}

const MET: Readonly<Record<Way, string>> = { phone: "by phone", place: "at", video: "online" };

/** What can be booked, where that is more than a call; null where it is not. */
export function bookable({ appointments, hours }: Site): string | null {
  if (!hours || appointments.length < 2) return null;
  return appointments
    .map(({ key, label, way, where }) => {
      const name = labelIn({ label }, "en") ?? (key === "visit" ? "a visit" : "a call");
      return way === "place" ? `${name} ${MET[way]} ${where}` : `${name} ${MET[way]}`;
    })
    .join("; ");
}
