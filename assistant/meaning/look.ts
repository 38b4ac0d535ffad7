/** Looks in a site's knowledge for whatever a model may need, by words and by meaning. */
import { fuse } from "../knowledge/fuse.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import type { Passage } from "../knowledge/passage.ts";
import type { Meaning } from "./meaning.ts";

/**
 * The passages that may answer these texts, the best first, and none twice: the first of each text before the second of
 * any. They are for a reader who judges; nothing says that one of them is the answer.
 */
export type Look = (texts: readonly string[], limit: number) => Promise<readonly Passage[]>;

/** How far down a ranking is read: what stands further down in both is not it. */
const DEPTH = 15;

/** @param meaning null: words alone */
export const looking =
  (knowledge: Knowledge, meaning: Meaning | null): Look =>
  async (texts, limit) => {
    const near = (await meaning?.near(texts, DEPTH)) ?? null;
    const passages = new Map<string, Passage>();
    const rankings = texts.map((text, i) => {
      const worded = knowledge.rank(text, DEPTH);
      for (const passage of worded) passages.set(passage.id, passage);
      return fuse([worded.map(({ id }) => id), near?.[i] ?? []]);
    });
    const best: Passage[] = [];
    for (let place = 0; place < 2 * DEPTH && best.length < limit; place++) {
      for (const ranking of rankings) {
        const id = ranking[place];
        const passage = id === undefined ? null : (passages.get(id) ?? knowledge.passage(id));
        if (passage && best.length < limit && !best.some((each) => each.id === passage.id)) best.push(passage);
      }
    }
    return best;
  };
