/** From signals to the facts that store what was decided on them: the ledger. Pure. */
import { rulesOf, strands, waits } from "../../protocol/actions.ts";
import { type Event, type Fact, isSaid, type Of, speakerOf } from "../../protocol/facts.ts";
import type { State } from "../../protocol/state.ts";
import { TRIGGERS } from "../../protocol/triggers.ts";
import type { Site } from "../../settings/schema.ts";
import { accepts } from "../judge/accepts.ts";
import { signals } from "../judge/index.ts";
import { type Decision, decide, waitsForVerdict } from "../judge/policy.ts";
import type { Said, Signal } from "../judge/signal.ts";
import { vip } from "../judge/vip.ts";
import { languageOf } from "../languages/languages.ts";
import { asksSomething } from "../languages/small-talk.ts";
import { fold, isStop, split } from "../languages/words.ts";
import { consented, given } from "../lead/ask.ts";
import { EMBEDDED_MODEL } from "../stream/free.ts";
import { configHash } from "./config-hash.ts";

/** How many of the newest events the triggers read. */
export const TRIGGER_TAIL = 24;

/** What a decision depends on besides the words. */
export interface Context {
  state: State;
  site: Site;
  now: number;
  /** Somebody is on duty; null: unknown. */
  staffed: boolean | null;
  /** The language of the visitor's browser, from a message that is not stored yet. */
  lang?: string;
  /** A model that judges will answer, so that what it judges better than words show waits for it. */
  judged?: boolean;
}

/** The deadline of a wait that begins now. */
export const waitUntil = (site: Site, now: number): number => now + site.times.wait * 1000;

/** The facts that the visitor's new message leads to. It is not stored yet and gets the seq `next`. */
export function detect(text: string, tail: readonly Event[], context: Context, next = context.state.seq + 1): Fact[] {
  const { state, site } = context;
  const newest: Said = { seq: next, by: "visitor", text };
  const turns = [...tail.flatMap((event) => spoken(event) ?? []), newest];
  const heard = signals({ turns, topics: site.topics, since: state.settled });
  const found = context.judged ? heard.filter((signal) => !waitsForVerdict(signal)) : heard;
  // Read from state: a yes means nothing unless a person was just offered.
  if (state.offer !== null && accepts(text) && !asksSomething(text)) {
    found.push({ kind: "asked", evidence: { seqs: [state.offer, newest.seq], span: text.slice(0, 300), rule: "yes" } });
  }
  const worthy = site.vip.length > 0 && vip(site.vip, state.lead, learned(text, context, newest.seq), "vip");
  if (worthy) found.push(worthy);
  const kept =
    state.offer === null && state.answering?.field === "consent" && state.answering.by === null
      ? consented(site, state, tail, text, next)
      : [];
  return [...kept, ...decided(found, context, newest.seq, text)];
}

/**
 * The signals in the visitor's words that waited for a model's verdict with the reply to message `to`: those of every
 * message that it answers.
 * @param overruled a verdict came, so that they are stored and lead to nothing
 */
export function waited(tail: readonly Event[], { state, site }: Context, to: number, overruled: boolean): Signal[] {
  const turns = tail.flatMap((event) => (event.seq <= to ? (spoken(event) ?? []) : []));
  const answered = turns.findLast(({ by }) => by !== "visitor")?.seq ?? 0;
  const open = turns.filter(({ seq }) => seq > answered || seq === to);
  const found = open.flatMap(({ seq }) =>
    signals({ turns: turns.filter((turn) => turn.seq <= seq), topics: site.topics, since: state.settled }),
  );
  const newest = new Map(found.filter(waitsForVerdict).map((signal) => [signal.kind, signal]));
  return [...newest.values()].map((signal) => (overruled ? { ...signal, overruled } : signal));
}

/** What a new message, which gets the seq `seq`, says about the visitor. It is stored whether or not anybody answers. */
export function learned(text: string, { state, site }: Context, seq: number): Of<"lead.learned">[] {
  const answering = state.answering?.by === null ? { ...state.answering, by: seq } : null;
  return given(site, { ...state, answering }, text, seq).facts;
}

