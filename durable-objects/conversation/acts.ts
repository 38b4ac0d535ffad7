/**
 * What the assistant proposes to do in the site's systems. It is done once, when the visitor has confirmed it: that fact is
 * stored before anything begins, and an object that finds it without an end does not begin again, because nobody knows how
 * far the lost one came.
 */
import type { Signal } from "../../assistant/judge/signal.ts";
import { type Context, decided } from "../../assistant/ledger/decisions.ts";
import { contextOf } from "../../assistant/tools/context.ts";
import { type Outcome, run } from "../../assistant/tools/run.ts";
import type { ActEnd, Fact } from "../../protocol/facts.ts";
import { TIMES } from "../../protocol/limits.ts";
import type { Log } from "./log.ts";
import { ended, type Proposal } from "./proposals.ts";
import type { Runtime, Writer } from "./runtime.ts";

export class Acts {
  readonly #runtime: Runtime;
  readonly #log: Log;
  readonly #room: Writer & { readonly context: Context };
  /** The one that is under way in this object. */
  #running: { call: string; stop: AbortController } | null = null;

  constructor(runtime: Runtime, log: Log, room: Writer & { readonly context: Context }) {
    this.#runtime = runtime;
    this.#log = log;
    this.#room = room;
  }

  get #proposal() {
    return this.#log.state.proposal;
  }

  /** This object has just been made: what was under way in the one before it is lost. */
  wake(): void {
    const { proposal } = this.#log.state;
    if (proposal?.confirmed) this.#end(proposal, "unknown");
  }

  reconcile(): void {
    const proposal = this.#proposal;
    if (!proposal?.confirmed || this.#running?.call === proposal.call) return;
    this.#running = { call: proposal.call, stop: new AbortController() };
    this.#runtime.waitUntil(this.#do(proposal, this.#running.stop.signal));
  }

  /** The fact whose time has come, or null. */
  due(now: number): Fact | null {
    const proposal = this.#proposal;
    return proposal && !proposal.confirmed && now >= proposal.until ? ended(proposal, "expired") : null;
  }

  /** When an undecided one expires, or when somebody looks after one that may have been lost. */
  nextAt(now: number): number | null {
    const proposal = this.#proposal;
    if (!proposal) return null;
    return proposal.confirmed ? now + TIMES.recover : proposal.until;
  }

  /** The conversation is erased: nobody waits for the result. */
  async idle(): Promise<void> {
    this.#running?.stop.abort();
    this.#running = null;
  }

  async #do(proposal: Proposal, signal: AbortSignal): Promise<void> {
    const { id, belt } = this.#runtime;
    const tool = belt().find(proposal.tool);
    const parsed = tool?.parse(proposal.input);
    // The site was changed since: it has no such tool any more, or one that takes something else.
    if (!tool || !parsed?.ok) return this.#ended(proposal, "failed");
    const context = contextOf(id, this.#log.state, proposal.call);
    const outcome = await run((stop) => tool.run(parsed.input, context, stop), tool.timeLimit, signal);
    if (signal.aborted) return;
    this.#ended(proposal, endOf(outcome), outcome);
  }

  #ended(proposal: Proposal, how: ActEnd, outcome?: Outcome): void {
    this.#running = null;
    // The log was wiped meanwhile, or it was ended by another hand.
    if (this.#proposal?.call !== proposal.call) return;
    this.#end(proposal, how, outcome);
    this.#room.reconcile();
  }

  /** One that was not done, or perhaps not, is something that the assistant could not help with. */
  #end(proposal: Proposal, how: ActEnd, outcome?: Outcome): void {
    const unhelped: Signal = {
      kind: "unanswered",
      evidence: { seqs: [proposal.to], span: proposal.text.slice(0, 300), rule: "tool" },
    };
    const open = this.#log.state.floor.held === "assistant" || this.#log.state.floor.held === "waiting";
    const signals = how === "done" || !open ? [] : decided([unhelped], this.#room.context);
    this.#room.store([ended(proposal, how, outcome), ...signals]);
  }
}

function endOf(outcome: Outcome): ActEnd {
  if (outcome.how === "done") return "done";
  if (outcome.how === "refused" || (outcome.how === "failed" && !outcome.begun)) return "failed";
  return "unknown";
}
