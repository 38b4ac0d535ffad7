/**
 * Makes one reply: finds passages, writes the prompt, runs the model, and turns its tool calls into facts. It stores
 * nothing; the room does.
 */
import type { LanguageModelV4 } from "@ai-sdk/provider";
import type { Event, Fact, Source } from "../../protocol/facts.ts";
import { never } from "../../protocol/floor.ts";
import { isContact } from "../../protocol/lead-fields.ts";
import type { State } from "../../protocol/state.ts";
import type { Site } from "../../settings/schema.ts";
import { touched } from "../judge/buyer.ts";
import type { Signal } from "../judge/signal.ts";
import { vip } from "../judge/vip.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import { isSmallTalk, WANTS } from "../languages/small-talk.ts";
import { split } from "../languages/words.ts";
import { consentLine, given, nextQuestion } from "../lead/ask.ts";
import { emailIn, phoneIn } from "../lead/contact.ts";
import type { Called } from "../stream/stream.ts";
import type { Patience } from "../stream/watchdog.ts";
import type { Noted } from "./acknowledge.ts";
import { attempt, type Ending } from "./attempt.ts";
import { UNKEPT } from "./basis.ts";
import { concern } from "./concern.ts";
import { Guard } from "./grounding/guard.ts";
import type { Output } from "./live-reply.ts";
import { prompt } from "./prompt.ts";
import { restsOn } from "./rests-on.ts";
import { checkCall } from "./tools.ts";

interface Question {
  site: Site;
  state: State;
  /** The newest events, oldest first; the message to answer is among them. */
  tail: readonly Event[];
  /** Its seq. */
  to: number;
  /** Milliseconds since 1970. */
  now: number;
  knowledge: Knowledge;
  model: LanguageModelV4;
  patience: Patience;
}

export interface Reply {
  ending: Ending;
  sources: Source[];
  /** What the visitor said about themselves. */
  learned: Extract<Fact, { type: "lead.learned" }>[];
  /** Reasons to call a human after this reply. */
  signals: Signal[];
  /** What the visitor was asked about themselves: at most one thing. */
  asks: Extract<Fact, { type: "lead.asked" }>[];
  /** What the model asked the team: at most one question per reply. */
  question: Extract<Fact, { type: "question.put" }>[];
  /** Clauses held back, tool calls dropped. */
  held: number;
  dropped: number;
}

/** The result of a call that a model which has spoken need not read. */
const silent = (result: string): Called => ({ result, wanted: false });

/** Most words of an answer to the assistant's question that asks nothing itself. */
const SHORT = 8;

