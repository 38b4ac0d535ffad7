/** Who carries an e-mail: Cloudflare, or a service that takes Resend's HTTP API. */
import type { Email } from "../../settings/channels.ts";
import { addressFault } from "../webhooks/address.ts";
import type { Letter } from "./message.ts";

/** `refused`: it never will be taken; `later`: it may be another time. */
export type Sent = "sent" | "refused" | "later";

type Service = Email["service"];
type ServiceOf<T extends Service["type"]> = Extract<Service, { type: T }>;

/** Milliseconds that a service has to answer. */
const PATIENCE = 15_000;

const SERVICES: { [T in Service["type"]]: (service: ServiceOf<T>, letter: Letter, env: Env) => Promise<Sent> } = {
  async cloudflare(_, { headers, ...letter }, env) {
    const binding: unknown = Reflect.get(env, "EMAIL");
    if (!isBinding(binding)) return "later";
    // Cloudflare makes the Message-ID itself.
    const { "Message-ID": _id, ...others } = headers;
    try {
      await binding.send({ ...letter, headers: others });
      return "sent";
    } catch (error) {
      const code: unknown = error instanceof Error ? Reflect.get(error, "code") : null;
      return typeof code === "string" && FOR_GOOD.test(code) ? "refused" : "later";
    }
  },
  async resend({ url, key }, { from, replyTo, ...letter }, env) {
    const secret: unknown = Reflect.get(env, key);
    if (typeof secret !== "string" || addressFault(url, env.ENVIRONMENT)) return "later";
    const response = await fetch(url, {
      method: "POST",
      redirect: "manual",
      signal: AbortSignal.timeout(PATIENCE),
      headers: {
        Authorization: `Bearer ${secret}`,
        "Content-Type": "application/json",
        // A second try after a lost answer sends nothing a second time.
        "Idempotency-Key": letter.headers["Message-ID"] ?? "",
      },
      body: JSON.stringify({ ...letter, from: `"${from.name}" <${from.email}>`, reply_to: replyTo }),
    });
    await response.body?.cancel();
    if (response.ok) return "sent";
    return response.status === 400 || response.status === 422 ? "refused" : "later";
  },
};

/** Cloudflare's words for a recipient or a message that it will never take. */
const FOR_GOOD = /^E_(RECIPIENT|VALIDATION|CONTENT|TOO_MANY_RECIPIENTS|FIELD)/;

const isBinding = (binding: unknown): binding is SendEmail =>
  typeof binding === "object" && binding !== null && "send" in binding;

/** @throws nothing: a service that cannot be reached may be later */
export async function carry(service: Service, letter: Letter, env: Env): Promise<Sent> {
  const by = SERVICES[service.type] as (service: Service, letter: Letter, env: Env) => Promise<Sent>;
  try {
    return await by(service, letter, env);
  } catch {
    return "later";
  }
}
