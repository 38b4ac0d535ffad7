/** A question for what there is at all, or for a sum of money: "What do you have around 500k?". Pure. */
import { fold, isStop, split } from "../languages/words.ts";

const AMOUNT = /[$€£¥]\s?\d|\d\s?(?:k|thousand|million|mil|tsd|万)(?![\p{L}])|\d{1,3}[.,\s]\d{3}\b|\d{5,}/iu;
/** Words that say nothing of what it is that they ask for. */
const PLAIN = new Set(
  `around about under below over above near between max maximum least most up range budget price priced cost money
   cheaper less more than have got offer sell build show see available options option anything something afford fit get buy
   kid kids child children baby family people adults dog dogs
   home homes house houses place places property properties plan plans`.split(/\s+/),
);

export function asksForOffer(text: string): boolean {
  const words = split(text).map(fold);
  if (words.length === 0 || words.length > 20) return false;
  const asks = /[?？]/.test(text) || /\b(?:what|which|show)\b/i.test(text);
  const rest = words.filter((word) => !isStop(word) && !PLAIN.has(word) && !/\d/.test(word));
  return (
    asks && rest.every((word) => /^(?:k|thousand|million|dollars?|usd|eur|euros?)$/.test(word)) && names(words, text)
  );
}

/** There is something to go by: a sum, or what they would have. */
const names = (words: readonly string[], text: string): boolean =>
  AMOUNT.test(text) || words.some((word) => ["offer", "sell", "build", "available", "options"].includes(word));
