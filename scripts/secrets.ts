/** The local gateway's own secret: created at the first start, kept in `.dev.vars`, which git ignores. */
import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./site.ts";

const FILE = join(root, ".dev.vars");

/** The secret that signs tickets and one-time links. */
export function localSecret(): string {
  const vars = existsSync(FILE) ? readFileSync(FILE, "utf8") : "";
  const known = vars.match(/^BATON_SECRET\s*=\s*"?([^"\n]+)"?/m)?.[1];
  if (known) return known;
  const secret = randomBytes(32).toString("base64url");
  writeFileSync(FILE, `${vars}${vars === "" || vars.endsWith("\n") ? "" : "\n"}BATON_SECRET="${secret}"\n`, {
    mode: 0o600,
  });
  return secret;
}
