/**
 * Tells Workers Analytics Engine what an entry changed, where the deployment has such a data set. It only ever adds, so
 * it is told differences, whose sums are right; and nothing in it names a conversation, because it cannot forget.
 */
import { COUNTERS, type Counter, type Sums } from "../../protocol/report.ts";
import { TRIGGER_KINDS } from "../../protocol/triggers.ts";
import type { Entry } from "./row.ts";

/** The doubles of a data point, which holds twenty: every counter but those of the triggers, which stand in a blob. */
const DOUBLES = COUNTERS.filter((name) => !(TRIGGER_KINDS as readonly Counter[]).includes(name));

export function dataPoint(site: string, { began, handoffs }: Entry, changed: Sums): AnalyticsEngineDataPoint {
  return {
    indexes: [site],
    // The hour that it began in (a data point's own time is when it was written), and what handoffs were for.
    blobs: [new Date(began).toISOString().slice(0, 13), Object.keys(handoffs).join(" ")],
    doubles: DOUBLES.map((name) => changed[name]),
  };
}
