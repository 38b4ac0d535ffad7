/**
 * What a room knows beyond its transcript, folded from the events; small, JSON, and stored as the log's snapshot.
 *
 * One file because one event changes several of its parts at once.
 */
import { needsStaff, offerAfter, offers, rulesOf, strands } from "./actions.ts";
import {
  type ActEnd,
  type Concierge,
  type Event,
  type Evidence,
  entryOf,
  type LeadField,
  type Outcome,
  type Slot,
  type TriggerKind,
} from "./facts.ts";
import { engaged, evolve, type Floor, INITIAL, isUrgent } from "./floor.ts";
import type { Card } from "./frames.ts";
import { short, whole } from "./headline.ts";
import { keepsOther } from "./kept.ts";
import { LIMITS, VERSION } from "./limits.ts";
import { type Reach, reachAfter, UNREACHED } from "./reach.ts";
import { type Todo, todosAfter } from "./todos.ts";
import { triggerOf } from "./triggers.ts";
import { follows, isUsual } from "./webhooks.ts";

/** Another object that a room reports to. */
export type Listener = "lobby" | "webhooks" | "reports" | "contacts" | "inbox" | "mail";

export interface State {
  /** The version that folded this. Another version knew other facts, so its snapshots are not used. */
  version: number;
  seq: number;
  floor: Floor;
  /** The newest fact that each other object must be sent at once. */
  newest: Readonly<Record<Listener, number>>;
  /** The seq of an offer of a person that a "yes" would accept. */
  offer: number | null;
  /** Questions in a row that the assistant could not answer, and the number of replies when the last one was. */
  unanswered: { count: number; replies: number };
  /** Replies of the assistant, and those within the hour that began at `from`. */
  replies: { all: number; hour: number; from: number };
  /** When a concierge last handed back, in milliseconds since 1970. */
  handedBack: number | null;
  /** A human has answered for everything up to this seq. */
  settled: number;
  /** The newest evidence that each trigger has led to something with, and the seq of its last offer. */
  acted: Partial<Record<TriggerKind, number>>;
  offered: Partial<Record<TriggerKind, number>>;
  /** Why a human was last wanted. */
  reason: { kind: TriggerKind; evidence: Evidence } | null;
  /** What humans answered, or did not, when the assistant asked them; newest last. */
  answers: readonly { question: string; text: string | null }[];
  /** Who has spoken for the business since the conversation began, or began again. */
  spoke: { assistant: boolean; concierge: boolean };
  /** What concierges promised when they handed back, newest last. */
  promises: readonly { by: string; note: string }[];
  /** Concierges who let this room go or stayed silent in it. */
  passed: readonly string[];
  /** Whose silence brought the present wait about. */
  silent: string | null;
  /** The visitor's language, as their browser names it. */
  lang: string | null;
  /** What the assistant has asked the humans. */
  question: { of: number; to: number; text: string; until: number } | null;
  /** The note of a transfer under way, and whispers that the assistant has yet to act on. */
  transferNote: string | null;
  whispers: readonly string[];
  /** The newest event that a written brief knows. */
  briefed: number;
  /** When the first fact and the latest were stored. */
  began: number;
  last: number;
  /** The visitor's latest words, cut short. */
  headline: string;
  name: string | null;
  /** What the visitor told of themselves. */
  lead: Readonly<Partial<Record<LeadField, string>>>;
  /** What the assistant has asked for, oldest first, and the number of replies when it last did. */
  asked: { fields: readonly LeadField[]; replies: number };
  /** What the assistant asked last; `cite`: the message whose contact it is about, `by`: the words that came next. */
  answering: { field: LeadField; cite: number | null; by: number | null } | null;
  /** The phone appointment that stands, and a time that is kept meanwhile. */
  call: { call: string; slot: Slot; reminded: boolean; phone?: string | undefined } | null;
  hold: { slot: Slot; until: number } | null;
  /** By when the site has promised to be in touch, in milliseconds since 1970. */
  callback: number | null;
  /** What the assistant has proposed to do; `confirmed`: the visitor wants it, and it is being done. */
  proposal: {
    call: string;
    tool: string;
    text: string;
    input: string;
    to: number;
    until: number;
    confirmed: boolean;
  } | null;
  /** What became of what the visitor confirmed, newest last. */
  acts: readonly { text: string; how: ActEnd }[];
  /** Calls of tools within the hour that began at `from`. */
  tools: { hour: number; from: number };
  /** The fact that last left the visitor without anybody. */
  strandedAt: number;
  /** A concierge has blocked the visitor. */
  blocked: boolean;
  /** What the team owes the visitor, oldest first, and until when that rests. */
  todos: readonly Todo[];
  snoozed: number | null;
  /** When a concierge wrote, if nobody has written for the business since. */
  spokeAt: number | null;
  /** The latest question that the assistant could not answer and no human has. */
  unknown: number | null;
  /** Who of the team takes care of this visitor, and what became of it for the business. */
  responsible: Concierge | null;
  outcome: { outcome: Outcome; amount: number | null } | null;
  /** The team was called, or had promised to call, and did not come; a call that was merely offered is no such thing. */
  missed: boolean;
  /** What was said to the visitor that they may not have read. */
  reach: Reach;
  /** The visitor's time zone, where they named one. */
  zone: string | null;
}

