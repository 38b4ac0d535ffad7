/** How a message is searched: as a whole, in parts, with what was asked before, or by what somebody wants. */
import type { Site } from "../../settings/schema.ts";
import { isMereTalk, isSmallTalk } from "../languages/small-talk.ts";
import { fold, isStop, split } from "../languages/words.ts";
import { asksForOffer } from "../lead/offer.ts";
import { type Hit, index, type Passage } from "./index.ts";

export interface Query {
  /** What the visitor asks now. */
  text: string;
  /** What they said before it, oldest first. */
  before: readonly string[];
  /** What they want, where they have said it. */
  need?: string | undefined;
  /** The best passage is wanted, whether or not it is an answer. */
  loose?: boolean;
}

export interface Found {
  /** The passages to answer from, the best first; none: the knowledge holds no answer. */
  hits: readonly Hit[];
  /** Where no passage is surely the answer: those that perhaps are, at most three. */
  near: readonly Passage[];
}

/** Where passages come from. */
export interface Knowledge {
  /** Every passage, where they are few enough to be told at once; null: they must be searched. */
  whole?: readonly Passage[] | null;
  find(query: Query): Promise<Found>;
}

/** Characters of a follow-up ("and the price?") that is searched together with the question before it. */
const FOLLOW_UP = 40;
/** Words besides stop words that a clause must have to be searched by itself. */
const ENOUGH = 2;
/** Passages for a question that is searched clause by clause. */
const PIECES = 3;

export function knowledge(passages: readonly Passage[], site: Pick<Site, "knowledge" | "plans">): Knowledge {
  const { search } = index(passages, site.knowledge.synonyms);
  const good = (text: string) => search(text).filter(({ coverage }) => coverage >= site.knowledge.floor);
  const hits = ({ text: asked, before, need, loose }: Query): readonly Hit[] => {
    if (loose) return search(asked, 1);
    if (asked === "" || isMereTalk(asked)) return [];
    // "What do you have?" has no word that finds a passage.
    const offer = asksForOffer(asked) ? good(site.plans.join(" ")) : [];
    if (offer.length > 0) return offer;
    const whole = good(asked);
    if (whole.length > 0 || isSmallTalk(asked)) return whole;
    // People say more than they ask, or ask several things: "don't transfer me, I only want to know what a premium is".
    const pieces = parts(asked).flatMap((part) => good(part).slice(0, 1));
    if (pieces.length > 0) return unique(pieces).slice(-PIECES);
    // A visitor who says what they want gets the plans that match.
    const wanted = need === undefined ? [] : good(need);
    if (need !== undefined) return wanted.length > 0 ? wanted : good(site.plans.join(" "));
    const last = before.at(-1);
    if (last === undefined || asked.length > FOLLOW_UP) return whole;
    return good(`${last} ${asked}`);
  };
  return { find: async (query) => ({ hits: hits(query), near: [] }) };
}

/** Clauses that are long enough to be searched by themselves; a question may be short ("Which plans are there?"). */
function parts(text: string): string[] {
  // Split after the mark, so that a question keeps its own; a comma or a full stop inside a number ends nothing.
  const clauses = text.split(/(?<=[!?。！？；;：，\n]|\.(?!\d))|,\s+(?:and\s+)?/u);
  return clauses.filter((clause) => meaning(clause) >= (/[?？]\s*$/.test(clause) ? 1 : ENOUGH));
}

const unique = (hits: readonly Hit[]): Hit[] => [...new Map(hits.map((hit) => [hit.id, hit])).values()];

const meaning = (text: string) => split(text).filter((word) => !isStop(fold(word))).length;
