/** Where each judge draws its line: by false alarms among everyday messages of sources that the heads had not seen. */
import { parse } from "../../assistant/judge/asked/grammar.ts";
import { complaint } from "../../assistant/judge/circular/complaint.ts";
import type { Head } from "../../assistant/judge/heads/heads.ts";
import { parse as parseWish } from "../../assistant/judge/value.ts";
import { unquoted } from "../../assistant/languages/normalise.ts";
import { type Measured, saysNoTo, saysYesTo } from "./measured.ts";

/** False alarms of a head that is alone, per 1,000. */
interface Allowed {
  /** Among everyday messages. */
  quiet: number;
  /** Among look-alikes, messages that were written to be taken for what they are not. */
  hard?: number;
}

export const ALLOWED = {
  asked: { quiet: 0.4, hard: 6 },
  failing: { quiet: 1.3, hard: 15 },
  feeling: { quiet: 3.4, hard: 30 },
  /** The other one of two messages. */
  near: { quiet: 9 },
  /** One message alone. */
  strong: { quiet: 0.1, hard: 6 },
  urgent: { quiet: 0.8, hard: 12 },
  /** Of the answers to an offer that are no yes. */
  accepts: { quiet: 1000, hard: 20 },
  /** An offer costs little, and stands beside an answer or an honest word. Chosen on test/conversations/p-*. */
  staffNear: { quiet: 110, hard: 140 },
  staffLikely: { quiet: 20, hard: 35 },
  staffSure: { quiet: 10, hard: 20 },
  wish: { quiet: 1.5, hard: 5 },
} as const satisfies Readonly<Record<string, Allowed>>;

/** The share of what a grammar rightly sees that its head may not take back; a loose grammar is taken back more. */
const AGREES = { asked: 0.98, failing: 0.9, wish: 0.985 };

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

const descending = (list: number[]): number[] => list.sort((a, b) => b - a);

/** The lowest line over which no more rows are than allowed. */
function line(rows: readonly Measured[], head: Head, { quiet, hard }: Allowed): number {
  const none = rows.filter((row) => saysNoTo(head, row));
  const logits = (wanted: (row: Measured) => boolean) =>
    descending(none.filter(wanted).map(({ logits }) => logits[head]));
  const lines = [
    quantile(
      logits((row) => row.quiet),
      quiet / 1000,
    ),
  ];
  if (hard !== undefined)
    lines.push(
      quantile(
        logits((row) => row.hard),
        hard / 1000,
      ),
    );
  return Math.max(...lines);
}

export type Bars = ReturnType<typeof barsOf>;

export function barsOf(rows: readonly Measured[]) {
  const agrees = (share: number, wanted: readonly Measured[], logit: (row: Measured) => number) =>
    Math.min(0, quantile(descending(wanted.map(logit)), share));
  const wish = (row: Measured) => Math.max(row.logits.call, row.logits.buying);
  const seen = rows.filter((row) => saysYesTo("asked", row) && parse(unquoted(row.text)).found);
  const said = rows.filter((row) => saysYesTo("failing", row) && complaint(unquoted(row.text)));
  const wished = rows.filter(
    (row) => (saysYesTo("call", row) || saysYesTo("buying", row)) && parseWish(unquoted(row.text)).found,
  );
  return {
    asked: {
      sure: line(rows, "asked", ALLOWED.asked),
      agrees: agrees(AGREES.asked, seen, ({ logits }) => logits.asked),
    },
    failing: {
      sure: line(rows, "failing", ALLOWED.failing),
      agrees: agrees(AGREES.failing, said, ({ logits }) => logits.failing),
    },
    feeling: {
      near: line(rows, "feeling", ALLOWED.near),
      level: line(rows, "feeling", ALLOWED.feeling),
      strong: line(rows, "feeling", ALLOWED.strong),
    },
    urgent: { level: line(rows, "urgent", ALLOWED.urgent) },
    accepts: { level: line(rows, "accepts", ALLOWED.accepts) },
    staff: {
      near: line(rows, "staff", ALLOWED.staffNear),
      likely: line(rows, "staff", ALLOWED.staffLikely),
      sure: line(rows, "staff", ALLOWED.staffSure),
    },
    wish: {
      sure: Math.max(line(rows, "call", ALLOWED.wish), line(rows, "buying", ALLOWED.wish)),
      agrees: agrees(AGREES.wish, wished, wish),
    },
  };
}
