/** What is measured of the meaning of a question: its concepts, and its words as far as they mean none or are the same. Pure. */
import type { Concept } from "../languages/concepts/concepts.ts";
import { relatedTo } from "../languages/concepts/related.ts";
import { COVERED, ENOUGH, type Item, MENTION, type Wording } from "./wording.ts";

/** What a question is about: a concept, or a word that the knowledge may have in several forms. */
export interface Aim {
  /** How much it counts, by how rare it is in this knowledge. */
  worth: number;
  /** The keys of `Wording.meaning` that it may be, and how surely. */
  is: readonly (readonly [key: string, sure: number])[];
  /** Its concept; null: a word. */
  concept: Concept | null;
}

/** What a word is worth beside its concept, and how rare a word is taken to be that this knowledge does not have. */
export const OWN = 0.5;
const UNKNOWN = 0.5;
/** What a concept beside the one that is meant is worth. */
const NEAR = 0.5;

/** @param rarityOf how rare (0..1) a key of a meaning is in this knowledge */
export function aimsOf(items: readonly Item[], asked: Wording, rarityOf: (key: string) => number): Aim[] {
  const words = items
    .filter(({ term }) => term.word !== "")
    .map(({ term, meant }): Aim => {
      const is = [...meant].map(([key, sure]) => [`=${key}`, sure] as const);
      const rarity = is.length === 0 ? UNKNOWN : Math.min(...is.map(([key]) => rarityOf(key)));
      return { worth: term.worth * rarity * (term.concepts.size > 0 ? OWN : 1), is, concept: null };
    });
  const concepts = [...asked.concepts].map(
    ([concept, sure]): Aim => ({ worth: sure * rarityOf(concept), is: [[concept, 1]], concept }),
  );
  return [...words, ...concepts];
}

/** How much of an aim a text has. */
function had(is: Aim["is"], { meaning }: Wording): number {
  let most = 0;
  for (const [key, sure] of is) {
    const there = meaning.get(key);
    if (there !== undefined) most = Math.max(most, sure * there);
  }
  return most;
}

const NOTHING: readonly number[] = [0, 0, 0, 0, 0, 0, 0, 0, 0];

/**
 * The measures from `meant` to `missing`, in their order.
 *
 * @param massOf the sum of what a wording means, by how rare it is
 */
export function meaning(
  aims: readonly Aim[],
  wordings: readonly Wording[],
  text: Wording,
  sentences: readonly Wording[],
  massOf: (wording: Wording) => number,
): readonly number[] {
  let [all, byWording, evidence, near, nearByText] = [0, 0, 0, 0, 0];
  let [words, literal, missing, most] = [0, 0, 0, 0];
  const shared = wordings.map(() => 0);
  const bySentence = sentences.map(() => 0);
  for (const { worth, is, concept } of aims) {
    all += worth;
    let worded = 0;
    for (let i = 0; i < wordings.length; i++) {
      const there = had(is, wordings[i] as Wording);
      if (there === 0) continue;
      shared[i] = (shared[i] ?? 0) + worth * there;
      worded = Math.max(worded, there);
    }
    const told = had(is, text);
    if (told > 0) {
      for (let i = 0; i < sentences.length; i++) {
        bySentence[i] = (bySentence[i] ?? 0) + worth * had(is, sentences[i] as Wording);
      }
    }
    const whole = Math.max(worded, MENTION * told);
    byWording += worth * worded;
    evidence += worth * whole;
    if (concept === null) {
      words += worth;
      literal += worth * whole;
    }
    most = Math.max(most, worth);
    if (whole < COVERED) missing = Math.max(missing, worth);
    let [beside, besideText] = [0, 0];
    if (concept !== null && (worded < NEAR || told < NEAR)) {
      for (const other of relatedTo(concept)) {
        for (const one of wordings) beside = Math.max(beside, one.meaning.get(other) ?? 0);
        besideText = Math.max(besideText, text.meaning.get(other) ?? 0);
      }
    }
    near += worth * Math.max(worded, NEAR * beside);
    nearByText += worth * Math.max(told, NEAR * besideText);
  }
  if (all === 0) return NOTHING;
  const like = wordings.reduce((best, one, i) => Math.max(best, (2 * (shared[i] ?? 0)) / (all + massOf(one))), 0);
  const [title] = wordings;
  return [
    byWording / all,
    Math.max(0, ...bySentence) / all,
    title ? Math.min(1, (shared[0] ?? 0) / (massOf(title) || 1)) : 0,
    Math.min(1, like),
    Math.min(1, evidence / ENOUGH),
    near / all,
    nearByText / all,
    words === 0 ? 0 : literal / words,
    missing / most,
  ];
}