export const INITIAL_STATE: State = {
  version: VERSION,
  seq: 0,
  floor: INITIAL,
  newest: { lobby: 0, webhooks: 0, reports: 0, contacts: 0, inbox: 0, mail: 0 },
  offer: null,
  unanswered: { count: 0, replies: 0 },
  replies: { all: 0, hour: 0, from: 0 },
  handedBack: null,
  settled: 0,
  acted: {},
  offered: {},
  reason: null,
  answers: [],
  spoke: { assistant: false, concierge: false },
  promises: [],
  passed: [],
  silent: null,
  lang: null,
  question: null,
  transferNote: null,
  whispers: [],
  briefed: 0,
  began: 0,
  last: 0,
  headline: "",
  name: null,
  lead: {},
  asked: { fields: [], replies: -1 },
  answering: null,
  call: null,
  hold: null,
  callback: null,
  proposal: null,
  acts: [],
  tools: { hour: 0, from: 0 },
  strandedAt: 0,
  blocked: false,
  todos: [],
  snoozed: null,
  spokeAt: null,
  unknown: null,
  responsible: null,
  outcome: null,
  missed: false,
  reach: UNREACHED,
  zone: null,
};

const isMissed = ({ floor, missed }: State): boolean => floor.stranded && missed;

const HOUR = 3_600_000;
const PROMISES = 5;

/** Whether a fact must be sent to another object at once, from the room before and after it. */
const MUST_HEAR: Record<Listener, (before: State, event: Event, after: State) => boolean> = {
  // What a card shows of the room itself. The visitor's words and name can wait for the next card.
  lobby: ({ floor: was, question, missed }, _, { floor: is, question: asked, missed: missedNow }) =>
    was.since.seq !== is.since.seq ||
    was.stranded !== is.stranded ||
    missed !== missedNow ||
    question !== asked ||
    (was.held === "concierge" && is.held === "concierge" && (was.absent !== is.absent || was.transfer !== is.transfer)),
  webhooks: (before, event, after) => follows(before.floor, event, after.floor).some(isUsual),
  reports: (before, event, after) =>
    (engaged(before.floor) && !engaged(after.floor)) || (entryOf(event.type)?.tells.includes("reports") ?? false),
  // The contacts by which the conversation is found.
  contacts: (before, _, after) => keepsOther(before, after),
  mail: (_, { type }) => type === "reach.sent",
  // What must not be missed. Words follow when nobody has written for a moment.
  inbox: (before, _, after) =>
    before.floor.since.seq !== after.floor.since.seq ||
    before.headline === "" ||
    before.snoozed !== after.snoozed ||
    before.responsible?.id !== after.responsible?.id ||
    before.outcome?.outcome !== after.outcome?.outcome ||
    before.outcome?.amount !== after.outcome?.amount ||
    ((before.todos !== after.todos || before.floor.held !== after.floor.held) && owed(before) !== owed(after)),
};

/** The to-dos, without the message that a concierge is about to answer in the room. */
const owed = ({ todos, floor }: State): string =>
  todos
    .filter(({ kind }) => kind !== "reply" || floor.held !== "concierge")
    .map(({ seq, by }) => `${seq} ${by}`)
    .join();

