/** Cases that are too complex for the assistant: three matters or more, of two of the site's topics, about the visitor's own plans. */
import { type Hit, type Topic, touched } from "./buyer.ts";

interface Interwoven {
  topics: readonly string[];
  score: number;
  seqs: readonly number[];
  span: string;
}

const LEAST = { matters: 3, topics: 2 };
/** Visitor messages whose matters are read together. */
const TOGETHER = 3;

/** @param messages the visitor's, oldest first */
export function complexity(
  messages: readonly { seq: number; text: string }[],
  topics: readonly Topic[],
  /** What the newest message touches. */
  now: readonly Hit[],
): Interwoven | null {
  const recent = messages.slice(-TOGETHER);
  const newest = recent.at(-1);
  if (!newest) return null;
  if (!now.some(({ own }) => own)) return null;
  const matters = new Set(now.flatMap((hit) => hit.matters));
  const names = new Set(now.map(({ topic }) => topic));
  // Over several messages the newest must have two matters: a change of subject is not a complex case.
  if (matters.size < LEAST.matters - 1) return null;
  const seqs = [newest.seq];
  for (const { seq, text } of recent.slice(0, -1).reverse()) {
    if (matters.size >= LEAST.matters) break;
    const own = touched(text, topics).filter((hit) => hit.own);
    if (own.length > 0) seqs.unshift(seq);
    for (const hit of own) {
      names.add(hit.topic);
      for (const matter of hit.matters) matters.add(matter);
    }
  }
  if (matters.size < LEAST.matters || names.size < LEAST.topics) return null;
  return { topics: [...names], seqs, score: Math.min(1, 0.5 + 0.1 * matters.size), span: newest.text.slice(0, 300) };
}
