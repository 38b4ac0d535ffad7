/** What must be set before a request is answered. Production refuses to serve without it, in words for the operator. */

import { addressFault } from "../durable-objects/webhooks/address.ts";
import { secretsOf } from "../durable-objects/webhooks/signature.ts";
import site from "../settings/site.ts";
import { keysOf } from "./api/keys.ts";

const SECRET_LENGTH = 32;

/** What is missing, as one sentence each; empty when the gateway may serve. */
export function missing(env: Env): string[] {
  const faults: string[] = [];
  if ((env.BATON_SECRET ?? "").length < SECRET_LENGTH) {
    faults.push(
      env.ENVIRONMENT === "production"
        ? `BATON_SECRET needs ${SECRET_LENGTH} characters or more: npx wrangler secret put BATON_SECRET --env production`
        : "BATON_SECRET is missing: start the gateway with npm start, which makes one in .dev.vars",
    );
  }
  if (env.ENVIRONMENT === "production") {
    if (!env.ACCESS_TEAM)
      faults.push("ACCESS_TEAM is missing: the team name of your Cloudflare Access, in wrangler.toml");
    if (!env.ACCESS_AUD)
      faults.push("ACCESS_AUD is missing: the audience tag of the Access application, in wrangler.toml");
  }
  if (keysOf(env.API_KEYS) === null) faults.push("API_KEYS is not a list of what npm run key prints");
  for (const { url, secret } of site.webhooks) {
    if (addressFault(url, env.ENVIRONMENT)) faults.push(`webhooks: ${url} is no public https address`);
    const value: unknown = Reflect.get(env, secret);
    if (typeof value !== "string" || secretsOf(value) === null)
      faults.push(`webhooks: ${secret} is missing, or not whsec_ and 24 to 64 bytes in base64`);
  }
  if (site.calendar) {
    const { url, key, secret } = site.calendar;
    if (addressFault(url, env.ENVIRONMENT)) faults.push(`calendar: ${url} is no public https address`);
    for (const name of [key, ...(secret === undefined ? [] : [secret])]) {
      const value: unknown = Reflect.get(env, name);
      if (typeof value !== "string" || value === "") faults.push(`calendar: ${name} is missing`);
    }
  }
  return faults;
}
