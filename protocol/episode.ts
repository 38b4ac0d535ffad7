/**
 * What the reports keep of a conversation: one entry for each episode, folded from the events. A new episode begins
 * when a closed conversation continues, or one with the assistant continues after a day of silence. An entry has only
 * numbers and words of closed sets: nothing that anybody wrote.
 */
import { rulesOf, waits } from "./actions.ts";
import { type Event, isSaid, known, type LeadField, type Mark, type Of, type TriggerKind } from "./facts.ts";
import { engaged, evolve, type Floor, INITIAL } from "./floor.ts";
import { CONTACT_FIELDS, fieldOf } from "./lead-fields.ts";
import { triggerOf } from "./triggers.ts";

/** Where a visitor abandoned the conversation: without a human reply, a call or a contact. */
export type Place = "waiting" | "assistant";

export interface Episode {
  /** Counted from 1, within the conversation. */
  episode: number;
  /** The newest event that this is based on: of two entries for one episode the higher one is right. */
  upTo: number;
  /** The first and the last event in it, in milliseconds since 1970. */
  began: number;
  ended: number;
  /** No person was requested and none took over. */
  contained: boolean;
  /** Handoffs that began a wait, by trigger. */
  handoffs: Readonly<Partial<Record<TriggerKind, number>>>;
  /** Concierges who took over without a handoff. */
  takeovers: number;
  /** From the first handoff to the first message of a concierge; null without both. */
  firstHumanMs: number | null;
  /** The sum of all waits that ended; null without one. */
  waitedMs: number | null;
  abandoned: Place | null;
  booked: boolean;
  /** The lead became complete in it: a contact, and a need or a stage. */
  qualified: boolean;
  satisfaction: { score: number; handler: Of<"rated">["handler"] } | null;
  /** The concierges' marks of its decisions, the latest mark of each. */
  marks: Readonly<Record<Mark, number>>;
  /** Replies that the visitor saw, attempts (failed ones included), and the tokens of these attempts. */
  turns: number;
  tries: number;
  tokensIn: number;
  tokensOut: number;
}

/** Characters per token, roughly; input tokens of an attempt besides the talk; characters of the talk in a prompt. */
const CHARACTERS = 4;
const FRAME_TOKENS = 1_200;
const WINDOW = 8_000;

/** After this silence, in milliseconds, a visitor has returned for something new: not every talk is closed. */
const REST = 86_400_000;

/** An event with the floor before and after it. */
interface Step {
  event: Event;
  before: Floor;
  after: Floor;
}

/** The state at the start of an episode. */
interface Start {
  lead: ReadonlySet<LeadField>;
  /** The lead was already complete, so this episode did not complete it. */
  complete: boolean;
  /** Characters written before. */
  said: number;
}

/** Every episode of a conversation, oldest first, from all of its events. */
export function episodes(stored: readonly Event[]): Episode[] {
  const events = known(stored);
  let start: Start = { lead: new Set(), complete: false, said: 0 };
  const parts = split(events).map((steps) => {
    const part = { steps, start };
    start = steps.reduce(carry, start);
    return part;
  });
  const marked = events.filter((event) => event.type === "handoff.marked");
  return parts
    .filter(({ steps }) => steps.some(begins))
    .map(({ steps, start: from }, i) => {
      const range = [steps[0]?.event.seq ?? 0, steps.at(-1)?.event.seq ?? 0] as const;
      const own = marked.filter(({ of }) => of >= range[0] && of <= range[1]);
      return entry(i + 1, steps, from, own);
    });
}

/** The visitor wrote or pressed the button for a person. An opened widget or a note does not count. */
const begins = ({ event }: Step): boolean => event.type === "visitor.said" || event.type === "trigger.fired";

function split(events: readonly Event[]): Step[][] {
  const parts: Step[][] = [];
  let floor = INITIAL;
  let spoken = Number.POSITIVE_INFINITY;
  for (const event of events) {
    const before = floor;
    floor = evolve(before, event);
    const step = { event, before, after: floor };
    const rested = before.held === "assistant" && begins(step) && event.at - spoken >= REST;
    const again = (before.held === "closed" && floor.held !== "closed") || rested;
    if (isSaid(event)) spoken = event.at;
    if (parts.length === 0 || again) parts.push([]);
    // A mark belongs to the episode of the decision that it judges.
    if (event.type !== "handoff.marked") parts.at(-1)?.push(step);
  }
  return parts;
}

