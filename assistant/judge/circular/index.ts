/**
 * Is the conversation going in circles? A gauge both sides feed: the visitor asks again, the visitor says that the
 * answer was no answer, the assistant says the same thing twice. Thanks empty it. Only a message that raises it counts.
 */
import type { Said } from "../signal.ts";
import { alike, gist } from "./alike.ts";
import { complaint } from "./complaint.ts";

/** Rules of a `circular` signal: the gauge at 2 is worth an offer, from 3 on a person. Its score is a third of the gauge. */
export const CIRCULAR = { twice: "circular.twice", thrice: "circular.thrice" } as const;

interface Circle {
  /** How often the conversation came round: 2 is worth an offer, 3 a person. */
  gauge: number;
  seqs: readonly number[];
  span: string;
}

/** Two messages this alike ask the same; measured at a precision of .92 on pairs taken from many topics. */
export const SAME = 0.365;
/** Inside one conversation everything is about one topic, so the bar is higher. */
const SAME_HERE = 0.62;
const SAME_REPLY = 0.9;
/** How far back a question counts as asked before, in messages of one side. */
const REACH = 4;
const WINDOW = 16;
/** Two words that mean something: "yes" twice is no circle. */
const LEAST_WORDS = 2;
const SHORT = 300;

const THANKS =
  /(?:^|[^\p{L}])(?:thanks|thank you|thx|perfect|great|got it|gracias|perfecto|genial|merci|parfait|danke|super|grazie|perfetto|obrigad[oa]|perfeito)(?:[^\p{L}]|$)|谢谢|太好了/iu;

/** `turns`: oldest first, the newest visitor message last among the visitor's. */
export function circle(turns: readonly Said[]): Circle | null {
  const recent = turns.slice(-WINDOW);
  const at = recent.findLastIndex(({ by }) => by === "visitor");
  const newest = recent[at];
  const why = newest && raises(recent, at);
  if (!newest || !why) return null;
  const seqs: number[] = [];
  for (let i = 0; i < at; i++) {
    const turn = recent[i];
    if (!turn) continue;
    if (turn.by === "visitor" && THANKS.test(turn.text) && !complaint(turn.text)) seqs.length = 0;
    else if (raises(recent, i)) seqs.push(turn.seq);
  }
  seqs.push(newest.seq);
  return { gauge: seqs.length, seqs: seqs.slice(-20), span: why };
}

/** The words with which the turn at `at` shows that the conversation came round, if it does. */
function raises(turns: readonly Said[], at: number): string | null {
  const turn = turns[at];
  if (!turn || turn.by === "concierge") return null;
  const text = turn.text.slice(0, SHORT);
  if (turn.by === "visitor") {
    const said = complaint(text);
    if (said) return said.span;
  }
  const before = turns
    .slice(0, at)
    .filter(({ by }) => by === turn.by)
    .slice(-REACH);
  if (before.length === 0) return null;
  const own = gist(text);
  if (own.stems.size < LEAST_WORDS) return null;
  const bar = turn.by === "visitor" ? SAME_HERE : SAME_REPLY;
  const again = before.some((earlier) => {
    const other = earlier.text.slice(0, SHORT);
    return sameNumbers(other, text) && alike(gist(other), own) >= bar;
  });
  return again ? text.slice(0, 300) : null;
}

/** "Lot 7" after "lot 9" is a new question. */
const sameNumbers = (a: string, b: string) => numbers(a) === numbers(b);
const numbers = (text: string) => (text.match(/\d{1,12}/g) ?? []).join(" ");
