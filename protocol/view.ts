/**
 * Folds events into what a person sees. The widget, the console and the prompt use the same fold.
 * It takes public or full events: what is missing is not shown.
 */
import { offerAfter, offers, waits } from "./actions.ts";
import type { ActEnd, Event, FollowUp, LeadField, Slot, Source, Speaker, TriggerKind } from "./facts.ts";
import { evolve, type Floor, INITIAL, unchanged } from "./floor.ts";

/** A line of the transcript: a message, or a notice of something that happened. */
export type Item =
  | {
      kind: "said";
      seq: number;
      at: number;
      by: Speaker;
      text: string;
      /** The client's own id of a sent message. */
      id?: string;
      name?: string;
      interrupted?: boolean;
      sources?: readonly Source[];
      /** Headings to choose from. */
      choices?: readonly Source[];
    }
  | { kind: "note"; seq: number; at: number; name: string; text: string; whisper?: boolean }
  | {
      kind: "notice";
      seq: number;
      at: number;
      what: Notice;
      name?: string;
      text?: string;
      trigger?: TriggerKind;
      /** The kind of an appointment; absent for a phone call. */
      appointment?: string;
    };

export type Notice =
  | "asked"
  | "blocked"
  | "unblocked"
  | "offer"
  | "joined"
  | "dropped"
  | "returned"
  | "left"
  | "handedBack"
  | "back"
  | "expired"
  | "promised"
  | "transferring"
  | "transferEnded"
  | "consulting"
  | "consulted"
  | "unconsulted"
  | "rated"
  | "callBooked"
  | "callMoved"
  | "callCancelled"
  | "callRequested"
  | "callReminded"
  | "lookedUp"
  | "notLookedUp"
  | "proposed"
  | "actDone"
  | "actFailed"
  | "actUnknown"
  | "actDeclined"
  | "actExpired"
  | "closed";

export interface View {
  seq: number;
  floor: Floor;
  items: readonly Item[];
  lead: Readonly<Partial<Record<LeadField, { value: string; seq: number }>>>;
  /** The seq of an open offer of a person. */
  offer: number | null;
  /** By when the site promised to be in touch. */
  promised: number | null;
  /** The booked appointment, and a time that is reserved meanwhile. */
  call: { call: string; slot: Slot } | null;
  held: Slot | null;
  /** What the assistant proposes to do; `confirmed`: the visitor wants it, and it is being done. */
  proposal: { call: string; text: string; until: number; confirmed: boolean } | null;
}

export const EMPTY: View = {
  seq: 0,
  floor: INITIAL,
  items: [],
  lead: {},
  offer: null,
  promised: null,
  call: null,
  held: null,
  proposal: null,
};

/** Adds one event; an event already in the view changes nothing, so a repeated one is harmless. */
export function see(view: View, event: Event): View {
  if (event.seq <= view.seq) return view;
  const item = itemOf(event);
  return {
    seq: event.seq,
    floor: evolve(view.floor, event),
    items: item ? [...view.items, item] : view.items,
    lead: leadOf(event, view.lead),
    call: callOf(event, view.call),
    held: heldOf(event, view.held),
    proposal: proposalOf(event, view.proposal),
    offer: offerOf(event, view.offer),
    promised: event.type === "callback.promised" ? event.by : event.type === "wait.expired" ? null : view.promised,
  };
}

/** A view from the newest pages and the floor at their end; adding an older page in front folds again. */
export const startFrom = (events: readonly Event[], floor: Floor, head: number): View => ({
  ...events.reduce(see, EMPTY),
  seq: head,
  floor,
});

function leadOf(event: Event, lead: View["lead"]): View["lead"] {
  if (event.type === "lead.learned") return { ...lead, [event.field]: { value: event.value, seq: event.seq } };
  if (event.type !== "lead.forgotten") return lead;
  const { [event.field]: _gone, ...rest } = lead;
  return rest;
}

function heldOf(event: Event, held: View["held"]): View["held"] {
  if (event.type === "call.held") return event.slot;
  return event.type === "call.released" || event.type === "call.booked" ? null : held;
}

function callOf(event: Event, call: View["call"]): View["call"] {
  if (event.type === "call.booked" || event.type === "call.moved") return { call: event.call, slot: event.slot };
  return event.type === "call.cancelled" || event.type === "call.settled" ? null : call;
}

function proposalOf(event: Event, proposal: View["proposal"]): View["proposal"] {
  switch (event.type) {
    case "tool.proposed":
      return { call: event.call, text: event.text, until: event.until, confirmed: false };
    case "tool.confirmed":
      return proposal && { ...proposal, confirmed: true };
    case "tool.ended":
      return proposal?.call === event.call ? null : proposal;
    default:
      return proposal;
  }
}

