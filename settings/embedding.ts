/**
 * The gateway's variables for search by meaning, which a large knowledge is found with besides its words. They are checked
 * when it starts; what is set wrongly is left out, with a sentence that says so. Pure.
 */
import { type Inference, isWeb } from "./providers.ts";

/** An index of Cloudflare Vectorize, as far as the gateway uses it. */
export interface VectorIndex {
  query(
    vector: number[],
    options: { topK: number; namespace: string },
  ): Promise<{ matches: readonly { id: string; score: number }[] }>;
  upsert(vectors: { id: string; values: number[]; namespace: string }[]): Promise<unknown>;
  deleteByIds(ids: string[]): Promise<unknown>;
}

export interface EmbeddingVariables {
  /** Workers AI; only where the environment has it. */
  AI?: Inference;
  AI_BASE_URL?: string;
  AI_API_KEY?: string;
  /** A provider and its model: `workers-ai:@cf/baai/bge-m3` or `openai-compatible:NAME`. Without it words alone are searched. */
  AI_EMBEDDING_MODEL?: string;
  /** The OpenAI-compatible server of that model, where it is another one than AI_BASE_URL, and its key. */
  AI_EMBEDDING_URL?: string;
  AI_EMBEDDING_KEY?: string;
  /** `vectorize`: vectors are kept and searched in the index of the binding VECTORIZE. */
  KNOWLEDGE_INDEX?: string;
  VECTORIZE?: VectorIndex;
}

export type EmbeddingProvider =
  | { name: "workers-ai"; binding: Inference; model: string }
  | { name: "openai-compatible"; url: string; key: string | undefined; model: string };

export interface Embedding {
  provider: EmbeddingProvider;
  /** Null: vectors are kept by the gateway itself. */
  index: VectorIndex | null;
}

/** Understands a hundred languages, and finds a passage in another language than the question's. */
const EXAMPLE = "workers-ai:@cf/baai/bge-m3";

export function readEmbedding(variables: EmbeddingVariables): { embedding: Embedding | null; faults: string[] } {
  const { AI_EMBEDDING_MODEL: named, KNOWLEDGE_INDEX: index, VECTORIZE } = variables;
  if (!named) {
    return {
      embedding: null,
      faults: index ? [`KNOWLEDGE_INDEX needs AI_EMBEDDING_MODEL. Set it, for example to ${EXAMPLE}.`] : [],
    };
  }
  const provider = providerOf(named, variables);
  if (typeof provider === "string")
    return { embedding: null, faults: [`${provider} Without it words alone are searched.`] };
  const faults: string[] = [];
  if (index && index !== "vectorize") faults.push(`KNOWLEDGE_INDEX: "${index}" is not vectorize. It is ignored.`);
  if (index === "vectorize" && !VECTORIZE) {
    faults.push(
      "KNOWLEDGE_INDEX is vectorize, but this environment has no binding VECTORIZE. Add one to wrangler.toml. It is ignored.",
    );
  }
  return { embedding: { provider, index: index === "vectorize" ? (VECTORIZE ?? null) : null }, faults };
}

/** @returns the provider, or what is wrong with it */
function providerOf(named: string, variables: EmbeddingVariables): EmbeddingProvider | string {
  const { AI, AI_BASE_URL, AI_API_KEY, AI_EMBEDDING_URL, AI_EMBEDDING_KEY } = variables;
  const [, name = "", model = ""] = /^([^:]*)(?::(.*))?$/.exec(named) ?? [];
  if (model === "") return `AI_EMBEDDING_MODEL: "${named}" names no model. Write the provider before it: ${EXAMPLE}.`;
  if (name === "workers-ai") {
    if (!AI) return "AI_EMBEDDING_MODEL names workers-ai, but this environment has no AI binding.";
    return { name, binding: AI, model };
  }
  if (name !== "openai-compatible")
    return `AI_EMBEDDING_MODEL: "${name}" is none of workers-ai, openai-compatible. Correct it in wrangler.toml.`;
  const url = AI_EMBEDDING_URL || AI_BASE_URL;
  if (!url) return "AI_EMBEDDING_MODEL names openai-compatible, but neither AI_EMBEDDING_URL nor AI_BASE_URL is set.";
  if (!isWeb(url)) return `AI_EMBEDDING_URL: "${url}" is no http address.`;
  // The key of one server is shown to no other.
  return { name, url, key: AI_EMBEDDING_URL ? AI_EMBEDDING_KEY : (AI_EMBEDDING_KEY ?? AI_API_KEY), model };
}
