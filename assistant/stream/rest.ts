/**
 * A model that failed is not asked for a while (a circuit breaker), so that a provider that hangs costs one visitor its
 * patience, and not every visitor for every message. Kept for each isolate: what one conversation learned helps the others
 * there, and nothing is stored.
 */
import { APICallError, type LanguageModelV4 } from "@ai-sdk/provider";
import type { TurnFault } from "../../protocol/facts.ts";
import { EMBEDDED } from "./free.ts";

/** Milliseconds of rest after a first failure of the kind; it doubles with each further one in a row. */
const RESTS: Record<TurnFault, number> = {
  // The visitor has waited for nothing.
  "first-token": 30_000,
  gap: 30_000,
  total: 30_000,
  error: 5_000,
  empty: 5_000,
  // These say nothing about the provider.
  filtered: 0,
  crashed: 0,
};
/** The longest rest. */
const LONGEST = 600_000;
/** Wrong key, no right, nothing paid, no such model: only a person mends these. */
const HOPELESS = [401, 402, 403, 404];
/** Workers AI: the day's free allocation is used up. https://developers.cloudflare.com/workers-ai/platform/errors/ */
const SPENT = 3036;
/** How long a model whose rest is over is tried by one conversation alone. */
const PROBE = 60_000;

interface Rest {
  failures: number;
  /** Milliseconds since 1970. */
  failedAt: number;
  until: number;
  /** Until when one conversation tries whether it works again; 0: none does. */
  probed: number;
}

export interface Failure {
  why: TurnFault;
  error?: unknown;
  /** Milliseconds until the provider wants to be asked again. */
  retryAfter?: number;
}

/** What is rested goes by its provider and its name. */
export type Named = Pick<LanguageModelV4, "provider" | "modelId">;

const key = ({ provider, modelId }: Named) => `${provider} ${modelId}`;

export class Rests {
  readonly #rests = new Map<string, Rest>();
  readonly #now: () => number;

  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  /**
   * The first model that does not rest; of models that all do, the one that failed longest ago. One whose rest is over is
   * given to one caller, and rests for the others until that one reports.
   * @param failed models that have failed at the same reply: asked again only when there is no other
   */
  choose(models: readonly LanguageModelV4[], failed: ReadonlySet<LanguageModelV4> = new Set()): LanguageModelV4 | null {
    const now = this.#now();
    const awake = models.filter((model) => {
      const rest = this.#rests.get(key(model));
      return !rest || (now >= rest.until && now >= rest.probed);
    });
    const failedAt = (model: LanguageModelV4) => this.#rests.get(key(model))?.failedAt ?? 0;
    const longestAgo = models.toSorted((a, b) => failedAt(a) - failedAt(b));
    const fresh = (model: LanguageModelV4) => !failed.has(model);
    const chosen = awake.find(fresh) ?? longestAgo.find(fresh) ?? awake[0] ?? longestAgo[0] ?? null;
    const rest = chosen && this.#rests.get(key(chosen));
    if (rest) rest.probed = now + PROBE;
    return chosen;
  }

  /**
   * Whether one that has no other to take its place may be asked. When its rest is over, one caller is told so, and the
   * others wait for what that one reports.
   */
  awake(model: Named): boolean {
    const now = this.#now();
    const rest = this.#rests.get(key(model));
    if (!rest) return true;
    if (now < rest.until || now < rest.probed) return false;
    rest.probed = now + PROBE;
    return true;
  }

  /** The model has answered. */
  worked(model: Named): void {
    this.#rests.delete(key(model));
  }

  /** The model was interrupted before it could show whether it works. */
  undecided(model: Named): void {
    const rest = this.#rests.get(key(model));
    if (rest) rest.probed = 0;
  }

  /** @returns how long it rests, in milliseconds */
  failed(model: Named, failure: Failure): number {
    const now = this.#now();
    const before = this.#rests.get(key(model));
    const wait = model.provider === EMBEDDED ? 0 : restOf(failure, before?.failures ?? 0);
    if (wait === 0) {
      this.undecided(model);
      return 0;
    }
    const failures = (before?.failures ?? 0) + 1;
    this.#rests.set(key(model), { failures, failedAt: now, until: now + wait, probed: 0 });
    return wait;
  }
}

function restOf({ why, error, retryAfter }: Failure, failures: number): number {
  if (isHopeless(error)) return LONGEST;
  const doubled = RESTS[why] * 2 ** Math.min(failures, 10);
  return Math.min(LONGEST, Math.max(doubled, retryAfter ?? 0));
}

function isHopeless(error: unknown): boolean {
  if (!APICallError.isInstance(error)) return false;
  const { statusCode, data } = error;
  const code = typeof data === "object" && data !== null ? Reflect.get(data, "workersAIErrorCode") : undefined;
  return code === SPENT || (statusCode !== undefined && HOPELESS.includes(statusCode));
}

/** Of this isolate. */
export const rests = new Rests();