/** What is shown of the end of a proposal; null: a newer proposal stands in its place. */
const ENDED: Record<ActEnd, Notice | null> = {
  done: "actDone",
  failed: "actFailed",
  unknown: "actUnknown",
  declined: "actDeclined",
  expired: "actExpired",
  replaced: null,
};

/** An offer is open until the visitor's next message, or until a person was requested. */
function offerOf(event: Event, offer: number | null): number | null {
  switch (event.type) {
    case "trigger.fired":
      return offerAfter(event, offer);
    case "visitor.said":
    case "concierge.joined":
    case "closed":
      return null;
    default:
      return offer;
  }
}

const aboutTime = ({ concierge, start, kind }: Slot) => ({
  name: concierge.name,
  text: String(start),
  ...(kind && { appointment: kind }),
});

/** Depends on the event alone, never on earlier ones: a page folded by itself shows the same as the whole log. */
function itemOf(stored: Event): Item | null {
  const event = stored as Exclude<Event, { type: FollowUp }>;
  const { seq, at } = event;
  const notice = (
    what: Notice,
    more: { name?: string; text?: string; trigger?: TriggerKind; appointment?: string } = {},
  ): Item => ({
    kind: "notice",
    seq,
    at,
    what,
    ...more,
  });
  switch (event.type) {
    case "visitor.said":
      return { kind: "said", seq, at, by: "visitor", text: event.text, id: event.id };
    case "assistant.said":
      return {
        kind: "said",
        seq,
        at,
        by: "assistant",
        text: event.text,
        ...(event.why === "interrupted" && { interrupted: true }),
        ...(event.sources && { sources: event.sources }),
        ...(event.choices && { choices: event.choices }),
      };
    case "concierge.said":
      return { kind: "said", seq, at, by: "concierge", text: event.text, id: event.id, name: event.concierge.name };
    case "note.added":
      return { kind: "note", seq, at, name: event.concierge.name, text: event.text };
    case "trigger.fired":
      if (waits(event.action)) {
        // Requested again during a wait: nothing new happened.
        return event.until === undefined ? null : notice("asked", { trigger: event.kind });
      }
      return offers(event.action) ? notice("offer", { trigger: event.kind }) : null;
    case "concierge.joined":
      return notice("joined", { name: event.concierge.name });
    case "concierge.dropped":
      return notice("dropped", { name: event.concierge.name });
    case "concierge.present":
      // The first sign of life after a join is not worth a notice; coming back after a drop is.
      return event.after === "dropped" ? notice("returned", { name: event.concierge.name }) : null;
    case "concierge.left":
      return notice("left", { name: event.concierge.name, ...(event.note && { text: event.note }) });
    case "concierge.handedBack":
      return notice("handedBack", { name: event.concierge.name, ...(event.note && { text: event.note }) });
    case "visitor.returned":
      return notice("back");
    case "wait.expired":
      return notice("expired", event.why && { text: event.why });
    case "callback.promised":
      return notice("promised");
    case "closed":
      return notice("closed");
    case "whisper.added":
      return { kind: "note", seq, at, name: event.concierge.name, text: event.text, whisper: true };
    case "transfer.offered":
      return notice("transferring", { name: event.to.name, ...(event.note && { text: event.note }) });
    case "transfer.ended":
      return notice("transferEnded", { name: event.to.name, text: event.why });
    case "question.put":
      return notice("consulting", { text: event.text });
    case "question.answered":
      return notice("consulted", { name: event.concierge.name, text: event.text });
    case "question.expired":
      return notice("unconsulted");
    case "call.booked":
      return notice("callBooked", aboutTime(event.slot));
    case "call.moved":
      return notice("callMoved", aboutTime(event.slot));
    case "call.cancelled":
      return notice("callCancelled", event.kind ? { appointment: event.kind } : {});
    case "call.requested":
      return notice("callRequested", { name: event.concierge.name });
    case "call.reminded":
      return notice("callReminded", aboutTime(event.slot));
    case "call.held":
    case "call.released":
    case "call.settled":
      return null;
    case "tool.called":
      return notice(event.how === "done" ? "lookedUp" : "notLookedUp", { text: event.label });
    case "tool.proposed":
      return notice("proposed", { text: event.text });
    case "tool.ended": {
      const what = ENDED[event.how];
      return what && notice(what, { text: event.text });
    }
    case "rated":
      return notice("rated", { text: String(event.score) });
    case "visitor.blocked":
      return notice("blocked", { name: event.concierge.name });
    case "visitor.unblocked":
      return notice("unblocked", { name: event.concierge.name });
    case "lead.learned":
    case "lead.forgotten":
    case "lead.asked":
    case "handoff.marked":
    case "brief.written":
    case "turn.failed":
    case "tool.confirmed":
      return null;
    default:
      return unchanged(event, null);
  }
}
