/** Which models answer, in the order in which they are tried. */
import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
import type { LanguageModelV4 } from "@ai-sdk/provider";
import { createWorkersAI } from "workers-ai-provider";
import { embedded } from "./embedded/embedded.ts";

const DEFAULT_MODEL = "@cf/zai-org/glm-4.7-flash";

/** The gateway's variables and bindings for models. */
interface ModelSettings {
  /** Workers AI; only where the environment has it. */
  AI?: Ai;
  /** Names of providers, separated by commas, in the order in which they are tried. */
  AI_PROVIDERS: string;
  AI_MODEL?: string;
  AI_BASE_URL?: string;
  AI_API_KEY?: string;
  /** Milliseconds between two words of the embedded model. */
  EMBEDDED_PACE_MS?: string;
}

type Provider = "workers-ai" | "openai-compatible" | "embedded";

const MAKE: Record<Provider, (settings: ModelSettings, affinity: string) => LanguageModelV4> = {
  "workers-ai": ({ AI, AI_MODEL }, affinity) => {
    if (!AI) throw new Error("AI_PROVIDERS names workers-ai, but this environment has no AI binding");
    return createWorkersAI({ binding: AI })(AI_MODEL ?? DEFAULT_MODEL, { sessionAffinity: affinity });
  },
  "openai-compatible": ({ AI_BASE_URL, AI_API_KEY, AI_MODEL }) => {
    if (!AI_BASE_URL || !AI_MODEL)
      throw new Error("AI_PROVIDERS names openai-compatible: set AI_BASE_URL and AI_MODEL");
    return createOpenAICompatible({
      name: "openai-compatible",
      baseURL: AI_BASE_URL,
      ...(AI_API_KEY && { apiKey: AI_API_KEY }),
    })(AI_MODEL);
  },
  embedded: ({ EMBEDDED_PACE_MS }) => embedded(Number(EMBEDDED_PACE_MS ?? 20)),
};

/**
 * @param affinity keeps one conversation on one server of the provider, for its prompt cache.
 * @throws when a named provider is unknown or lacks its settings.
 */
export function models(settings: ModelSettings, affinity: string): LanguageModelV4[] {
  return settings.AI_PROVIDERS.split(",").map((name) => {
    const provider = name.trim();
    if (!Object.hasOwn(MAKE, provider))
      throw new Error(`AI_PROVIDERS: ${name} is none of ${Object.keys(MAKE).join(", ")}`);
    return MAKE[provider as Provider](settings, affinity);
  });
}
