/** One conversation as a concierge reads it, whole: what the HTTP API shows. Pure. */
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

interface Log {
  epoch: string;
  all(): Event[];
}

/** @param own what the site wants to know besides */
export function reading(conversation: string, log: Log, own: readonly OwnField[]): Reading {
  const events = log.all();
  const view = events.reduce(see, EMPTY);
  const written = events.findLast((event) => event.type === "brief.written");
  const summary = written ? { text: written.text, upTo: written.upTo } : null;
  const lines = brief(events, own);
  return { conversation, epoch: log.epoch, head: view.seq, view, brief: { lines, summary }, score: score(events, own) };
}
