/** Amounts of money in plain words, and the sentences that make one a budget. */

const CURRENCY = "(?:[$€£]|usd|eur|gbp|us\\$)";
const SCALE = "(?:k|thousand|grand|mil(?:lion)?|m)";
const NUMBER = "\\d+(?:[.,]\\d+)*";
const ONE = `(?:${CURRENCY}\\s?)?${NUMBER}(?:\\s?${SCALE})?(?:\\s?(?:dollars|euros|pounds|usd|eur|${CURRENCY}))?`;
/** An amount, or a range of two. */
const AMOUNT = `((?:${ONE}\\s?(?:-|–|to|and)\\s?)?${ONE})(?![\\w%])(?!\\s?(?:%|percent|sq|square|bed|bath|month|year|week|day|people|kids|mile|acre|feet|ft|a month))`;
const ABOUT =
  "(?:(?:up to|around|about|roughly|approximately|approx\\.?|under|below|less than|at most|no more than|max(?:imum)?(?: of)?|between|somewhere|close to|~)\\s+)*";

const MONEY = new RegExp(`${CURRENCY}|\\d\\s?${SCALE}(?!\\w)|dollars|euros|pounds|\\d{1,3}[.,]\\d{3}|\\d{5,}`, "i");

const BUDGETS = [
  `\\b(?:my|our)\\s+(?:total |max(?:imum)? |price )?(?:budget|limit|max(?:imum)?|ceiling|price range)\\s+(?:is|would be|will be|stands at|goes)?\\s*(?:now )?${ABOUT}${AMOUNT}`,
  `\\b(?:i|we)(?:['’]ve| have|['’]re on| are on)?\\s+(?:got )?(?:a\\s+budget\\s+(?:of|around|under)?|(?=.{1,40}\\bto (?:work with|spend)\\b))\\s*${ABOUT}${AMOUNT}`,
  `\\b(?:with|on|within)\\s+(?:a|an)\\s+(?:total |max(?:imum)? )?budget\\s+(?:of|around|under|about|near)\\s+${ABOUT}${AMOUNT}`,
  `^\\W*(?:and |with )?(?:max(?:imum)?(?: of)?|up to|at most|no more than)\\s+${ABOUT}${AMOUNT}\\W*$`,
  `\\bbudget\\s*[:=]\\s*${ABOUT}${AMOUNT}`,
  `\\b(?:i|we)(?:['’]d)?\\s+(?:can|could|want to|would like to|like to|plan to|hope to|need to|have to|must|are willing to|am willing to)?\\s*(?:only )?(?:afford|spend|pay|go (?:up )?to|go as high as|stay)\\s+${ABOUT}${AMOUNT}`,
  `\\b(?:i|we)(?:['’]m|['’]re| am| are| got| were| was)\\s+(?:already )?(?:pre-?)?(?:approved|qualified) for\\s+${ABOUT}${AMOUNT}`,
].map((source) => new RegExp(source, "i"));
const BARE = new RegExp(
  `^\\W*(?:(?:it['’]?s|maybe|probably|i think|i['’]d say|say|something like)\\s+)*${ABOUT}${AMOUNT}\\W*$`,
  "i",
);

export interface Span {
  value: string;
  evidence: string;
}

/** @param asked the visitor was just asked for it, so that the amount alone says it */
export function budgetIn(clause: string, asked: boolean): Span | null {
  for (const rule of asked ? [...BUDGETS, BARE] : BUDGETS) {
    const match = clause.match(rule);
    const value = match?.[1]?.trim();
    // "We can do 3" is no money; a round hundred after the question is, in thousands.
    if (match && value && (MONEY.test(value) || (rule === BARE && /\d{3}/.test(value)))) {
      return { value, evidence: match[0].trim() };
    }
  }
  return null;
}
