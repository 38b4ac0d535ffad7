/**
 * The signals in the visitor's words, found without a model in far less than a millisecond. Pure. `unanswered` comes from
 * the knowledge search and `failure` from the timeouts of an attempt; neither is read from words.
 */
import { asked } from "./asked/index.ts";
import { buyer, type Topic, touched } from "./buyer.ts";
import { CIRCULAR, circle } from "./circular/index.ts";
import { complexity } from "./complexity.ts";
import { emotion } from "./emotion.ts";
import type { Weights } from "./heads/heads.ts";
import type { Said, Signal } from "./signal.ts";
import { urgent } from "./urgent.ts";
import { value } from "./value.ts";

export type { Topic } from "./buyer.ts";

interface Seen {
  /** Messages, oldest first. A few dozen are enough. */
  turns: readonly Said[];
  /** The site's buyer topics. Pass the same array each time: what is built from it is cached by identity. */
  topics?: readonly Topic[];
  /** Messages up to and including this seq do not count: a human has joined since. */
  since?: number;
  /** Others than the shipped ones, for measuring. */
  weights?: Weights;
}

const FULL = 3;

/** The signals of the newest visitor message, with those before it as context; at most one per trigger. */
export function signals({ turns, topics = [], since = 0, weights }: Seen): Signal[] {
  const fresh = turns.filter(({ seq }) => seq > since);
  const said = fresh.filter(({ by }) => by === "visitor");
  const newest = said.at(-1);
  if (!newest) return [];
  const seqs = [newest.seq];
  const found: Signal[] = [];

  const request = asked(newest.text, weights);
  if (request) found.push({ kind: "asked", evidence: { seqs, ...request } });

  const danger = urgent(newest.text, weights);
  if (danger) found.push({ kind: "emergency", evidence: { seqs, ...danger } });

  const mood = emotion(said, weights);
  if (mood) {
    const { kind, score } = mood;
    found.push({
      kind: "emotion",
      evidence: { seqs: [...mood.seqs], span: newest.text.slice(0, 300), rule: `emotion.${kind}`, score },
    });
  }

  const round = circle(fresh, weights);
  if (round && round.gauge >= FULL - 1) {
    const rule = round.gauge >= FULL ? CIRCULAR.thrice : CIRCULAR.twice;
    const score = Math.min(1, round.gauge / FULL);
    found.push({ kind: "circular", evidence: { seqs: [...round.seqs], span: round.span, rule, score } });
  }

  const ready = value(newest.text, weights);
  if (ready) found.push({ kind: "value", evidence: { seqs, ...ready } });

  const hits = touched(newest.text, topics);
  const tangle = complexity(said, topics, hits);
  if (tangle) {
    const { score, span } = tangle;
    found.push({ kind: "complexity", evidence: { seqs: [...tangle.seqs], span, rule: "complexity.topics", score } });
  }

  const topic = buyer(hits);
  if (topic) {
    const { score, span } = topic;
    found.push({ kind: "buyer", evidence: { seqs, span, rule: `buyer.${topic.topic}`.slice(0, 64), score } });
  }
  return found;
}
