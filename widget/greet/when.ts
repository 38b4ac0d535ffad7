/** Which greeting is due. Pure. */
import type { Greeting } from "../../protocol/greeting.ts";

export interface Visit {
  path: string;
  /** Seconds in which this page was looked at. */
  seconds: number;
  /** Percent of the page that was seen. */
  seen: number;
  returning: boolean;
}

/** `*` stands for any characters; a slash at the end makes no difference. */
function matches(pattern: string, path: string): boolean {
  const parts = pattern.split("*").map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join(".*")}/?$`).test(path);
}

/** Without a time of its own, a greeting waits until the page has been looked at for this many seconds. */
const SOONEST = 2;

export const due = (
  { page = "*", after = SOONEST, scrolled = 0, returning }: Greeting,
  { path, seconds, seen, returning: back }: Visit,
): boolean =>
  matches(page, path) && seconds >= after && seen >= scrolled && (returning === undefined || returning === back);
