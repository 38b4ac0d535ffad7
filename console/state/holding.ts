/** Which conversations I held when this browser last knew: whoever comes back too late is told what they lost. */

/** @param who my own id: two people on one machine hold different rooms */
export function holding(storage: Storage | null, who: string) {
  const key = `baton.${who}.holding`;
  return {
    /** What was held before, and is not any more. */
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
        // Full or switched off: then a late return is silent, as it was before.
      }
    },
  };
}
