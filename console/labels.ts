/** Labels for the closed sets of the protocol. A member without a label does not compile. */
import type { Action, KnownField, Mark, Outcome, TriggerKind } from "../protocol/facts.ts";
import type { Availability, BriefLine, Refusal } from "../protocol/frames.ts";
import { KNOWN_FIELDS, LEAD_FIELDS } from "../protocol/lead-fields.ts";
import { triggerOf } from "../protocol/triggers.ts";

/** What a trigger is called. */
export const reasonOf = (kind: TriggerKind): string => triggerOf(kind).label;

/** How an action that leaves no notice in a visitor's view is shown in the transcript; null: not at all. */
export const DECIDED: Record<Action, string | null> = {
  handoff: null,
  offer: null,
  call: "A phone call was offered",
  ask: null,
  none: null,
};

export const AVAILABILITY: Record<Availability, string> = { available: "Available", busy: "Busy", break: "Break" };

export const BRIEF: Record<BriefLine["label"], string> = {
  why: "Why they need you",
  who: "Who they are",
  want: "What they want",
  mood: "How they feel",
  next: "What to do next",
  earlier: "Earlier conversations",
  told: "What they were told",
  promised: "What was promised",
  page: "Where they are",
  open: "Not known yet",
};

export const LEAD = Object.fromEntries(KNOWN_FIELDS.map((field) => [field, LEAD_FIELDS[field].label])) as Record<
  KnownField,
  string
>;

/**
 * Parses a line of the brief about the visitor, which has the form `field: value`; null for any other line.
 * @param own labels of the site's own lead fields, which are shown as they are
 */
export function factIn(line: string, own: readonly string[] = []): { name: string; value: string } | null {
  const [, field = "", value = ""] = /^([^:]+): (.*)$/s.exec(line) ?? [];
  const name = field in LEAD ? LEAD[field as KnownField] : own.find((label) => label === field);
  return name ? { name, value } : null;
}

export const MARK: Record<Mark, string> = { early: "Too early", right: "Right", late: "Too late" };

export const OUTCOME: Record<Outcome, string> = {
  won: "Won",
  lost: "Lost",
  "follow-up": "Follow up",
  spam: "Spam",
};

/** The text of a refusal; `by` is the colleague who was first, `re` the type of the refused frame. */
export function refused(why: Refusal, by?: string, re?: string | null): string {
  const isCall = re === "schedule" || re === "callNow";
  if (isCall && (why === "not-now" || why === "malformed")) return "A call needs a valid phone number.";
  if (re === "suggest" && why === "not-now") return "The assistant has nothing to suggest for this message.";
  switch (why) {
    case "taken":
      return by ? `${by} has taken this conversation.` : "A colleague has taken this conversation.";
    case "not-yours":
      return "You do not have this conversation, so nothing was sent to the visitor.";
    case "not-now":
      return "This is not possible in this conversation right now.";
    case "busy":
      return "You have reached your conversation limit. Hand one back or release it first.";
    case "gone":
      return "This conversation is no longer in the lobby.";
    case "stale":
      return "The conversation has changed in the meantime.";
    case "too-fast":
      return "That was too fast. Please try again in a moment.";
    case "too-large":
    case "too-deep":
      return "That message is too long.";
    case "id-reused":
      return "This message was already sent with different text.";
    case "closed-hours":
      return "Calls cannot be booked for that time.";
    case "slot-taken":
      return "That time is no longer available.";
    case "limit":
      return "This number has a call already.";
    case "storage":
      return "This could not be saved. Please try again.";
    case "malformed":
    case "binary":
    case "unknown":
    case "wrong-role":
      return "The gateway could not process this. Please reload the page.";
    case "internal":
      return "Something went wrong in the gateway. Please try again.";
    default:
      return why satisfies never;
  }
}
