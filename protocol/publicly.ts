/**
 * The only way onto a visitor's socket [D9]: what a visitor may see of an event, or null.
 * A new fact does not compile until it is handled here.
 */
import { rulesOf } from "./actions.ts";
import type { Concierge, Event } from "./events.ts";
import type { Floor } from "./floor.ts";
import { never } from "./floor.ts";
import { ENDS_REPLY, NEUTRAL, triggerOf } from "./triggers.ts";

/** Replaces a concierge's identity, which is an email address in production. */
const HIDDEN = "concierge";

const badge = (concierge: Concierge): Concierge => ({ id: HIDDEN, name: concierge.name });

export function publicly(event: Event): Event | null {
  switch (event.type) {
    case "visitor.said":
    case "visitor.returned":
    case "wait.expired":
    case "lead.learned":
    case "lead.forgotten":
    case "callback.promised":
    case "rated":
      return event;
    case "call.held":
    case "call.released":
    case "call.booked":
    case "call.moved":
    case "call.reminded":
      return { ...event, slot: { ...event.slot, concierge: badge(event.slot.concierge) } };
    case "call.cancelled":
    case "lead.asked":
      return event;
    case "call.requested":
      return { ...event, concierge: badge(event.concierge) };
    case "assistant.said": {
      const { held: _held, dropped: _dropped, ...rest } = event;
      return rest;
    }
    case "closed": {
      const { outcome: _private, ...rest } = event;
      return rest;
    }
    case "trigger.fired":
      // The rule, score and evidence stay internal. A failure is always sent, because it ends an owed reply.
      if (!rulesOf(event.action).acts && ENDS_REPLY[event.kind] !== "always") return null;
      return {
        ...withoutLedger(event),
        kind: triggerOf(event.kind).judges ? NEUTRAL : event.kind,
        evidence: { seqs: [], rule: "" },
      };
    case "concierge.joined":
    case "concierge.present":
    case "concierge.dropped":
    case "concierge.said":
      return { ...event, concierge: badge(event.concierge) };
    case "concierge.left":
    case "concierge.handedBack": {
      const { note: _private, ...rest } = event;
      return { ...rest, concierge: badge(event.concierge) };
    }
    case "question.put":
      // The visitor sees that a colleague was asked, not what.
      return { ...event, text: "…" };
    case "question.answered":
      return { ...event, text: "…", concierge: badge(event.concierge) };
    case "question.expired":
      return event;
    case "transfer.offered":
    case "transfer.ended":
    case "call.settled":
    case "whisper.added":
    case "brief.written":
    case "handoff.marked":
    case "note.added":
    case "turn.failed":
      return null;
    default:
      return never(event);
  }
}

/** Other matching triggers, and the settings that decided, stay internal as well. */
const withoutLedger = ({ config: _config, also: _also, ...rest }: Extract<Event, { type: "trigger.fired" }>) => rest;

/** The floor as a visitor may see it: the fold of what `publicly` lets through. */
export function publicFloor(floor: Floor): Floor {
  switch (floor.held) {
    case "concierge":
      return { ...floor, concierge: badge(floor.concierge), transfer: null };
    case "assistant":
    case "waiting":
      return { ...floor, owes: floor.owes && { ...floor.owes, tries: 0 } };
    case "closed":
      return floor;
    default:
      return never(floor);
  }
}
