/**
 * A buyer who is ready: "I want to sign", "we'd like to reserve lot 14", "can I book a tour tomorrow?". First person,
 * now, and about a deed that matters; never "if I sign" or "I signed". Or somebody who wants to be rung.
 *
 *   W wants, is ready   C asks leave, asks how   V does the deed   O what the deed is about   S the whole in one phrase
 *   B the deed that binds   G books, as an order too   Z visits   L comes, sees   R rings   K asks when   T soon, a day   N negation   F if, when   Q what happens, do I have to   P somebody else   p it   d small words
 */
import { type Lexicon, lexicon, quote } from "../languages/grammar.ts";
import type { LanguageWords } from "../languages/language.ts";
import { LANGUAGES, type Language, spoken, WORDS } from "../languages/languages.ts";
import { sentences, unquoted } from "../languages/normalise.ts";
import { certainty, type Weights } from "./heads/heads.ts";
import { heard } from "./heads/shipped.ts";
import { BARS } from "./heads/weights.ts";

const LEXICONS = Object.fromEntries(
  LANGUAGES.map((language) => {
    const { wish }: LanguageWords = WORDS[language];
    return [language, wish && lexicon(wish)];
  }),
) as Readonly<Record<Language, Lexicon | undefined>>;

const RULES = [
  { name: "ready", score: 0.95, pattern: /[WC]?d{0,2}S/ },
  { name: "deed", score: 0.9, pattern: /W[dwT]{0,3}[BVGZ](?:d{0,4}w?d{0,2}[OBVGZ]|d{0,1}p)/ },
  { name: "deed", score: 0.9, pattern: /W[dwT]{0,2}d{1,3}w?O[dw]{0,2}[BVGZ]/ },
  // What it is about may be a name that no lexicon knows: the deed and the time say enough.
  { name: "soon", score: 0.85, pattern: /Wd{0,2}Bd{0,3}w{0,2}d?T/ },
  { name: "asks-for-deed", score: 0.8, pattern: /Cd{0,3}[BVGZ](?:d{0,4}w?d{0,2})[OBVGZ]/ },
  { name: "asks-for-deed", score: 0.8, pattern: /Cd{1,3}w?Od{0,2}[BVGZ]/ },
  // A day makes a wish to see it a wish for an appointment: the verb before it, or behind it.
  { name: "visit", score: 0.8, pattern: /[WC][dw]?d{0,2}(?:[ZL][dwOpL]{0,6}|Gd{0,4})T/ },
  { name: "visit", score: 0.8, pattern: /[WC][dwO]{0,4}T[dwO]{0,4}[ZL]|T[dw]{0,2}[WC][dw]{0,2}[ZL]|Kd{0,2}[ZL]/ },
  { name: "visit", score: 0.8, pattern: /^[Cd]{0,2}G[dT]{1,4}w{0,2}d?O/ },
  // "You can call me Robin" is a name.
  { name: "call", score: 0.9, pattern: /R(?!w[wd]?$)/ },
] as const;

interface Ready {
  rule: string;
  score: number;
  span: string;
}

export function value(message: string, weights?: Weights): Ready | null {
  const text = unquoted(message);
  const { logits, span, worth } = heard(text, weights);
  const wish = Math.max(logits.call, logits.buying);
  if (wish < BARS.wish.agrees) return null;
  const [calls, buys] = [worth("call", BARS.wish.agrees), worth("buying", BARS.wish.agrees)];
  const { found, denied } = parse(text, (sentence) => calls(sentence) || buys(sentence));
  if (found) return found;
  if (denied || wish < BARS.wish.sure) return null;
  const head = logits.call > logits.buying ? "call" : "buying";
  return { rule: head === "call" ? "value.appointment" : "value.ready", score: certainty(wish), span: span(head) };
}

/** `denied`: such a wish stands there, but it is refused, supposed or somebody else's. */
export function parse(
  text: string,
  worth: (sentence: number) => boolean = () => true,
): { found: Ready | null; denied: boolean } {
  let denied = false;
  for (const [at, sentence] of sentences(text).entries()) {
    if (!worth(at)) continue;
    for (const language of spoken(sentence)) {
      const reading = LEXICONS[language]?.tag(sentence);
      if (!reading) continue;
      if (reading.known < 2 && !/[SR]/.test(reading.tags)) continue;
      // Whoever wants to see somebody else wants nothing of the business, however much it sounds like it.
      denied ||= reading.tags.includes("P");
      for (const { name, score, pattern } of RULES) {
        const found = pattern.exec(reading.tags);
        if (!found) continue;
        if (/[NFQP]/.test(reading.tags.slice(Math.max(0, found.index - 6), found.index + found[0].length))) {
          denied = true;
          continue;
        }
        const words = quote(text, reading, found.index, found.index + found[0].length);
        return { found: { rule: `value.${name}`, score, span: words }, denied };
      }
    }
  }
  return { found: null, denied };
}
