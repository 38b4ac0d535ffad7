/**
 * What one reply is made of: the passages found, the prompt, the model's words, and the facts its tools stand for.
 * It stores nothing; the room decides what becomes of it.
 */
import type { LanguageModelV4 } from "@ai-sdk/provider";
import type { Event, Fact, Source } from "../../protocol/events";
import type { Site } from "../../site/schema";
import type { Room } from "../room";
import { isSmallTalk } from "./compose";
import type { Knowledge } from "./knowledge";
import type { Signal } from "./policy";
import { prompt } from "./prompt";
import type { Stage } from "./speaker";
import { checkCall } from "./tools";
import { type Ending, type Patience, reply } from "./turn";

export interface Question {
  site: Site;
  room: Room;
  /** The newest events, oldest first; the message to answer is among them. */
  tail: readonly Event[];
  /** Its seq. */
  to: number;
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
}

/** Words of the previous question that a short follow-up ("and the price?") is searched with. */
const FOLLOW_UP = 40;

export async function answer(question: Question, stage: Stage): Promise<Answer> {
  const { site, room, tail, to, knowledge, model, patience } = question;
  const said = tail.filter((event) => event.type === "visitor.said");
  const asked = said.find((event) => event.seq === to)?.text ?? "";
  const passages = find(knowledge, site.knowledge.floor, asked, said.findLast((event) => event.seq < to)?.text);

  const learned: Answer["learned"] = [];
  const signals: Signal[] = [];
  const ending = await reply({
    model,
    prompt: prompt({ site, room, tail, passages }),
    signal: stage.signal,
    say: stage.say,
    patience,
    call(name, input) {
      const call = checkCall(name, input, said);
      if (!call) return "Dropped: the evidence must be the visitor's own words.";
      switch (call.tool) {
        case "learn": {
          const { field, value } = call.input;
          learned.push({ type: "lead.learned", field, value, from: "assistant", cite: call.seq });
          return "Noted.";
        }
        case "handOff": {
          const { reason, evidence } = call.input;
          signals.push({ kind: reason, evidence: { seqs: [call.seq], span: evidence, rule: "model" } });
          return "The page decides and shows it; say nothing about it.";
        }
      }
    },
  });

  // A colleague's promise may be the answer, and only the model can tell whether it was.
  if (passages.length === 0 && room.promises.length === 0 && !isSmallTalk(asked)) {
    signals.push({ kind: "unanswered", evidence: { seqs: [to], span: asked.slice(0, 300), rule: "knowledge" } });
  }
  return { ending, sources: passages.slice(0, 2).map(({ id, title }) => ({ id, title })), learned, signals };
}

function find(knowledge: Knowledge, floor: number, asked: string, before: string | undefined) {
  const good = (text: string) => knowledge.search(text).filter((hit) => hit.coverage >= floor);
  const hits = good(asked);
  if (hits.length > 0 || before === undefined || asked.length > FOLLOW_UP || isSmallTalk(asked)) return hits;
  return good(`${before} ${asked}`);
}
