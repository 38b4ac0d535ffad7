/** One ranking of several, whose scores cannot be compared. Pure. */

/**
 * The constant of reciprocal rank fusion: how little the first places differ from the next ones. Cormack, Clarke and
 * Büttcher, "Reciprocal rank fusion outperforms Condorcet and individual rank learning methods" (SIGIR 2009).
 */
const K = 60;

/** @param rankings ids, each the best first */
export function fuse(rankings: readonly (readonly string[])[]): string[] {
  const scores = new Map<string, number>();
  for (const ranking of rankings) {
    for (const [place, id] of ranking.entries()) scores.set(id, (scores.get(id) ?? 0) + 1 / (K + place + 1));
  }
  return [...scores].toSorted(([, a], [, b]) => b - a).map(([id]) => id);
}
