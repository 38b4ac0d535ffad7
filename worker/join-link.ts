/** Redeems the join link of a webhook: it opens exactly one room, once, for whoever has it. */

import { lifeOf, sign, verify } from "../durable-objects/tickets.ts";
import { LINK_PREFIX } from "../protocol/identity.ts";
import site from "../settings/site.ts";
import { concierge, cookie, linksAllowed, type Staff } from "./door.ts";

export interface Joined {
  concierge: Staff;
  conversation: string;
  /** Absent for somebody who is already signed in. */
  cookie?: string;
}

/**
 * Null when the link is forged, expired or used, or when join links are off.
 * @param spend marks the token's id as used until `expires`; false when it was used before.
 */
export async function join(
  request: Request,
  env: Env,
  { token, name = site.name }: { token: string; name?: string | undefined },
  spend: (id: string, expires: number) => Promise<boolean>,
  now: number,
): Promise<Joined | null> {
  const secret = env.BATON_SECRET ?? "";
  const link = await verify(secret, "join", token, now);
  if (!link?.id) return null;
  const me = await concierge(request, env, now);
  // Somebody who may open every room does not use the link up: it stays valid for a colleague.
  if (me && me.only === undefined) return { concierge: me, conversation: link.subject };
  if (!linksAllowed(env) || !(await spend(link.id, link.expires))) return null;
  const guest = { id: `${LINK_PREFIX}${link.id}`, name, only: link.subject };
  const session = await sign(secret, "guest", { subject: guest.id, name, only: guest.only }, now);
  return { concierge: guest, conversation: link.subject, cookie: cookie(request, session, lifeOf("guest")) };
}
