/**
 * The measures of the reports, one table: the definition of each, how it is folded from the events of a visit, what it adds
 * to the sums, and how it is shown. The store's columns, the export, the console's page and the API are read from it. What
 * it keeps is numbers and words of closed sets: nothing that anybody wrote.
 *
 * One file because a measure is read as a whole: its definition says what its fold does.
 */
import { rulesOf, waits } from "./actions.ts";
import type { Event, Mark, Of, TriggerKind } from "./facts.ts";
import { duration, mean, NOTHING_TO_SHOW, number, plural, share } from "./figures.ts";
import { engaged } from "./floor.ts";
import { TRIGGER_KINDS, triggerOf } from "./triggers.ts";
import { reachable, type Step, type Visit } from "./visits.ts";

/** Durations in milliseconds; null without any. */
export interface Spread {
  count: number;
  p50: number | null;
  p95: number | null;
}

/** Per million tokens, from the site's settings. */
export interface Price {
  input: number;
  output: number;
  currency: string;
}

/** What a tile is made of. */
interface Figures<C extends string> {
  /** The measure's own counters over the period, and how many conversations there were. */
  sums: Readonly<Record<C, number>>;
  conversations: number;
  /** Of the measure's `time`; empty without one. */
  spread: Spread;
  price: Price;
}

export interface Shown {
  value: string;
  /** Lines below it. */
  parts: readonly string[];
}

interface Row<F extends object, C extends string, T extends string | null> {
  name: string;
  definition: string;
  /** Its fields of an entry. They are stored, so a field keeps its name and meaning for good. */
  fold(visit: Visit): F;
  /** What an entry adds to each of its counters. Every counter is a column of the sums, by this name. */
  counts: Record<C, (fields: F) => number>;
  /** The field, in milliseconds or null, whose spread is reported. */
  time: T;
  /** Its columns of the export. */
  csv: Record<string, (fields: F) => string | number | boolean | null>;
  shown(figures: Figures<C>): Shown;
}

/** Ties the cells of a row together: they read the fields that it folds, and show the counters that it has. */
const row = <F extends object, C extends string, const T extends string | null>(cells: Row<F, C, T>) => cells;

interface Handoffs {
  /** Handoffs that began a wait, by trigger. */
  handoffs: Readonly<Partial<Record<TriggerKind, number>>>;
  /** Concierges who took over without a handoff. */
  takeovers: number;
}
/** Every trigger is a counter of the same name: the handoffs that it began. */
const byTrigger = Object.fromEntries(
  TRIGGER_KINDS.map((kind) => [kind, ({ handoffs }: Handoffs) => handoffs[kind] ?? 0]),
) as Record<TriggerKind, (fields: Handoffs) => number>;

/** How many handoffs there were, whatever their trigger. */
export const handoffsIn = (sums: Readonly<Record<TriggerKind, number>>): number =>
  TRIGGER_KINDS.reduce((all, kind) => all + sums[kind], 0);

/** Where a visitor abandoned the conversation: without a human reply, a call or a contact. */
type Place = "waiting" | "assistant";

interface Satisfaction {
  /** The last rating. */
  satisfaction: { score: number; handler: Of<"rated">["handler"] } | null;
}
const rated = (handler: Of<"rated">["handler"]) => (fields: Satisfaction) =>
  fields.satisfaction?.handler === handler ? 1 : 0;
const score = (handler: Of<"rated">["handler"]) => (fields: Satisfaction) =>
  fields.satisfaction?.handler === handler ? fields.satisfaction.score : 0;

const spreadOf = ({ spread: { count, p50, p95 } }: Figures<never>): Shown => ({
  value: duration(p50),
  parts: [`median; 95% within ${duration(p95)}`, `in ${plural(count, "conversation")}`],
});

