/** What the visitor wants: a plan and an area by the site's own names, and the need in their own words. */
import { NT } from "./clauses.ts";
import { priceAt, type Span } from "./money.ts";

export const I = "\\b(?:i|we|i['’]m|we['’]re|i['’]d|we['’]d|i['’]ve|we['’]ve)";
export const LIKES =
  "(?:interested in|like|love|want|prefer|chose|choose|picked|decided on|thinking (?:of|about)|considering|leaning towards?|going with|go with|looking at|set on|fell in love with|favou?r)";
const LIVES = "(?:liv\\w+|mov\\w+|build\\w*|buy\\w*|look\\w+|search\\w+|settl\\w+|relocat\\w+|hous\\w+|home|stay)";
export const NOT = new RegExp(
  `\\b(?:not|never|no|longer|instead of|rather than|hate|dislike|against|anymore)\\b|${NT}`,
  "i",
);
export const literal = (name: string) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");

export function planIn(clause: string, plans: readonly string[], asked: boolean): Span | null {
  return named(clause, plans, PLAN, asked) ?? better(clause, plans);
}

export function areaIn(clause: string, areas: readonly string[], asked: boolean): Span | null {
  return named(clause, areas, AREA, asked);
}

const PLAN = `${I}\\b[^?]{0,40}?\\b${LIKES}\\b[^?]{0,30}?`;
const AREA = `${I}\\b[^?]{0,40}?\\b(?:${LIKES}|${LIVES})\\b[^?]{0,30}?`;
const BARE = "^[^?]{0,20}?";

/** The names of a site in one pattern, made once. */
const known = new WeakMap<readonly string[], Map<string, RegExp>>();

function pattern(names: readonly string[], before: string): RegExp {
  const patterns = known.get(names) ?? new Map<string, RegExp>();
  known.set(names, patterns);
  const made = patterns.get(before) ?? new RegExp(`${before}\\b(${names.map(literal).join("|")})\\b`, "i");
  patterns.set(before, made);
  return made;
}

/** The first of the names that is wished for, as the site spells it. */
function named(clause: string, names: readonly string[], wish: string, asked: boolean): Span | null {
  if (names.length === 0) return null;
  for (const before of asked ? [wish, BARE] : [wish]) {
    const match = clause.match(pattern(names, before));
    const value = names.find((name) => name.toLowerCase() === match?.[1]?.toLowerCase());
    if (match && value && !NOT.test(match[0])) return { value, evidence: match[0].trim() };
  }
  return null;
}

/** "The Heron looks better": a choice, said of the thing. */
function better(clause: string, plans: readonly string[]): Span | null {
  const match = clause.includes("?") || NOT.test(clause) ? null : clause.match(BETTER);
  const value = plans.find((name) => name.toLowerCase() === match?.[1]?.toLowerCase());
  return match && value ? { value, evidence: match[0].trim() } : null;
}

const BETTER =
  /^\W*(?:i think |and |but |now )?the (.{2,40}?)(?: plan)? (?:looks|seems|suits us|fits us) (?:much |way |even |a lot )?better(?!\s+than)\b/i;

const NEED =
  /(?:\b(?:i['’]m|we['’]re|i am|we are|i|we|and (?:i|me)(?: are| am)?)\s+|^\W*(?=looking|searching|in the market))(?:really |currently |also )?(?:looking for|looking to (?:buy|build|get)|searching for|in the market for|hoping (?:for|to (?:buy|build))|need|want|want to (?:buy|build)|would like to (?:buy|build)|plan to (?:buy|build))\s+((?:an?|something|\d{1,2}|one|two|three|four|at least|more|enough|room for|space for)\b(?:[^.!?;,\n]|[.,](?=\d)){2,80})/i;
/** Wanted of the chat, not of the business. */
const OF_THE_CHAT =
  /^(?:an?|some|more|one|two|three)?\s*(?:quick |short |simple |straight |real |little |bit (?:of|more) ?)*(?:help|answer|question|questions|information|info|person|human|someone|agent|representative|minute|moment|second|call|callback|reply|advice|details?|time|clarification|explanation|refund|apology|copy|link|list|brochure|price|quote|break|manager|chat)\b/i;

/** Says nothing of what it is. */
const THING = /^(?:an?|something|one)$/i;

export function needIn(clause: string): Span | null {
  const match = clause.match(NEED);
  const told = match?.[1] ?? "";
  const value = told.slice(0, priceAt(told)).trim();
  if (!match || value === "" || THING.test(value) || OF_THE_CHAT.test(value) || NOT.test(match[0])) return null;
  return { value, evidence: match[0].slice(0, match[0].length - told.length + priceAt(told)).trim() };
}
