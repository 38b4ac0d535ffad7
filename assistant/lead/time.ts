/** Moments and spans of time in plain words, and the sentences that make one the visitor's timeline. */
import { NT } from "./clauses.ts";
import type { Span } from "./money.ts";

export const MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const SEASON = "(?:spring|summer|fall|autumn|winter)";
const YEAR = "(?:20[2-4]\\d)";
const COUNT =
  "(?:\\d{1,2}(?:\\s?(?:-|–|to|or)\\s?\\d{1,2})?|an?|one|two|three|four|five|six|nine|twelve|a few|a couple of|the next(?: few)?|several)";
const MOMENT = [
  `${COUNT}\\s+(?:days?|weeks?|months?|years?)`,
  `(?:(?:early|mid|late|the end of|end of|beginning of|the)[\\s-]+)?(?:next |this |coming )?(?:${MONTH}|${SEASON})(?:\\s+(?:of )?(?:${YEAR}|next year|this year))?(?:\\s+\\d{1,2}(?:st|nd|rd|th)?)?`,
  "(?:(?:early|late|the end of|end of|mid)\\s+)?(?:next|this) (?:week|month|quarter|year)",
  `(?:(?:early|mid|late|the end of|end of)[\\s-]+)?${YEAR}`,
  "(?:the )?end of (?:the|this|next) (?:year|month|quarter)",
  "christmas|thanksgiving|easter|the holidays|school starts",
].join("|");
const AT_ONCE = "as soon as possible|asap|immediately|right away|straight away";
const WHEN = `(?:(?:by|in|within|before|around|until|no later than|at|during|for|over)\\s+)?(?:about |around |the next )?(${MOMENT})(?!\\w)`;
const DO =
  "(?:mov\\w*(?: in)?|buy\\w*|build\\w*|start\\w*|be (?:in|ready|done)|get(?:ting)? in|clos\\w+|purchas\\w+|settl\\w+|relocat\\w+|finish\\w*|decid\\w+|leav\\w+)";

const RULES = [
  `\\b(?:my|our)\\s+(?:timeline|time ?frame|target|deadline|move-in(?: date)?|lease (?:ends?|expires?|is up|runs out))\\s*(?:is|would be|:)?\\s*${WHEN}`,
  `\\b(?:i|we)(?:['’]re|['’]d|['’]ll|['’]m| are| am| will| would)?\\s[^?]{0,40}?\\b${DO}\\b[^?]{0,25}?\\s(?:(?:by|in|within|before|around|until|no later than|during)\\s+|(?=next|this|early|late))(?:about |around |the next )?(${MOMENT})(?!\\w)`,
  `\\b(?:i|we)(?:['’]re|['’]d|['’]ll|['’]m| are| am| need| want| have)\\b[^?]{0,40}?\\b${DO}\\b[^?]{0,20}?\\b(${AT_ONCE})(?!\\w)`,
].map((source) => new RegExp(source, "i"));
const BARE = new RegExp(
  `^\\W*(?:(?:it['’]?s|maybe|probably|i think|hopefully|ideally|sometime|some time)\\s+)*(?:${WHEN}|(${AT_ONCE}))\\W*$`,
  "i",
);
/** The past, and what does not happen. */
const NOT = new RegExp(
  `\\b(?:not|never|wanted|hoped|planned|moved|bought|built|closed|was|were|had|did)\\b|${NT}`,
  "i",
);

export function timelineIn(clause: string, asked: boolean): Span | null {
  for (const rule of asked ? [...RULES, BARE] : RULES) {
    const match = clause.match(rule);
    const value = (match?.[1] ?? match?.[2])?.trim();
    if (match && value && !NOT.test(match[0])) return { value, evidence: match[0].trim() };
  }
  return null;
}
