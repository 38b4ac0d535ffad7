/** What a report holds, and what each of its measures means. The console shows it, the gateway makes it. */
import type { TriggerKind } from "./facts.ts";

/** Things that are counted, in the order of the columns of the store. */
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
  "asked",
  "emotion",
  "complexity",
  "buyer",
  "unanswered",
  "circular",
  "failure",
  "value",
] as const;

export type Counter = (typeof COUNTERS)[number];
export type Sums = Record<Counter, number>;

/** Every trigger is a counter of the same name: the handoffs that it began. */
export const TRIGGERS = [
  "asked",
  "emotion",
  "complexity",
  "buyer",
  "unanswered",
  "circular",
  "failure",
  "value",
] as const satisfies readonly (TriggerKind & Counter)[];

/** How times are spread, in milliseconds; null without any. */
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
  /** Of a million tokens, as the site has set it. */
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

/** What each number means, in the words of the page. */
export const DEFINITIONS: Record<Measure, string> = {
  conversations:
    "Episodes that began in these days: a visitor wrote, or asked for a person. Writing in a conversation that was closed begins a new episode. One is counted when it is closed, or half an hour after its visitor has left; sooner after a handoff or a rating.",
  contained:
    "Conversations in which no person was called and none came. A conversation that the visitor left without an answer is contained too: see where visitors left.",
  handoffs:
    "Calls for a person that began a wait, by what they began for. Asking again during a wait does not count again. People who came without being called are counted as uncalled.",
  abandoned:
    "Visitors who left with nothing: no word of a person, no call booked, no contact left. While waiting: the wait ran out, or the conversation was closed during it, and they wrote nothing more. With the assistant: their last message has no whole reply, or the reply left something open (no answer was known, or a person or a call was offered and not taken).",
  firstHuman:
    "From the first handoff of a conversation to the first message that a person wrote. The assistant's messages never count, and a wait that ran out does not stop the clock; a visitor who goes back to the assistant does.",
  waits: "The time that a conversation waited for a person, all of its waits together, whoever ended them.",
  booked: "Conversations in which a call was booked, whatever became of the call.",
  qualified:
    "Conversations in which the lead became complete: an e-mail address or a telephone number, and a need or how far the visitor is. Each lead counts once.",
  satisfaction:
    "The mean of the last rating in each conversation, from 1 to 5, by whom the visitor had spoken with: the assistant, a person, or both.",
  marks: "What people of the team thought of the decisions to step aside, the last word on each decision.",
  cost: "Tokens estimated from the length of what was said: a quarter of the characters, and 1,200 tokens of instructions and passages for every try. The price of a million tokens is a setting of the site.",
};
