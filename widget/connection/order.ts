/**
 * The lines of a transcript in reading order. An offer that a visitor's message triggers is stored before the reply to
 * that message, but is shown after it. Pure.
 */

/** A line as far as its order matters: those of `Item`, and what else a client shows among them. */
interface Ordered {
  kind: string;
  what?: string;
  by?: string;
}

/** `last`: offers whose reply may still come; they are shown after what there is of it. */
export function inOrder<L extends Ordered>(items: readonly L[]): { told: readonly L[]; last: readonly L[] } {
  const told: L[] = [];
  const last: L[] = [];
  for (const item of items) {
    if (item.kind === "notice" && item.what === "offer") {
      last.push(item);
      continue;
    }
    const reply = item.kind === "said" && item.by === "assistant";
    // Any other event ends the wait for the reply; a note is not part of the conversation, and a look-up is part of the reply.
    const within = item.kind === "note" || item.what === "lookedUp" || item.what === "notLookedUp";
    if (!reply && !within) told.push(...last.splice(0));
    told.push(item);
    if (reply) told.push(...last.splice(0));
  }
  return { told, last };
}
