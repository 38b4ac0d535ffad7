/** How a message is searched: question by question, with what was asked before, or by what somebody wants. */
import type { Site } from "../../settings/schema.ts";
import type { Language } from "../languages/languages.ts";
import { clausesIn, leans, piecesOf, questionsIn, refers } from "../languages/questions.ts";
import { isMereTalk, isSmallTalk } from "../languages/small-talk.ts";
import { languageIn } from "../languages/spoken.ts";
import { terms } from "../languages/terms.ts";
import { asksForOffer } from "../lead/offer.ts";
import { BEST, type Hit, index } from "./index.ts";
import { MEASURES } from "./measures.ts";
import type { Passage } from "./passage.ts";
import { tokens } from "./tokens.ts";

export interface Query {
  /** What the visitor asks now. */
  text: string;
  /** What they said before it, oldest first. */
  before: readonly string[];
  /** What they want, where they have said it. */
  need?: string | undefined;
  /** The best passage is wanted, whether or not it is an answer. */
  loose?: boolean;
  /** The passage that the visitor chose, by its id. */
  choice?: string | undefined;
}

/** One question, and what was found for it. */
export interface Answered {
  text: string;
  /** The passages to answer from, the best first; none: the knowledge holds no answer. */
  hits: readonly Hit[];
  /** The next best, at most three: beside an answer for a model that reads them; without one they perhaps are it. */
  near: readonly Passage[];
}

export interface Found extends Omit<Answered, "text"> {
  /** The questions of the message, where it asks several that are not answered by the same passage; else one. */
  matters: readonly Answered[];
}

/** Where passages come from. */
export interface Knowledge {
  find(query: Query): Promise<Found>;
  /** Where to turn in an emergency, if a passage says it. */
  emergency: Passage | null;
  /** The language that most of it is written in, where that is not the language of a question. */
  foreign(text: string): Language | null;
  /** The passages most like a text in their words, the best first, whether or not they answer it. */
  rank(text: string, limit: number): readonly Passage[];
  /** One by its id; null: there is none any more. */
  passage(id: string): Passage | null;
  /** Every passage, where all of them fit into a prompt, so that nothing can be missed; null: they do not. */
  whole: readonly Passage[] | null;
}

/** Tokens around a passage: its number and title. */
const AROUND = 25;
/** How probable it must be that one of the best three answers, to show them; three buttons cost a visitor little. */
const NEAR = 0.2;
/** Across languages words cannot be compared, so that nobody sees which of them a passage lacks: that takes more. */
const FOREIGN = { sure: 0.75, near: 0.4 };
/** Of a message of several questions each is short, and one that is answered makes it likely that the others are asked here. */
const EACH = 0.5;
/** A second passage is as good as the first. */
const BESIDE = 0.8;
/** A question that leans on the one before stands by itself where its own answer is this sure. */
const ALONE = 0.8;
/** What the text of the passage of the question before must have of what a question means that leans on it. */
const LEANT = 0.5;
const TOLD = MEASURES.indexOf("nearByText");
/** How many messages a chain of such questions goes back. */
const BACK = 3;
/** Passages for a message of several questions. */
const MOST = 3;

