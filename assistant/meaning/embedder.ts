/** A model that makes a vector of a text: texts that mean the same have vectors that point the same way. */
import type { EmbeddingModelV4 } from "@ai-sdk/provider";
import type { WorkersAISettings } from "workers-ai-provider";
import type { EmbeddingProvider } from "../../settings/embedding.ts";
import { once, PROVIDERS } from "../stream/deferred.ts";
import { retryAfter } from "../stream/ends.ts";
import { type Meter, UNMETERED } from "../stream/meter.ts";
import { rests } from "../stream/rest.ts";
import { within } from "./within.ts";

export interface Embedder {
  provider: string;
  modelId: string;
  /** A vector for each text, in their order. @throws when there is none, or it is none that can be compared */
  embed(texts: readonly string[], signal: AbortSignal): Promise<readonly (readonly number[])[]>;
}

/** Texts in one request: some 20,000 tokens, which every provider takes. */
export const AT_ONCE = 50;
/** UTF-16 code units of a text: what is longer than any passage should be is told by its beginning. */
const LONGEST = 6_000;

/** @param provider checked by settings/embedding.ts */
export function embedderOf(provider: EmbeddingProvider): Embedder {
  const model = once(() => modelOf(provider));
  const { embedding } = provider.name === "workers-ai" ? PROVIDERS.workersAI : PROVIDERS.openAICompatible;
  return {
    provider: `${embedding} embeddings`,
    modelId: provider.model,
    async embed(texts, abortSignal) {
      const values = texts.map((text) => text.slice(0, LONGEST));
      const { embeddings } = await (await model()).doEmbed({ values, abortSignal });
      if (!isUsable(embeddings, texts.length)) throw new Error("the answer holds no vectors of one size for all texts");
      return embeddings;
    },
  };
}

/**
 * The vectors of these texts. A provider that fails rests like a model of replies does, and nobody waits for it meanwhile.
 * @param patience milliseconds
 * @param meter counts what it costs before it is asked for
 * @throws when there are none
 */
export async function vectorsOf(
  embedder: Embedder,
  texts: readonly string[],
  patience: number,
  meter: Meter = UNMETERED,
): Promise<readonly (readonly number[])[]> {
  if (!rests.awake(embedder)) throw new Error("the model for vectors rests");
  // No text has more tokens than bytes.
  const cost = { in: texts.reduce((sum, text) => sum + new TextEncoder().encode(text).length, 0), out: 0 };
  const counted = await meter.begin(cost).catch((error: unknown) => {
    rests.undecided(embedder);
    throw error;
  });
  const late = new AbortController();
  try {
    const made = await within(patience, embedder.embed(texts, late.signal));
    if (made) {
      rests.worked(embedder);
      counted.ended(cost);
      return made;
    }
  } catch (error) {
    const wait = retryAfter(error, Date.now());
    rests.failed(embedder, { why: "error", error, ...(wait !== undefined && { retryAfter: wait }) });
    throw error;
  } finally {
    // Whoever still writes an answer may stop.
    late.abort();
  }
  rests.failed(embedder, { why: "total" });
  throw new Error("no vectors in time");
}

type Binding = NonNullable<WorkersAISettings["binding"]>;

async function modelOf(provider: EmbeddingProvider): Promise<EmbeddingModelV4> {
  switch (provider.name) {
    case "workers-ai": {
      const { binding, model } = provider;
      const { createWorkersAI } = await import("workers-ai-provider");
      // Of the binding the package uses nothing else for vectors.
      const run = (...given: unknown[]) => Reflect.apply(binding.run, binding, given);
      return createWorkersAI({ binding: { run } as unknown as Binding }).embedding(model as "@cf/baai/bge-m3");
    }
    default: {
      const { url, key, model } = provider;
      const { createOpenAICompatible } = await import("@ai-sdk/openai-compatible");
      return createOpenAICompatible({
        name: "openai-compatible",
        baseURL: url,
        ...(key && { apiKey: key }),
      }).embeddingModel(model);
    }
  }
}

function isUsable(vectors: unknown, count: number): boolean {
  if (!Array.isArray(vectors) || vectors.length !== count) return false;
  const size: unknown = vectors[0]?.length;
  return vectors.every(
    (vector) =>
      Array.isArray(vector) &&
      vector.length === size &&
      vector.length > 0 &&
      vector.every((value) => Number.isFinite(value)) &&
      vector.some((value) => value !== 0),
  );
}
