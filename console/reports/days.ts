/** The days of a report in the page's address, so that a report can be bookmarked and shared. Pure. */

export interface Days {
  from: string;
  to: string;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Null when the address names none: then the gateway chooses. */
export function daysIn(search: string): Days | null {
  const query = new URLSearchParams(search);
  const [from, to] = [query.get("from") ?? "", query.get("to") ?? ""];
  return DAY.test(from) && DAY.test(to) ? { from, to } : null;
}

export const queryOf = (days: Days | null): string => (days ? `?from=${days.from}&to=${days.to}` : "");

/** A period of this many days with the same last day. */
export function back(to: string, count: number): Days {
  const first = new Date(`${to}T00:00:00Z`);
  first.setUTCDate(first.getUTCDate() - (count - 1));
  return { from: first.toISOString().slice(0, 10), to };
}
