/**
 * Counts what requests to models cost, before they are made: a request that the budget does not allow is never sent. What
 * a request can cost at most is reserved, and what it did cost takes the place of that when it has ended.
 */
import type { LanguageModelV4, LanguageModelV4CallOptions } from "@ai-sdk/provider";
import type { Usage } from "../../protocol/facts.ts";
import { EMBEDDED } from "./free.ts";

/** Tokens. */
export type Cost = Pick<Usage, "in" | "out">;

/** Whose budget a request would exceed; `unknown`: what was spent cannot be read now. */
export type Spender = "conversation" | "address" | "site" | "unknown";

/** A request that was counted. It ends once; what is never said of it stays counted at the most that it could cost. */
export interface Counted {
  ended(cost: Cost): void;
}

export interface Meter {
  /** @throws OverBudget when the request may not be made; then nothing was counted */
  begin(most: Cost): Promise<Counted>;
}

export class OverBudget extends Error {
  readonly spender: Spender;

  constructor(spender: Spender) {
    super(`over budget: ${spender}`);
    this.spender = spender;
  }
}

const FREE: Cost = { in: 0, out: 0 };

/** Of tests of single parts, and of models that cost nothing. */
export const UNMETERED: Meter = { begin: async () => ({ ended: () => {} }) };

/** Where a model asks its provider for more tokens than it is given, how many that are. */
const limits = new WeakMap<LanguageModelV4, (asked: number) => number>();

export const limited = (model: LanguageModelV4, limit: (asked: number) => number): LanguageModelV4 => {
  limits.set(model, limit);
  return model;
};

/** Tokens that a chat template puts around a message or a tool. */
const AROUND = 64;

/**
 * The most that a request can cost. A token of the tokenizers in use has at least one byte of UTF-8, so a text has no more
 * tokens than bytes.
 */
export function mostOf(
  model: LanguageModelV4,
  { prompt, tools = [], maxOutputTokens = 0 }: LanguageModelV4CallOptions,
) {
  const sent = new TextEncoder().encode(JSON.stringify([prompt, tools])).length;
  const out = limits.get(model)?.(maxOutputTokens) ?? maxOutputTokens;
  return { in: sent + AROUND * (prompt.length + tools.length + 1), out } satisfies Cost;
}

/** Counts a request to this model; one to the gateway's own costs nothing. */
export const begin = (meter: Meter, model: LanguageModelV4, options: LanguageModelV4CallOptions): Promise<Counted> =>
  model.provider === EMBEDDED ? UNMETERED.begin(FREE) : meter.begin(mostOf(model, options));
