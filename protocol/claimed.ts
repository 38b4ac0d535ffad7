/** Whether somebody may have what they asked for; if not, why, and who has it. */
import type { Refusal } from "./frames.ts";

export type Claimed = { ok: true } | { ok: false; why: Refusal; by?: string };
