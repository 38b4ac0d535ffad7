/**
 * The part of a model's text that is for the visitor. Thoughts, tool calls and special tokens belong into fields of their
 * own, and many servers leave them in the text, whole or in pieces. Taken out here, piece by piece: only what may be the
 * beginning of a mark is held back. Tool calls are obeyed where they parse and name a known tool.
 *
 * `extractReasoningMiddleware` of the AI SDK takes out one pair of tags and nothing else, and as a transform stream it
 * costs a hop for each piece.
 *
 * One file because the states are read side by side.
 */
import { fromSeen } from "../../protocol/blank.ts";
import {
  BEGINS,
  END_OF_BARE_CHANNEL,
  END_OF_CHANNEL,
  END_OF_RESPONSE,
  END_OF_THEM,
  END_OF_THOUGHT,
  endOfCall,
  type Mark,
  markAt,
} from "./marks.ts";
import { CALL_KEYS, callsIn, callsOf, endOfJson, isCallShaped, parsed, type Toolbox } from "./written-calls.ts";

export interface Taking {
  tools: Toolbox;
  call(name: string, input: string): void;
  /** What was let through so far were thoughts, whose beginning was not marked. */
  unsay(): void;
  /** Whether the text begins with thoughts, as it does where the prompt has the mark that begins them. */
  thinking?: boolean;
}

type State =
  | { is: "plain" }
  /** Nothing is kept until `end`. */
  | { is: "hidden"; end: RegExp }
  /** Thoughts that were never marked: if nothing ends them, they were the reply. */
  | { is: "presumed" }
  /** `name`: the tool, where the mark says it; what is written are the arguments then. */
  | { is: "call"; end: RegExp | null; name: string | null }
  | { is: "header" }
  | { is: "role" };

const PLAIN: State = { is: "plain" };

/** UTF-16 code units of a tool call, and of a channel's or a speaker's name, before it is none. */
const LONGEST_CALL = 8_000;
const LONGEST_HEADER = 300;
/** No reply is so long: these are thoughts. */
const LONGEST_PRESUMED = 20_000;
/** The longest mark that ends something. */
const LONGEST_END = 64;

export class Visible {
  readonly #taking: Taking;
  #state: State;
  /** What was not decided on yet. */
  #held = "";
  /** Whether something was let through; space alone does not begin a text. */
  #begun = false;
  #thought = false;
  /** A call was just taken: space and a separator after it belong to it. */
  #trailing = false;
  /** The letter before `#held`. */
  #before = "";

  constructor(taking: Taking) {
    this.#taking = taking;
    this.#state = taking.thinking ? { is: "presumed" } : PLAIN;
  }

  /** @returns what is for the visitor of all that was not returned yet */
  push(piece: string): string {
    const ordinary = this.#state.is === "plain" && this.#held === "" && this.#begun && !this.#trailing;
    if (ordinary && !BEGINS.test(piece)) return this.#let(piece);
    this.#held += piece;
    return this.#run(false);
  }

  /** The model has ended. @param whole by itself, and not by a limit */
  end(whole: boolean): string {
    if (this.#state.is === "presumed") {
      this.#state = PLAIN;
      if (!whole) this.#held = "";
    }
    const said = this.#run(true);
    if (this.#state.is === "call") this.#take();
    return said;
  }

  #let(text: string): string {
    const words = this.#begun ? text : fromSeen(text);
    if (words === "") return "";
    this.#begun = true;
    this.#before = words.slice(-1);
    return words;
  }

  #run(last: boolean): string {
    let said = "";
    const unsay = () => {
      said = "";
    };
    while (this.#held !== "") {
      const before = this.#held.length;
      const state = this.#state;
      const text = this.#step(last, unsay);
      if (text !== null) said += this.#let(text);
      if (this.#held.length === before && this.#state === state) break;
    }
    return said;
  }

