/**
 * Makes one reply: finds passages, writes the prompt, runs the model, takes its verdict and its tool calls, and turns them
 * into facts and signals. It stores nothing; the room does.
 *
 * One file because each step reads what the steps before it have found.
 */
import type { LanguageModelV4 } from "@ai-sdk/provider";
import { fromSeen } from "../../protocol/blank.ts";
import type { Event, Fact, Source, Verdict as Stored } from "../../protocol/facts.ts";
import { never } from "../../protocol/floor.ts";
import { LIMITS } from "../../protocol/limits.ts";
import type { State } from "../../protocol/state.ts";
import type { Site } from "../../settings/schema.ts";
import { touched } from "../judge/buyer.ts";
import type { Signal } from "../judge/signal.ts";
import { vip } from "../judge/vip.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import type { Passage } from "../knowledge/passage.ts";
import { languageFor, WORDS } from "../languages/languages.ts";
import { leans } from "../languages/questions.ts";
import { asksSomething, isSearch, isSmallTalk } from "../languages/small-talk.ts";
import { consentLine, given, nextQuestion } from "../lead/ask.ts";
import type { Look } from "../meaning/look.ts";
import { EMBEDDED } from "../stream/free.ts";
import type { Meter } from "../stream/meter.ts";
import type { Called } from "../stream/stream.ts";
import type { Patience } from "../stream/watchdog.ts";
import type { ToolCalls } from "../tools/calls.ts";
import { attempt, type Ending } from "./attempt.ts";
import { UNKEPT } from "./basis.ts";
import { chosenFrom, isOffered, offerStood } from "./before.ts";
import { concern } from "./concern.ts";
import { evidenceIn } from "./evidence.ts";
import { Filter } from "./filter.ts";
import { groundsOf, textsOf } from "./ground.ts";
import { Guard } from "./grounding/guard.ts";
import { heardIn } from "./heard.ts";
import { rules } from "./instructions.ts";
import { learnt } from "./learn.ts";
import type { Output } from "./live-reply.ts";
import { locally } from "./local.ts";
import type { Moment } from "./now.ts";
import { reasonFor, restsOn, signalsOf, stored } from "./outcome.ts";
import { prompt } from "./prompt.ts";
import { SEARCH, Searches } from "./searches.ts";
import { isAboutThem, isTold, notedOf, troubles } from "./told.ts";
import { checkCall } from "./tools.ts";
import { judges, type Tag, together } from "./verdict.ts";

interface Question {
  site: Site;
  state: State;
  /** The newest events, oldest first; the message to answer is among them. */
  tail: readonly Event[];
  /** Its seq. */
  to: number;
  moment: Moment;
  knowledge: Knowledge;
  model: LanguageModelV4;
  patience: Patience;
  meter: Meter;
  /** The site's own tools; without them the reply has none. */
  tools?: ToolCalls;
  /** Looks for more passages than were found, for a model that reads them; without it the reply has those. */
  look?: Look;
}

export interface Reply {
  ending: Ending;
  sources: Source[];
  /** Headings that are shown to choose from, because no passage is surely the answer. */
  choices: Source[];
  /** What the visitor said about themselves. */
  learned: Extract<Fact, { type: "lead.learned" }>[];
  /** Reasons to call a human after this reply. */
  signals: Signal[];
  /** What the visitor was asked about themselves: at most one thing. */
  asks: Extract<Fact, { type: "lead.asked" }>[];
  /** What the model asked the team: at most one question per reply. */
  question: Extract<Fact, { type: "question.put" }>[];
  /** What the assistant proposes to do: at most one thing per reply. */
  proposal: Extract<Fact, { type: "tool.proposed" }> | null;
  /** The model's judgement; null: none came, and what was found without it stands. */
  verdict: Stored | null;
  /** It has no words and calls a human, which is obeyed. */
  wordless: boolean;
  /** Clauses held back, tool calls dropped. */
  held: number;
  dropped: number;
}