export async function reply(question: Question, output: Output): Promise<Reply> {
  const { site, state, tail, to, now, knowledge, model, patience } = question;
  const said = tail.filter((event) => event.type === "visitor.said");
  const newest = said.find((event) => event.seq === to)?.text ?? "";
  // People write one thing in several messages, and a newer one ends the reply to an older one.
  const answered = tail.findLast(({ type }) => type === "assistant.said" || type === "concierge.said")?.seq ?? 0;
  const open = said.filter(({ seq }) => seq > answered && seq <= to);
  const asked = open.length > 0 ? open.map(({ text }) => text).join("\n") : newest;
  const first = open[0]?.seq ?? to;
  const known = given(site, state, newest, to);
  const told = [...tail.filter((event) => isTold(event, first)), ...known.facts];
  const need = told.findLast(({ field }) => field === "need")?.value;
  const own = concern(asked, state.call !== null);
  const before = said.filter((event) => event.seq < first).map(({ text }) => text);
  const { hits: found } = await knowledge.find({ text: own ? own.rest : asked, before, need });

  const passages = [...found];
  // A whisper may need knowledge that the question does not ask for.
  for (const wish of state.whispers) {
    const [hit] = (await knowledge.find({ text: wish, before: [], loose: true })).hits;
    if (hit && !passages.some(({ id }) => id === hit.id)) passages.push(hit);
  }
  const topic = touched(asked, site.topics)[0];
  const buyer = topic !== undefined;
  const grounds = restsOn({ site, state, tail, passages, now, buyer });
  const guarding = () => new Guard(grounds);
  let guard = guarding();
  const learned: Reply["learned"] = [...known.facts];
  let contact = open.some(({ seq, text }) => given(site, state, text, seq).contact);
  const ask = nextQuestion(
    site,
    state,
    asked,
    told.map(({ field }) => field),
    found.map(({ title }) => title),
  );
  const telling = notedOf(site, state, first, told);
  const noted = contact ? [...(telling ?? []), { field: UNKEPT, value: "" }] : telling;
  const signals: Signal[] = [];
  const put: Reply["question"] = [];
  let dropped = 0;
  let begun = false;
  const say = (text: string): boolean => {
    // Space between two clauses that were held back does not begin a reply.
    const said = begun ? text : text.trimStart();
    begun ||= said !== "";
    return output.say(said);
  };
  const ended = await attempt({
    model,
    prompt: prompt({
      site,
      state,
      tail,
      passages,
      buyer,
      noted,
      ask: contact ? null : (ask?.question ?? null),
    }),
    signal: output.signal,
    say: (piece) => say(guard.push(piece)),
    unsay() {
      guard = guarding();
      begun = false;
      output.unsay();
    },
    patience,
    own: site.fields,
    call(name, input) {
      const call = checkCall(name, input, said, site.fields);
      if (!call) {
        dropped++;
        return silent("Dropped: it must fit the schema, and the evidence must be the visitor's own words.");
      }
      switch (call.tool) {
        case "learn": {
          const { field, evidence } = call.input;
          // A contact is what the visitor's own words say it is, not what the model makes of them.
          const value =
            field === "email"
              ? emailIn(evidence)?.value
              : field === "phone"
                ? phoneIn(evidence, site.country, "asked")?.value
                : call.input.value;
          if (value === undefined) {
            dropped++;
            return silent("Dropped: there is no such contact in the evidence.");
          }
          if (isContact(field) && state.lead.consent !== "yes") {
            contact = true;
            return silent("Kept only when the visitor agrees; the page asks them. Do not repeat it.");
          }
          // What is said in plain words is read without the model, and what is known is not learned again.
          if (state.lead[field] === value || learned.some((fact) => fact.field === field)) return silent("Noted.");
          learned.push({ type: "lead.learned", field, value, from: "assistant", cite: call.seq, span: evidence });
          return silent("Noted.");
        }
        case "handOff": {
          const { reason, evidence } = call.input;
          signals.push({ kind: reason, evidence: { seqs: [call.seq], span: evidence, rule: "model" } });
          return silent("The page decides and shows it; say nothing about it.");
        }
        case "askHuman": {
          if (state.question || put.length > 0) return silent("A question is already with a colleague.");
          put.push({ type: "question.put", to, text: call.input.question, until: now + site.times.question * 1000 });
          return silent("A colleague was asked; say that you are checking, and nothing more.");
        }
        default:
          return never(call);
      }
    },
  });
  const ending: Ending =
    ended.ok && !ended.said && !output.signal.aborted ? { ok: false, why: "empty", usage: ended.usage } : ended;
  say(guard.end());

  const asks: Reply["asks"] = [];
  const consent = contact ? consentLine(site, state) : null;
  if (consent !== null) {
    say(begun ? `\n\n${consent}` : consent);
    asks.push({ type: "lead.asked", field: "consent", to, cite: to });
  } else if (ask && !contact) asks.push({ type: "lead.asked", field: ask.field, to });

  if (ending.ok && ending.end === "cut" && !output.signal.aborted) {
    signals.push({ kind: "unanswered", evidence: { seqs: [to], span: newest.slice(0, 300), rule: "cut" } });
  } else if (guard.held > 0) {
    output.say(begun ? ` ${site.repair}` : site.repair);
    signals.push({ kind: "unanswered", evidence: { seqs: [to], span: newest.slice(0, 300), rule: "promise" } });
  } else if (
    found.length === 0 &&
    unhelped(state) &&
    !isSmallTalk(asked) &&
    // The prompt has the booked call, so only a request about stored data needs a person.
    (own === null || own.data || own.rest !== "") &&
    put.length === 0 &&
    !isAboutThem(state, first, asked, [...told, ...learned], contact)
  ) {
    const critical = site.topics.find(({ name }) => name === topic?.topic)?.critical;
    const rule = critical ? "topic" : "knowledge";
    signals.push({ kind: "unanswered", evidence: { seqs: [to], span: newest.slice(0, 300), rule } });
  }
  // What is said in plain words was judged when the message arrived.
  const read = Object.fromEntries(known.facts.map(({ field, value }) => [field, value]));
  const worthy = vip(site.vip, { ...state.lead, ...read }, learned.slice(known.facts.length), "vip.model");
  if (worthy) signals.push(worthy);
  return {
    ending,
    // A message that only tells something needs no passage.
    sources: (noted?.length && need === undefined && !WANTS.test(asked) ? [] : found)
      .slice(0, 2)
      .map(({ id, title }) => ({ id, title })),
    learned,
    asks,
    signals,
    question: put,
    held: guard.held,
    dropped,
  };
}

/** A fact read from the messages since the one with this seq. */
const isTold = (event: Event, first: number): event is Extract<Event, { type: "lead.learned" }> =>
  event.type === "lead.learned" &&
  event.from === "assistant" &&
  event.field !== "consent" &&
  (event.cite ?? 0) >= first;

/** The facts in these messages, by name; empty if they pass over a question about the visitor; null: they are about something else. */
function notedOf({ fields }: Site, state: State, first: number, learned: Reply["learned"]): Noted[] | null {
  // Of a fact that the same messages correct, the newest counts.
  const newest = [...new Map(learned.map((fact) => [isContact(fact.field) ? "contact" : fact.field, fact]))];
  const told = newest.map(([name, { value }]) => ({
    field: fields.find(({ key }) => key === name)?.label ?? name,
    value: name === "contact" ? "" : value,
  }));
  const by = state.answering?.by;
  if (!state.answering || typeof by !== "number" || by < first) return told.length > 0 ? told : null;
  return state.answering.field === "consent" && state.lead.consent === "yes"
    ? [...told, { field: "contact", value: "" }]
    : told;
}

/** The message tells something about the visitor, or declines to, and asks nothing. */
const isAboutThem = (
  state: State,
  first: number,
  asked: string,
  learned: Reply["learned"],
  contact: boolean,
): boolean =>
  !/[?？]/.test(asked) &&
  (learned.length > 0 || contact || ((state.answering?.by ?? 0) >= first && split(asked).length <= SHORT));

/** No colleague's promise or answer is in the prompt, which might be the answer to what was asked. */
const unhelped = (state: State): boolean => state.promises.length === 0 && state.answers.length === 0;
