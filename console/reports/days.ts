/** The days of a report as they stand in the page's address, so that a report can be kept and passed on. Pure. */

export interface Days {
  from: string;
  to: string;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Null: none are named, so the gateway chooses. */
export function daysIn(search: string): Days | null {
  const query = new URLSearchParams(search);
  const [from, to] = [query.get("from") ?? "", query.get("to") ?? ""];
  return DAY.test(from) && DAY.test(to) ? { from, to } : null;
}

export const queryOf = (days: Days | null): string => (days ? `?from=${days.from}&to=${days.to}` : "");

/** So many days, of which the last one stays. */
export function back(to: string, count: number): Days {
  const first = new Date(`${to}T00:00:00Z`);
  first.setUTCDate(first.getUTCDate() - (count - 1));
  return { from: first.toISOString().slice(0, 10), to };
}
