/** Appointments as a calendar file (RFC 5545), which every calendar program can read. Pure. */
import { CALL, type Kind, kindOf, labelIn } from "../../protocol/appointments.ts";
import type { Slot } from "../../protocol/facts.ts";
import { type Call, endOf } from "./store.ts";

/** One event of the file. */
export interface Entry extends Pick<Call, "call" | "slot" | "state"> {
  title: string;
  /** An address or a link. */
  where?: string | null;
  /** Lines of its description: a telephone number, a link. */
  notes: readonly string[];
}

/** Octets in a line before it is folded (section 3.1). */
const WIDTH = 75;

/** @param now milliseconds since 1970 */
export function calendarFile(site: { id: string; name: string }, entries: readonly Entry[], now: number): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `PRODID:-//${escaped(site.name)}//Baton//EN`,
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    ...entries.flatMap(({ call, slot, state, title, where, notes }) => [
      "BEGIN:VEVENT",
      `UID:${call}@${site.id}`,
      `DTSTAMP:${stamp(now)}`,
      // A program that has the event already replaces it with a newer one.
      `SEQUENCE:${Math.floor(now / 1000) % 2_000_000_000}`,
      `DTSTART:${stamp(slot.start)}`,
      `DTEND:${stamp(endOf(slot))}`,
      `SUMMARY:${escaped(title)}`,
      ...(where ? [`LOCATION:${escaped(where)}`] : []),
      ...(notes.length > 0 ? [`DESCRIPTION:${escaped(notes.join("\n"))}`] : []),
      `STATUS:${state === "cancelled" ? "CANCELLED" : "CONFIRMED"}`,
      "END:VEVENT",
    ]),
    "END:VCALENDAR",
  ];
  return `${lines.map(folded).join("\r\n")}\r\n`;
}

/** What an appointment is called, and its address or link; what of its kind the site no longer says is left out. */
export function called({ kind: key = CALL }: Pick<Slot, "kind">, kinds: readonly Kind[]) {
  const kind = kindOf(kinds, key);
  const plain = { [CALL]: "Call", visit: "Visit" }[key] ?? "Appointment";
  return { name: (kind && labelIn(kind, "en")) ?? plain, where: kind?.where ?? null };
}

/** In UTC, so that the reader's own program turns it into their own time. */
const stamp = (ms: number): string => `${new Date(ms).toISOString().slice(0, 19).replaceAll(/[-:]/g, "")}Z`;

const escaped = (text: string): string => text.replaceAll(/[\\;,]/g, "\\$&").replaceAll(/\r\n|\r|\n/g, "\\n");

/** A long line continues on the next one after a space; no character is cut in half. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = "";
  let octets = 0;
  for (const character of line) {
    const size = new TextEncoder().encode(character).length;
    if (octets + size > WIDTH) {
      parts.push(part);
      part = "";
      octets = 1;
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join("\r\n ");
}
