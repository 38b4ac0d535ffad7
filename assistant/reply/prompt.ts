/**
 * The prompt of one reply. Pure. What is the same for every reply comes first and what changes last, so that a provider's
 * cache serves most of it. The brief, colleagues' notes and scores never enter it; what a concierge promised at a
 * hand-back does, because the assistant must keep it. The visitor's messages are in user messages only.
 */
import type { LanguageModelV4Prompt } from "@ai-sdk/provider";
import { type Event, isSaid } from "../../protocol/facts.ts";
import { redactAll, redactFact } from "../../protocol/redact.ts";
import type { State } from "../../protocol/state.ts";
import type { Site } from "../../settings/schema.ts";
import type { Passage } from "../knowledge/passage.ts";
import type { Noted } from "./acknowledge.ts";
import { appointment, bookable } from "./appointments.ts";
import { type Basis, carry, NO_BASIS, type Told } from "./basis.ts";
import { rules } from "./instructions.ts";
import { date, type Moment, nowLines, oneLine } from "./now.ts";

/** UTF-16 code units of the conversation in a prompt, newest first: about 2,000 tokens, however long it is. */
const WINDOW = 8_000;

interface PromptInput {
  site: Site;
  state: State;
  /** The newest events, oldest first. */
  tail: readonly Event[];
  /** What was found for the newest message. */
  passages: readonly Passage[];
  /** What the embedded model is told besides. */
  aside?: Pick<Basis, "heard" | "emergency" | "foreign">;
  /** All that the site knows, where it is little enough to be told at once. */
  whole?: readonly Passage[] | null;
  /** The questions of the message, where it asks several, each with what answers it. */
  matters?: readonly { text: string; hits: readonly Passage[] }[];
  /** Passages that perhaps answer, where none surely does. */
  near?: readonly Passage[];
  /** Null: the prompt says nothing of the hour and of who is there. */
  moment?: Moment | null;
  /** A person was offered in the last words to the visitor. */
  offered?: boolean;
  /** What the newest message says about the visitor; empty: it passes over a question about them. */
  noted?: readonly Noted[] | null;
  /** What to ask the visitor at the end of the reply. */
  ask?: string | null;
  /** What there is to say of the site's tools, by line. */
  tools?: readonly string[];
  /** The tool that the embedded model calls. */
  tool?: Basis["tool"];
  /**
   * The use of the text: a reply to the visitor, a draft for a colleague, or a summary for a colleague who takes over.
   */
  as?: "reply" | "colleague" | "summary";
}

export function prompt({
  site,
  state: known,
  tail: said,
  passages,
  matters = [],
  near = [],
  aside = NO_BASIS,
  whole = null,
  moment = null,
  offered = false,
  noted = null,
  ask = null,
  tools = [],
  tool = null,
  as = "reply",
}: PromptInput): LanguageModelV4Prompt {
  const [state, tail] = site.redact.model ? [{ ...known, ...redacted(known) }, said.map(redactedEvent)] : [known, said];
  const turns = conversation(tail);
  const last =
    turns
      .at(-1)
      ?.content.map(({ text }) => text)
      .join("\n") ?? "";
  const basis: Basis = {
    passages: passages.map(carried),
    matters: matters.length > 1 ? matters.map(({ text, hits }) => ({ text, passages: hits.map(carried) })) : [],
    near: near.map(carried),
    lang: state.lang,
    promises: state.promises,
    answers: state.answers,
    wishes: state.whispers,
    noted: noted?.map(({ field, value }) => ({ field, value: asWritten(last, value) })) ?? null,
    ask,
    call: state.call && {
      ...appointment(site, state.call.slot, date(site, state.call.slot.start, "call")),
      at: state.call.slot.start,
    },
    callback: state.callback,
    tool,
    callable: state.floor.stranded && (bookable(site) === null || "times"),
    staffed: moment?.staffed ?? null,
    next: moment?.opening && !moment.opening.open ? moment.opening.next : null,
    zone: site.hours?.zone ?? "UTC",
    heard: aside.heard,
    emergency: aside.emergency,
    foreign: aside.foreign,
    summary: as === "summary",
  };
  const page = tail.findLast((event) => event.type === "visitor.said")?.page ?? null;
  const told = whole ?? [...passages, ...near];
  return [
    {
      role: "system",
      content:
        as === "reply"
          ? [
              rules(site).text,
              ...knowledge(told),
              ...nowLines(site, state, basis, { moment, offered, page }),
              ...tools,
            ].join("\n")
          : DESK[as](site, told),
      // For texts that colleagues read nothing but what they are made from is carried.
      providerOptions: carry(
        as === "reply" ? basis : { ...NO_BASIS, passages: basis.passages, summary: basis.summary },
      ),
    },
    ...turns,
  ];
}

