/** The clauses of a message in which the visitor speaks about themselves: no questions, suppositions, quotes or others. */

const END = /(?<=[.!?;\n])(?=\s|$)|,\s+|\s[–—-]\s(?!\d)|\s(?=(?:but|and then|so|because|although|though)\b)/i;
const LEAD_IN =
  "(?:(?:and|so|but|then|ok|okay|well|hi|hello|hey|also|because|although|though|yes|no|actually|sorry)[\\s,]+)*";

/** Denies, with its apostrophe or without. */
export const NT =
  "(?:n['’]t|\\b(?:do|does|did|ca|wo|is|are|was|were|would|could|should|have|has|had|need|must|ai)nt)\\b";

/** Begins like a question or a supposition. */
const ASKS = new RegExp(
  `^\\W*${LEAD_IN}(?:do|does|did|can|could|is|are|was|were|am|will|would|should|shall|what(?:'s|’s)?|when|where|which|who|whose|why|how|if|may|might|has|have\\s+(?:you|they|there)|suppose|imagine|say|let(?:'|’)s say|unless|whether|assuming)\\b`,
  "i",
);
const SUPPOSES =
  /\b(?:if (?:i|we|my|our|you|they|the)|suppos\w+|imagin\w+|hypothetical\w*|for (?:example|instance)|e\.g\.|were to|i wish|used to|years? ago|back then|back in|in the past|what if|let['’]s say|whether)\b/i;
/** "I didn't say I want a pool" */
const UNSAID = new RegExp(`(?:${NT}|\\b(?:not|never))\\s+(?:say|said|saying|mean|meant|tell|told)\\b`, "i");
/** The clause is about somebody else. */
const SOMEBODY =
  "\\b(?:(?:my|our|his|her|their|a|the|some|one) (?:friends?|buddy|brothers?|sisters?|siblings?|cousins?|uncle|aunt|nephew|niece|boss|neighbou?rs?|colleagues?|co-?workers?|clients?|customers?|agents?|realtors?|brokers?|lenders?|bank|tenants?|ex|in-laws|roommates?|couple|person|guy|people|builders?|family next door))\\b";
const FIRST =
  "he|she|they|you(?! (?:can|may|could) (?:\\w+ )?(?:reach|call|text|email|e-mail|write|contact|ring|find)(?: to)? me)|your|someone|somebody|people|everyone|most|many|others";
const OTHERS = new RegExp(`${SOMEBODY}|^\\W*(?:and |so |but )?(?:it|${FIRST})\\b`, "i");
/** "It" may be the number that was meant. */
export const OTHERS_BUT_IT = new RegExp(`${SOMEBODY}|^\\W*(?:and |so |but )?(?:${FIRST})\\b`, "i");
const RELATIVES = /\b(?:my|our) (?:parents?|mother|mom|mum|father|dad|son|daughter|kids?|children|grand\w+)\b/i;
export const QUOTED = /["“„«][^"”“»]*["”“»]/g;

/** Begins as a question does, in English. */
export const asks = (text: string): boolean => ASKS.test(text);

/** Asks, supposes, says what was not said, or speaks of others, in English. */
export const unowned = (text: string): boolean => [ASKS, SUPPOSES, UNSAID, OTHERS].some((each) => each.test(text));

export interface Clause {
  text: string;
  /** It is about relatives, who may be part of the household; nothing else is read from it. */
  relatives: boolean;
}

export function clausesOf(message: string): Clause[] {
  const own = message.replace(QUOTED, " ");
  return own.split(END).flatMap((part) => {
    const text = part?.trim() ?? "";
    if (text === "" || text.startsWith("¿") || unowned(text)) return [];
    return [{ text, relatives: RELATIVES.test(text) }];
  });
}
