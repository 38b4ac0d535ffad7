/**
 * The lines of a transcript as they are read. An offer that the visitor's own words brought about is stored before the
 * reply to them, which is not there yet; it stands after that reply. Pure.
 */

/** A line, as far as its place is concerned: those of `Item`, and what else a client draws among them. */
interface Ordered {
  kind: string;
  what?: string;
  by?: string;
}

/** `last`: offers whose reply may still come; they stand after whatever of it there is. */
export function inOrder<L extends Ordered>(items: readonly L[]): { told: readonly L[]; last: readonly L[] } {
  const told: L[] = [];
  const last: L[] = [];
  for (const item of items) {
    if (item.kind === "notice" && item.what === "offer") {
      last.push(item);
      continue;
    }
    const reply = item.kind === "said" && item.by === "assistant";
    // Whatever else happens ends the wait for the reply; a colleague's note is beside the talk.
    if (!reply && item.kind !== "note") told.push(...last.splice(0));
    told.push(item);
    if (reply) told.push(...last.splice(0));
  }
  return { told, last };
}
