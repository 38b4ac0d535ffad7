/** A pure function of a word that is asked again and again: every piece of every reply reads the same few thousand words. */

const MOST = 4_000;

/** @param of what is remembered; forgets everything when there are too many words, so that nobody fills the memory */
export function remembered<T>(of: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined || known.has(word)) return before as T;
    const made = of(word);
    if (known.size >= MOST) known.clear();
    known.set(word, made);
    return made;
  };
}

/** The same by language, or whatever else the answer depends on; there are few of those. */
export function rememberedBy<T>(of: (word: string, by: string) => T): (word: string, by: string) => T {
  const all = new Map<string, (word: string) => T>();
  return (word, by) => {
    let one = all.get(by);
    if (!one) {
      one = remembered((each) => of(each, by));
      all.set(by, one);
    }
    return one(word);
  };
}
