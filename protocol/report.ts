/** What the table of measures makes of a conversation and of a period: entries, sums and the report. Pure. */
import type { Event } from "./facts.ts";
import { type Price, type Shown, type Spread, TABLE } from "./measures.ts";
import { NO_VISIT, type Visit, visits } from "./visits.ts";

type Table = typeof TABLE;
export type Measure = keyof Table;
export const MEASURES = Object.keys(TABLE) as Measure[];

type Union<M extends Measure = Measure> = M extends Measure ? (fields: ReturnType<Table[M]["fold"]>) => void : never;
type Fields = Union extends (fields: infer All) => void ? All : never;

/** What the reports keep of one visit: its place in the conversation and the fields of every measure. */
export type Episode = {
  /** Counted from 1, within the conversation. */
  episode: number;
  /** The newest event that this is based on: of two entries for one episode the higher one is right. */
  upTo: number;
  /** The first and the last event in it, in milliseconds since 1970. */
  began: number;
  ended: number;
} & { [F in keyof Fields]: Fields[F] };

export type Counter = { [M in Measure]: keyof Table[M]["counts"] }[Measure];
export type Sums = Record<Counter, number>;

/** Measures of which the spread of a time is reported, with the field that holds it in milliseconds. */
export type Timed = { [M in Measure]: Table[M]["time"] extends null ? never : M }[Measure];
export type Time = Exclude<Table[Measure]["time"], null>;

interface Row {
  name: string;
  definition: string;
  fold(visit: Visit): object;
  counts: Record<string, (fields: object) => number>;
  time: Time | null;
  csv: Record<string, (fields: object) => string | number | boolean | null>;
  shown(figures: { sums: Sums; conversations: number; spread: Spread; price: Price }): Shown;
}
const rowOf = (measure: Measure) => TABLE[measure] as unknown as Row;

export const nameOf = (measure: Measure): string => TABLE[measure].name;
export const definitionOf = (measure: Measure): string => TABLE[measure].definition;

export const COUNTERS = MEASURES.flatMap((measure) => Object.keys(TABLE[measure].counts) as Counter[]);
export const TIMES = MEASURES.flatMap((measure) => {
  const { time } = rowOf(measure);
  return time === null ? [] : [{ measure: measure as Timed, time }];
});

export const NOTHING: Sums = Object.freeze(Object.fromEntries(COUNTERS.map((name) => [name, 0]))) as Sums;

export const add = (a: Sums, b: Sums, sign: 1 | -1 = 1): Sums =>
  Object.fromEntries(COUNTERS.map((name) => [name, a[name] + sign * b[name]])) as Sums;

/** The entry of each visit to a conversation, oldest first, from all of its events. */
export const episodes = (events: readonly Event[]): Episode[] =>
  visits(events).map((visit, i) => {
    const [first, last] = [visit.steps[0]?.event, visit.steps.at(-1)?.event];
    const fields = Object.assign({}, ...MEASURES.map((measure) => rowOf(measure).fold(visit))) as Fields;
    return {
      episode: i + 1,
      upTo: Math.max(last?.seq ?? 0, ...visit.marks.map(({ seq }) => seq)),
      began: first?.at ?? 0,
      ended: last?.at ?? 0,
      ...fields,
    };
  });

const FIELDS = new Map(MEASURES.map((measure) => [measure, Object.keys(rowOf(measure).fold(NO_VISIT))]));

/** An entry that was stored before there was this measure has nothing of it, which is not the same as zero. */
const knows = (entry: object, measure: Measure): boolean =>
  FIELDS.get(measure)?.every((name) => name in entry) ?? false;

/** What an entry adds to the sums of its time; nothing for a measure that it does not know. */
export function sumsOf(entry: Episode): Sums {
  const sums = { ...NOTHING };
  for (const measure of MEASURES.filter((each) => knows(entry, each))) {
    for (const [name, count] of Object.entries(rowOf(measure).counts)) sums[name as Counter] = count(entry);
  }
  return sums;
}

/** The columns of an export, and what an entry has in them: null for a measure that it does not know. */
export const CSV: readonly (readonly [name: string, value: (entry: Episode) => string | number | boolean | null])[] =
  MEASURES.flatMap((measure) =>
    Object.entries(rowOf(measure).csv).map(
      ([name, value]) => [name, (entry: Episode) => (knows(entry, measure) ? value(entry) : null)] as const,
    ),
  );

/** The sums of one day ("2026-11-24") or of one hour of the day ("09"). */
export interface DaySums {
  at: string;
  sums: Sums;
}

export type Report = {
  /** The first and the last day, in the site's time zone. */
  from: string;
  to: string;
  zone: string;
  totals: Sums;
  days: DaySums[];
  hours: DaySums[];
  price: Price;
} & Record<Timed, Spread>;

const NO_SPREAD: Spread = { count: 0, p50: null, p95: null };

/** How a measure is shown for the period of a report. */
export const shown = (measure: Measure, report: Report): Shown =>
  rowOf(measure).shown({
    sums: report.totals,
    conversations: report.totals.conversations,
    spread: rowOf(measure).time === null ? NO_SPREAD : report[measure as Timed],
    price: report.price,
  });
