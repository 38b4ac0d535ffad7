/** What the gateway is configured with: bindings and variables of `wrangler.toml`, secrets of `.dev.vars` or the account. */
import type { Conversation } from "./conversation";
import type { Lobby } from "./lobby";

export interface Env {
  CONVERSATION: DurableObjectNamespace<Conversation>;
  LOBBY: DurableObjectNamespace<Lobby>;
  ASSETS: Fetcher;
  /** Workers AI; only where the environment has it. */
  AI?: Ai;
  /** Limits new sessions per address; only where the environment has it. */
  SESSIONS?: RateLimit;
  ENVIRONMENT: "local" | "production";
  /** Models in the order in which they are tried: any of `workers-ai`, `openai-compatible`, `embedded`. */
  AI_PROVIDERS: string;
  AI_MODEL?: string;
  AI_BASE_URL?: string;
  AI_API_KEY?: string;
  /** Milliseconds between two words of the embedded model. */
  EMBEDDED_PACE_MS?: string;
  /** Signs tickets and sessions; at least 32 characters. */
  BATON_SECRET?: string;
  /** Cloudflare Access: the team's name and the application's audience tag. */
  ACCESS_TEAM?: string;
  ACCESS_AUD?: string;
}
