/** From an episode to what the store keeps of it: columns, and what it adds to the sums of its quarter of an hour. Pure. */
import type { Episode } from "../../protocol/episode.ts";
import { COUNTERS, type Sums } from "../../protocol/report.ts";

/** An episode and the conversation that it is of. */
export interface Entry extends Episode {
  conversation: string;
}

/** The sums are kept by quarters of an hour, because every time zone is a whole number of them away from the next. */
export const QUARTER = 900_000;

export const quarterOf = (at: number): number => Math.floor(at / QUARTER) * QUARTER;

export const NOTHING: Sums = Object.freeze(Object.fromEntries(COUNTERS.map((name) => [name, 0]))) as Sums;

export function sumsOf(episode: Episode): Sums {
  const { abandoned, satisfaction, marks, turns, tries, tokensIn, tokensOut, takeovers, handoffs } = episode;
  const rated = (handler: "assistant" | "concierge" | "mixed") => (satisfaction?.handler === handler ? 1 : 0);
  const score = satisfaction?.score ?? 0;
  return {
    ...NOTHING,
    ...handoffs,
    conversations: 1,
    contained: episode.contained ? 1 : 0,
    takeovers,
    abandonedWaiting: abandoned === "waiting" ? 1 : 0,
    abandonedAssistant: abandoned === "assistant" ? 1 : 0,
    booked: episode.booked ? 1 : 0,
    qualified: episode.qualified ? 1 : 0,
    early: marks.early,
    justRight: marks.right,
    late: marks.late,
    turns,
    tries,
    tokensIn,
    tokensOut,
    ratedAssistant: rated("assistant"),
    scoreAssistant: rated("assistant") * score,
    ratedConcierge: rated("concierge"),
    scoreConcierge: rated("concierge") * score,
    ratedMixed: rated("mixed"),
    scoreMixed: rated("mixed") * score,
  };
}

export const add = (a: Sums, b: Sums, sign: 1 | -1 = 1): Sums =>
  Object.fromEntries(COUNTERS.map((name) => [name, a[name] + sign * b[name]])) as Sums;

/** The day and the hour on the site's wall. */
export type Clock = (at: number) => { day: string; hour: string };

/** The columns of an export: a name and what stands under it. */
const COLUMNS: readonly (readonly [string, (entry: Entry, clock: Clock) => string | number | boolean | null])[] = [
  ["conversation", (e) => e.conversation],
  ["episode", (e) => e.episode],
  ["began", (e) => new Date(e.began).toISOString()],
  ["ended", (e) => new Date(e.ended).toISOString()],
  ["day", (e, clock) => clock(e.began).day],
  ["hour", (e, clock) => clock(e.began).hour],
  ["contained", (e) => e.contained],
  [
    "handoffs",
    (e) =>
      Object.entries(e.handoffs)
        .map(([kind, count]) => `${kind}:${count}`)
        .join(" "),
  ],
  ["takeovers", (e) => e.takeovers],
  ["first_human_ms", (e) => e.firstHumanMs],
  ["waited_ms", (e) => e.waitedMs],
  ["abandoned", (e) => e.abandoned],
  ["booked", (e) => e.booked],
  ["qualified", (e) => e.qualified],
  ["rating", (e) => e.satisfaction?.score ?? null],
  ["rated_with", (e) => e.satisfaction?.handler ?? null],
  ["too_early", (e) => e.marks.early],
  ["right", (e) => e.marks.right],
  ["too_late", (e) => e.marks.late],
  ["replies", (e) => e.turns],
  ["tries", (e) => e.tries],
  ["tokens_in", (e) => e.tokensIn],
  ["tokens_out", (e) => e.tokensOut],
];

/** A line of comma-separated values (RFC 4180). Every value is a number or a closed word, so none needs a quote. */
const line = (values: readonly unknown[]): string => `${values.map((value) => value ?? "").join(",")}\r\n`;

export const CSV_HEAD = line(COLUMNS.map(([name]) => name));
export const csv = (entries: readonly Entry[], clock: Clock): string =>
  entries.map((entry) => line(COLUMNS.map(([, value]) => value(entry, clock)))).join("");
