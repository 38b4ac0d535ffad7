/** Settings that are required before a request is answered. Without them production refuses to serve and logs why. */
import { addressFault } from "../durable-objects/webhooks/address.ts";
import { secretsOf } from "../durable-objects/webhooks/signature.ts";
import { readEmbedding } from "../settings/embedding.ts";
import { mcpName } from "../settings/mcp.ts";
import { readModels } from "../settings/providers.ts";
import gateway from "../settings/site.ts";
import own from "../settings/site-tools.ts";
import { keysOf } from "./api/keys.ts";

const SECRET_LENGTH = 32;
/** Different characters of a secret: one key held down is long as well. A random one of 32 hex digits has some 14. */
const SECRET_SIGNS = 8;

const ENVIRONMENTS = ["local", "production"];

/** What is set wrongly and does not stop the gateway, because it can do without. One sentence per fault, with its fix. */
export function wrong(env: Env): string[] {
  return [...readModels(env).faults, ...readEmbedding(env).faults];
}

/**
 * One sentence per fault, with its fix; empty when the gateway may serve.
 * @param site its settings, and `tools` those of its folder
 */
export function missing(env: Env, site = gateway, tools = own): string[] {
  const faults: string[] = [];
  // Whatever is not production lets people sign in with links and cookies, so a misspelt word may not open that door.
  if (!ENVIRONMENTS.includes(env.ENVIRONMENT))
    faults.push(`ENVIRONMENT is not known. Set it in wrangler.toml to one of: ${ENVIRONMENTS.join(", ")}.`);
  if ((env.BATON_SECRET ?? "").length < SECRET_LENGTH) {
    faults.push(
      env.ENVIRONMENT === "production"
        ? `BATON_SECRET must have at least ${SECRET_LENGTH} characters. Set it with: npx wrangler secret put BATON_SECRET --env production`
        : "BATON_SECRET is missing. Start the gateway with npm start, which creates one in .dev.vars.",
    );
  } else if (new Set(env.BATON_SECRET).size < SECRET_SIGNS) {
    faults.push("BATON_SECRET can be guessed. Set it to what this prints: openssl rand -hex 32");
  }
  if (env.ENVIRONMENT === "production") {
    if (!env.ACCESS_TEAM)
      faults.push("ACCESS_TEAM is missing. Set it in wrangler.toml to the team name of your Cloudflare Access.");
    if (!env.ACCESS_AUD)
      faults.push("ACCESS_AUD is missing. Set it in wrangler.toml to the audience tag of your Access application.");
  }
  // Without the embedded assistant and without any other model nobody would answer.
  if (readModels(env).providers.length === 0) faults.push(...readModels(env).faults);
  if (keysOf(env.API_KEYS) === null)
    faults.push("API_KEYS is not valid. Set it to a list of the values that npm run key prints.");
  for (const { url, secret } of site.webhooks) {
    if (addressFault(url, env.ENVIRONMENT))
      faults.push(`webhooks: ${url} is not a public https address. Correct it in site/site.ts.`);
    const value: unknown = Reflect.get(env, secret);
    if (typeof value !== "string" || secretsOf(value) === null)
      faults.push(
        `webhooks: ${secret} is missing or malformed. Set it to whsec_ followed by 24 to 64 bytes in base64.`,
      );
  }
  if (site.calendar) {
    const { url, key, secret } = site.calendar;
    if (addressFault(url, env.ENVIRONMENT))
      faults.push(`calendar: ${url} is not a public https address. Correct it in site/site.ts.`);
    for (const name of [key, ...(secret === undefined ? [] : [secret])]) {
      const value: unknown = Reflect.get(env, name);
      if (typeof value !== "string" || value === "")
        faults.push(
          `calendar: ${name} is missing. Set it in .dev.vars, or with: npx wrangler secret put ${name} --env production`,
        );
    }
  }
  const absent = (name: string) => {
    const value: unknown = Reflect.get(env, name);
    return typeof value !== "string" || value === "";
  };
  const unset = (what: string, name: string) =>
    `${what}: ${name} is missing. Set it in .dev.vars, or with: npx wrangler secret put ${name} --env production`;
  const { email } = site.channels;
  if (email && env.ENVIRONMENT === "production" && !site.address)
    faults.push("channels: messages contain links, so set address in site/site.ts to the gateway's own origin.");
  if (email?.service.type === "resend") {
    if (addressFault(email.service.url, env.ENVIRONMENT))
      faults.push(`channels: ${email.service.url} is not a public https address. Correct it in site/site.ts.`);
    if (absent(email.service.key)) faults.push(unset("channels", email.service.key));
  }
  if (email?.service.type === "cloudflare" && env.ENVIRONMENT === "production" && !Reflect.has(env, "EMAIL"))
    faults.push("channels: the binding EMAIL is missing. Add [[env.production.send_email]] to wrangler.toml.");
  for (const { name, secrets } of tools) {
    for (const secret of secrets) if (absent(secret)) faults.push(unset(`the tool ${name}`, secret));
  }
  for (const { name, url, secret, allow } of site.mcp) {
    if (addressFault(url, env.ENVIRONMENT))
      faults.push(`mcp: ${url} is not a public https address. Correct it in site/site.ts.`);
    if (secret !== undefined && absent(secret)) faults.push(unset(`mcp ${name}`, secret));
    for (const { tool } of allow) {
      const full = mcpName(name, tool);
      if (tools.some((ours) => ours.name === full))
        faults.push(`mcp: ${full} is also the name of a tool of the site. Rename one of them.`);
    }
  }
  return faults;
}
