/** What a report contains, and the definition of each measure. The gateway creates it, the console shows it. */
import { TRIGGER_KINDS } from "./triggers.ts";

/** The counters, in the order of the columns of the store; at the end, for every trigger, the handoffs that it started. */
export const COUNTERS = [
  "conversations",
  "contained",
  "takeovers",
  "abandonedWaiting",
  "abandonedAssistant",
  "booked",
  "qualified",
  "early",
  "justRight",
  "late",
  "turns",
  "tries",
  "tokensIn",
  "tokensOut",
  "ratedAssistant",
  "scoreAssistant",
  "ratedConcierge",
  "scoreConcierge",
  "ratedMixed",
  "scoreMixed",
  ...TRIGGER_KINDS,
] as const;

export type Counter = (typeof COUNTERS)[number];
export type Sums = Record<Counter, number>;

/** The distribution of durations, in milliseconds; null without any. */
export interface Spread {
  count: number;
  p50: number | null;
  p95: number | null;
}

/** The sums of one day ("2026-11-24") or of one hour of the day ("09"). */
export interface DaySums {
  at: string;
  sums: Sums;
}

export interface Report {
  /** The first and the last day, in the site's time zone. */
  from: string;
  to: string;
  zone: string;
  totals: Sums;
  days: DaySums[];
  hours: DaySums[];
  firstHuman: Spread;
  waits: Spread;
  /** Per million tokens, from the site's settings. */
  price: { input: number; output: number; currency: string };
}

export type Measure =
  | "conversations"
  | "contained"
  | "handoffs"
  | "abandoned"
  | "firstHuman"
  | "waits"
  | "booked"
  | "qualified"
  | "satisfaction"
  | "marks"
  | "cost";

/** The definition of each number, as the page shows it. */
export const DEFINITIONS: Record<Measure, string> = {
  conversations:
    "Conversations that started in this period: a visitor wrote, or asked for a person. Writing again after a conversation was closed starts a new one. It is counted once it is closed, or 30 minutes after the visitor leaves; sooner after a handoff or a rating.",
  contained:
    "Conversations without a handoff or a takeover by a person. This includes conversations that the visitor abandoned without an answer: see Abandoned.",
  handoffs:
    "Handoffs that started a wait for a person. Asking again during a wait does not count again. People who took over without a handoff are counted separately, as unprompted takeovers.",
  abandoned:
    "Conversations in which the visitor left without a message from a person, a booked call or a contact. While waiting: the wait ran out, or the conversation was closed during it, and they wrote nothing more. With the assistant: their last message has no complete reply, or the reply left something open (there was no answer, or a person or a call was offered and not accepted).",
  firstHuman:
    "From the first handoff of a conversation to the first message that a person wrote. The assistant's messages never count. A wait that runs out does not stop the clock; a visitor who goes back to the assistant does.",
  waits: "The total time that a conversation waited for a person, however its waits ended.",
  booked: "Conversations in which a call was booked, even if it was cancelled later.",
  qualified:
    "Conversations in which the lead became complete: an email address or a phone number, and a need or a stage. Each lead counts once.",
  satisfaction:
    "The average of the last rating in each conversation, from 1 to 5, by who talked with the visitor: the assistant, a person, or both.",
  marks:
    "The team's feedback on whether each handoff came too early, right or too late. The last mark of each handoff counts.",
  cost: "Tokens estimated from the length of the messages: a quarter of the characters, plus 1,200 tokens of instructions and passages for every attempt. The price per million tokens is a setting of the site.",
};