function entry(episode: number, steps: readonly Step[], start: Start, marked: readonly Marked[]): Episode {
  const first = steps[0]?.event;
  const last = steps.at(-1)?.event;
  const called = steps.filter(isHandoff);
  const takeovers = steps.filter(
    ({ event, before }) => event.type === "concierge.joined" && before.held === "assistant",
  );
  return {
    episode,
    upTo: Math.max(last?.seq ?? 0, ...marked.map(({ seq }) => seq)),
    began: first?.at ?? 0,
    ended: last?.at ?? 0,
    contained: called.length === 0 && takeovers.length === 0,
    handoffs: counted(called.flatMap(({ event }) => (event.type === "trigger.fired" ? [event.kind] : []))),
    takeovers: takeovers.length,
    firstHumanMs: firstHuman(steps),
    waitedMs: waited(steps),
    abandoned: abandoned(steps, start),
    booked: steps.some(({ event }) => event.type === "call.booked"),
    qualified: !start.complete && steps.reduce(carry, start).complete,
    satisfaction: satisfaction(steps),
    marks: { early: 0, right: 0, late: 0, ...counted([...new Map(marked.map(({ of, mark }) => [of, mark])).values()]) },
    ...model(steps, start),
  };
}

type Marked = Extract<Event, { type: "handoff.marked" }>;

const isHandoff = ({ event, before, after }: Step): boolean =>
  event.type === "trigger.fired" && before.held !== "waiting" && after.held === "waiting";

/** Runs from the first handoff, through waits that ran out, until a concierge writes or is no longer needed. */
function firstHuman(steps: readonly Step[]): number | null {
  let from: number | null = null;
  for (const step of steps) {
    if (isHandoff(step)) from ??= step.event.at;
    else if (step.event.type === "visitor.returned") from = null;
    else if (step.event.type === "concierge.said" && from !== null) return step.event.at - from;
  }
  return null;
}

function waited(steps: readonly Step[]): number | null {
  const ends = steps.filter(({ before, after }) => before.held === "waiting" && after.held !== "waiting");
  return ends.length === 0 ? null : ends.reduce((sum, { event, before }) => sum + event.at - before.since.at, 0);
}

/** Where the visitor abandoned the conversation; null when they got something, or nothing was open. */
function abandoned(steps: readonly Step[], start: Start): Place | null {
  const end = steps.at(-1);
  const served = steps.some(
    ({ event: { type } }) => type === "concierge.said" || type === "call.booked" || type === "callback.promised",
  );
  if (!end || served || reachable(steps.reduce(carry, start).lead)) return null;
  const asked = steps.findLastIndex(({ event }) => event.type === "visitor.said");
  const since = steps.slice(asked + 1);
  const letDown = ({ event: { type }, before }: Step) =>
    engaged(before) && (type === "wait.expired" || type === "closed");
  if (engaged(end.after) || since.some(letDown)) return "waiting";
  if (asked === -1) return end.after.stranded ? "assistant" : null;
  const seq = steps[asked]?.event.seq;
  const answered = since.some(
    ({ event }) => event.type === "assistant.said" && event.why === "done" && event.to === seq,
  );
  return answered && !end.after.stranded && !since.some(({ event }) => isWanting(event)) ? null : "assistant";
}

/** The reply left something open: a person or a call was offered, or there was no answer. Waits are judged apart. */
const isWanting = (event: Event): boolean =>
  event.type === "trigger.fired" && !waits(event.action) && (rulesOf(event.action).acts || triggerOf(event.kind).unmet);

function satisfaction(steps: readonly Step[]): Episode["satisfaction"] {
  const rated = steps.findLast(({ event }) => event.type === "rated")?.event;
  return rated?.type === "rated" ? { score: rated.score, handler: rated.handler } : null;
}

function model(steps: readonly Step[], start: Start): Pick<Episode, "turns" | "tries" | "tokensIn" | "tokensOut"> {
  const used = { turns: 0, tries: 0, tokensIn: 0, tokensOut: 0 };
  let { said } = start;
  for (const { event } of steps) {
    if (event.type === "assistant.said" || event.type === "turn.failed") {
      used.tries++;
      used.tokensIn += FRAME_TOKENS + Math.ceil(Math.min(WINDOW, said) / CHARACTERS);
    }
    if (event.type === "assistant.said") {
      used.turns++;
      used.tokensOut += Math.ceil(event.text.length / CHARACTERS);
    }
    said += spoken(event);
  }
  return used;
}

function carry({ lead, complete, said }: Start, { event }: Step): Start {
  const next = new Set(lead);
  if (event.type === "lead.learned") next.add(event.field);
  if (event.type === "lead.forgotten") next.delete(event.field);
  const now = reachable(next) && [...next].some((field) => fieldOf(field)?.qualifies);
  return { lead: next, complete: complete || now, said: said + spoken(event) };
}

const reachable = (lead: ReadonlySet<LeadField>): boolean => CONTACT_FIELDS.some((field) => lead.has(field));

const spoken = (event: Event): number => (isSaid(event) ? event.text.length : 0);

function counted<T extends string>(words: readonly T[]): Partial<Record<T, number>> {
  const counts: Partial<Record<T, number>> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}
