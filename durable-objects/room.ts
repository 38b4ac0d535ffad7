/** What a room knows beyond its transcript, folded from the events; small, JSON, and stored as the log's snapshot. */
import type { Concierge, Event, Evidence, TriggerKind } from "../protocol/events";
import { evolve, type Floor, INITIAL } from "../protocol/floor";
import type { Card } from "../protocol/frames";
import { LIMITS } from "../protocol/limits";

export interface Room {
  seq: number;
  floor: Floor;
  /** The seq of an offer of a person that a "yes" would accept. */
  offer: number | null;
  /** Questions in a row that the assistant could not answer, and the number of replies when the last one was. */
  unanswered: { count: number; replies: number };
  /** Replies of the assistant, and those within the hour that began at `from`. */
  replies: { all: number; hour: number; from: number };
  /** Why a human was last wanted. */
  reason: { kind: TriggerKind; evidence: Evidence } | null;
  /** What concierges promised when they handed back, newest last. */
  promises: readonly { by: string; note: string }[];
  /** Concierges who were connected and stayed silent. */
  silent: readonly string[];
  /** The visitor's latest words, cut short. */
  headline: string;
  name: string | null;
}

export const NEW_ROOM: Room = {
  seq: 0,
  floor: INITIAL,
  offer: null,
  unanswered: { count: 0, replies: 0 },
  replies: { all: 0, hour: 0, from: 0 },
  reason: null,
  promises: [],
  silent: [],
  headline: "",
  name: null,
};

const HOUR = 3_600_000;
const PROMISES = 5;

export function grow(room: Room, event: Event): Room {
  return { ...room, ...learned(room, event), seq: event.seq, floor: evolve(room.floor, event) };
}

function learned(room: Room, event: Event): Partial<Room> {
  switch (event.type) {
    case "visitor.said":
      return { headline: short(event.text), offer: null };
    case "assistant.said": {
      const fresh = event.at - room.replies.from >= HOUR;
      return {
        replies: {
          all: room.replies.all + 1,
          hour: fresh ? 1 : room.replies.hour + 1,
          from: fresh ? event.at : room.replies.from,
        },
      };
    }
    case "trigger.fired": {
      const offer = event.action === "offer" ? event.seq : event.action === "handoff" ? null : room.offer;
      const reason = event.action === "none" ? room.reason : { kind: event.kind, evidence: event.evidence };
      if (event.kind !== "unanswered") return { offer, reason };
      const again = room.replies.all - room.unanswered.replies <= 1;
      return { offer, reason, unanswered: { count: again ? room.unanswered.count + 1 : 1, replies: room.replies.all } };
    }
    case "concierge.joined":
      return { offer: null, unanswered: NEW_ROOM.unanswered };
    case "concierge.left":
      return event.why === "silent" ? { silent: [...new Set([...room.silent, event.concierge.id])].slice(-50) } : {};
    case "concierge.present":
      return { silent: room.silent.filter((id) => id !== event.concierge.id) };
    case "concierge.handedBack":
      return event.note
        ? { promises: [...room.promises, { by: event.concierge.name, note: event.note }].slice(-PROMISES) }
        : {};
    case "lead.learned":
      return event.field === "name" ? { name: whole(event.value.slice(0, LIMITS.name)) } : {};
    default:
      return {};
  }
}

/** The room as the lobby lists it; `here`: a visitor is connected. */
export function cardOf(room: Room, conversation: string, stage: Card["stage"], here: boolean): Card {
  const { floor } = room;
  const concierge: Concierge | null = floor.held === "concierge" ? floor.concierge : null;
  return {
    conversation,
    stage,
    since: floor.since.at,
    seq: floor.since.seq,
    until: floor.held === "waiting" ? floor.until : floor.held === "concierge" ? (floor.absent?.until ?? null) : null,
    front: floor.held === "waiting" && floor.front,
    reason: room.reason?.kind ?? null,
    evidence: room.reason?.evidence ?? null,
    headline: room.headline,
    name: room.name,
    concierge,
    silent: [...room.silent],
    here,
  };
}

const short = (text: string) => (text.length > 140 ? `${whole(text.slice(0, 139))}…` : text);

/** Without the half of a surrogate pair that a cut left behind. */
const whole = (cut: string) => cut.replace(/[\uD800-\uDBFF]$/, "");
