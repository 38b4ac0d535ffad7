/** Who calls the HTTP API: a program with a key, or a concierge's own console. */
import type { Concierge } from "../../protocol/facts.ts";
import { KEY_PREFIX } from "../../protocol/identity.ts";
import { concierge, type Staff } from "../door.ts";
import { mayDispose } from "../rights.ts";
import { keyOf, keysOf, SCOPES, type Scope } from "./keys.ts";

export interface Caller {
  /** The identity that it acts under. */
  concierge: Concierge;
  scopes: readonly Scope[];
  /** The only conversation that they may open. */
  only?: string;
}

/** What a guest with a join link may do in their one room. */
const GUEST: readonly Scope[] = ["conversations:read", "conversations:write"];
/** Exporting and erasing: only for the admins in the site's settings. */
const DISPOSAL: readonly Scope[] = ["data:export", "data:erase"];

const scopesOf = (me: Staff, env: Env): readonly Scope[] => {
  if (me.only !== undefined) return GUEST;
  return mayDispose(me, env) ? SCOPES : SCOPES.filter((scope) => !DISPOSAL.includes(scope));
};

export async function byKey(request: Request, env: Env): Promise<Caller | null> {
  const [, key] = /^Bearer ([\w-]{20,200})$/.exec(request.headers.get("Authorization") ?? "") ?? [];
  const known = key === undefined ? null : await keyOf(key, keysOf(env.API_KEYS) ?? []);
  return known && { concierge: { id: `${KEY_PREFIX}${known.id}`, name: known.name }, scopes: known.scopes };
}

export async function bySession(request: Request, env: Env): Promise<Caller | null> {
  const me = await concierge(request, env, Date.now());
  if (!me) return null;
  const { id, name, only } = me;
  return { concierge: { id, name }, scopes: scopesOf(me, env), ...(only !== undefined && { only }) };
}
