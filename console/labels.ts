/** Words for the closed sets of the protocol: each member has its own, or it does not compile. */
import type { KnownField, Mark, Outcome, TriggerKind } from "../protocol/facts.ts";
import type { Availability, BriefLine, Refusal } from "../protocol/frames.ts";

export const REASON: Record<TriggerKind, string> = {
  asked: "Asked for a person",
  emotion: "Upset",
  complexity: "A complex matter",
  buyer: "Their own purchase",
  unanswered: "The assistant had no answer",
  circular: "Going in circles",
  failure: "The assistant failed",
  value: "Ready to buy",
};

export const AVAILABILITY: Record<Availability, string> = { available: "Available", busy: "Busy", break: "Break" };

export const BRIEF: Record<BriefLine["label"], string> = {
  why: "Why they need you",
  who: "Who they are",
  want: "What they want",
  mood: "How they feel",
  next: "What to do next",
  earlier: "From earlier talks",
  told: "What they were told",
  promised: "What was promised",
  page: "Where they are",
  open: "Not known yet",
};

export const LEAD: Record<KnownField, string> = {
  name: "Name",
  email: "E-mail",
  phone: "Phone",
  need: "Need",
  plan: "Plan",
  household: "Household",
  stage: "Stage",
  budget: "Budget",
  timeline: "Timeline",
  area: "Area",
  consent: "Consent",
};

/**
 * A line of the brief about who they are comes as `field: value`; null: it does not.
 * @param own labels of what the site wants to know besides, which stand as they are
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

/** A refusal in words; `by` is the colleague who got there first, `re` what was asked. */
export function refused(why: Refusal, by?: string, re?: string | null): string {
  const isCall = re === "schedule" || re === "callNow";
  if (isCall && (why === "not-now" || why === "malformed")) return "A call needs a phone number that can be dialled.";
  switch (why) {
    case "taken":
      return by ? `${by} has taken this conversation.` : "A colleague has taken this conversation.";
    case "not-yours":
      return "You do not hold this conversation, so this did not reach the visitor.";
    case "not-now":
      return "That is not possible in this conversation right now.";
    case "busy":
      return "That would be one conversation too many: hand one back or release it first.";
    case "gone":
      return "This conversation is no longer in the lobby.";
    case "stale":
      return "The conversation has moved on.";
    case "too-fast":
      return "That was too fast. Please try again in a moment.";
    case "too-large":
    case "too-deep":
      return "That message is too long.";
    case "id-reused":
      return "This message was already sent with other words.";
    case "closed-hours":
      return "Nobody can be called at that hour.";
    case "slot-taken":
      return "That time has just been taken.";
    case "storage":
      return "The conversation could not store this. Please try again.";
    case "malformed":
    case "binary":
    case "unknown":
    case "wrong-role":
      return "The gateway did not understand this. Please reload the page.";
    case "internal":
      return "Something went wrong in the gateway. Please try again.";
    default:
      return why satisfies never;
  }
}