export function knowledge(passages: readonly Passage[], site: Pick<Site, "knowledge" | "plans">): Knowledge {
  const searched = index(passages, site.knowledge.synonyms);
  const { floor } = site.knowledge;

  const alone = (text: string, least = floor): Answered => {
    const { hits: found, among, foreign } = searched.search(text);
    const [first, ...more] = found;
    const sure = foreign ? Math.max(least, FOREIGN.sure) : least;
    if (!first || first.probability < sure) {
      return { text, hits: [], near: among >= (foreign ? FOREIGN.near : NEAR) ? found : [] };
    }
    const bar = Math.max(sure, first.probability * BESIDE);
    const beside = more.filter(({ probability }) => probability >= bar);
    return { text, hits: [first, ...beside], near: more.filter((hit) => !beside.includes(hit)) };
  };
  /** People say more than they ask: "don't transfer me, I only want to know what a premium is". */
  const within = (text: string, least = floor): Answered => {
    const whole = alone(text, least);
    if (whole.hits.length > 0) return whole;
    const part = clausesIn(text)
      .map((clause) => alone(clause))
      .findLast(({ hits }) => hits.length > 0);
    return part ? { ...part, text } : whole;
  };
  /** The passages that surely answer. */
  const sure = (text: string): readonly Hit[] => alone(text).hits;
  /** @param before earlier messages, oldest first */
  const answer = (text: string, before: readonly string[], back = BACK, least = floor): Answered => {
    const own = within(text, least);
    const last = before.at(-1);
    if (last === undefined || back === 0 || !leans(text)) return own;
    if ((own.hits[0]?.probability ?? 0) >= ALONE) return own;
    const earlier = answer(questionsIn(last).at(-1) ?? last, before.slice(0, -1), back - 1);
    const candidates = searched.candidates(text);
    const leant = [...earlier.hits, ...earlier.near].find((passage) => {
      const found = candidates.find((candidate) => candidate.passage.id === passage.id);
      return found && (found.values[TOLD] ?? 0) >= LEANT;
    });
    const [first] = earlier.hits;
    if (leant && first) return { text, hits: [{ ...first, ...leant }], near: [] };
    const together = alone(`${last} ${text}`);
    // Both questions together find what the first one found, whatever the second is about.
    const same = together.hits[0]?.id === earlier.hits[0]?.id;
    if (together.hits.length > 0 && (!same || refers(text))) return { ...together, text };
    if (own.hits.length > 0 || own.near.length > 0) return own;
    return { text, hits: [], near: [...together.hits, ...together.near].slice(0, BEST) };
  };
  const find = ({ text: asked, before, need, loose, choice }: Query): Found => {
    if (choice !== undefined) {
      const chosen = passages.find(({ id }) => id === choice);
      if (chosen)
        return one({ text: asked, hits: [{ ...chosen, probability: 1, words: [], wording: chosen.title }], near: [] });
    }
    if (loose) return one({ text: asked, hits: searched.search(asked, 1).hits, near: [] });
    if (asked === "" || isMereTalk(asked)) return one({ text: asked, hits: [], near: [] });
    // "What do you have?" has no word that finds a passage.
    const offer = asksForOffer(asked) ? sure(site.plans.join(" ")) : [];
    if (offer.length > 0) return one({ text: asked, hits: offer, near: [] });
    const questions = questionsIn(asked);
    const whole = isSmallTalk(asked) ? within(asked) : answer(asked, before);
    if (questions.length > 1) {
      const parts = questions.map((text, i) =>
        answer(text, [...before, ...questions.slice(0, i)], BACK, Math.min(floor, EACH)),
      );
      const found = several(whole, parts);
      if (found) return found;
    }
    // "Do you have parking and vegan food?" joins two nouns, and yet asks two things where each has an answer of its own.
    const pieces = piecesOf(asked).map((text) => alone(text));
    const firsts = new Set(pieces.map(({ hits }) => hits[0]?.id));
    if (
      pieces.length > 1 &&
      firsts.size === pieces.length &&
      pieces.every(({ hits }) => (hits[0]?.probability ?? 0) >= ALONE)
    ) {
      return several(whole, pieces) ?? one(whole);
    }
    if (whole.hits.length > 0) return one(whole);
    if (isSmallTalk(asked)) return one({ ...whole, near: [] });
    // A visitor who says what they want gets the plans that match.
    if (need !== undefined) {
      const wanted = sure(need);
      return one({ text: asked, hits: wanted.length > 0 ? wanted : sure(site.plans.join(" ")), near: [] });
    }
    return one(whole);
  };
  const size = passages.reduce((sum, { text }) => sum + tokens(text) + AROUND, 0);
  const byId = new Map(passages.map((passage) => [passage.id, passage]));
  return {
    find: async (query) => find(query),
    emergency: emergencyIn(passages),
    foreign: (text) => (searched.foreign(text) ? searched.language : null),
    rank: (text, limit) => searched.search(text, limit).hits.flatMap(({ id }) => byId.get(id) ?? []),
    passage: (id) => byId.get(id) ?? null,
    whole: size <= site.knowledge.whole ? passages : null,
  };
}

/** How surely a word has to mean it. */
const CERTAIN = 0.5;
/** A number to call. */
const NUMBER = /\d(?:[\s/.-]?\d){2,}/;

/** The passage that is about emergencies and names a number; one whose heading says so goes first. */
function emergencyIn(passages: readonly Passage[]): Passage | null {
  const about = (text: string, language: Language | null) =>
    terms(text, language).some(({ concepts }) => (concepts.get("emergency") ?? 0) >= CERTAIN);
  const found = passages
    .filter(({ text }) => NUMBER.test(text))
    .map((passage) => {
      const { language } = languageIn(`${passage.title} ${passage.text}`);
      return { passage, worth: about(passage.title, language) ? 2 : about(passage.text, language) ? 1 : 0 };
    })
    .filter(({ worth }) => worth > 0)
    .sort((a, b) => b.worth - a.worth);
  return found[0]?.passage ?? null;
}

const one = (answered: Answered): Found => ({ hits: answered.hits, near: answered.near, matters: [answered] });

/** What is found for several questions; null: they are one, or no part of it has an answer of its own. */
function several(whole: Answered, parts: readonly Answered[]): Found | null {
  const answered = parts.filter(({ hits }) => hits.length > 0);
  if (answered.length === 0) return null;
  const firsts = new Set(answered.map(({ hits }) => hits[0]?.id));
  // Two questions to the same passage are one, and so are a question and what leans on it.
  if (firsts.size === 1 && parts.every(({ text, hits }) => hits.length > 0 || refers(text))) {
    return one(whole.hits.length > 0 ? whole : { ...whole, hits: answered[0]?.hits ?? [], near: [] });
  }
  const hits = new Map(answered.flatMap((part) => part.hits.slice(0, 1)).map((hit) => [hit.id, hit]));
  return {
    hits: [...hits.values()].slice(0, MOST),
    near: parts.flatMap(({ near }) => near).slice(0, BEST),
    matters: parts,
  };
}
