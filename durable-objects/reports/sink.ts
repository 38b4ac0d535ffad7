/**
 * Writes what an entry changed to Workers Analytics Engine, where the deployment has such a data set. It can only add, so
 * it gets differences, whose sums are right; and nothing in it names a conversation, because it cannot delete. Pure.
 */
import type { Counter, Sums } from "../../protocol/report.ts";
import type { Entry } from "./row.ts";

/**
 * The doubles of a data point, in order. A data set is queried by their position, so this list never changes; it is full,
 * because a data point holds twenty. A counter that is not here is in the reports alone; handoffs by trigger are in a blob.
 */
const DOUBLES: readonly Counter[] = [
  "conversations",
  "contained",
  "takeovers",
  "abandonedWaiting",
  "abandonedAssistant",
  "booked",
  "qualified",
  "early",
  "justRight",
  "late",
  "turns",
  "tries",
  "tokensIn",
  "tokensOut",
  "ratedAssistant",
  "scoreAssistant",
  "ratedConcierge",
  "scoreConcierge",
  "ratedMixed",
  "scoreMixed",
];

export function dataPoint(site: string, { began, handoffs }: Entry, changed: Sums) {
  return {
    indexes: [site],
    // The hour that it began in (a data point's own time is when it was written), and what handoffs were for.
    blobs: [new Date(began).toISOString().slice(0, 13), Object.keys(handoffs).join(" ")],
    doubles: DOUBLES.map((name) => changed[name]),
  };
}
