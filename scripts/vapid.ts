/** `npm run vapid`: creates the keys that sign web push messages (RFC 8292). */
import { generateKeyPairSync } from "node:crypto";
import { args, command } from "./command.ts";

const USAGE = "npm run vapid -- --subject mailto:you@example.com";

async function main(): Promise<undefined> {
  const { subject = "" } = args(USAGE, { options: { subject: { type: "string" } } }).values;
  if (!/^(mailto:.+@.+|https:\/\/.+)$/.test(subject)) {
    throw new Error(`Give a contact for push services: ${USAGE}`);
  }
  const { x = "", y = "", d } = generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey.export({ format: "jwk" });
  const point = Buffer.concat([Buffer.from([4]), Buffer.from(x, "base64url"), Buffer.from(y, "base64url")]);
  console.log(`
  VAPID_PUBLIC_KEY="${point.toString("base64url")}"
  VAPID_PRIVATE_KEY="${d}"
  VAPID_SUBJECT="${subject}"

  Locally put these lines into .dev.vars. In production set each with: npx wrangler secret put <name> --env production
  New keys end every existing subscription. Each console subscribes again the next time it is opened.
`);
}

if (import.meta.main) await command(main);
