/** What is missing before a deploy, from what can be read without one. Pure. */
import type { Site } from "../settings/schema.ts";
import type { SiteTool } from "../settings/tool.ts";

/** An environment of wrangler.toml, as far as it is looked at. */
export interface Environment {
  vars?: Record<string, unknown>;
  ai?: { binding: string };
  routes?: unknown;
  route?: unknown;
  durable_objects?: { bindings: readonly { name: string }[] };
  ratelimits?: readonly { name: string }[];
}

export interface Found {
  /** `missing`: the gateway would not serve, or not as it should; `note`: it does without; `unseen`: nobody could look. */
  level: "ok" | "missing" | "note" | "unseen";
  text: string;
}

export interface Case {
  site: Site;
  tools: readonly SiteTool[];
  environment: Environment;
  /** The top level of wrangler.toml, whose bindings every environment repeats. */
  base: Environment;
  /** The names of the secrets that are set; null: unknown. */
  secrets: readonly string[] | null;
  /** The gateway's own check of what it starts with. */
  missing(env: object, site: Site, tools: readonly SiteTool[]): string[];
}

/** Long enough, and of enough signs not to be taken for one that can be guessed. */
const UNLIKELY = "0123456789abcdefghijklmnopqrstuvwxyzABCD";

/** Values of the right shape for secrets of which only the names are known. */
function standIn(name: string, site: Site): string | undefined {
  // Its value is a list, and none is a valid one.
  if (name === "API_KEYS") return undefined;
  const signs = site.webhooks.some(({ secret }) => secret === name);
  return signs ? `whsec_${btoa(UNLIKELY)}` : UNLIKELY;
}

export function diagnose({ site, tools, environment, base, secrets, missing }: Case): Found[] {
  const found: Found[] = [];
  const tell = (level: Found["level"], text: string) => found.push({ level, text });
  const values = (secrets ?? []).flatMap((name) => {
    const value = standIn(name, site);
    return value === undefined ? [] : [[name, value] as const];
  });
  const bound = environment.ai ? { [environment.ai.binding]: {} } : {};
  const faults = missing({ ...environment.vars, ...bound, ...Object.fromEntries(values) }, site, tools);
  const isSecret = (fault: string) => /\b(?:wrangler secret put|is missing or malformed)\b/.test(fault);
  for (const fault of faults) tell(secrets === null && isSecret(fault) ? "unseen" : "missing", fault);
  if (secrets === null) {
    tell("unseen", "Cloudflare could not be asked which secrets are set. Sign in with: npx wrangler login");
  } else tell("ok", `secrets: ${secrets.length === 0 ? "none" : secrets.join(", ")}; their values cannot be read`);

  const own = new Set(environment.durable_objects?.bindings.map(({ name }) => name));
  const absent = (base.durable_objects?.bindings ?? []).filter(({ name }) => !own.has(name));
  for (const { name } of absent) {
    tell("missing", `The binding ${name} is missing in this environment. Copy it from the top of wrangler.toml.`);
  }
  if (absent.length === 0) tell("ok", `${own.size} bindings of Durable Objects`);
  if (!environment.ratelimits?.some(({ name }) => name === "SESSIONS")) {
    tell("note", "Without the rate limit SESSIONS one address may begin any number of conversations.");
  }
  if (site.origins.length === 0) {
    tell("note", "origins is empty: no page but the gateway's own may embed the widget. Add yours to site.ts.");
  }
  if (!environment.routes && !environment.route) {
    tell("note", "Without a route of your own the address is that of workers.dev.");
  }
  if (site.webhooks.length > 0 && !site.address) {
    tell("note", "Webhooks hold no links to conversations until address is set in site.ts.");
  }
  const pushes = ["VAPID_PUBLIC_KEY", "VAPID_PRIVATE_KEY"].every((name) => secrets?.includes(name));
  if (secrets !== null && !pushes)
    tell("note", "Push notifications are off until npm run vapid has made keys for them.");
  tell("note", "Cloudflare Access has to cover /console* and /api/console*: that cannot be seen from here.");
  return found;
}
