/** How the site's knowledge is searched, and how much of it a model reads. */
import * as z from "zod";

export const KnowledgeSettings = z
  .strictObject({
    /** How probable (0..1) it must be that a passage answers a question, for it to be said. */
    floor: z.number().min(0).max(1).default(0.65),
    /**
     * Tokens up to which a model gets the whole knowledge with every reply, so that nothing in it can be missed. A
     * provider's cache makes the same beginning cheap, and models of today read ten times as much without losing a
     * passage in it; a small model with little room wants less. Of a larger knowledge it gets what was found.
     */
    whole: z.int().min(0).max(100_000).default(8_000),
    /** Groups of single words with the same meaning; every form of a word counts. */
    synonyms: z.array(z.array(z.string().regex(/^\p{L}+$/u, "use single words")).min(2)).default([]),
  })
  .prefault({});
