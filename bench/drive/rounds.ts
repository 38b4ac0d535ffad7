/** All sides in turn, in random order, so that what disturbs the machine disturbs them alike. */
import type { Figures } from "./measure.ts";
import { NAMES, type Name, type Side } from "./side.ts";

/** What is measured of each side; the gateway and the two floors are always there, other products when asked for. */
export type By<T> = Record<"gateway" | "durable" | "floor", T> & Partial<Record<Name, T>>;

export interface Bench {
  sides: By<Side>;
  /** For whatever a measure must write. */
  folder: string;
  /** Fewer rounds, smaller crowds. */
  quick: boolean;
}

export type Samples = By<number[]>;

export const sidesOf = ({ sides }: Bench): Side[] => NAMES.flatMap((name) => sides[name] ?? []);

/** The same of every side. */
export const each = <T, U>(all: By<T>, of: (one: T, name: Name) => U): By<U> =>
  Object.fromEntries(Object.entries(all).map(([name, one]) => [name, of(one, name as Name)])) as unknown as By<U>;

/** One figure of each side's samples. */
export const figures = (samples: Samples, of: (list: readonly number[]) => number): Figures => each(samples, of);

/** Runs one round of one side `count` times each; what the rounds answer, by side. */
export async function interleaved(
  bench: Bench,
  count: number,
  round: (side: Side) => Promise<number | readonly number[]>,
): Promise<Samples> {
  const samples: Samples = each(bench.sides, () => []);
  const order = Array.from({ length: count }, () => shuffled(sidesOf(bench))).flat();
  for (const side of order) samples[side.name]?.push(...[await round(side)].flat());
  return samples;
}

export function shuffled<T>(list: readonly T[]): T[] {
  return list
    .map((value) => ({ value, place: Math.random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ value }) => value);
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

let number = 0;

/** A visitor's message as a client sends it. */
export const say = (text: string) => ({ type: "say", id: `bench-${++number}-0000`, text });

const QUESTIONS = [
  "What is a lot premium, and who pays it?",
  "Which floor plans have three bedrooms?",
  "How long does a build take from the first meeting?",
  "What does the warranty cover in the second year?",
  "Can I change the kitchen after I signed?",
  "How far is the nearest school from the river?",
  "Which heating do your houses come with?",
  "When can I visit a model home?",
  "Do you build on land that I own already?",
  "Is the deposit refundable when the bank says no?",
  "How many cars fit into the garage?",
  "Which windows face south in the largest plan?",
  "What are the monthly fees of the community?",
  "May I keep chickens behind the house?",
  "Who inspects the foundation before you go on?",
  "Are solar panels part of the standard equipment?",
  "What happens when the build is late?",
  "Which lenders do other buyers work with?",
  "Is there a home with an office on the ground floor?",
  "How thick is the insulation of the roof?",
];

/**
 * A question with the script of its answer: the search and the triggers have real words to work on. Its numbers are
 * letters, because every reader of amounts and dates would look at figures that no visitor writes.
 */
export const ask = (tokens: number, every: number) =>
  say(`${QUESTIONS[number % QUESTIONS.length]} bench n=${letters(tokens)} i=${letters(every)} d=a`);

/** 120 is "bca". */
const letters = (n: number): string => String(n).replaceAll(/\d/g, (digit) => "abcdefghij"[Number(digit)] ?? "");