export function grow(state: State, event: Event): State {
  const after: State = {
    ...state,
    ...learned(state, event),
    floor: evolve(state.floor, event),
    seq: event.seq,
    todos: todosAfter(state.todos, event, { ...state, spoke: state.spokeAt }),
    began: state.began || event.at,
    reach: reachAfter(state.reach, event),
    // The gateway's own reminders keep no conversation alive, nor does what only a newer version knows.
    last: event.type === "todo.due" || !entryOf(event.type) ? state.last : event.at,
  };
  // Whatever is promised anew does not rest.
  if (after.todos.some(({ seq }) => seq === event.seq)) after.snoozed = null;
  const hears = (listener: Listener) => (MUST_HEAR[listener](state, event, after) ? event.seq : state.newest[listener]);
  const [lobby, webhooks] = [hears("lobby"), hears("webhooks")];
  const [reports, contacts] = [hears("reports"), hears("contacts")];
  return { ...after, newest: { lobby, webhooks, reports, contacts, inbox: hears("inbox"), mail: hears("mail") } };
}

function learned(state: State, event: Event): Partial<State> {
  switch (event.type) {
    case "visitor.said":
      return {
        headline: short(event.text),
        snoozed: null,
        offer: null,
        lang: event.lang ?? state.lang,
        answering: state.answering?.by === null ? { ...state.answering, by: event.seq } : null,
        spoke: state.floor.held === "closed" ? INITIAL_STATE.spoke : state.spoke,
      };
    case "assistant.said": {
      const fresh = event.at - state.replies.from >= HOUR;
      return {
        spokeAt: event.why === "done" ? null : state.spokeAt,
        // A whisper steers replies until one was given in full.
        whispers: event.why === "done" ? [] : state.whispers,
        spoke: { ...state.spoke, assistant: true },
        replies: {
          all: state.replies.all + 1,
          hour: fresh ? 1 : state.replies.hour + 1,
          from: fresh ? event.at : state.replies.from,
        },
      };
    }
    case "trigger.fired": {
      const offer = offerAfter(event, state.offer);
      const { kind, evidence } = event;
      // Headings that were shown and left alone make the message before one without an answer too.
      const missed = Math.max(1, event.evidence.seqs.length);
      const again = state.replies.all - state.unanswered.replies <= missed;
      const unanswered =
        kind === "unanswered"
          ? { count: again ? state.unanswered.count + missed : missed, replies: state.replies.all }
          : state.unanswered;
      const unknown = kind === "unanswered" ? event.seq : state.unknown;
      if (!rulesOf(event.action).acts) return { offer, unanswered, unknown };
      return {
        unknown,
        strandedAt: strands(event.action) ? event.seq : state.strandedAt,
        missed: isMissed(state) || (strands(event.action) && needsStaff(triggerOf(kind).action)),
        offer,
        unanswered,
        reason: { kind, evidence },
        acted: { ...state.acted, [kind]: Math.max(0, ...evidence.seqs) },
        offered: offers(event.action) ? { ...state.offered, [kind]: event.seq } : state.offered,
      };
    }
    case "concierge.joined":
      return {
        offer: null,
        unanswered: INITIAL_STATE.unanswered,
        silent: null,
        transferNote: null,
        settled: event.seq,
        // Whoever is in the room is asked there, and is in touch.
        question: null,
        callback: null,
      };
    case "concierge.left":
      return {
        passed: event.why === "dropped" ? state.passed : [...new Set([...state.passed, event.concierge.id])].slice(-50),
        silent: event.why === "silent" && !event.turnedAway ? event.concierge.id : null,
        transferNote: event.note ?? null,
      };
    case "concierge.said":
      return { spoke: { ...state.spoke, concierge: true }, answering: null, spokeAt: event.at, unknown: null };
    case "concierge.present":
      return { passed: state.passed.filter((id) => id !== event.concierge.id) };
    case "concierge.handedBack":
      return {
        passed: [],
        transferNote: null,
        handedBack: event.at,
        settled: event.seq,
        promises: event.note
          ? [...state.promises, { by: event.concierge.name, note: event.note }].slice(-PROMISES)
          : state.promises,
      };
    case "transfer.offered":
      return { transferNote: event.note ?? null };
    case "transfer.ended":
      return { transferNote: null };
    case "whisper.added":
      return { whispers: [...state.whispers, event.text].slice(-PROMISES) };
    case "question.put":
      return { question: { of: event.seq, to: event.to, text: event.text, until: event.until } };
    case "question.answered":
    case "question.expired": {
      const text = event.type === "question.answered" ? event.text : null;
      const answer = { question: state.question?.text ?? "", text };
      const unknown = text === null ? state.unknown : null;
      return { question: null, unknown, answers: [...state.answers, answer].slice(-PROMISES) };
    }
    case "brief.written":
      return { briefed: event.upTo };
    case "wait.expired":
      return { strandedAt: event.seq, missed: true };
    case "lead.learned": {
      const lead = { ...state.lead, [event.field]: event.value };
      const call = state.call && event.field === "phone" ? { ...state.call, phone: event.value } : state.call;
      return { lead, call, ...(event.field === "name" && { name: whole(event.value.slice(0, LIMITS.name)) }) };
    }
    case "lead.forgotten": {
      const { [event.field]: _gone, ...lead } = state.lead;
      const call = state.call && event.field === "phone" ? { ...state.call, phone: undefined } : state.call;
      return { lead, call, ...(event.field === "name" && { name: null }) };
    }
    case "lead.asked":
      return {
        asked: { fields: [...state.asked.fields, event.field], replies: state.replies.all },
        answering: { field: event.field, cite: event.cite ?? null, by: null },
      };
    case "callback.promised":
      return { callback: event.by };
    case "call.held":
      return { hold: { slot: event.slot, until: event.until } };
    case "call.released":
      return { hold: null };
    case "call.booked": {
      const { call, slot, phone, zone } = event;
      return { zone: zone ?? state.zone, call: { call, slot, reminded: false, ...(phone && { phone }) }, hold: null };
    }
    case "call.moved":
      return { call: { ...state.call, call: event.call, slot: event.slot, reminded: false }, hold: null };
    case "call.reminded":
      return { call: state.call && { ...state.call, reminded: true } };
    case "call.cancelled":
      return event.by === "visitor" ? { call: null } : { call: null, strandedAt: event.seq, missed: true };
    case "call.settled":
      return { call: null };
    case "closed":
      return event.outcome ? { outcome: { outcome: event.outcome, amount: null } } : {};
    case "todo.settled":
      return event.of === undefined ? { snoozed: null, unknown: null } : {};
    case "todo.snoozed":
      return { snoozed: event.until ?? null };
    case "responsible.set":
      return { responsible: event.to ?? null };
    case "outcome.set": {
      const { outcome, amount = null } = event;
      return outcome ? { outcome: { outcome, amount }, unknown: null } : { outcome: null };
    }
    case "tool.called":
      return { tools: counted(state.tools, event.at) };
    case "tool.proposed": {
      const { call, tool, text, input, to, until } = event;
      return {
        proposal: { call, tool, text, input, to, until, confirmed: false },
        tools: counted(state.tools, event.at),
      };
    }
    case "visitor.blocked":
    case "visitor.unblocked":
      return { blocked: event.type === "visitor.blocked" };
    case "tool.confirmed":
      return { proposal: state.proposal && { ...state.proposal, confirmed: true } };
    case "tool.ended":
      return {
        proposal: state.proposal?.call === event.call ? null : state.proposal,
        acts: state.proposal?.confirmed
          ? [...state.acts, { text: event.text, how: event.how }].slice(-PROMISES)
          : state.acts,
      };
    default:
      return {};
  }
}

