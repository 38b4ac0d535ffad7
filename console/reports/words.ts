/** What the reports say, and how they write numbers. */
import type { Measure, TRIGGERS } from "../../protocol/report";

export const WORDS = {
  title: "Reports",
  from: "From",
  to: "To",
  last: (days: number) => `${days} days`,
  show: "Show",
  csv: "Download as CSV",
  zone: (zone: string) => `Days and hours of ${zone.replaceAll("_", " ")}`,
  loading: "The report is being made.",
  signedOut: "You are signed out. Sign in on the console, then reload this page.",
  failed: "The report could not be loaded.",
  again: "Try again",
  toConsole: "To the console",
  none: "No conversation began in these days.",
  table: "As a table",
  means: (name: string) => `What “${name}” means`,
  of: (part: string) => `${part} of all`,
  nothing: "–",
  p95: (time: string) => `95 % within ${time}`,
  ratings: (count: number) => (count === 1 ? "1 rating" : `${count} ratings`),
  tokens: (input: string, output: string) => `${input} tokens in, ${output} out`,
  tries: (turns: string, tries: string) => `${turns} replies, ${tries} tries`,
  right: (part: string) => (part === "–" ? part : `${part} right`),
  marks: (early: string, right: string, late: string) => `${early} too early, ${right} right, ${late} too late`,
  waiting: "while waiting",
  assistant: "with the assistant",
  uncalled: "uncalled",
  day: "Day",
  hour: "Hour",
  byDay: "Conversations by day",
  byHour: "Conversations by hour of the day",
  byTrigger: "Handoffs by trigger",
  trigger: "Trigger",
  handler: "Spoke with",
  score: "Mean",
  contained: "Contained",
  others: "With a person",
  all: "All",
  leftByHour: "Left with nothing, by hour of the day",
} as const;

export const NAMES: Record<Measure, string> = {
  conversations: "Conversations",
  contained: "Contained",
  handoffs: "Handoffs",
  abandoned: "Left with nothing",
  firstHuman: "Time to the first human word",
  waits: "Waits",
  booked: "Calls booked",
  qualified: "Leads qualified",
  satisfaction: "Satisfaction",
  marks: "Marks",
  cost: "Model cost",
};

export const TRIGGER_NAMES: Record<(typeof TRIGGERS)[number], string> = {
  asked: "Asked for a person",
  emotion: "Emotion",
  complexity: "Complexity",
  buyer: "Ready to buy",
  unanswered: "No answer known",
  circular: "Going in circles",
  failure: "Failure",
  value: "Value",
};

export const HANDLERS = {
  Assistant: "The assistant",
  Concierge: "A person",
  Mixed: "Both",
} as const;

export const number = (value: number): string => value.toLocaleString("en");

export const share = (part: number, whole: number): string =>
  whole === 0 ? WORDS.nothing : `${Math.round((part / whole) * 1_000) / 10} %`;

export function duration(ms: number | null): string {
  if (ms === null) return WORDS.nothing;
  const seconds = Math.round(ms / 1_000);
  if (seconds < 120) return `${seconds} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 120 ? `${minutes} min` : `${Math.round(minutes / 60)} h`;
}

export const mean = (sum: number, count: number): string => (count === 0 ? WORDS.nothing : (sum / count).toFixed(2));
