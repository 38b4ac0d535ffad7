/** A stand-in for a model of meanings: a dimension for each concept, and the words that stand for it in several languages. */
import type { Kept, VectorStore, Wanted } from "../../assistant/meaning/meaning.ts";
import { packed } from "../../assistant/meaning/vectors.ts";

const CONCEPTS = [
  ["dog", "dogs", "pet", "pets", "hund", "animal", "four-legged"],
  ["price", "cost", "fee", "charge", "euro", "preis"],
  ["parking", "garage", "car", "vehicle"],
  ["pool", "swim", "swimming", "bathing"],
];

export function vectorOf(text: string): number[] {
  const words = text.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
  const counts = CONCEPTS.map((concept) => words.filter((word) => concept.includes(word)).length);
  return [...counts, 0.1];
}

/** A store in memory, and what it was asked. */
export function memory(embed: (texts: string[]) => Promise<number[][]> = async (texts) => texts.map(vectorOf)) {
  const rows = new Map<string, Uint8Array>();
  const reads: number[] = [];
  const computed: string[] = [];
  const store: VectorStore = {
    async read(hashes) {
      reads.push(hashes.length);
      return kept(hashes);
    },
    async fill(wanted: Wanted[]) {
      const vectors = await embed(wanted.map(({ text }) => text));
      for (const [i, { hash, text }] of wanted.entries()) {
        computed.push(text);
        rows.set(hash, packed(vectors[i] ?? []));
      }
      return kept(wanted.map(({ hash }) => hash));
    },
  };
  const kept = (hashes: string[]): Kept[] =>
    hashes.flatMap((hash) => {
      const vector = rows.get(hash);
      return vector ? [{ hash, vector }] : [];
    });
  return { store, reads, computed, rows };
}
