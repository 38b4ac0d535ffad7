/** The texts of the reports, and how numbers are written in them. */
import type { Measure } from "../../protocol/report.ts";

export const WORDS = {
  title: "Reports",
  from: "From",
  to: "To",
  last: (days: number) => `${days} days`,
  show: "Show",
  csv: "Download as CSV",
  zone: (zone: string) => `Time zone: ${place(zone)}`,
  loading: "Loading the report…",
  signedOut: "You are signed out. Sign in on the console, then reload this page.",
  failed: "The report could not be loaded.",
  again: "Try again",
  toConsole: "Console",
  none: "No conversations started in this period.",
  counted: "A conversation is counted once it is closed, or 30 minutes after the visitor leaves.",
  table: "Show as a table",
  count: "Count",
  means: (name: string) => `What “${name}” means`,
  of: (part: string) => `${part} of all`,
  outOf: (part: string, whole: string) => `${part} of ${whole}`,
  nothing: "–",
  p95: (time: string) => `median; 95% within ${time}`,
  times: (count: number) => `in ${count === 1 ? "1 conversation" : `${number(count)} conversations`}`,
  unpriced: "No model price is set",
  rated: (handler: string, score: string, count: number) => `${handler}: ${score} (${count})`,
  uncalledFor: "No handoffs in this period.",
  ratings: (count: number) => (count === 1 ? "1 rating" : `${count} ratings`),
  tokens: (input: string, output: string) => `${input} tokens in, ${output} out`,
  tries: (turns: string, tries: string) => `${turns} replies, ${tries} attempts`,
  right: (part: string) => (part === "–" ? part : `${part} right`),
  marks: (early: string, right: string, late: string) => `${early} too early, ${right} right, ${late} too late`,
  waiting: "while waiting",
  assistant: "with the assistant",
  called: "triggered",
  uncalled: "unprompted takeovers",
  booked: "calls booked",
  qualified: "leads qualified",
  day: "Day",
  hour: (zone: string) => `Hour of the day, ${place(zone)}`,
  over: "Over time",
  shown: {
    conversations: { name: "Conversations", none: "No conversations started in this period." },
    handoffs: { name: "Handoffs", none: "No handoffs or takeovers in this period." },
    left: { name: "Abandoned", none: "No abandoned conversations in this period." },
    results: { name: "Results", none: "No booked calls or qualified leads in this period." },
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
  abandoned: "Abandoned",
  firstHuman: "Time to first human reply",
  waits: "Waiting time",
  booked: "Calls booked",
  qualified: "Leads qualified",
  satisfaction: "Satisfaction",
  marks: "Handoff feedback",
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
  whole === 0 ? WORDS.nothing : `${Math.round((part / whole) * 1_000) / 10}%`;

export function duration(ms: number | null): string {
  if (ms === null) return WORDS.nothing;
  const seconds = Math.round(ms / 1_000);
  if (seconds < 120) return `${seconds} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 120 ? `${minutes} min` : `${Math.round(minutes / 60)} h`;
}

/** "2026-11-24" as it is written along a plot. */
export const dayName = (day: string): string =>
  new Date(`${day}T00:00:00Z`).toLocaleDateString("en", { month: "short", day: "numeric", timeZone: "UTC" });

export const mean = (sum: number, count: number): string => (count === 0 ? WORDS.nothing : (sum / count).toFixed(2));