const counted = ({ hour, from }: State["tools"], at: number): State["tools"] =>
  at - from >= HOUR ? { hour: 1, from: at } : { hour: hour + 1, from };

/** The room as the lobby lists it; `here`: a visitor is connected. */
export function cardOf(state: State, conversation: string, stage: Card["stage"], here: boolean, now: number): Card {
  const { floor, question } = state;
  const held = floor.held === "concierge" ? floor : null;
  return {
    conversation,
    stage,
    // A room that the assistant has held from the start has no fact that gave it the floor.
    since: floor.since.at || state.began,
    seq: state.newest.lobby,
    until: floor.held === "waiting" ? floor.until : (held?.absent?.until ?? null),
    front: floor.held === "waiting" && floor.front,
    urgent: isUrgent(floor, now),
    reason: state.reason?.kind ?? null,
    evidence: state.reason?.evidence ?? null,
    headline: state.headline,
    name: state.name,
    concierge: held?.concierge ?? null,
    passed: [...state.passed],
    silent: state.silent,
    here,
    missed: isMissed(state),
    lang: state.lang,
    question: question && { of: question.of, text: question.text, until: question.until },
    transfer: held?.transfer ? { to: held.transfer.to.id, until: held.transfer.until, note: state.transferNote } : null,
  };
}
