/**
 * What the gateway is configured with. Bindings and variables are generated from `wrangler.toml` into
 * `worker-configuration.d.ts` (`npm run types`); declared here are settings that no binding tells of, because they are
 * secrets (`.dev.vars`, `wrangler secret put`) or may be left out.
 */
interface Settings {
  /** What the reports count, for Workers Analytics Engine. */
  REPORTS_SINK?: AnalyticsEngineDataset;
  /** The model's id, an OpenAI-compatible server, and how models are asked: see settings/providers.ts. */
  AI_MODEL?: string;
  AI_BASE_URL?: string;
  AI_API_KEY?: string;
  AI_REASONING?: string;
  AI_MAX_TOKENS?: string;
  AI_OPTIONS?: string;
  /** Search by meaning: see settings/embedding.ts. */
  AI_EMBEDDING_URL?: string;
  AI_EMBEDDING_KEY?: string;
  KNOWLEDGE_INDEX?: string;
  VECTORIZE?: Vectorize;
  /** Signs tickets and sessions; at least 32 characters. */
  BATON_SECRET?: string;
  /** Web push, as `npm run vapid` prints it; without it a closed console gets no notification. */
  VAPID_PUBLIC_KEY?: string;
  VAPID_PRIVATE_KEY?: string;
  VAPID_SUBJECT?: string;
  /** Who may use the HTTP API, as `npm run key` prints it. */
  API_KEYS?: string;
}

interface Env extends Settings {}

declare namespace Cloudflare {
  interface Env extends Settings {}
}
