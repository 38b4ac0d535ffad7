/** What the gateway is configured with: bindings and variables of `wrangler.toml`, secrets of `.dev.vars` or the account. */
import type { Calendar } from "./calendar/calendar";
import type { Contacts } from "./contacts/contacts";
import type { Conversation } from "./conversation/conversation";
import type { Courier } from "./courier/courier";
import type { Lobby } from "./lobby/lobby";
import type { Reports } from "./reports/reports";

export interface Env {
  CONVERSATION: DurableObjectNamespace<Conversation>;
  LOBBY: DurableObjectNamespace<Lobby>;
  CALENDAR: DurableObjectNamespace<Calendar>;
  COURIER: DurableObjectNamespace<Courier>;
  REPORTS: DurableObjectNamespace<Reports>;
  CONTACTS: DurableObjectNamespace<Contacts>;
  /** What the reports count, for Workers Analytics Engine; only where the environment has it. */
  REPORTS_SINK?: AnalyticsEngineDataset;
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
  /** Web push, as `npm run vapid` prints it; without it a closed console is not called. */
  VAPID_PUBLIC_KEY?: string;
  VAPID_PRIVATE_KEY?: string;
  VAPID_SUBJECT?: string;
  /** Who may use the HTTP API, as `npm run key` prints it. */
  API_KEYS?: string;
  /** Cloudflare Access: the team's name and the application's audience tag. */
  ACCESS_TEAM?: string;
  ACCESS_AUD?: string;
}
