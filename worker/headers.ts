/** Headers of every answer of a route: nobody guesses its type, keeps a copy, or asks for it in plain text again. */
import type { MiddlewareHandler } from "hono";

/** Browsers heed it over https only, so a gateway on this machine is not bound to it. */
const HSTS = "max-age=31536000";

export const guarded: MiddlewareHandler = async (c, next) => {
  await next();
  // A socket has no such headers, and a copy of its answer would lose it.
  if (c.res.status === 101) return;
  c.header("X-Content-Type-Options", "nosniff");
  c.header("Strict-Transport-Security", HSTS);
  if (!c.res.headers.has("Cache-Control")) c.header("Cache-Control", "no-store");
};
