/** What goes out by e-mail, by the site's settings. */
import type { Email } from "../../settings/channels.ts";
import type { Site } from "../../settings/schema.ts";

/** `service` null: nothing leaves the machine, and the mailbox in the console shows it. */
type Sending = Pick<Email, "from" | "replies"> & { service: Email["service"] | null };

const MAILBOX: Sending = { from: "team@baton.test", replies: "replies.baton.test", service: null };

/** Null: nothing goes out. In local development Cloudflare's binding would send nothing, so the mailbox takes its place. */
export function emailOf(
  { channels: { email } }: Pick<Site, "channels">,
  env: Pick<Env, "ENVIRONMENT">,
): Sending | null {
  if (env.ENVIRONMENT !== "local") return email ?? null;
  return email && email.service.type !== "cloudflare" ? email : { ...MAILBOX, ...email, service: null };
}
