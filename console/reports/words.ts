/** What the reports say, and how they write numbers. */
import type { Measure } from "../../protocol/report.ts";

export const WORDS = {
  title: "Reports",
  from: "From",
  to: "To",
  last: (days: number) => `${days} days`,
  show: "Show",
  csv: "Download as CSV",
  zone: (zone: string) => `Days and hours of ${place(zone)}`,
  loading: "The report is being made.",
  signedOut: "You are signed out. Sign in on the console, then reload this page.",
  failed: "The report could not be loaded.",
  again: "Try again",
  toConsole: "To the console",
  none: "No conversation began in these days.",
  counted: "A conversation is counted when it is closed, or half an hour after its visitor has left.",
  table: "As a table",
  count: "Number",
  means: (name: string) => `What “${name}” means`,
  of: (part: string) => `${part} of all`,
  outOf: (part: string, whole: string) => `${part} of ${whole}`,
  nothing: "–",
  p95: (time: string) => `median; 95 % within ${time}`,
  times: (count: number) => `in ${count === 1 ? "1 conversation" : `${number(count)} conversations`}`,
  unpriced: "No price of the model is set",
  rated: (handler: string, score: string, count: number) => `${handler}: ${score} (${count})`,
  uncalledFor: "No person was called in these days.",
  ratings: (count: number) => (count === 1 ? "1 rating" : `${count} ratings`),
  tokens: (input: string, output: string) => `${input} tokens in, ${output} out`,
  tries: (turns: string, tries: string) => `${turns} replies, ${tries} tries`,
  right: (part: string) => (part === "–" ? part : `${part} right`),
  marks: (early: string, right: string, late: string) => `${early} too early, ${right} right, ${late} too late`,
  waiting: "while waiting",
  assistant: "with the assistant",
  called: "called",
  uncalled: "came uncalled",
  booked: "calls booked",
  qualified: "leads qualified",
  day: "Day",
  hour: (zone: string) => `Hour of the day, ${place(zone)}`,
  over: "Over time",
  shown: {
    conversations: { name: "Conversations", none: "No conversation began in these days." },
    handoffs: { name: "Handoffs", none: "No person was called in these days, and none came uncalled." },
    left: { name: "Left with nothing", none: "Nobody left with nothing in these days." },
    results: { name: "Results", none: "No call was booked and no lead qualified in these days." },
  },
  byDay: (name: string) => `${name} by day`,
  byHour: (name: string) => `${name} by hour of the day`,
  byTrigger: "Handoffs by trigger",
  contained: "Contained",
  others: "With a person",
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
  marks: "Marks of the team",
  cost: "Model cost",
};

const place = (zone: string): string => zone.replaceAll("_", " ");

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

/** "2026-11-24" as it stands along a plot. */
export const dayName = (day: string): string =>
  new Date(`${day}T00:00:00Z`).toLocaleDateString("en", { month: "short", day: "numeric", timeZone: "UTC" });

export const mean = (sum: number, count: number): string => (count === 0 ? WORDS.nothing : (sum / count).toFixed(2));