/** In the order of the page and of the export. */
export const TABLE = {
  conversations: row({
    name: "Conversations",
    definition:
      "Conversations that started in this period: a visitor wrote, or asked for a person. Writing again after a conversation was closed starts a new one. It is counted once it is closed, or 30 minutes after the visitor leaves; sooner after a handoff or a rating.",
    fold: () => ({}),
    counts: { conversations: () => 1 },
    time: null,
    csv: {},
    shown: ({ conversations }) => ({ value: number(conversations), parts: [] }),
  }),
  contained: row({
    name: "Contained",
    definition:
      "Conversations without a handoff or a takeover by a person. This includes conversations that the visitor abandoned without an answer: see Abandoned.",
    fold: ({ steps }) => ({ contained: !steps.some(isHandoff) && !steps.some(isTakeover) }),
    counts: { contained: ({ contained }) => Number(contained) },
    time: null,
    csv: { contained: ({ contained }) => contained },
    shown: ({ sums, conversations }) => ({
      value: share(sums.contained, conversations),
      parts: [`${number(sums.contained)} of ${number(conversations)}`],
    }),
  }),
  handoffs: row({
    name: "Handoffs",
    definition:
      "Handoffs that started a wait for a person. Asking again during a wait does not count again. People who took over without a handoff are counted separately, as unprompted takeovers.",
    fold: ({ steps }): Handoffs => ({
      handoffs: counted(
        steps.filter(isHandoff).flatMap(({ event }) => (event.type === "trigger.fired" ? [event.kind] : [])),
      ),
      takeovers: steps.filter(isTakeover).length,
    }),
    counts: { ...byTrigger, takeovers: ({ takeovers }) => takeovers },
    time: null,
    csv: {
      handoffs: ({ handoffs }) =>
        Object.entries(handoffs)
          .map(([kind, count]) => `${kind}:${count}`)
          .join(" "),
      takeovers: ({ takeovers }) => takeovers,
    },
    shown: ({ sums }) => ({
      value: number(handoffsIn(sums)),
      parts: [`${number(sums.takeovers)} unprompted takeovers`],
    }),
  }),
  firstHuman: row({
    name: "Time to first human reply",
    definition:
      "From the first handoff of a conversation to the first message that a person wrote. The assistant's messages never count. A wait that runs out does not stop the clock; a visitor who goes back to the assistant does.",
    fold: ({ steps }) => ({ firstHumanMs: firstHuman(steps) }),
    counts: {},
    time: "firstHumanMs",
    csv: { first_human_ms: ({ firstHumanMs }) => firstHumanMs },
    shown: spreadOf,
  }),
  waits: row({
    name: "Waiting time",
    definition: "The total time that a conversation waited for a person, however its waits ended.",
    fold: ({ steps }) => ({ waitedMs: waited(steps) }),
    counts: {},
    time: "waitedMs",
    csv: { waited_ms: ({ waitedMs }) => waitedMs },
    shown: spreadOf,
  }),
  abandoned: row({
    name: "Abandoned",
    definition:
      "Conversations in which the visitor left without a message from a person, a booked call or a contact. While waiting: the wait ran out, or the conversation was closed during it, and they wrote nothing more. With the assistant: their last message has no complete reply, or the reply left something open (there was no answer, or a person or a call was offered and not accepted).",
    fold: (visit) => ({ abandoned: abandoned(visit) }),
    counts: {
      abandonedWaiting: ({ abandoned }) => Number(abandoned === "waiting"),
      abandonedAssistant: ({ abandoned }) => Number(abandoned === "assistant"),
    },
    time: null,
    csv: { abandoned: ({ abandoned }) => abandoned },
    shown: ({ sums: { abandonedWaiting, abandonedAssistant } }) => ({
      value: number(abandonedWaiting + abandonedAssistant),
      parts: [`${number(abandonedWaiting)} while waiting`, `${number(abandonedAssistant)} with the assistant`],
    }),
  }),
  booked: row({
    name: "Appointments booked",
    definition: "Conversations in which a call or another appointment was booked, even if it was cancelled later.",
    fold: ({ steps }) => ({ booked: steps.some(({ event }) => event.type === "call.booked") }),
    counts: { booked: ({ booked }) => Number(booked) },
    time: null,
    csv: { booked: ({ booked }) => booked },
    shown: ({ sums: { booked }, conversations }) => ofAll(booked, conversations),
  }),
  kinds: row({
    name: "Visits and other kinds",
    definition:
      "Conversations in which an appointment other than a phone call was booked, of a kind that the site names. The export names the kinds.",
    fold: ({ steps }): { kinds: readonly string[] } => ({
      kinds: [
        ...new Set(
          steps.flatMap(({ event }) => (event.type === "call.booked" && event.slot.kind ? [event.slot.kind] : [])),
        ),
      ],
    }),
    counts: { kinds: ({ kinds }) => Number(kinds.length > 0) },
    time: null,
    csv: { kinds: ({ kinds }) => kinds.join(" ") },
    shown: ({ sums: { kinds }, conversations }) => ofAll(kinds, conversations),
  }),
  qualified: row({
    name: "Leads qualified",
    definition:
      "Conversations in which the lead became complete: an email address or a phone number, and a need or a stage. Each lead counts once.",
    fold: ({ start, end }) => ({ qualified: !start.complete && end.complete }),
    counts: { qualified: ({ qualified }) => Number(qualified) },
    time: null,
    csv: { qualified: ({ qualified }) => qualified },
    shown: ({ sums: { qualified }, conversations }) => ofAll(qualified, conversations),
  }),
  satisfaction: row({
    name: "Satisfaction",
    definition:
      "The average of the last rating in each conversation, from 1 to 5, by who talked with the visitor: the assistant, a person, or both.",
    fold({ steps }): Satisfaction {
      const last = steps.findLast(({ event }) => event.type === "rated")?.event;
      return { satisfaction: last?.type === "rated" ? { score: last.score, handler: last.handler } : null };
    },
    counts: {
      ratedAssistant: rated("assistant"),
      scoreAssistant: score("assistant"),
      ratedConcierge: rated("concierge"),
      scoreConcierge: score("concierge"),
      ratedMixed: rated("mixed"),
      scoreMixed: score("mixed"),
    },
    time: null,
    csv: {
      rating: ({ satisfaction }) => satisfaction?.score ?? null,
      rated_with: ({ satisfaction }) => satisfaction?.handler ?? null,
    },
    shown({ sums }) {
      const by = [
        ["The assistant", sums.scoreAssistant, sums.ratedAssistant],
        ["A person", sums.scoreConcierge, sums.ratedConcierge],
        ["Both", sums.scoreMixed, sums.ratedMixed],
      ] as const;
      const count = by.reduce((all, [, , rated]) => all + rated, 0);
      const total = by.reduce((all, [, score]) => all + score, 0);
      return {
        value: mean(total, count),
        parts: [plural(count, "rating"), ...by.map(([who, sum, n]) => `${who}: ${mean(sum, n)} (${n})`)],
      };
    },
  }),
  marks: row({
    name: "Handoff feedback",
    definition:
      "The team's feedback on whether each handoff came too early, right or too late. The last mark of each handoff counts.",
    fold: ({ marks }): { marks: Readonly<Record<Mark, number>> } => ({
      marks: {
        early: 0,
        right: 0,
        late: 0,
        ...counted([...new Map(marks.map(({ of, mark }) => [of, mark])).values()]),
      },
    }),
    counts: {
      early: ({ marks }) => marks.early,
      justRight: ({ marks }) => marks.right,
      late: ({ marks }) => marks.late,
    },
    time: null,
    csv: {
      too_early: ({ marks }) => marks.early,
      right: ({ marks }) => marks.right,
      too_late: ({ marks }) => marks.late,
    },
    shown({ sums: { early, justRight, late } }) {
      const right = share(justRight, early + justRight + late);
      return {
        value: right === NOTHING_TO_SHOW ? right : `${right} right`,
        parts: [`${number(early)} too early, ${number(justRight)} right, ${number(late)} too late`],
      };
    },
  }),
  cost: row({
    name: "Model cost",
    definition:
      "Tokens as the providers report them, over all requests of a reply, thoughts and failed attempts included; where a provider reports nothing they are estimated, as a quarter of the characters. Replies that were interrupted report nothing and are not counted, and the embedded assistant costs nothing. The price per million tokens is a setting of the site.",
    fold: model,
    counts: {
      turns: ({ turns }) => turns,
      tries: ({ tries }) => tries,
      tokensIn: ({ tokensIn }) => tokensIn,
      tokensOut: ({ tokensOut }) => tokensOut,
    },
    time: null,
    csv: {
      replies: ({ turns }) => turns,
      tries: ({ tries }) => tries,
      tokens_in: ({ tokensIn }) => tokensIn,
      tokens_out: ({ tokensOut }) => tokensOut,
    },
    shown({ sums: { turns, tries, tokensIn, tokensOut }, price: { input, output, currency } }) {
      const cost = (tokensIn * input + tokensOut * output) / 1_000_000;
      const known = input > 0 || output > 0;
      return {
        value: known ? cost.toLocaleString("en", { style: "currency", currency }) : NOTHING_TO_SHOW,
        parts: [
          ...(known ? [] : ["No model price is set"]),
          `${number(tokensIn)} tokens in, ${number(tokensOut)} out`,
          `${number(turns)} replies, ${number(tries)} attempts`,
        ],
      };
    },
  }),
};

