/** One conversation as a concierge reads it: its brief, and for the HTTP API the whole of it. Pure. */
import type { Kind } from "../../protocol/appointments.ts";
import { brief } from "../../protocol/brief.ts";
import type { Event } from "../../protocol/facts.ts";
import type { BriefLine } from "../../protocol/frames.ts";
import { type Score, score } from "../../protocol/lead.ts";
import type { OwnField } from "../../protocol/own.ts";
import { EMPTY, see, type View } from "../../protocol/view.ts";

export interface Reading {
  conversation: string;
  /** Names the log; another one means that the conversation was wiped and began anew. */
  epoch: string;
  head: number;
  view: View;
  brief: { lines: BriefLine[]; summary: { text: string; upTo: number } | null };
  score: Score;
}

/** What the site calls things. */
export interface Names {
  fields: readonly OwnField[];
  appointments: readonly Kind[];
}

export function briefOf(
  events: readonly Event[],
  { fields, appointments }: Names,
): Reading["brief"] & Pick<Reading, "score"> {
  const written = events.findLast((event) => event.type === "brief.written");
  const summary = written ? { text: written.text, upTo: written.upTo } : null;
  return { lines: brief(events, fields, appointments), summary, score: score(events, fields) };
}

export function reading(conversation: string, log: { epoch: string; all(): Event[] }, names: Names): Reading {
  const events = log.all();
  const view = events.reduce(see, EMPTY);
  const { score, ...brief } = briefOf(events, names);
  return { conversation, epoch: log.epoch, head: view.seq, view, brief, score };
}
