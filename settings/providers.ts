/**
 * The gateway's variables for models. They are checked when it starts, each provider for itself: one that is set wrongly is
 * left out, with a sentence that says so, and the others answer. Pure.
 */

const PROVIDERS = ["workers-ai", "openai-compatible", "embedded"] as const;
type ProviderName = (typeof PROVIDERS)[number];

/** How much a model thinks before it speaks. */
export const REASONING = ["off", "low", "medium", "high"] as const;
export type Reasoning = (typeof REASONING)[number];

/** The binding of Workers AI, as far as the gateway uses it. */
export interface Inference {
  run(...given: never[]): Promise<unknown>;
}

/** The gateway's variables and bindings for models. */
export interface ModelVariables {
  /** Workers AI; only where the environment has it. */
  AI?: Inference;
  /**
   * Providers, separated by commas, in the order in which they are tried; each may name its model after a colon, and may
   * stand there several times, with several models.
   */
  AI_PROVIDERS: string;
  /** The model of those that name none. */
  AI_MODEL?: string;
  AI_BASE_URL?: string;
  AI_API_KEY?: string;
  /** One of REASONING. */
  AI_REASONING?: string;
  /** Tokens that a model may write for one request, its thoughts included. */
  AI_MAX_TOKENS?: string;
  /** A JSON object: what else every request says, in the provider's own words; null takes a field out. */
  AI_OPTIONS?: string;
  /** Milliseconds between two words of the embedded model. */
  EMBEDDED_PACE_MS?: string;
}

export type Provider =
  | { name: "workers-ai"; binding: Inference; model: string }
  | { name: "openai-compatible"; url: string; key: string | undefined; model: string }
  | { name: "embedded"; pace: number };

interface Models {
  /** In the order in which they are tried. */
  providers: Provider[];
  /** Undefined: what suits the model. */
  reasoning: Reasoning | undefined;
  maxTokens: number | undefined;
  options: Readonly<Record<string, unknown>>;
  /** One sentence per fault, with its fix. */
  faults: string[];
}

/** The model of Workers AI where none is named: see assistant/models/thinking.ts. */
export const DEFAULT_MODEL = "@cf/zai-org/glm-4.7-flash";

/** As long as a model's id is stored. */
const LONGEST_ID = 120;

export function readModels(variables: ModelVariables): Models {
  const faults: string[] = [];
  const entries = (variables.AI_PROVIDERS ?? "").split(",").map((each) => each.trim());
  const providers = entries.flatMap((entry) => {
    const made = providerOf(entry, variables);
    if (typeof made !== "string") return [made];
    faults.push(made);
    return [];
  });
  const { AI_REASONING: reasoning, AI_MAX_TOKENS: tokens, AI_OPTIONS: options } = variables;
  const known = REASONING.find((each) => each === reasoning);
  if (reasoning && !known)
    faults.push(`AI_REASONING: "${reasoning}" is none of ${REASONING.join(", ")}. It is ignored.`);
  const maxTokens = tokens ? Number(tokens) : undefined;
  const wrong = maxTokens !== undefined && !(Number.isInteger(maxTokens) && maxTokens >= 50);
  if (wrong) faults.push(`AI_MAX_TOKENS: "${tokens}" is no whole number from 50. It is ignored.`);
  const extra = objectIn(options);
  if (!extra) faults.push("AI_OPTIONS is no JSON object. It is ignored.");
  return { providers, reasoning: known, maxTokens: wrong ? undefined : maxTokens, options: extra ?? {}, faults };
}

const isProvider = (name: string): name is ProviderName => (PROVIDERS as readonly string[]).includes(name);

/** @returns the provider, or what is wrong with it */
function providerOf(entry: string, variables: ModelVariables): Provider | string {
  const { AI, AI_MODEL, AI_BASE_URL: url, AI_API_KEY: key, EMBEDDED_PACE_MS: pace = "20" } = variables;
  const [, name = "", named] = /^([^:]*)(?::(.*))?$/.exec(entry) ?? [];
  const model = named ?? AI_MODEL;
  const without = `Correct it, or take ${name} out of AI_PROVIDERS.`;
  if (!isProvider(name))
    return `AI_PROVIDERS: "${name}" is none of ${PROVIDERS.join(", ")}. Correct it in wrangler.toml.`;
  if (model && model.length > LONGEST_ID)
    return `AI_PROVIDERS: a model of ${name} has a longer name than ${LONGEST_ID}. ${without}`;
  switch (name) {
    case "workers-ai":
      if (!AI) return `AI_PROVIDERS names workers-ai, but this environment has no AI binding. ${without}`;
      return { name, binding: AI, model: model || DEFAULT_MODEL };
    case "openai-compatible":
      if (!url) return `AI_PROVIDERS names openai-compatible, but AI_BASE_URL is not set. ${without}`;
      if (!isWeb(url)) return `AI_BASE_URL: "${url}" is no http address. ${without}`;
      if (!model) return `AI_PROVIDERS names openai-compatible, but AI_MODEL is not set. ${without}`;
      return { name, url, key, model };
    default:
      if (!(Number(pace) >= 0)) return `EMBEDDED_PACE_MS: "${pace}" is no number of milliseconds. ${without}`;
      return { name, pace: Number(pace) };
  }
}

export const isWeb = (url: string): boolean => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);

function objectIn(json: string | undefined): Record<string, unknown> | null {
  if (!json) return {};
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch {
    return null;
  }
}
