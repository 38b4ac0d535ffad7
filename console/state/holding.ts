/** Which conversations I had when this browser last knew: a concierge who returns too late is told what they lost. */

/** @param who my own id: two people on one machine have different rooms */
export function holding(storage: Storage | null, who: string) {
  const key = `baton.${who}.holding`;
  return {
    /** The conversations that I had before and no longer have. */
    lost(mine: readonly string[]): string[] {
      try {
        const before = JSON.parse(storage?.getItem(key) ?? "[]") as unknown;
        return Array.isArray(before) ? before.filter((id) => typeof id === "string" && !mine.includes(id)) : [];
      } catch {
        return [];
      }
    },
    keep(mine: readonly string[]): void {
      try {
        storage?.setItem(key, JSON.stringify(mine));
      } catch {
        // Storage is full or blocked: then nothing is reported after a late return.
      }
    },
  };
}
