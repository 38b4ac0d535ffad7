/** What a visitor says of themselves in plain words, with the words that say it. Only sure forms; a guess is worse than nothing. */
import type { LeadField } from "../../protocol/events";

export interface Learned {
  field: Exclude<LeadField, "consent">;
  value: string;
  /** Stands in the message as it is here. */
  evidence: string;
}

const RULES: readonly { field: Learned["field"]; pattern: RegExp }[] = [
  { field: "name", pattern: /\b(?:my name is|i am called|this is)\s+(\p{Lu}[\p{L}'-]+(?:\s+\p{Lu}[\p{L}'-]+)?)/iu },
  {
    field: "budget",
    pattern:
      /\bbudget\s+(?:is|of|around|about|under|up to)?\s*(?:around|about|under|up to)?\s*([$€£]?\s?\d[\d,.]*\s?(?:k|thousand|million)?)/i,
  },
  {
    field: "timeline",
    pattern:
      /\b(?:move in|moving|buy|build|ready|start)\s+(?:by|in|before|within|around)\s+([\p{L}\d][\p{L}\d ]{2,30}?)(?=[.,!?]|$)/iu,
  },
];

export function lead(message: string): Learned[] {
  return RULES.flatMap(({ field, pattern }) => {
    const match = message.match(pattern);
    const value = match?.[1]?.trim();
    if (!match || !value) return [];
    // The name rule is case-blind in its lead-in only.
    if (field === "name" && !/^\p{Lu}/u.test(value)) return [];
    return [{ field, value, evidence: match[0] }];
  });
}
