/** How numbers are written in the reports, in English. Pure. */

/** Stands where there is no number. */
export const NOTHING_TO_SHOW = "–";

export const number = (value: number): string => value.toLocaleString("en");

export const share = (part: number, whole: number): string =>
  whole === 0 ? NOTHING_TO_SHOW : `${Math.round((part / whole) * 1_000) / 10}%`;

export const mean = (sum: number, count: number): string => (count === 0 ? NOTHING_TO_SHOW : (sum / count).toFixed(2));

export function duration(ms: number | null): string {
  if (ms === null) return NOTHING_TO_SHOW;
  const seconds = Math.round(ms / 1_000);
  if (seconds < 120) return `${seconds} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 120 ? `${minutes} min` : `${Math.round(minutes / 60)} h`;
}

export const plural = (count: number, one: string): string => (count === 1 ? `1 ${one}` : `${number(count)} ${one}s`);
