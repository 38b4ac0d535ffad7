/** What a reply is asked with, and the facts that it becomes. Pure. */
import { type Context, decided, waited } from "../../assistant/ledger/decisions.ts";
import type { Moment } from "../../assistant/reply/now.ts";
import type { Written } from "../../assistant/reply/replies.ts";
import { waits } from "../../protocol/actions.ts";
import type { Event, Fact } from "../../protocol/facts.ts";
import { opening } from "../calendar/hours.ts";
import { proposed } from "./proposals.ts";

export const momentOf = ({ now, site, staffed }: Context): Moment => ({
  now,
  staffed,
  opening: site.hours ? opening(site.hours, now) : null,
});

/** @param tail the newest events when the reply to message `to` was written */
export function became(written: Written, to: number, tail: readonly Event[], context: Context): Fact[] {
  if (!written.ok) {
    const { learned, why, usage } = written;
    return [...learned, { type: "turn.failed", to, why, ...(usage && { usage }) }];
  }
  const { learned, said, asks, signals, question, proposal, verdict } = written;
  const heard = context.judged ? waited(tail, context, to, verdict !== null) : [];
  const decision = decided([...signals, ...heard], context);
  const words = said ? [said] : honest(decision, to, context);
  const facts = [...learned, ...words, ...proposed(proposal, context.state), ...asks, ...decision];
  // One question at a time: another may have been put while this reply was written.
  const asked = context.state.question !== null || facts.some(({ type }) => type === "question.put");
  return asked ? facts : [...facts, ...question];
}

/** The site's own sentence, where a model called a human without a word and nobody surely comes. */
function honest(decision: readonly Fact[], to: number, { staffed, site }: Context): Fact[] {
  const comes = decision.some((fact) => fact.type === "trigger.fired" && waits(fact.action));
  if (comes && staffed === true) return [];
  return [{ type: "assistant.said", turn: `line-${to}`, to, text: site.repair, why: "done" }];
}