  /** One decision about the beginning of what is held; null or "" and nothing changed: more text is needed. */
  #step(last: boolean, unsay: () => void): string | null {
    switch (this.#state.is) {
      case "plain":
        return this.#plain(last, unsay);
      case "hidden":
        this.#skip(this.#state.end);
        return null;
      case "presumed": {
        const end = END_OF_THOUGHT.exec(this.#held);
        if (!end) {
          if (this.#held.length > LONGEST_PRESUMED) this.#hide(0, END_OF_THOUGHT);
          return null;
        }
        this.#drop(end.index + end[0].length);
        this.#thought = true;
        this.#state = PLAIN;
        return null;
      }
      case "call": {
        const end = this.#state.end?.exec(this.#held);
        if (end) {
          const rest = this.#held.slice(end.index + end[0].length);
          this.#held = this.#held.slice(0, end.index);
          this.#take();
          this.#held = rest;
        } else if (this.#held.length > LONGEST_CALL) this.#state = { is: "hidden", end: this.#state.end ?? /$^/ };
        return null;
      }
      case "header":
        this.#header(last);
        return null;
      default:
        this.#role(last);
        return null;
    }
  }

  #plain(last: boolean, unsay: () => void): string | null {
    if (this.#trailing) {
      const rest = this.#held.replace(/^[\s;,]+/, "");
      if (rest === "") {
        this.#held = last ? "" : this.#held.slice(0, 1);
        return null;
      }
      this.#trailing = false;
      this.#held = rest;
    }
    if (!this.#begun) {
      const bare = /^\s*analysis(?=([A-Z])|$)/.exec(this.#held);
      if (bare?.[1]) return this.#hide(bare[0].length, END_OF_BARE_CHANNEL);
      const opening = this.#held.trimStart();
      if (!last && opening !== "" && ("analysis".startsWith(opening) || bare)) return null;
    }
    const at = this.#held.search(BEGINS);
    if (at === -1) return this.#drop(this.#held.length);
    if (at > 0) return this.#drop(at);
    // In code a mark is a word like any other.
    const quoted = this.#before === "`";
    const mark = quoted ? null : markAt(this.#held);
    if (mark === "maybe") {
      if (!last) return null;
      // Cut off in a mark. Less than three letters of one are words.
      if (this.#held.length < 3) return this.#drop(1);
      this.#held = "";
      return null;
    }
    if (mark) return this.#obey(mark, unsay);
    const call = quoted ? null : callAt(this.#held, this.#taking.tools, !this.#begun, last);
    if (call === "maybe") return null;
    if (call === null) return this.#drop(fence(this.#held) ?? 1);
    if (call === "fence" || call === "list") {
      if (call === "fence") this.#drop(this.#held.indexOf("\n") + 1);
      this.#state = { is: "call", end: call === "fence" ? endOfCall("```") : /(?<=\))\s*\]/, name: null };
      return null;
    }
    this.#drop(call.length);
    for (const { name, input } of callsOf(call.value, this.#taking.tools)) this.#taking.call(name, input);
    this.#trailing = true;
    return null;
  }

  #obey(mark: Mark, unsay: () => void): null {
    switch (mark.effect) {
      case "think":
        return this.#hide(mark.length, END_OF_THOUGHT);
      case "hide":
        return this.#hide(mark.length, END_OF_RESPONSE);
      case "them":
        return this.#hide(mark.length, END_OF_THEM);
      case "speak":
        this.#drop(mark.length);
        if (!this.#thought && this.#begun) {
          unsay();
          this.#begun = false;
          this.#taking.unsay();
        }
        this.#thought = true;
        return null;
      case "call":
        // The name of the tool may stand in the mark itself.
        if (!/[= ]/.test(mark.name)) this.#drop(mark.length);
        this.#state = { is: "call", end: endOfCall(mark.name), name: null };
        return null;
      case "header":
        this.#state = { is: "header" };
        return null;
      case "role":
        this.#drop(mark.length);
        this.#state = { is: "role" };
        return null;
      default:
        this.#drop(mark.length);
        return null;
    }
  }

  /** Takes letters off the beginning. */
  #drop(length: number): string {
    const text = this.#held.slice(0, length);
    this.#held = this.#held.slice(length);
    return text;
  }

  #hide(from: number, end: RegExp): null {
    this.#drop(from);
    this.#thought = true;
    this.#state = { is: "hidden", end };
    return null;
  }

  #skip(end: RegExp): void {
    const found = end.exec(this.#held);
    if (!found) {
      this.#held = this.#held.slice(-LONGEST_END);
      return;
    }
    this.#drop(found.index + found[0].length);
    this.#state = PLAIN;
  }

  /** The calls in what is held, which is over. */
  #take(): void {
    const { tools, call } = this.#taking;
    const named = this.#state.is === "call" ? this.#state.name : null;
    const text = named === null ? this.#held : `<function=${named}>${this.#held}</function>`;
    this.#held = "";
    this.#state = PLAIN;
    this.#trailing = true;
    for (const { name, input } of callsIn(text, tools)) call(name, input);
  }

  /** Harmony: who speaks, on which channel, and to whom, until `<|message|>`. */
  #header(last: boolean): void {
    const end = /<\|message\|>/.exec(this.#held);
    if (!end && !last && this.#held.length <= LONGEST_HEADER) return;
    const header = this.#held.slice(0, end?.index ?? LONGEST_HEADER);
    this.#drop(end ? end.index + end[0].length : this.#held.length);
    const [, to] = /\bto=(?:functions\.)?([\w-]+)/.exec(header) ?? [];
    const [, channel = ""] = /<\|channel\|>\s*(\w+)/.exec(header) ?? [];
    if (to) this.#state = { is: "call", end: /<\|(?:call|end|return)\|>|(?=<\|start\|>)/, name: to };
    else if (channel === "final" || (channel === "" && /<\|start\|>\s*assistant/.test(header))) this.#state = PLAIN;
    else this.#hide(0, END_OF_CHANNEL);
  }

  /** Who speaks now, until the end of the line. */
  #role(last: boolean): void {
    const found = /^\s*([\w ]{0,40}?)\s*(?:\n|<\|end_header_id\|>|(?=[<[{])|$)/.exec(this.#held);
    const open = found !== null && found[0].length === this.#held.length && !this.#held.endsWith("\n");
    if (!last && (open || /^\s*[\w ]{0,40}<[^>]{0,20}$/.test(this.#held))) return;
    this.#drop(found?.[0].length ?? 0);
    const role = found?.[1] ?? "assistant";
    this.#state = /^(?:assistant|model|ai|)$/i.test(role) ? PLAIN : { is: "hidden", end: END_OF_THEM };
  }
}

/** Words after the three marks of a fence under which a model writes nothing but calls, and those under which it may. */
const CALL_FENCES = ["tool_call", "tool_calls", "tool_code", "function_call"];
const FENCES = ["", "json", "xml", ...CALL_FENCES];
/** UTF-16 code units of JSON that are held back before they are no call. */
const LONGEST_JSON = 4_000;

interface Called {
  value: unknown;
  length: number;
}

/**
 * A call that begins here without a mark: in JSON, in a fence ("fence": only calls stand in it) or as a list of Python
 * calls ("list").
 * @param first nothing was said before it: then it is a call of an unknown tool too, and not an example of one
 */
function callAt(
  text: string,
  tools: Toolbox,
  first: boolean,
  last: boolean,
): Called | "maybe" | "fence" | "list" | null {
  if (text[0] !== "`") return listAt(text, tools, last) ?? jsonAt(text, 0, tools, first, last);
  const opened = /^(`{1,3})([a-z_]*)([ \t]*\n?\s*)/.exec(text) as RegExpExecArray;
  const [whole, marks = "", word = "", space = ""] = opened;
  const open = whole.length === text.length;
  if (marks.length < 3) return open && word === "" && space === "" && !last ? "maybe" : null;
  if (!FENCES.includes(word)) {
    return open && space === "" && !last && FENCES.some((each) => each.startsWith(word)) ? "maybe" : null;
  }
  if (open) return last ? null : "maybe";
  if (!space.includes("\n")) return null;
  if (CALL_FENCES.includes(word)) return "fence";
  const mark = BEGINS.test(text[whole.length] ?? "") ? markAt(text.slice(whole.length)) : null;
  if (mark === "maybe") return last ? null : "maybe";
  if (mark?.effect === "call") return "fence";
  const found = jsonAt(text, whole.length, tools, first, last);
  if (found === null || found === "maybe") return found;
  const rest = text.slice(found.length);
  if (!last && /^\s*`{0,2}$/.test(rest)) return "maybe";
  return { value: found.value, length: found.length + (/^\s*```/.exec(rest)?.[0].length ?? 0) };
}

/** A list that begins with a call of a known tool, as Python writes it. */
function listAt(text: string, tools: Toolbox, last: boolean): "maybe" | "list" | null {
  const [whole = "", name, bracket] = /^\[\s*([A-Za-z_]\w*)(\()?/.exec(text) ?? [];
  if (name === undefined) return null;
  if (bracket) return tools.some((tool) => tool.name === name) ? "list" : null;
  const open = whole.length === text.length && !last;
  return open && tools.some((tool) => tool.name.startsWith(name)) ? "maybe" : null;
}

/** The length is from the beginning of the text. */
function jsonAt(text: string, from: number, tools: Toolbox, first: boolean, last: boolean): Called | "maybe" | null {
  const opened = text.slice(from, from + 200);
  if (!/^(?:\{|\[)/.test(opened)) return null;
  const isCalled = (name: string) => tools.some((tool) => tool.name === name.replace(/^functions?\./, ""));
  const begun = (name: string) =>
    tools.some((tool) => tool.name.startsWith(name) || `functions.${tool.name}`.startsWith(name));
  // As far as it is written: brackets, the first key, and the value of that key where it names a tool.
  const [whole, key, keyEnd, colon, value, valueEnd] =
    /^(?:\[\s*)?(?:\{\s*(?:"([a-z_]*)(")?(?:\s*(:)\s*(?:"([^"]*)(")?)?)?)?)?/.exec(opened) as RegExpExecArray;
  const open = whole.length === text.length - from;
  if (key === undefined) return open && !last ? "maybe" : null;
  if (keyEnd === undefined) return open && !last && CALL_KEYS.some((each) => each.startsWith(key)) ? "maybe" : null;
  if (!CALL_KEYS.includes(key) || (colon === undefined && !(open && !last))) return null;
  const names = ["name", "tool", "tool_name", "function", "action"].includes(key) && value !== undefined;
  if (names && !first && !(valueEnd === undefined ? open && begun(value) : isCalled(value))) return null;
  if (key === "type" && value !== undefined && !/^(?:f|t)/.test(value) && value !== "") return null;
  const end = endOfJson(text, from);
  if (end === -1) {
    if (!last && text.length - from <= LONGEST_JSON) return "maybe";
    // Cut off in a call of a known tool.
    return names && valueEnd !== undefined && isCalled(value ?? "") ? { value: null, length: text.length } : null;
  }
  const json = parsed(text.slice(from, end));
  if (callsOf(json, tools).length > 0 || (first && isCallShaped(json))) return { value: json, length: end };
  return null;
}

/** The length of a run of backticks at the beginning, which is let through in one. */
const fence = (text: string): number | null => /^`+/.exec(text)?.[0].length ?? null;
