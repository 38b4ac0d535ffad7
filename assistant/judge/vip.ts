/** Finds visitors whom the site's settings mark as worth a call at once, by what is known about them. Pure. */
import type { LeadField, Of } from "../../protocol/facts.ts";
import type { Vip } from "../../settings/vip.ts";
import type { Signal } from "./signal.ts";

type Lead = Readonly<Partial<Record<LeadField, string>>>;

const AMOUNT =
  /(\d{1,3}(?:\s\d{3})+(?!\d)|\d+(?:[.,]\d+)*)(?:\s?(?:(k|thousand|grand|tausend|tsd|mil(?:le|a)?|m(?:io?|illi?[oó]n(?:e[ns]|s)?|ilh(?:ão|ões)|ilion[ei])?)(?!\p{L})|([万萬])))?/giu;
/** Digits in groups of three, with any separator. */
const GROUPED = /^\d{1,3}(?:[.,\s]\d{3})+$/;
/** "1.5 mil" is an English million, "900 mil" a thousand of most others. */
const FEW = 10;

/** An amount of money in the visitor's words; of a range the upper end; null if there is none. */
export function amountOf(words: string): number | null {
  const found = [...words.matchAll(AMOUNT)].map(([, digits = "", scale, han]) => ({
    number: numberOf(digits),
    scale: scale ?? han,
  }));
  if (found.length === 0) return null;
  // "350 to 400 thousand": the scale at the end is that of both.
  const last = found.at(-1)?.scale;
  return Math.max(
    ...found.map(({ number, scale }) => number * factor(scale ?? (number < 1000 ? last : undefined), number)),
  );
}

const numberOf = (digits: string): number =>
  Number(GROUPED.test(digits) ? digits.replaceAll(/[.,\s]/g, "") : digits.replace(",", "."));

function factor(scale: string | undefined, number: number): number {
  if (scale === undefined) return 1;
  if (/[万萬]/.test(scale)) return 10_000;
  if (/^mil$/i.test(scale)) return number < FEW ? 1_000_000 : 1_000;
  return /^m(?!ille$|ila$)/i.test(scale) ? 1_000_000 : 1_000;
}

const among = (names: readonly string[], value: string | undefined): boolean =>
  value !== undefined && names.some((name) => name.toLowerCase() === value.toLowerCase());

const holds = ({ budget, stage, plan, area }: Vip, lead: Lead): boolean =>
  (budget === undefined || (amountOf(lead.budget ?? "") ?? 0) >= budget) &&
  (stage === undefined || among(stage, lead.stage)) &&
  (plan === undefined || among(plan, lead.plan)) &&
  (area === undefined || among(area, lead.area));

/**
 * The signal for a visitor who matches a rule now and did not before.
 * @param told new facts, beyond those that were known
 * @param rule how they were read
 */
export function vip(
  rules: readonly Vip[],
  known: Lead,
  told: readonly Of<"lead.learned">[],
  rule: "vip" | "vip.model",
): Signal | null {
  const newest = told.at(-1);
  if (!newest || rules.some((each) => holds(each, known))) return null;
  const now: Lead = { ...known, ...Object.fromEntries(told.map(({ field, value }) => [field, value])) };
  const met = rules.find((each) => holds(each, now));
  if (!met) return null;
  const shown = told.find(({ field }) => field in met) ?? newest;
  const seqs = shown.cite === undefined ? [] : [shown.cite];
  return { kind: "value", evidence: { seqs, ...(shown.span && { span: shown.span }), rule, score: 1 } };
}
