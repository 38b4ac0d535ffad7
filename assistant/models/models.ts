/** Which models answer, in the order in which they are tried. */
import type { LanguageModelV4, LanguageModelV4CallOptions } from "@ai-sdk/provider";
import { type ModelVariables, readModels } from "../../settings/providers.ts";
import { deferred, PROVIDERS } from "../stream/deferred.ts";
import { limited } from "../stream/meter.ts";
import { embedded } from "./embedded/embedded.ts";
import { effortOf, thinkingOf } from "./thinking.ts";
import { merged, workersAI } from "./workers-ai.ts";

/**
 * The models of all providers that are set right; the others are reported when the gateway starts.
 * @param affinity keeps one conversation on one server of the provider, for its prompt cache
 */
export function models(variables: ModelVariables, affinity: string): LanguageModelV4[] {
  const { providers, reasoning, maxTokens, options } = readModels(variables);
  return providers.map((provider, i) => {
    switch (provider.name) {
      case "workers-ai": {
        const { binding, model } = provider;
        const { said, tokens } = thinkingOf(model, reasoning);
        // Only where another model can answer in its place.
        const rejectIfBusy = i < providers.length - 1;
        const inputs = { ...said, ...options };
        return roomy(workersAI({ binding, model, affinity, rejectIfBusy, inputs }), tokens, maxTokens);
      }
      case "openai-compatible": {
        const { said, tokens } = effortOf(reasoning);
        const made = deferred(PROVIDERS.openAICompatible.chat, provider.model, async () => {
          const { createOpenAICompatible } = await import("@ai-sdk/openai-compatible");
          return createOpenAICompatible({
            name: "openai-compatible",
            baseURL: provider.url,
            ...(provider.key && { apiKey: provider.key }),
            includeUsage: true,
            transformRequestBody: (body) => merged({ ...body, ...said }, options),
          })(provider.model);
        });
        return roomy(made, tokens, maxTokens);
      }
      default:
        return embedded(provider.pace);
    }
  });
}

/** The model with room for its thoughts: the limit of tokens that a provider takes counts them too. */
function roomy(model: LanguageModelV4, thoughts: number, most: number | undefined): LanguageModelV4 {
  const limit = (asked: number): number => most ?? asked + thoughts;
  const given = (options: LanguageModelV4CallOptions): LanguageModelV4CallOptions => ({
    ...options,
    ...(options.maxOutputTokens !== undefined && { maxOutputTokens: limit(options.maxOutputTokens) }),
  });
  const more: LanguageModelV4 = {
    specificationVersion: "v4",
    provider: model.provider,
    modelId: model.modelId,
    supportedUrls: model.supportedUrls,
    doGenerate: (options) => model.doGenerate(given(options)),
    doStream: (options) => model.doStream(given(options)),
  };
  return limited(more, limit);
}