/**
 * @param owed the visitor message that led to this, which a line of the assistant or a question belongs to
 * @param text its words, where it has not been answered yet
 */
export function decided(
  found: readonly Signal[],
  context: Context,
  owed: number | null = null,
  text: string | null = null,
): Fact[] {
  const { state, site, now, staffed } = context;
  const decision = decide(found, state, site, staffed, now);
  if (!decision) return [];
  const { action, signal } = decision;
  // What would otherwise be taken for the whole answer: a wait, or a kind line before a call.
  const { ends, mood } = TRIGGERS[signal.kind];
  const replaces = waits(action) || (strands(action) && (ends === "call" || mood));
  const more = replaces && text !== null && owed !== null && asksMore(text, signal, context);
  return [
    ...condolence(decision, context, owed),
    fired(decision, state, site, now, more ? owed : null),
    ...question(decision, site, now),
  ];
}

/** Words that mean something, in a message that says more than what was heard in it. */
const MORE = 3;

/**
 * The message asks for something besides what fired: then nobody who comes at once takes the place of an answer. A model
 * can say something to every message; the embedded one only to a question.
 */
function asksMore(text: string, { kind, evidence }: Signal, { judged = false }: Context): boolean {
  const span = evidence.span ?? "";
  // A mood is heard in all of a message, and leaves nothing of it.
  const rest = TRIGGERS[kind].mood ? text : text.replace(span, " ");
  const words = split(rest).filter((word) => !isStop(fold(word))).length;
  if (TRIGGERS[kind].mood) return judged ? words >= MORE : /[?？]/.test(rest);
  return words >= MORE || (/[?？]/.test(rest) && asksSomething(rest) && words > 0);
}

function fired({ action, signal, also }: Decision, state: State, site: Site, now: number, owes: number | null): Fact {
  // A wait that has begun keeps its deadline.
  const begins = waits(action) && state.floor.held !== "waiting";
  const { kind, evidence } = signal;
  return {
    type: "trigger.fired",
    kind,
    evidence,
    action,
    config: configHash(site),
    ...(also.length > 0 && { also: [...also] }),
    ...(begins && { until: waitUntil(site, now) }),
    ...(owes !== null && { owes }),
  };
}

/** One kind sentence for an upset visitor before a handoff, in the language of their message if that is clear. */
function condolence({ action, signal }: Decision, { site, state, lang }: Context, owed: number | null): Fact[] {
  // Only once: the same sentence a second time would sound like a machine.
  if (!TRIGGERS[signal.kind].mood || !(waits(action) || strands(action)) || owed === null) return [];
  if (state.acted[signal.kind] !== undefined) return [];
  const language = languageOf(signal.evidence.span ?? "") ?? (lang ?? state.lang ?? "en").slice(0, 2).toLowerCase();
  const text = site.condolence[language] ?? site.condolence.en;
  return text ? [{ type: "assistant.said", turn: `line-${owed}`, to: owed, text, why: "done" }] : [];
}

/** A question to the team, while the visitor stays with the assistant. */
function question({ action, signal }: Decision, site: Site, now: number): Fact[] {
  const to = signal.evidence.seqs.at(-1);
  const text = signal.evidence.span;
  if (!rulesOf(action).asks || to === undefined || !text) return [];
  return [{ type: "question.put", to, text, until: now + site.times.question * 1000 }];
}

/** The assistant could not answer. Whatever the site's policy does about it, the assistant no longer owes a reply. */
export const failed = (seq: number, rule: string, context: Context): Fact[] =>
  ended({ kind: "failure", evidence: { seqs: [seq], rule } }, context);

/** A signal that does not come from words is stored even if nothing is done about it. */
export function ended(signal: Signal, context: Context): Fact[] {
  const facts = decided([signal], context);
  return facts.length > 0 ? facts : [{ type: "trigger.fired", ...signal, action: "none" }];
}

/** What was said, for the triggers. A fixed sentence of the embedded model says nothing twice: it is no answer. */
function spoken(event: Event): Said | null {
  if (!isSaid(event)) return null;
  const fixed = event.type === "assistant.said" && event.model === EMBEDDED_MODEL && !event.sources;
  return { seq: event.seq, by: speakerOf(event), text: fixed ? "" : event.text };
}
