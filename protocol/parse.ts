/** From bytes to a frame, or to a word that says why not. Pure; the bounds are checked before the work they bound. */
import type { z } from "zod";
import type { Refusal } from "./frames.ts";
import { LIMITS } from "./limits.ts";

export type Parsed<F> = { ok: true; frame: F } | { ok: false; why: Refusal; re: string | null };

/**
 * @param schema the frames this socket may send
 * @param others frames that some other role may send: one of those is `wrong-role`, not `unknown`
 */
export function parse<F>(
  raw: string | ArrayBuffer | ArrayBufferView,
  schema: z.ZodType<F>,
  others: z.ZodType,
): Parsed<F> {
  if (typeof raw !== "string") return { ok: false, why: "binary", re: null };
  if (tooLarge(raw)) return { ok: false, why: "too-large", re: null };
  if (depth(raw) > LIMITS.depth) return { ok: false, why: "too-deep", re: null };
  let json: unknown;
  try {
    json = JSON.parse(raw);
  } catch {
    return { ok: false, why: "malformed", re: null };
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return { ok: true, frame: parsed.data };
  const re = reference(json);
  if (others.safeParse(json).success) return { ok: false, why: "wrong-role", re };
  const unknown = parsed.error.issues.some((issue) => issue.code === "invalid_union" && issue.path[0] === "type");
  return { ok: false, why: unknown ? "unknown" : "malformed", re };
}

/** A UTF-16 unit is one to three bytes of UTF-8, so only what lies between is worth counting. */
const tooLarge = (raw: string): boolean =>
  raw.length > LIMITS.frameBytes ||
  (raw.length * 3 > LIMITS.frameBytes && new TextEncoder().encode(raw).byteLength > LIMITS.frameBytes);

/** What a refusal points back to: the message id, else the type of the frame. */
function reference(json: unknown): string | null {
  if (typeof json !== "object" || json === null) return null;
  const { id, type } = json as { id?: unknown; type?: unknown };
  const found = typeof id === "string" ? id : typeof type === "string" ? type : null;
  return found === null || found.length > 64 ? null : found;
}

/** The deepest nesting of a JSON text, without parsing it. */
function depth(json: string): number {
  let now = 0;
  let deepest = 0;
  let quoted = false;
  for (let i = 0; i < json.length; i++) {
    const c = json.charCodeAt(i);
    if (quoted) {
      if (c === 0x5c) i++;
      else if (c === 0x22) quoted = false;
    } else if (c === 0x22) quoted = true;
    else if (c === 0x7b || c === 0x5b) deepest = Math.max(deepest, ++now);
    else if (c === 0x7d || c === 0x5d) now--;
  }
  return deepest;
}
