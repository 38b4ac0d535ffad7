/** Creates the keys that sign web push messages (RFC 8292): `npm run vapid -- --subject mailto:you@example.com`. */
import { generateKeyPairSync } from "node:crypto";
import { parseArgs } from "node:util";

const { values } = parseArgs({ options: { subject: { type: "string" } } });
const subject = values.subject ?? "";

if (!/^(mailto:.+@.+|https:\/\/.+)$/.test(subject)) {
  console.error("Give a contact for push services: npm run vapid -- --subject mailto:you@example.com");
  process.exit(1);
}

const { x, y, d } = generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey.export({ format: "jwk" });
const point = Buffer.concat([Buffer.from([4]), Buffer.from(x, "base64url"), Buffer.from(y, "base64url")]);

console.log(`
  VAPID_PUBLIC_KEY="${point.toString("base64url")}"
  VAPID_PRIVATE_KEY="${d}"
  VAPID_SUBJECT="${subject}"

  Locally put these lines into .dev.vars. In production set each with: npx wrangler secret put <name> --env production
  New keys end every existing subscription. Each console subscribes again the next time it is opened.
`);
