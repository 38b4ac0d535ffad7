/**
 * What one reply is made of: the passages found, the prompt, the model's words, and the facts its tools stand for.
 * It stores nothing; the room decides what becomes of it.
 */
import type { LanguageModelV4 } from "@ai-sdk/provider";
import type { Event, Fact, Source } from "../../protocol/events";
import { never } from "../../protocol/never";
import type { Site } from "../../site/schema";
import type { Room } from "../room";
import { isSmallTalk } from "./compose";
import { Guard } from "./guard";
import type { Knowledge } from "./knowledge";
import type { Signal } from "./policy";
import { prompt } from "./prompt";
import type { Stage } from "./speaker";
import { checkCall } from "./tools";
import { touched } from "./triggers/buyer";
import { type Ending, type Patience, reply } from "./turn";

export interface Question {
  site: Site;
  room: Room;
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

export interface Answer {
  ending: Ending;
  sources: Source[];
  /** What the visitor said of themselves, in their own words. */
  learned: Extract<Fact, { type: "lead.learned" }>[];
  /** Why a human may be wanted after this reply. */
  signals: Signal[];
  /** What the model asked the humans, at most once a reply. */
  question: Extract<Fact, { type: "question.put" }>[];
  /** Clauses held back, tool calls dropped. */
  held: number;
  dropped: number;
}

/** Words of the previous question that a short follow-up ("and the price?") is searched with. */
const FOLLOW_UP = 40;

export async function answer(question: Question, stage: Stage): Promise<Answer> {
  const { site, room, tail, to, now, knowledge, model, patience } = question;
  const said = tail.filter((event) => event.type === "visitor.said");
  const asked = said.find((event) => event.seq === to)?.text ?? "";
  const found = find(knowledge, site.knowledge.floor, asked, said.findLast((event) => event.seq < to)?.text);

  const passages = [...found];
  // A colleague's wish may need knowledge that the question does not ask for.
  for (const wish of room.whispers) {
    const [hit] = knowledge.search(wish, 1);
    if (hit && !passages.some(({ id }) => id === hit.id)) passages.push(hit);
  }
  const topic = touched(asked, site.topics)[0];
  const guard = new Guard(topic !== undefined);
  const learned: Answer["learned"] = [];
  const signals: Signal[] = [];
  const put: Answer["question"] = [];
  let dropped = 0;
  const ending = await reply({
    model,
    prompt: prompt({ site, room, tail, passages, buyer: topic !== undefined }),
    signal: stage.signal,
    say: (piece) => stage.say(guard.push(piece)),
    patience,
    call(name, input) {
      const call = checkCall(name, input, said);
      if (!call) {
        dropped++;
        return "Dropped: the evidence must be the visitor's own words.";
      }
      switch (call.tool) {
        case "learn": {
          const { field, value, evidence } = call.input;
          learned.push({ type: "lead.learned", field, value, from: "assistant", cite: call.seq, span: evidence });
          return "Noted.";
        }
        case "handOff": {
          const { reason, evidence } = call.input;
          signals.push({ kind: reason, evidence: { seqs: [call.seq], span: evidence, rule: "model" } });
          return "The page decides and shows it; say nothing about it.";
        }
        case "askHuman": {
          if (room.question || put.length > 0) return "A question is already with a colleague.";
          put.push({ type: "question.put", to, text: call.input.question, until: now + site.times.question * 1000 });
          return "A colleague was asked; say that you are checking, and nothing more.";
        }
        default:
          return never(call);
      }
    },
  });
  stage.say(guard.end());

  if (guard.held > 0) {
    stage.say(site.repair);
    signals.push({ kind: "unanswered", evidence: { seqs: [to], span: asked.slice(0, 300), rule: "promise" } });
  } else if (found.length === 0 && unhelped(room) && !isSmallTalk(asked) && put.length === 0) {
    const critical = site.topics.find(({ name }) => name === topic?.topic)?.critical;
    const rule = critical ? "topic" : "knowledge";
    signals.push({ kind: "unanswered", evidence: { seqs: [to], span: asked.slice(0, 300), rule } });
  }
  return {
    ending,
    sources: found.slice(0, 2).map(({ id, title }) => ({ id, title })),
    learned,
    signals,
    question: put,
    held: guard.held,
    dropped,
  };
}

/** A colleague's promise or answer may be what was asked for, and only the model can tell whether it was. */
const unhelped = (room: Room): boolean => room.promises.length === 0 && room.answers.length === 0;

function find(knowledge: Knowledge, floor: number, asked: string, before: string | undefined) {
  const good = (text: string) => knowledge.search(text).filter((hit) => hit.coverage >= floor);
  const hits = good(asked);
  if (hits.length > 0 || before === undefined || asked.length > FOLLOW_UP || isSmallTalk(asked)) return hits;
  return good(`${before} ${asked}`);
}
