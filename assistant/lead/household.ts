/** Who would live there, as the visitor says it. */
import { NT } from "./clauses.ts";
import type { Span } from "./money.ts";

const COUNT = "(?:\\d{1,2}|a|an|one|two|three|four|five|six|seven|eight|twin)";
const WHO =
  "(?:small |young |little |teenage |grown |school-age )?(?:kids?|children|child|boys?|girls?|sons?|daughters?|toddlers?|bab(?:y|ies)|teenagers?|teens?|dogs?|cats?|pets?|grandkids|grandchildren)";
const ADULT =
  "(?:wife|husband|partner|spouse|girlfriend|boyfriend|fianc[eé]e?|mother|father|mom|mum|dad|parents|grandmother|grandfather|grandma|grandpa|son|daughter)";

const RULES = [
  /\b(?:we(?:['’]re| are)|i(?:['’]m| am) (?:in|part of)|for (?:our|my|a)|as)\s+(?:a\s+)?(?:family|household) of (?:\d{1,2}|two|three|four|five|six|seven|eight)\b/i,
  /\b(?:there are|there(?:['’]re| will be)|we(?:['’]re| are))\s+(?:\d{1,2}|two|three|four|five|six|seven|eight) of us\b/i,
  new RegExp(
    `\\b(?:i|we)(?:['’]ve)?\\s+(?:have|got|have got)?\\s*${COUNT}\\s+${WHO}(?:\\s+and\\s+(?:${COUNT}\\s+)?${WHO})?\\b`,
    "i",
  ),
  new RegExp(
    `\\bwe(?:['’]re| are)\\s+${COUNT}\\s+(?:adults?|grown-?ups)(?:(?:\\s+and|\\s+with|,|\\s*\\+)\\s*${COUNT}\\s+${WHO}){0,2}(?!\\w)`,
    "i",
  ),
  new RegExp(`\\b(?:my|our)\\s+${COUNT}\\s+${WHO}\\b`, "i"),
  new RegExp(`\\bmy\\s+${ADULT}\\s+and\\s+(?:i|me|our ${COUNT} ${WHO})\\b`, "i"),
  new RegExp(
    `\\b(?:my|our)\\s+${ADULT}\\s+(?:lives?|will live|is going to live|are going to live|is moving|are moving|moves?)\\s+(?:in )?with\\s+(?:us|me)\\b`,
    "i",
  ),
  /\b(?:it['’]?s |it is |for )?just (?:me|the two of us|my (?:wife|husband|partner) and (?:i|me))\b(?=\W*$)/i,
  /\bi(?:['’]ll| will)? live alone\b/i,
];
const BARE = new RegExp(
  `^\\W*(?:we are |it['’]?s |just )?(${COUNT}|me|the two of us)(?:\\s+(?:people|adults?|of us|persons?|${WHO}))?(?:\\s+and\\s+${COUNT}\\s+\\w+)?\\W*$`,
  "i",
);
const NOT = new RegExp(`\\b(?:no|not|never|without|had|lost)\\b|${NT}`, "i");

export function householdIn(clause: string, asked: boolean): Span | null {
  for (const rule of asked ? [...RULES, BARE] : RULES) {
    const match = clause.match(rule);
    if (!match || NOT.test(match[0]) || NOT.test(clause.slice(0, match.index).slice(-12))) continue;
    return { value: match[0].replaceAll(/^\W+|\W+$/g, ""), evidence: match[0].trim() };
  }
  return null;
}