/** Each event stands in many prompts. */
const blackedOut = new WeakMap<Event, Event>();

function redactedEvent(event: Event): Event {
  let own = blackedOut.get(event);
  if (!own) {
    own = redactFact(event);
    blackedOut.set(event, own);
  }
  return own;
}

/** The parts of the instructions that people wrote. */
const redacted = ({ whispers, answers, promises, lead, question }: State): Partial<State> =>
  redactAll({ whispers, answers, promises, lead, question });

/** The value as it stands in the visitor's message; empty: it is not in it. */
function asWritten(message: string, value: string): string {
  const at = value === "" ? -1 : message.toLowerCase().lastIndexOf(value.toLowerCase());
  return at === -1 ? "" : message.slice(at, at + value.length);
}

/** Instructions for texts that colleagues read. */
const DESK: Record<"colleague" | "summary", (site: Site, passages: readonly Passage[]) => string> = {
  colleague: (site, passages) =>
    [
      `You draft a chat reply for a human of ${site.name}, in the visitor's language, in at most 60 words. They will read and change it.`,
      "Use only the passages below and what was said. Promise nothing.",
      ...knowledge(passages),
    ].join("\n"),
  summary: (site) =>
    [
      `Summarise this chat for a human of ${site.name} who takes it over now: what the visitor wants, what they were told, what is open.`,
      "At most 60 words, only what was said, no advice.",
    ].join("\n"),
};

const carried = ({ title, text }: Passage): Told => ({ title, text });

/** The whole knowledge is the same list for every reply. */
const shelves = new WeakMap<readonly Passage[], string[]>();

/** Passages are numbered from 1, so that a reply can name those that it rests on. */
function knowledge(passages: readonly Passage[]): string[] {
  const before = shelves.get(passages);
  if (before) return before;
  const lines = [
    "# Knowledge",
    ...(passages.length === 0
      ? ["Nothing was found for the newest message."]
      : passages.map(({ title, text }, i) => `[${i + 1}] ${oneLine(title)}: ${oneLine(text)}`)),
  ];
  shelves.set(passages, lines);
  return lines;
}

function conversation(tail: readonly Event[]) {
  const turns: { role: "user" | "assistant"; text: string }[] = [];
  let left = WINDOW;
  for (const event of tail.toReversed()) {
    if (!isSaid(event) || event.text === "") continue;
    const role = event.type === "visitor.said" ? "user" : "assistant";
    const text = event.type === "concierge.said" ? `[${event.concierge.name}, a colleague] ${event.text}` : event.text;
    left -= text.length;
    if (left < 0 && turns.length > 0) break;
    const before = turns[0];
    // Models expect the roles to alternate, so two messages in a row become one.
    if (before?.role === role) before.text = `${text}\n${before.text}`;
    else turns.unshift({ role, text });
  }
  if (turns[0]?.role === "assistant") turns.shift();
  // After the message to answer comes at most a reply that was cut off, which a model would continue.
  if (turns.at(-1)?.role === "assistant") turns.pop();
  return turns.map(({ role, text }) => ({ role, content: [{ type: "text" as const, text }] }));
}
