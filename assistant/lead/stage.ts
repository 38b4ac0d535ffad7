/** How far the visitor is, where they say so: browsing, ready, financing, or in trouble with what they have. */
import { NT } from "./clauses.ts";
import type { Span } from "./money.ts";

const I = "\\b(?:i|we|i['’]m|we['’]re|i['’]d|we['’]d|i['’]ve|we['’]ve|i['’]ll|we['’]ll)\\b[^?]{0,30}?";

/** Something that they have does not work. */
export const TROUBLE = "problem";

/** What costs most to overlook goes first. */
const STAGES: readonly (readonly [string, RegExp])[] = [
  [
    TROUBLE,
    /\b(?:my|our|the) (?:\w+ ){0,2}?(?:roof|furnace|heater|heating|boiler|dishwasher|oven|fridge|window|door|pipe|faucet|toilet|sink|basement|wall|ceiling|floor|garage|water heater|air conditioning|a\/?c|house|home|order|unit|device)s?\b[^?]{0,20}?\b(?:is|are|has|have|keeps?|started|won['’]t|doesn['’]t|stopped)\b[^?]{0,25}?\b(?:leak\w*|broken?|broke|crack\w*|mold\w*|damp|not work\w*|work(?:ing)?|flood\w*|fail\w*|defect\w*|dripping|drip|loose|clos\w*|open|damaged)\b/i,
  ],
  [
    "ready",
    new RegExp(
      `${I}(?:ready to (?:buy|sign|move forward|proceed|commit|reserve|order|start)|(?:want|like|ready|going|need) to (?:reserve|sign|make an offer|put (?:down )?a deposit|place a deposit|pay (?:the|a) deposit|lock in)|decided to (?:buy|go ahead))\\b`,
      "i",
    ),
  ],
  [
    "financing",
    new RegExp(
      `${I}(?:(?:pre-?)?approved for|pre-?approved\\b|(?:applying|applied|waiting|shopping|looking) (?:for|on) (?:a |an |our |my |the )?(?:mortgage|loan|pre-?approval|financing)|(?:getting|have|got|need) (?:a |an |our |my )?(?:pre-?approval|mortgage|loan|financing)\\b)`,
      "i",
    ),
  ],
  [
    "browsing",
    /\b(?:just|only|still) (?:looking(?: around)?|browsing|getting ideas|window shopping|exploring)\b(?! for)|\b(?:we|i)(?:['’]re| are| am|['’]m) (?:in )?no (?:rush|hurry)\b|\b(?:i|we)(?:['’]re| are| am|['’]m) (?:just )?(?:starting (?:out|to look)|in the early stages?)\b/i,
  ],
];
const NOT = new RegExp(`\\b(?:not|never)\\b|${NT}`, "i");
const STOPPED = new RegExp(`\\b(?:not|stopped)\\b|${NT}`, "i");
/** These say themselves that something does not work. */
const NEGATIVE = new Set([TROUBLE]);

export function stageIn(clause: string): Span | null {
  for (const [value, rule] of STAGES) {
    const match = clause.match(rule);
    if (!match || (!NEGATIVE.has(value) && NOT.test(match[0]))) continue;
    if (value === TROUBLE && /\b(?:work(?:ing)?|open|clos\w*)$/i.test(match[0]) && !STOPPED.test(match[0])) {
      continue;
    }
    return { value, evidence: match[0].trim() };
  }
  return null;
}
