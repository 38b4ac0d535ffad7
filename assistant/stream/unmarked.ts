/** Models whose thoughts come as text without a mark at their beginning. */
import type { LanguageModelV4 } from "@ai-sdk/provider";

const key = ({ provider, modelId }: LanguageModelV4) => `${provider} ${modelId}`;

/** Of this isolate. */
const unmarked = new Set<string>();

/**
 * Where the prompt's template has the mark that begins thoughts, the model writes only the one that ends them. The first
 * time that is seen too late; from then on such a model's text begins with thoughts.
 */
export const thinksUnmarked = {
  knows: (model: LanguageModelV4): boolean => unmarked.has(key(model)),
  learn: (model: LanguageModelV4): void => void unmarked.add(key(model)),
};