export async function reply(question: Question, output: Output): Promise<Reply> {
  const { site, state, tail, to, moment, knowledge, model, patience, meter, tools, look } = question;
  const judging = judges(model);
  const said = tail.filter((event) => event.type === "visitor.said").filter(({ seq }) => seq <= to);
  const newest = said.find((event) => event.seq === to)?.text ?? "";
  // People write one thing in several messages, and a newer one ends the reply to an older one.
  const answered = tail.findLast(({ type }) => type === "assistant.said" || type === "concierge.said")?.seq ?? 0;
  const open = said.filter(({ seq }) => seq > answered);
  const asked = open.length > 0 ? open.map(({ text }) => text).join("\n") : newest;
  const first = open[0]?.seq ?? to;
  const known = given(site, state, newest, to);
  const told = [...tail.filter((event) => isTold(event, first)), ...known.facts];
  const need = told.findLast(({ field }) => field === "need")?.value;
  const own = concern(asked, state.call !== null || state.callback !== null);
  const before = said.filter((event) => event.seq < first).map(({ text }) => text);
  const choice = open.at(-1)?.choice;
  const {
    hits: found,
    near: perhaps,
    matters,
  } = await knowledge.find({ text: own ? own.rest : asked, before, need, choice });
  let contact = open.some(({ seq, text }) => given(site, state, text, seq).contact);
  const personal = own !== null || isAboutThem(state, first, asked, told, contact);
  const near = personal ? [] : perhaps;
  // Who only tells something is shown nothing to choose from.
  const unsure = found.length === 0 && (asksSomething(asked) || isSearch(asked)) ? near : [];
  const passages = [...found];
  // A whisper may need knowledge that the question does not ask for.
  for (const wish of state.whispers) {
    const [hit] = (await knowledge.find({ text: wish, before: [], loose: true })).hits;
    if (hit && !passages.some(({ id }) => id === hit.id)) passages.push(hit);
  }
  const whole = judging ? knowledge.whole : null;
  const topic = touched(asked, site.topics)[0];
  /** What a model reads besides what was found: the embedded one is told which is which. */
  const searching = judging && whole === null ? look : undefined;
  const further = searching && !personal ? await lookFurther(searching, matters, before, [...passages, ...near]) : [];
  const readable = whole ?? [...passages, ...near, ...further];
  // A few words alone do not tell their language.
  const foreign = knowledge.foreign([...before.slice(-LANGUAGE), asked].join("\n"));
  const critical = site.topics.some(({ name, critical }) => critical && name === topic?.topic);
  const heard = isSmallTalk(asked) ? null : heardIn(tail, first, { asked, before, trouble: troubles(told) });
  const learned: Reply["learned"] = [...known.facts];
  const ask = nextQuestion(
    site,
    state,
    asked,
    told.map(({ field }) => field),
    found.length === 0 ? [] : [...found, ...near].map(({ title }) => title),
  );
  const telling = notedOf(site, state, first, told);
  const noted = contact ? [...(telling ?? []), { field: UNKEPT, value: "" }] : telling;
  const called: Tag[] = [];
  let dropped = 0;
  let begun = false;
  let end = "";
  const say = (text: string): boolean => {
    // Space between two clauses that were held back does not begin a reply, nor does what nobody can see.
    const said = begun ? text : fromSeen(text);
    begun ||= said !== "";
    end = `${end}${said}`.slice(-8);
    return output.say(said);
  };
  const grounds = groundsOf({ site, state, tail, passages: readable, moment, buyer: topic !== undefined });
  // What a tool returns is added while the reply is written.
  let added = 0;
  const ground = () => {
    for (const result of tools?.results.slice(added) ?? []) grounds.add(result);
    added = tools?.results.length ?? 0;
  };
  ground();
  const searches = searching && new Searches(searching, readable, (passages) => grounds.shelve(textsOf(passages)));
  const filtering = () => new Filter(judging ? rules(site).secret : null, state.whispers, new Guard(grounds));
  let filter = filtering();
  const result = (text: string): Called => ({ result: text, wanted: false });
  // The embedded model cannot choose a tool, and says its result in place of passages.
  const offline = model.provider === EMBEDDED ? (tools?.offline(asked) ?? null) : null;
  const ended = await attempt({
    model,
    prompt: prompt({
      site,
      state,
      tail,
      passages,
      matters,
      near: [...near, ...further],
      aside: { heard, emergency: heard === "urgent" ? knowledge.emergency : null, foreign },
      whole,
      moment,
      offered: offerStood(tail, first),
      noted,
      ask: contact ? null : (ask?.question ?? null),
      tools: [...(searches ? [AGAIN] : []), ...(tools?.lines() ?? [])],
      tool: offline,
    }),
    signal: output.signal,
    say: (piece) => say(filter.push(piece)),
    unsay() {
      filter = filtering();
      begun = false;
      end = "";
      output.unsay();
    },
    // A tag alone is no word to the visitor.
    heard: () => begun,
    patience,
    meter,
    own: site.fields,
    more: [...(searches ? [searches.definition] : []), ...(tools?.definitions ?? [])],
    async call(name, input) {
      if (searches && name === SEARCH) return await searches.call(input);
      if (tools?.has(name)) {
        const called = await tools.call(name, input, offline !== null);
        ground();
        return called;
      }
      const call = checkCall(name, input, said, site.fields);
      if (!call) {
        dropped++;
        return result("Dropped: it must fit the schema, and the evidence must be the visitor's own words.");
      }
      switch (call.tool) {
        case "learn": {
          const { field, value } = call.input;
          const became = learnt({ field, value, span: call.span, seq: call.seq }, site, state);
          if (became.does === "keeps") {
            // What is said in plain words is read without the model, and is not learned again.
            if (!learned.some((fact) => fact.field === field)) learned.push(became.fact);
            return result("Noted.");
          }
          if (became.does === "asks") contact = true;
          if (became.does === "drops") dropped++;
          return result(became.why);
        }
        case "handOff":
          called.push({ act: "human", reason: reasonFor(call.input.reason), words: call.span });
          return result("The page sees to it. Say what is known and helps meanwhile, and nothing about who comes.");
        case "askHuman":
          called.push({ act: "ask", question: call.input.question });
          filter.asks();
          return result("The page sees to it. Say that you are checking, and nothing more.");
        default:
          return never(call);
      }
    },
  });
  say(filter.end());

  const judged = judging ? together([...filter.tags, ...called], (words) => evidenceIn(words, said) !== null) : null;
  const promised = filter.promised > 0;
  const failed = tools?.failed ?? false;
  const unheld = (promised || failed) && judged?.act === "answer";
  const verdict = judged && unheld ? { ...judged, act: "unknown" as const } : judged;
  const put: Reply["question"] = [];
  if (verdict?.act === "ask" && moment.staffed !== false && !state.question) {
    const text = (verdict.question || newest).slice(0, LIMITS.note);
    put.push({ type: "question.put", to, text, until: moment.now + site.times.question * 1000 });
  }

  const silent = ended.ok && !output.signal.aborted && !begun && !promised;
  const words = WORDS[languageFor(newest, state.lang)].lines;
  // What is proposed is said, where the model has left that to the page.
  if (silent && tools?.proposal) say(tools.proposal.text);
  else if (silent && put.length > 0) say(words.checking);
  else if (silent && (failed || verdict?.act === "unknown" || verdict?.act === "ask")) say(words.unknown);
  const wordless = silent && !begun && verdict?.act === "human";

  const asks: Reply["asks"] = [];
  const consent = contact ? consentLine(site, state) : null;
  if (consent !== null) {
    say(begun ? `\n\n${consent}` : consent);
    asks.push({ type: "lead.asked", field: "consent", to, cite: to });
  } else if (ask && !contact && (!judging || ASKS.test(end))) {
    asks.push({ type: "lead.asked", field: ask.field, to });
  }

  const signals: Signal[] = [];
  const unanswered = (rule: string): Signal => ({
    kind: "unanswered",
    evidence: { seqs: [to], span: newest.slice(0, 300), rule },
  });
  if (promised) output.say(begun ? ` ${site.repair}` : site.repair);
  if (verdict) {
    const asksNobody = verdict.act === "ask" && put.length === 0 && !state.question;
    const judgement = asksNobody ? { ...verdict, act: "unknown" as const } : verdict;
    signals.push(...signalsOf({ verdict: judgement, said, to, newest, spoken: begun && !wordless, critical }));
  }
  const cut = ended.ok && ended.end === "cut" && !output.signal.aborted;
  if (cut || promised || failed) {
    if (!signals.some(({ kind }) => kind === "unanswered"))
      signals.push(unanswered(cut ? "cut" : promised ? "promise" : "tool"));
  } else if (
    !verdict &&
    !tools?.found &&
    !tools?.proposal &&
    unhelped(state) &&
    !isSmallTalk(asked) &&
    // The prompt has the booked call, so only a request about stored data needs a person.
    (own === null || own.data || own.rest !== "")
  ) {
    const shown = unsure.length > 0 && shows(model);
    const missed = chosenFrom(tail, first);
    const facts = [...told, ...learned];
    const about = isAboutThem(state, first, asked, facts, contact);
    const trouble = own?.data || troubles(facts);
    const answers = found.length > 0;
    signals.push(
      ...locally({
        asked,
        newest,
        to,
        before,
        found: answers,
        shown,
        missed,
        foreign: foreign !== null,
        trouble,
        about,
        offered: isOffered(tail, first),
        critical,
      }),
    );
  }
  // What is said in plain words was judged when the message arrived.
  const read = Object.fromEntries(known.facts.map(({ field, value }) => [field, value]));
  const worthy = vip(site.vip, { ...state.lead, ...read }, learned.slice(known.facts.length), "vip.model");
  if (worthy) signals.push(worthy);
  // A message that only tells something needs no passage.
  const named = offline || (noted?.length && need === undefined && !asksSomething(asked)) ? [] : found.slice(0, 2);
  const sources = verdict ? restsOn(verdict, searches?.told ?? readable, named) : named;
  const empty = silent && !begun && !wordless;
  return {
    ending: empty ? { ok: false, why: "empty", usage: ended.usage } : ended,
    sources: sources.map(({ id, title }) => ({ id, title })),
    choices: shows(model) && !offline ? unsure.map(({ id, title }) => ({ id, title })) : [],
    learned,
    asks,
    signals,
    question: put,
    proposal: tools?.proposal ?? null,
    verdict: verdict && stored(verdict),
    wordless,
    held: filter.held,
    dropped,
  };
}

