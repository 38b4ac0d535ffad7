/** Amounts of money in plain words, and the sentences that make one a budget. */
import { NT } from "./clauses.ts";

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
/** What people want to pay for what they look for, or write down like a title: enough for it to be no deposit and no fee. */
const LARGE = new RegExp(`\\d\\s?${SCALE}(?!\\w)|\\d{2,}[.,]\\d{3}|\\d{5,}`, "i");
const NEAR = "(?:for|around|about|up to|under|below|at most|no more than|max(?:imum)?(?: of)?|close to|between)";
const WISHES = [
  `(?:^\\W*|\\b(?:i|we)(?:['’]m|['’]re| am| are)?\\s+(?:still |really |currently |just )?)(?:looking (?:for|to (?:buy|build))|searching for|(?:want|need|would like|hope)(?: to (?:buy|build))?)\\s(?:[^?]{0,50}\\s)?${NEAR}\\s+${ABOUT}${AMOUNT}`,
  `^\\W*(?:total |max(?:imum)? |price )?budget\\s+(?:is\\s+|of\\s+)?${ABOUT}${AMOUNT}\\W*$`,
  `^\\W*(?:an? |any )?(?:(?:\\d|two|three|four|five|new|small|big|nice|family|single|one|story|bed(?:room)?|bath(?:room)?|floor)[\\s-]+){0,4}(?:house|home|place|condo|apartment|property)\\s+${NEAR}\\s+${ABOUT}${AMOUNT}\\W*$`,
].map((source) => new RegExp(source, "i"));
/** Money for something else. */
const NO_WISH = new RegExp(
  `\\b(?:refund|deposit|discount|credit|payment|loan|mortgage|financing|rent\\w*|sell\\w*|sold|owe|salary|raise|insurance|quote|not|never)\\b|${NT}`,
  "i",
);
const BARE = new RegExp(
  `^\\W*(?:(?:it['’]?s|maybe|probably|i think|i['’]d say|say|something like)\\s+)*${ABOUT}${AMOUNT}\\W*$`,
  "i",
);

export interface Span {
  value: string;
  evidence: string;
}

/** Up to the price: "3 bedrooms for about $450,000" needs three bedrooms. */
const PRICE = new RegExp(
  `(?:\\s+(?:${NEAR}|at|of|costing|priced|within|with|an?|budget|price|roughly|approximately))+\\s+(?:${CURRENCY}\\s?\\d|${NUMBER}\\s?${SCALE}(?!\\w)|\\d{2,}[.,]\\d{3}|\\d{5,})`,
  "i",
);

/** @returns where the price of what somebody wants begins; the end where there is none */
export const priceAt = (text: string): number => text.match(PRICE)?.index ?? text.length;

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
  for (const rule of WISHES) {
    const match = clause.match(rule);
    const value = match?.[1]?.trim();
    if (match && value && LARGE.test(value) && !NO_WISH.test(match[0])) return { value, evidence: match[0].trim() };
  }
  return null;
}
