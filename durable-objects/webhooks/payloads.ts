/** From the events of a room to what its webhooks send. Pure and repeatable: the same events make the same payloads. */
import type { Event } from "../../protocol/facts.ts";
import { grow, INITIAL_STATE } from "../../protocol/state.ts";
import { follows, isLead, type Payload, webhookEvent } from "../../protocol/webhooks.ts";

interface Source {
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
    // A form gives several facts in one transaction: the last of them reports them all.
    const more = isLead(event) && next !== undefined && isLead(next) && next.at === event.at;
    if (event.seq > since) {
      for (const type of follows(before.floor, event, state.floor)) {
        if (type === "lead.updated" && more) continue;
        const sent = webhookEvent(type, conversation, { before, event, after: state, lead });
        const id = `msg_${conversation}_${epoch.slice(0, 8)}_${event.seq}_${type.replace(".", "-")}`;
        if (sent) made.push({ id, event: sent });
      }
    }
    if (!more) lead = [];
  }
  return made;
}