/** Messages before that tell the visitor's language with it. */
const LANGUAGE = 2;

/** Passages that a model reads besides those that were found: what a search by rank misses is seldom further down. */
const FURTHER = 6;
const AGAIN =
  "Where the passages above do not answer it, call the tool search with other words before you say that you do not know.";

/** What else may answer the questions of the message; one that leans on the message before is looked for with it. */
async function lookFurther(
  look: Look,
  matters: readonly { text: string }[],
  before: readonly string[],
  there: readonly Passage[],
): Promise<Passage[]> {
  const last = before.at(-1);
  const texts = matters
    .map(({ text }) => (last !== undefined && leans(text) ? `${last} ${text}` : text))
    .filter((text) => text.trim() !== "" && !isSmallTalk(text));
  if (texts.length === 0) return [];
  const found = await look(texts, FURTHER + there.length);
  return found.filter(({ id }) => !there.some((each) => each.id === id)).slice(0, FURTHER);
}

/** The last of what was said asks something. */
const ASKS = /[?？؟;]["'”»)\s]*$/u;

/** A model that cannot read passages shows them to choose from; any other one reads them and answers. */
const shows = ({ provider }: LanguageModelV4): boolean => provider === EMBEDDED;

/** No colleague's promise or answer is in the prompt, which might be the answer to what was asked. */
const unhelped = (state: State): boolean => state.promises.length === 0 && state.answers.length === 0;
