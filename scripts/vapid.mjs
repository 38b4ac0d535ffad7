/** Makes the keys that web push is signed with (RFC 8292): `npm run vapid -- --subject mailto:you@example.com`. */
import { generateKeyPairSync } from "node:crypto";
import { parseArgs } from "node:util";

const { values } = parseArgs({ options: { subject: { type: "string" } } });
const subject = values.subject ?? "";

if (!/^(mailto:.+@.+|https:\/\/.+)$/.test(subject)) {
  console.error("Say whom a push service may ask: npm run vapid -- --subject mailto:you@example.com");
  process.exit(1);
}

const { x, y, d } = generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey.export({ format: "jwk" });
const point = Buffer.concat([Buffer.from([4]), Buffer.from(x, "base64url"), Buffer.from(y, "base64url")]);

console.log(`
  VAPID_PUBLIC_KEY="${point.toString("base64url")}"
  VAPID_PRIVATE_KEY="${d}"
  VAPID_SUBJECT="${subject}"

  Locally three lines in .dev.vars; deployed: npx wrangler secret put <name> --env production, for each.
  New keys end every subscription: each console subscribes again when it is opened next.
`);
