/** Keys of the HTTP API. The gateway has only their hashes; a key is long and random, so a plain SHA-256 is enough. */
import * as z from "zod";

export const SCOPES = [
  "conversations:read",
  "conversations:write",
  "data:export",
  "data:erase",
  "lobby:read",
  "webhooks:read",
  "webhooks:write",
] as const;
export type Scope = (typeof SCOPES)[number];

const Keys = z.array(
  z.strictObject({
    id: z.string().regex(/^[a-z0-9-]{1,40}$/),
    /** The name that visitors and colleagues see when it writes. */
    name: z.string().min(1).max(80),
    /** SHA-256 of the key, in hexadecimal. */
    hash: z.string().regex(/^[0-9a-f]{64}$/),
    scopes: z.array(z.enum(SCOPES)),
  }),
);
export type Key = z.infer<typeof Keys>[number];

/** The setting that was parsed last: it is the same for every request of an isolate. */
let last: { setting: string; keys: Key[] | null } = { setting: "", keys: [] };

/** The keys of a setting; null when it is not in the form that `npm run key` prints. */
export function keysOf(setting = ""): Key[] | null {
  if (setting !== last.setting) last = { setting, keys: read(setting) };
  return last.keys;
}

function read(setting: string): Key[] | null {
  try {
    return setting === "" ? [] : Keys.parse(JSON.parse(setting));
  } catch {
    return null;
  }
}

/** The entry of this key, or null. The comparison takes the same time however close an entry is. */
export async function keyOf(key: string, keys: readonly Key[]): Promise<Key | null> {
  const shown = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(key)));
  let found: Key | null = null;
  for (const known of keys) if (equal(shown, known.hash)) found = known;
  return found;
}

function equal(hash: Uint8Array, hex: string): boolean {
  let differ = 0;
  for (const [i, byte] of hash.entries()) differ |= byte ^ Number.parseInt(hex.slice(2 * i, 2 * i + 2), 16);
  return differ === 0;
}
