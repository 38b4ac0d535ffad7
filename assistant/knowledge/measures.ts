/** What is measured between a question and one passage. Pure. */
import type { Term } from "../languages/terms.ts";
import { type Aim, meaning } from "./meaning.ts";
import type { Meant } from "./vocabulary.ts";
import { COVERED, type Document, ENOUGH, type Item, MENTION, type Wording } from "./wording.ts";

/** Each between 0 and 1. The order is that of the weights. */
export const MEASURES = [
  /** The share of the question, by what its words are worth in general, that the passage has. */
  "covered",
  /** The same by how rare the words are in this knowledge, of the words that it has at all. */
  "coveredHere",
  /** The share that stands in the title or in an example question. */
  "coveredByWording",
  /** The likeness of the question and the wording most like it, as words. */
  "like",
  /** The same as letters, three at a time. */
  "spelled",
  /** The sum of what is covered, which is small for a question of one word. */
  "evidence",
  /** The part of it that is the same word, and not a synonym, a misspelling or a part of a compound. */
  "same",
  /** What the most valuable word is worth that the passage lacks. */
  "lacking",
  /** The question asks for a kind of thing ("how much") that the passage says nothing of. */
  "otherKind",
  /** A word of the passage's wording, rare in this knowledge, is in the question. */
  "named",
  /** The most of the question that one sentence of the text has. */
  "sentence",
  /** How many words, and not phrases or synonyms, are in it. */
  "words",
  /** The share of the title that the question has. */
  "titled",
  /** The share of what the question means, by how rare it is in this knowledge, that the title or an example question has. */
  "meant",
  /** The most of it that one sentence of the text has. */
  "meantBySentence",
  /** The share of what the title means that the question has. */
  "meantByTitle",
  /** The likeness of what is meant by the question and by the wording most like it. */
  "meantLike",
  /** The sum of what is meant by the question and by the passage. */
  "meantEvidence",
  /** The share of what the question means that the title or an example question has, or a concept near to it. */
  "near",
  /** The same of the text. */
  "nearByText",
  /** The share of its words, by how rare they are in this knowledge, that the passage has as they are. */
  "literal",
  /** What the most valuable thing is worth that the question means and the passage lacks. */
  "missing",
  /** The share of the question in words that this knowledge does not have and that mean no concept. */
  "strange",
  /** The share in words whose concepts no passage has. */
  "untold",
  /** The share that another passage has and this one lacks. */
  "elsewhere",
  /** The passage is not in the language of the question. */
  "foreign",
] as const;

export interface Measured {
  values: readonly number[];
  wording: Wording | undefined;
  /** The question's words that the passage has. */
  words: readonly string[];
}

/** How much a word counts that means the same concept, and a phrase that does. */
const CONCEPT = 0.6;
const PHRASE = 0.9;
const RARE = 0.6;

export function measure(
  items: readonly Item[],
  asked: Wording,
  document: Document,
  aims: readonly Aim[],
  massOf: (wording: Wording) => number,
): Measured {
  const { wordings, text, sentences } = document;
  let [covered, here, rarities, worded, same, lacking, named] = [0, 0, 0, 0, 0, 0, 0];
  let [phrases, missed, exact] = [0, 0, 0];
  let [strange, untold, elsewhere] = [0, 0, 0];
  const likest = wordings.map(() => 0);
  const bySentence = sentences.map(() => 0);
  const words: string[] = [];
  for (const { term, meant, rarity, holders } of items) {
    let byWording = 0;
    const held = holders.has(document);
    for (let i = 0; held && i < wordings.length; i++) {
      const shared = strength(term, meant, wordings[i] as Wording);
      if (shared === 0) continue;
      likest[i] = (likest[i] ?? 0) + term.worth * shared;
      byWording = Math.max(byWording, shared);
    }
    const mentioned = held ? strength(term, meant, text) : 0;
    const found = Math.max(byWording, MENTION * mentioned);
    if (mentioned > 0) {
      for (const [i, one] of sentences.entries()) {
        bySentence[i] = (bySentence[i] ?? 0) + term.worth * strength(term, meant, one);
      }
    }
    covered += term.worth * found;
    worded += term.worth * byWording;
    if (rarity !== null) {
      here += rarity * found;
      rarities += rarity;
    }
    if (found >= MENTION) {
      same += term.worth * found;
      if (term.word !== "") exact++;
    }
    if (found < COVERED) {
      if (rarity !== null) elsewhere += term.worth;
      else if (term.concepts.size === 0) strange += term.worth;
      else untold += term.worth;
    }
    if (found < COVERED) lacking = Math.max(lacking, term.worth);
    else words.push(term.word === "" ? term.key : term.word);
    if (byWording >= MENTION && rarity !== null && rarity > RARE && term.word !== "") named = 1;
    if (term.word === "") {
      phrases++;
      if (found < COVERED) missed++;
    }
  }
  const likeness = likest.map((shared, i) => (2 * shared) / (asked.worth + (wordings[i]?.worth ?? 0) || 1));
  const best = likeness.reduce((most, one, i) => (one > (likeness[most] ?? 0) ? i : most), 0);
  // Letters are compared where a word is shared: what shares none is like it by chance.
  const spelled = wordings.reduce(
    (most, { grams }, i) => ((likest[i] ?? 0) > 0 ? Math.max(most, dice(asked.grams, grams)) : most),
    0,
  );
  const all = asked.worth || 1;
  return {
    values: [
      covered / all,
      rarities === 0 ? 0 : here / rarities,
      worded / all,
      Math.min(1, likeness[best] ?? 0),
      spelled,
      Math.min(1, covered / ENOUGH),
      covered === 0 ? 0 : same / covered,
      lacking,
      phrases > 0 && missed === phrases ? 1 : 0,
      named,
      Math.max(0, ...bySentence) / all,
      Math.min(1, exact / ENOUGH),
      Math.min(1, (likest[0] ?? 0) / (wordings[0]?.worth || 1)),
      ...meaning(aims, wordings, text, sentences, massOf),
      strange / all,
      untold / all,
      elsewhere / all,
    ],
    wording: wordings[best],
    words,
  };
}

function strength(term: Term, meant: Meant, { keys, concepts }: Wording): number {
  let most = 0;
  for (const [key, sure] of meant) if (sure > most && keys.has(key)) most = sure;
  if (most >= PHRASE) return most;
  const worth = term.word === "" ? PHRASE : CONCEPT;
  for (const [concept, sure] of term.concepts) most = Math.max(most, worth * sure * (concepts.get(concept) ?? 0));
  return most;
}

function dice(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size === 0 || other.size === 0) return 0;
  let both = 0;
  for (const gram of one) if (other.has(gram)) both++;
  return (2 * both) / (one.size + other.size);
}
