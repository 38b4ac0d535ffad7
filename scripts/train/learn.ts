/**
 * Teaches the heads: logistic regression, for the kinds of a feeling one softmax, by Adagrad (Duchi et al. 2011) over a
 * shuffled but seeded order. The same rows give the same weights.
 */
import { BUCKETS, bucketOf, features, marksOf, signOf, WORD } from "../../assistant/judge/heads/features.ts";
import { HEADS, type Head, type Weights } from "../../assistant/judge/heads/heads.ts";
import { sentences } from "../../assistant/languages/normalise.ts";
import { LESSONS } from "./labels.ts";
import { randomFrom, shuffle } from "./random.ts";
import type { Row } from "./rows.ts";

interface Taught {
  owners: Uint8Array;
  /** At `bucket * HEADS.length + head`. */
  weights: Float32Array;
  bias: Float32Array;
}

/** Chosen on sources that were left out: more passes and less decay learn the rows by heart. */
const EPOCHS = 4;
const RATE = 0.8;
const SLOWER = 0.8;
const DECAY = 4e-4;
/** The bias belongs to the share of the rows, which is no share of a chat: it moves little. */
const BIAS_RATE = 0.04;
/** A number that fewer rows hold is one person's word. */
const LEAST = 3;

const H = HEADS.length;
const FIRST = HEADS.indexOf("angry");
const SILENT = -1;

const targets = new Map<string, Int8Array>();
/** For each head 1, 0, or that the label says nothing to it. */
function targetsOf(label: string): Int8Array {
  const known = targets.get(label);
  if (known) return known;
  const made = Int8Array.from(HEADS, (head: Head) => {
    const { yes, no } = LESSONS[head] as { yes: readonly string[]; no: readonly string[] };
    return yes.includes(label) ? 1 : no.includes(label) ? 0 : SILENT;
  });
  targets.set(label, made);
  return made;
}

/** The numbers of a row, each once; those of words come first. */
interface Numbers {
  list: Uint32Array;
  words: number;
}

/** A row teaches several times, once for each source that is left out. */
const read = new WeakMap<Row, Numbers>();
function numbersOf(row: Row): Numbers {
  const known = read.get(row);
  if (known) return known;
  const { words, pieces } = features(sentences(row.text), marksOf(row.text));
  const first = new Set(words);
  const found = { list: Uint32Array.from(new Set([...first, ...pieces])), words: first.size };
  read.set(row, found);
  return found;
}

/** Of all numbers that fall into a bucket the one that most rows hold owns it. */
function ownersOf(rows: readonly Row[]): Uint8Array {
  const held = new Map<number, number>();
  for (const row of rows) for (const number of numbersOf(row).list) held.set(number, (held.get(number) ?? 0) + 1);
  const most = new Uint32Array(BUCKETS).fill(LEAST - 1);
  const owners = new Uint8Array(BUCKETS);
  for (const [number, count] of held) {
    const bucket = bucketOf(number);
    if (count <= (most[bucket] as number)) continue;
    most[bucket] = count;
    owners[bucket] = signOf(number);
  }
  return owners;
}

interface Example {
  buckets: Uint16Array;
  /** As many of the first buckets are those of words. */
  words: number;
  share: number;
  targets: Int8Array;
  worth: number;
}

function exampleOf(row: Row, owners: Uint8Array): Example {
  const { list, words } = numbersOf(row);
  const known = new Set<number>();
  let first = 0;
  for (const [i, number] of list.entries()) {
    const bucket = bucketOf(number);
    if (owners[bucket] === signOf(number)) known.add(bucket);
    if (i === words - 1) first = known.size;
  }
  return {
    buckets: Uint16Array.from(known),
    words: first,
    share: 1 / Math.sqrt(WORD * WORD * first + (known.size - first) || 1),
    targets: targetsOf(row.label),
    worth: row.worth,
  };
}

export function teach(rows: readonly Row[], seed: number): Taught {
  const random = randomFrom(seed);
  const owners = ownersOf(rows);
  const order = rows.map((row) => exampleOf(row, owners));
  const weights = new Float32Array(BUCKETS * H);
  const squares = new Float32Array(BUCKETS * H).fill(1e-3);
  const bias = new Float32Array(H);
  const z = new Float64Array(H);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    const rate = RATE * (1 - (SLOWER * epoch) / EPOCHS);
    for (const { buckets, words, share, targets, worth } of order) {
      z.set(bias);
      for (let i = 0; i < buckets.length; i++) {
        const from = (buckets[i] as number) * H;
        const x = i < words ? WORD * share : share;
        for (let h = 0; h < H; h++) z[h] = (z[h] as number) + (weights[from + h] as number) * x;
      }
      toErrors(z, targets);
      for (let h = 0; h < H; h++) {
        const error = (z[h] as number) * worth;
        if (error === 0) continue;
        bias[h] = (bias[h] as number) - rate * BIAS_RATE * error;
        for (let i = 0; i < buckets.length; i++) {
          const w = (buckets[i] as number) * H + h;
          const gradient = error * (i < words ? WORD * share : share) + DECAY * (weights[w] as number);
          squares[w] = (squares[w] as number) + gradient * gradient;
          weights[w] = (weights[w] as number) - (rate * gradient) / Math.sqrt(squares[w] as number);
        }
      }
    }
  }
  return { owners, weights, bias };
}

/** From logits to how far each head is off; 0 for those that the row says nothing to. */
function toErrors(z: Float64Array, targets: Int8Array) {
  let all = 0;
  for (let h = FIRST; h < H; h++) all += Math.exp(Math.min(30, z[h] as number));
  for (let h = 0; h < H; h++) {
    const target = targets[h] as number;
    if (target === SILENT) z[h] = 0;
    else if (h >= FIRST) z[h] = Math.exp(Math.min(30, z[h] as number)) / all - target;
    else z[h] = 1 / (1 + Math.exp(-(z[h] as number))) - target;
  }
}

/** The most that a weight may be: four bits, so that all heads together are light to carry. */
const MOST = 7;
/** The share of the weights that are not clipped. */
const KEPT = 0.999;

/** The weights as they are shipped: whole numbers from -7 to 7. */
export function rounded({ owners, weights, bias }: Taught): Weights {
  const scale = HEADS.map((_, h) => {
    const sizes = Float32Array.from({ length: BUCKETS }, (_, b) => Math.abs(weights[b * H + h] as number)).sort();
    return (sizes[Math.floor(BUCKETS * KEPT)] as number) / MOST || 1;
  });
  const values = Int8Array.from(weights, (w, i) => {
    const whole = Math.round(w / (scale[i % H] as number));
    return Math.max(-MOST, Math.min(MOST, whole));
  });
  return { owners, values, scale, bias: [...bias] };
}
