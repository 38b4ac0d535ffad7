/**
 * What customers of any business speak of: a thesaurus of concepts ("cancel"), each with the words and phrases that mean it in
 * each language, so that "get out of it" finds "Terminating the contract", and a German question a Spanish passage. The trades
 * that it was written for are in the names of the files. Pure.
 *
 * A concept is its name at the beginning of a line, and below it each language's code and words in lower case. A phrase is
 * joined by "_"; "~" is before what only hints at the concept. Endings and accents do not matter, nor do words between the
 * words of a phrase that say nothing; a Chinese word is looked for anywhere in the text.
 */
import { FOOD } from "./food.ts";
import { GOODS } from "./goods.ts";
import { HEALTH } from "./health.ts";
import { HOMES } from "./homes.ts";
import { LEARNING } from "./learning.ts";
import { MONEY } from "./money.ts";
import { OFFICES } from "./offices.ts";
import { ORDERS } from "./orders.ts";
import { PEOPLE } from "./people.ts";
import { PLACES } from "./places.ts";
import { PROBLEMS } from "./problems.ts";
import { PRODUCTS } from "./products.ts";
import { RULES } from "./rules.ts";
import { TIME } from "./time.ts";
import { VEHICLES } from "./vehicles.ts";

/** The name of a concept. */
export type Concept = string;

/** How sure (0..1) each concept is meant. */
export type Concepts = ReadonlyMap<Concept, number>;

interface Entry {
  concept: Concept;
  /** The words of a phrase, or one word. */
  words: readonly string[];
  /** 0..1: how surely they mean the concept. */
  sure: number;
}

/** What a hint is worth. */
const HINT = 0.5;

const AREAS = [
  MONEY,
  TIME,
  ORDERS,
  GOODS,
  PLACES,
  PEOPLE,
  RULES,
  PROBLEMS,
  HOMES,
  FOOD,
  HEALTH,
  VEHICLES,
  LEARNING,
  OFFICES,
  PRODUCTS,
];

/** What words mean in a language, in the order of the tables. */
export function conceptsIn(language: string): Entry[] {
  const found: Entry[] = [];
  let concept: Concept = "";
  let spoken = "";
  for (const line of AREAS.flatMap((area) => area.split("\n"))) {
    const { name, code, words = "" } = LINE.exec(line)?.groups ?? {};
    concept = name ?? concept;
    spoken = code ?? spoken;
    if (spoken !== language) continue;
    for (const word of words.split(" ").filter(Boolean)) {
      const hints = word.startsWith("~");
      found.push({ concept, words: word.replace("~", "").split("_"), sure: hints ? HINT : 1 });
    }
  }
  return found;
}

const LINE = /^(?:(?<name>\S+)|(?: {2}(?<code>[a-z]{2}) |\s+)(?<words>.*))$/;
