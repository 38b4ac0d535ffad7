/** The texts of the page. Those of the measures themselves are in their table. */

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
  counted: "A conversation is counted once it is closed, or 30 minutes after the visitor leaves.",
  table: "Show as a table",
  count: "Count",
  means: (name: string) => `What “${name}” means`,
  noHandoffs: "No handoffs in this period.",
  /** The parts of a plot. */
  part: {
    others: "With a person",
    called: "triggered",
    uncalled: "unprompted takeovers",
    waiting: "while waiting",
    assistant: "with the assistant",
    booked: "calls booked",
    qualified: "leads qualified",
  },
  day: "Day",
  hour: (zone: string) => `Hour of the day, ${place(zone)}`,
  over: "Over time",
  results: "Results",
  /** In place of a plot in which everything is zero. */
  none: {
    conversations: "No conversations started in this period.",
    handoffs: "No handoffs or takeovers in this period.",
    abandoned: "No abandoned conversations in this period.",
    results: "No booked calls or qualified leads in this period.",
  },
  spending: {
    title: "Assistant's cost today",
    intro: (day: string) =>
      `${day}. Requests are counted before they are made; one that would exceed a budget is not made.`,
    calls: "Requests",
    tokens: "Tokens",
    cost: "Cost",
    of: (used: string, limit: string) => `${used} of ${limit}`,
    refused: (conversations: number, addresses: number) =>
      `Refused at their own limit: ${conversations} conversations, ${addresses} addresses.`,
    siteRefused: (count: number) => `Refused at the site's limit: ${count} requests.`,
    dearest: "Conversations that cost the most",
    conversation: "Conversation",
    earlier: "Earlier days",
    failed: "What was spent could not be loaded.",
  },
  byDay: (name: string) => `${name} by day`,
  byHour: (name: string) => `${name} by hour of the day`,
  byTrigger: "Handoffs by trigger",
} as const;

const place = (zone: string): string => zone.replaceAll("_", " ");

/** "2026-11-24" as it is written along a plot. */
export const dayName = (day: string): string =>
  new Date(`${day}T00:00:00Z`).toLocaleDateString("en", { month: "short", day: "numeric", timeZone: "UTC" });