const isHandoff = ({ event, before, after }: Step): boolean =>
  event.type === "trigger.fired" && before.held !== "waiting" && after.held === "waiting";

const isTakeover = ({ event, before }: Step): boolean =>
  event.type === "concierge.joined" && before.held === "assistant";

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
function abandoned({ steps, end: { lead } }: Visit): Place | null {
  const end = steps.at(-1);
  const served = steps.some(
    ({ event: { type } }) => type === "concierge.said" || type === "call.booked" || type === "callback.promised",
  );
  if (!end || served || reachable(lead)) return null;
  const asked = steps.findLastIndex(({ event }) => event.type === "visitor.said");
  const since = steps.slice(asked + 1);
  const letDown = ({ event: { type }, before }: Step) =>
    engaged(before) && (type === "wait.expired" || type === "closed");
  if (engaged(end.after) || since.some(letDown)) {
    return "waiting";
  }
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

/** Replies that the visitor saw, attempts (failed ones included), and the tokens of these attempts. */
function model({ steps }: Visit) {
  const used = { turns: 0, tries: 0, tokensIn: 0, tokensOut: 0 };
  for (const { event } of steps) {
    if (event.type !== "assistant.said" && event.type !== "turn.failed") continue;
    used.tries++;
    if (event.type === "assistant.said") used.turns++;
    used.tokensIn += event.usage?.in ?? 0;
    used.tokensOut += event.usage?.out ?? 0;
  }
  return used;
}

const ofAll = (count: number, conversations: number): Shown => ({
  value: number(count),
  parts: [`${share(count, conversations)} of all`],
});

function counted<T extends string>(words: readonly T[]): Partial<Record<T, number>> {
  const counts: Partial<Record<T, number>> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}
