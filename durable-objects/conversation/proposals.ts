/** The facts of a proposal: that it is made, and that it has ended. Pure. */
import { type Outcome, written } from "../../assistant/tools/run.ts";
import type { ActEnd, Fact, Of } from "../../protocol/facts.ts";
import { LIMITS } from "../../protocol/limits.ts";
import { redactAll } from "../../protocol/redact.ts";
import type { State } from "../../protocol/state.ts";

export type Proposal = NonNullable<State["proposal"]>;

/** A new one takes the place of one that the visitor has not decided on. */
export function proposed(proposal: Of<"tool.proposed"> | null, { proposal: before }: State): Fact[] {
  // The visitor has just confirmed another one, while this one was written.
  if (!proposal || before?.confirmed) return [];
  return before ? [ended(before, "replaced"), proposal] : [proposal];
}

export function ended({ call, tool, text }: Proposal, how: ActEnd, outcome?: Outcome): Of<"tool.ended"> {
  const data = outcome?.how === "done" ? outcome.data : outcome?.how === "refused" ? outcome.why : null;
  return {
    type: "tool.ended",
    call,
    tool,
    text,
    how,
    ...(outcome && { ms: outcome.ms }),
    ...(data !== null && { result: written(redactAll(data), LIMITS.note) }),
  };
}
