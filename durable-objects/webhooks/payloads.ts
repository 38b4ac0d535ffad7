/** From the events of a room to what its webhooks are told. Pure and repeatable: the same events make the same parcels. */
import type { Event, LeadField } from "../../protocol/facts.ts";
import { never } from "../../protocol/floor.ts";
import { grow, INITIAL_STATE } from "../../protocol/state.ts";
import { follows, isLead } from "../../protocol/webhook-moments.ts";
import type { Payload, WebhookEvent, WebhookType } from "../../protocol/webhooks.ts";
import { tellCall } from "./calls.ts";
import type { Moment } from "./moment.ts";

export interface Source {
  conversation: string;
  /** The log that the events are of: a wiped room counts from 1 again, and its ids must not repeat. */
  epoch: string;
  /** Every event of the room, from the first. */
  events: readonly Event[];
}

/** @param since what happened up to this seq was handed over before */
export function payloads({ conversation, epoch, events }: Source, since: number): Payload[] {
  const made: Payload[] = [];
  let state = INITIAL_STATE;
  let lead: Event[] = [];
  for (const [i, event] of events.entries()) {
    const before = state;
    state = grow(state, event);
    lead = isLead(event) ? [...lead, event] : [];
    const next = events[i + 1];
    // A form gives several facts in one transaction: they are told together.
    const more = isLead(event) && next !== undefined && isLead(next) && next.at === event.at;
    if (event.seq > since) {
      for (const type of follows(before.floor, event, state.floor)) {
        if (type === "lead.updated" && more) continue;
        const told = tell(type, conversation, { before, event, after: state, lead });
        const id = `msg_${conversation}_${epoch.slice(0, 8)}_${event.seq}_${type.replace(".", "-")}`;
        if (told) made.push({ id, event: told });
      }
    }
    if (!more) lead = [];
  }
  return made;
}

function tell(type: WebhookType, conversation: string, moment: Moment): WebhookEvent | null {
  const { before, event, after, lead } = moment;
  const timestamp = new Date(event.at).toISOString();
  switch (type) {
    case "conversation.started": {
      const page = event.type === "visitor.said" ? (event.page ?? null) : null;
      const again = before.floor.held === "closed";
      return { type, timestamp, data: { conversation, again, lang: after.lang, page } };
    }
    case "handoff.requested": {
      const { floor, headline, name, reason } = after;
      const until = floor.held === "waiting" ? floor.until : event.at;
      const again = before.floor.held === "concierge";
      return { type, timestamp, data: { conversation, trigger: reason?.kind ?? null, again, until, name, headline } };
    }
    case "handoff.joined": {
      const joined = event.type === "concierge.joined" ? event : null;
      const waited =
        before.floor.held === "waiting" ? Math.max(0, Math.round((event.at - before.floor.since.at) / 1000)) : null;
      return {
        type,
        timestamp,
        data: { conversation, concierge: joined?.concierge.name ?? "", how: joined?.how ?? "claim", waited },
      };
    }
    case "handoff.ended": {
      const concierge = before.floor.held === "concierge" ? before.floor.concierge.name : null;
      return { type, timestamp, data: { conversation, concierge, why: endOf(event) } };
    }
    case "lead.updated":
      return { type, timestamp, data: { conversation, changed: changes(lead) } };
    case "conversation.closed": {
      const closed = event.type === "closed" ? event : null;
      return {
        type,
        timestamp,
        data: { conversation, by: closed?.by ?? "site", outcome: closed?.outcome ?? null },
      };
    }
    case "call.booked":
    case "call.moved":
    case "call.cancelled":
    case "call.reminded":
    case "call.settled":
    case "call.requested":
      return tellCall(conversation, moment);
    default:
      return never(type);
  }
}

function endOf({ type }: Event): Extract<WebhookEvent, { type: "handoff.ended" }>["data"]["why"] {
  switch (type) {
    case "concierge.handedBack":
      return "handed-back";
    case "visitor.returned":
      return "back";
    case "concierge.left":
      return "left";
    case "closed":
      return "closed";
    default:
      return "expired";
  }
}

function changes(lead: readonly Event[]): Partial<Record<LeadField, string | null>> {
  const changed: Partial<Record<LeadField, string | null>> = {};
  for (const event of lead) {
    if (event.type === "lead.learned") changed[event.field] = event.value;
    else if (event.type === "lead.forgotten") changed[event.field] = null;
  }
  return changed;
}
