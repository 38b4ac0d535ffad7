/**
 * A model of a provider whose package is read when the model is first asked: every isolate would read it at its start, and
 * most of its life begins with a visitor who has not asked anything yet, or with a deployment that names another provider.
 */
import type { LanguageModelV4 } from "@ai-sdk/provider";

/** What the packages call themselves; stored where a model's work is kept, so it must not change with them unseen. */
export const PROVIDERS = {
  workersAI: { chat: "workersai.chat", embedding: "workersai.embedding" },
  openAICompatible: { chat: "openai-compatible.chat", embedding: "openai-compatible.embedding" },
} as const;

/** What is loaded once; a load that failed is tried again by the next who asks. */
export function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | null = null;
  return () => {
    loaded ??= load().catch((error: unknown) => {
      loaded = null;
      throw error;
    });
    return loaded;
  };
}

/** @param load imports the provider's package, and makes the model */
export function deferred(provider: string, modelId: string, load: () => Promise<LanguageModelV4>): LanguageModelV4 {
  const model = once(load);
  return {
    specificationVersion: "v4",
    provider,
    modelId,
    supportedUrls: {},
    doGenerate: async (options) => (await model()).doGenerate(options),
    doStream: async (options) => (await model()).doStream(options),
  };
}
