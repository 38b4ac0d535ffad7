/** `npm run key`: creates a key for the HTTP API, or a signing secret for webhooks. It is printed once and not stored. */
import { createHash, randomBytes } from "node:crypto";
import { SCOPES } from "../worker/api/keys.ts";
import { args, command } from "./command.ts";

const USAGE = 'npm run key -- [--name "Sales board"] [--scopes conversations:read,lobby:read] | --webhook';

async function main(): Promise<undefined> {
  const { values } = args(USAGE, {
    options: {
      name: { type: "string", default: "API" },
      scopes: { type: "string", default: "conversations:read" },
      webhook: { type: "boolean", default: false },
    },
  });
  const scopes = values.scopes.split(",").map((scope) => scope.trim());
  console.log(values.webhook ? webhookSecret() : apiKey(values.name.trim(), scopes));
}

const webhookSecret = (): string => `
  whsec_${randomBytes(32).toString("base64")}

  Give it to the receiver, and set it as the variable that "secret" names in your site.ts:
  locally as a line in .dev.vars, in production with: npx wrangler secret put WEBHOOK_SECRET --env production
`;

function apiKey(name: string, scopes: readonly string[]): string {
  const known: readonly string[] = SCOPES;
  const unknown = scopes.filter((scope) => !known.includes(scope));
  if (unknown.length > 0) throw new Error(`Unknown scope: ${unknown.join(", ")}. Choose from: ${SCOPES.join(", ")}`);
  const id = name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "")
    .slice(0, 40);
  if (id === "" || name.length > 80) {
    throw new Error("The name is not valid. Use 1 to 80 characters with at least one letter or digit.");
  }
  const key = `baton_${randomBytes(32).toString("base64url")}`;
  const hash = createHash("sha256").update(key).digest("hex");
  return `
  ${key}

  The key is not shown again. Add this entry to the list in API_KEYS:

  ${JSON.stringify({ id, name, hash, scopes })}

  Locally as a line in .dev.vars: API_KEYS='[...]'
  In production with: npx wrangler secret put API_KEYS --env production
`;
}

if (import.meta.main) await command(main);
