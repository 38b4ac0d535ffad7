/** The first frame on a socket: what the client lacks, as its role may see it. */
import type { ServerFrame } from "../../protocol/frames.ts";
import { VERSION } from "../../protocol/limits.ts";
import { publicFloor, publicly } from "../../protocol/publicly.ts";
import type { Session } from "../session.ts";
import type { Log } from "./log.ts";

/** What a client already has: the last seq, of which log, and how much of which running reply. */
export interface Resume {
  since: number;
  epoch?: string | undefined;
  turn?: string | undefined;
  at?: number | undefined;
}

/** Reads the query of a socket's address; what is not a whole number counts as 0. */
export function resumeOf(query: URLSearchParams): Resume {
  const count = (name: string) => {
    const value = query.get(name) ?? "";
    return /^\d{1,15}$/.test(value) ? Number(value) : 0;
  };
  return {
    since: count("since"),
    epoch: query.get("epoch") ?? undefined,
    turn: query.get("turn") ?? undefined,
    at: count("at"),
  };
}

export function welcome(
  log: Log,
  { since, epoch, turn, at }: Resume,
  role: Session["identity"]["role"],
  live: { turn: string; text: string } | null,
  here: boolean,
): ServerFrame {
  const known = since > 0 && epoch === log.epoch ? log.since(since) : null;
  const { events, more } = known ? { events: known, more: false } : log.page();
  const visitor = role === "visitor";
  const from = live && live.turn === turn ? Math.min(at ?? 0, live.text.length) : 0;
  return {
    type: "welcome",
    version: VERSION,
    epoch: log.epoch,
    head: log.head,
    // A client that has nothing has nothing to drop if the log is empty too.
    reset: known === null && (since > 0 || log.head > 0),
    first: events[0]?.seq ?? log.head + 1,
    more,
    events: visitor ? events.flatMap((event) => publicly(event) ?? []) : events,
    floor: visitor ? publicFloor(log.state.floor) : log.state.floor,
    live: live && { turn: live.turn, at: from, text: live.text.slice(from) },
    here,
  };
}
