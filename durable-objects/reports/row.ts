/** From an episode to what the store and the export keep of it. Pure. */
import { CSV, type Episode } from "../../protocol/report.ts";

/** An episode and the conversation that it is of. */
export interface Entry extends Episode {
  conversation: string;
}

/** The sums are kept by quarters of an hour, because time zone offsets are multiples of one. */
export const QUARTER = 900_000;

export const quarterOf = (at: number): number => Math.floor(at / QUARTER) * QUARTER;

/** The local day and hour of the site. */
export type Clock = (at: number) => { day: string; hour: string };

type Cell = string | number | boolean | null;

/** The columns of an export: a name and the value. */
const COLUMNS: readonly (readonly [string, (entry: Entry, clock: Clock) => Cell])[] = [
  ["conversation", (e) => e.conversation],
  ["episode", (e) => e.episode],
  ["began", (e) => new Date(e.began).toISOString()],
  ["ended", (e) => new Date(e.ended).toISOString()],
  ["day", (e, clock) => clock(e.began).day],
  ["hour", (e, clock) => clock(e.began).hour],
  ...CSV,
];

/** A line of comma-separated values (RFC 4180). Every value is a number or a closed word, so none needs a quote. */
const line = (values: readonly Cell[]): string => `${values.map((value) => value ?? "").join(",")}\r\n`;

export const CSV_HEAD = line(COLUMNS.map(([name]) => name));
export const csv = (entries: readonly Entry[], clock: Clock): string =>
  entries.map((entry) => line(COLUMNS.map(([, value]) => value(entry, clock)))).join("");
