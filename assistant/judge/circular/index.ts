/**
 * Is the conversation going in circles? A gauge both sides feed: the visitor asks again, the visitor says that the
 * answer was no answer, the assistant says the same thing twice. Thanks empty it. Only a message that raises it counts.
 */

import type { Weights } from "../heads/heads.ts";
import type { Said } from "../signal.ts";
import { alike, gist } from "./alike.ts";
import { failing } from "./failing.ts";

/** Rules of a `circular` signal: the gauge at 2 is worth an offer, from 3 on a person. Its score is a third of the gauge. */
export const CIRCULAR = { twice: "circular.twice", thrice: "circular.thrice" } as const;

interface Circle {
  /** How often the conversation came round: 2 is worth an offer, 3 a person. */
  gauge: number;
  seqs: readonly number[];
  span: string;
}

/** Two questions this alike ask the same: drawn where, on pairs of other sources, 95 of 100 really do. */
const SAME = 0.46;
/** Two replies this alike say the same: a reply is longer, and much of it belongs to the business. */
const SAME_REPLY = 0.8;
/** How far back a question counts as asked before, in messages of one side. */
const REACH = 4;
const WINDOW = 16;
/** Two words that mean something: "yes" twice is no circle. */
const LEAST_WORDS = 2;
const SHORT = 300;

const THANKS =
  /(?:^|[^\p{L}])(?:thanks|thank you|thx|perfect|great|got it|gracias|perfecto|genial|merci|parfait|danke|super|grazie|perfetto|obrigad[oa]|perfeito)(?:[^\p{L}]|$)|谢谢|太好了/iu;

/** Two questions of one person that ask the same, in other words too. */
export const likeness = (a: string, b: string): number => alike(gist(a.slice(0, SHORT)), gist(b.slice(0, SHORT)));
export const isSame = (a: string, b: string): boolean => sameNumbers(a, b) && likeness(a, b) >= SAME;

/** `turns`: oldest first, the newest visitor message last among the visitor's. */
export function circle(turns: readonly Said[], weights?: Weights): Circle | null {
  const recent = turns.slice(-WINDOW);
  const at = recent.findLastIndex(({ by }) => by === "visitor");
  const newest = recent[at];
  if (!newest) return null;
  const seqs: number[] = [];
  let last = false;
  for (let i = 0; i < at; i++) {
    const turn = recent[i];
    if (!turn) continue;
    if (turn.by === "visitor") last = false;
    if (turn.by === "visitor" && THANKS.test(turn.text) && !failing(turn.text, weights)) seqs.length = 0;
    else if (raises(recent, i, weights)) {
      seqs.push(turn.seq);
      last ||= turn.by === "assistant";
    }
  }
  // The assistant that has just said the same again went round by itself, whatever the visitor says to it.
  const why = raises(recent, at, weights);
  if (!why && !last) return null;
  if (why) seqs.push(newest.seq);
  return { gauge: seqs.length, seqs: seqs.slice(-20), span: why ?? newest.text.slice(0, SHORT) };
}

/** The words with which the turn at `at` shows that the conversation came round, if it does. */
function raises(turns: readonly Said[], at: number, weights?: Weights): string | null {
  const turn = turns[at];
  if (!turn || turn.by === "concierge") return null;
  const text = turn.text.slice(0, SHORT);
  if (turn.by === "visitor") {
    const said = failing(text, weights);
    if (said) return said.span;
  }
  const before = turns
    .slice(0, at)
    .filter(({ by }) => by === turn.by)
    .slice(-REACH);
  if (before.length === 0) return null;
  const own = gist(text);
  if (own.stems.size < LEAST_WORDS) return null;
  const bar = turn.by === "visitor" ? SAME : SAME_REPLY;
  const again = before.some(
    ({ text: other }) => sameNumbers(other.slice(0, SHORT), text) && likeness(other, text) >= bar,
  );
  return again ? text.slice(0, 300) : null;
}

/** "Lot 7" after "lot 9" is a new question. */
const sameNumbers = (a: string, b: string) => numbers(a) === numbers(b);
const numbers = (text: string) => (text.match(/\d{1,12}/g) ?? []).join(" ");
