/** Which concierge gets a room, which room comes next, and how long a wait takes. Pure. */
import type { Concierge } from "../../protocol/facts.ts";
import type { Availability, Card } from "../../protocol/frames.ts";
import type { Site } from "../../settings/schema.ts";

export interface Person extends Concierge {
  state: Availability;
  /** Since when they have been idle, for "longest idle first". */
  since: number;
  /** When their last console closed, or was seen to be gone. */
  left: number;
  /** A console of theirs has connected since; absent in files of before. It outlives a crash, which closes no socket. */
  connected?: boolean;
}

export interface Candidate extends Person {
  /** A console of theirs is connected. */
  here: boolean;
  /** How many conversations they hold or have reserved. */
  holds: number;
}

export const capacityOf = (site: Site, id: string): number => profile(site, id)?.capacity ?? 1;

/**
 * A concierge who speaks the language is preferred, but nobody waits for one; then the longest idle is chosen. For an
 * urgent room neither the language counts nor that somebody released it before.
 */
export function choose(card: Card, candidates: readonly Candidate[], site: Site): Candidate | null {
  const free = candidates.filter(
    ({ id, state, here, holds }) =>
      state === "available" && here && holds < capacityOf(site, id) && (card.urgent || !card.passed.includes(id)),
  );
  const fits = ({ id }: Candidate) => (card.urgent ? 0 : speaks(site, id, card.lang));
  return free.sort((a, b) => fits(b) - fits(a) || a.holds - b.holds || a.since - b.since)[0] ?? null;
}

/**
 * Rooms lost by a human first, then the longest wait of each address, then the second longest of each, and so on: however
 * many wait from one address, somebody else waits for one of them at most.
 */
export const inOrder = (cards: readonly Card[]): Card[] =>
  cards
    .filter(({ stage }) => stage === "waiting")
    .sort((a, b) => Number(b.front) - Number(a.front) || (a.behind ?? 0) - (b.behind ?? 0) || a.since - b.since);

/** The recent takes that an estimate needs at least. */
const ENOUGH = 3;

/**
 * Seconds until the room at `place` (from 1) is taken, by the median time between recent takes; null if there are too few
 * of them, or if nobody is connected.
 * @param takes times in milliseconds since 1970, oldest first
 */
export function eta(place: number, takes: readonly number[], present: boolean): number | null {
  if (!present || takes.length < ENOUGH) return null;
  const gaps = takes
    .slice(1)
    .map((at, i) => at - (takes[i] ?? at))
    .sort((a, b) => a - b);
  const median = gaps[Math.floor(gaps.length / 2)] ?? 0;
  return Math.max(5, Math.round((median * place) / 1000));
}

const profile = (site: Site, id: string) => site.concierges.find((concierge) => concierge.id === id);

function speaks(site: Site, id: string, lang: string | null): number {
  const languages = profile(site, id)?.languages ?? [];
  return lang !== null && languages.some((known) => lang.toLowerCase().startsWith(known)) ? 1 : 0;
}
