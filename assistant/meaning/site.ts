/** Search by meaning in the site's own knowledge, as the gateway's variables say. */
import passages from "#knowledge";
import { type EmbeddingVariables, readEmbedding } from "../../settings/embedding.ts";
import { embedderOf } from "./embedder.ts";
import { type Meaning, type Parts, SiteMeaning } from "./meaning.ts";

/** @returns null: no model for it is set */
export function siteMeaning(
  variables: EmbeddingVariables,
  parts: Pick<Parts, "meter" | "namespace" | "store" | "waitUntil">,
): Meaning | null {
  const { embedding } = readEmbedding(variables);
  if (!embedding) return null;
  const { provider, index } = embedding;
  return new SiteMeaning({ ...parts, passages, embedder: embedderOf(provider), index });
}
