/**
 * Creates a key for the HTTP API, or a signing secret for webhooks. It is printed once and not stored.
 * `npm run key -- --name "Sales board" --scopes conversations:read,lobby:read`
 * `npm run key -- --webhook`
 */
import { createHash, randomBytes } from "node:crypto";
import { parseArgs } from "node:util";

const SCOPES = [
  "conversations:read",
  "conversations:write",
  "data:export",
  "data:erase",
  "lobby:read",
  "webhooks:read",
  "webhooks:write",
];

const { values } = parseArgs({
  options: {
    name: { type: "string", default: "API" },
    scopes: { type: "string", default: "conversations:read" },
    webhook: { type: "boolean", default: false },
  },
});

if (values.webhook) webhookSecret();
else
  apiKey(
    values.name.trim(),
    values.scopes.split(",").map((scope) => scope.trim()),
  );

function webhookSecret() {
  console.log(`
  whsec_${randomBytes(32).toString("base64")}

  Give it to the receiver, and set it as the variable that "secret" names in site/site.ts:
  locally as a line in .dev.vars, in production with: npx wrangler secret put WEBHOOK_SECRET --env production
`);
}

function apiKey(name, scopes) {
  const unknown = scopes.filter((scope) => !SCOPES.includes(scope));
  const id = name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "")
    .slice(0, 40);
  if (unknown.length > 0) fail(`Unknown scope: ${unknown.join(", ")}. Choose from: ${SCOPES.join(", ")}`);
  if (id === "" || name.length > 80)
    fail("The name is not valid. Use 1 to 80 characters with at least one letter or digit.");
  const key = `baton_${randomBytes(32).toString("base64url")}`;
  const hash = createHash("sha256").update(key).digest("hex");
  console.log(`
  ${key}

  The key is not shown again. Add this entry to the list in API_KEYS:

  ${JSON.stringify({ id, name, hash, scopes })}

  Locally as a line in .dev.vars: API_KEYS='[...]'
  In production with: npx wrangler secret put API_KEYS --env production
`);
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
