/**
 * Marks that models write into their text and that are not for the visitor, and what each of them begins or ends. They are
 * those of the published chat templates (DeepSeek, Qwen, GLM, Kimi, Mistral, Gemma, Llama, Granite, Command, MiniMax) and
 * of OpenAI's harmony format. Pure.
 */

/**
 * What a mark does: `think` begins thoughts and `speak` ends them; `call` begins a tool call; `hide` begins what nobody
 * needs, such as the result of a tool that a model made up; `header` is followed by a channel and `<|message|>`; `role` by
 * who speaks now; `them` and `me` say it themselves; `over` ends a message; `drop` is only taken out.
 */
export type Effect = "think" | "speak" | "call" | "hide" | "header" | "role" | "them" | "me" | "over" | "drop";

/** By name, for `<name>`; a name that ends with `=` or a space is followed by more. */
const NAMES: Record<string, Effect> = {
  think: "think",
  thinking: "think",
  thought: "think",
  thoughts: "think",
  reasoning: "think",
  reflection: "think",
  "seed:think": "think",
  "mm:think": "think",
  "|channel": "think",
  "|start_thinking|": "think",
  "|begin_of_thought|": "think",
  "/think": "speak",
  "/thinking": "speak",
  "/thought": "speak",
  "/thoughts": "speak",
  "/reasoning": "speak",
  "/reflection": "speak",
  "/seed:think": "speak",
  "/mm:think": "speak",
  "channel|": "speak",
  "|end_thinking|": "speak",
  "|end_of_thought|": "speak",
  tool_call: "call",
  tool_calls: "call",
  toolcall: "call",
  function_call: "call",
  function_calls: "call",
  "function=": "call",
  "invoke ": "call",
  "minimax:tool_call": "call",
  "|tool_call": "call",
  "|tool_call|": "call",
  "|tool_calls|": "call",
  "|python_tag|": "call",
  "|start_action|": "call",
  "|tool_calls_section_begin|": "call",
  "|tool_call_begin|": "call",
  "｜tool▁calls▁begin｜": "call",
  "｜tool▁call▁begin｜": "call",
  "｜dsml｜function_calls": "call",
  "｜dsml｜tool_calls": "call",
  "｜dsml｜invoke ": "call",
  tool_response: "hide",
  "|tool_response": "hide",
  "｜tool▁outputs▁begin｜": "hide",
  "|channel|": "header",
  "|start|": "header",
  "|im_start|": "role",
  "|start_header_id|": "role",
  start_of_turn: "role",
  "|turn": "role",
  "|user|": "them",
  "|system|": "them",
  "|observation|": "them",
  "｜user｜": "them",
  "|assistant|": "me",
  "｜assistant｜": "me",
  "|end|": "over",
  "|return|": "over",
  "|call|": "over",
  "|im_end|": "over",
  "|eot_id|": "over",
  "|eom_id|": "over",
  "|endoftext|": "over",
  end_of_turn: "over",
  "turn|": "over",
  "｜end▁of▁sentence｜": "over",
  "/s": "over",
  s: "drop",
  bos: "drop",
  eos: "drop",
  pad: "drop",
  sop: "drop",
  answer: "drop",
  "/answer": "drop",
  response: "drop",
  "/response": "drop",
  final_answer: "drop",
  "/final_answer": "drop",
  "/tool_call": "drop",
  "/tool_calls": "drop",
  "/toolcall": "drop",
  "/function": "drop",
  "/function_call": "drop",
  "/function_calls": "drop",
  "/invoke": "drop",
  "/parameter": "drop",
  "/minimax:tool_call": "drop",
  "/tool_response": "drop",
  "tool_call|": "drop",
};

/** Marks in other brackets, as they are written. */
const WORDS: Record<string, Effect> = {
  "[THINK]": "think",
  "[/THINK]": "speak",
  "◁think▷": "think",
  "◁/think▷": "speak",
  "[TOOL_CALLS]": "call",
  "[INST]": "drop",
  "[/INST]": "drop",
  "[gMASK]": "drop",
};

/** Where one of them, JSON or a fence may begin. */
export const BEGINS = /[<[{`◁]/;

/** The longest mark with what belongs to it, such as an attribute. */
const LONGEST = 200;

/** A special token that is not in the table. */
const SPECIAL = /^<\/?(?:\|[\w"]{1,40}\|?|[\w"]{1,40}\||｜[\w▁]{1,40}｜)>$/;
const SPECIAL_BEGUN = /^<\/?(?:\|[\w"]{0,40}\|?|｜[\w▁]{0,40}｜?)$/;

export interface Mark {
  effect: Effect;
  /** As it is written, without the brackets, in small letters. */
  name: string;
  length: number;
}

/**
 * The mark at the beginning of the text; null: there is none; "maybe": more text could make one.
 * @param text begins with one of BEGINS
 */
export function markAt(text: string): Mark | "maybe" | null {
  if (text[0] !== "<") {
    const word = Object.keys(WORDS).find((each) => text.startsWith(each));
    if (word) return { effect: WORDS[word] as Effect, name: word, length: word.length };
    return Object.keys(WORDS).some((each) => each.startsWith(text)) ? "maybe" : null;
  }
  const [written] = /^<[^<>\n]*>?/.exec(text) as RegExpExecArray;
  if (written.endsWith(">")) {
    const name = written.slice(1, -1).trimEnd().toLowerCase();
    const known = effectOf(name);
    if (known) return { effect: known, name, length: written.length };
    return SPECIAL.test(written) ? { effect: "drop", name, length: written.length } : null;
  }
  if (written.length < text.length || written.length > LONGEST) return null;
  const begun = written.slice(1).toLowerCase();
  const could = Object.keys(NAMES).some((name) => name.startsWith(begun) || (isOpen(name) && begun.startsWith(name)));
  return could || SPECIAL_BEGUN.test(written) ? "maybe" : null;
}

const isOpen = (name: string): boolean => /[= ]$/.test(name);

function effectOf(name: string): Effect | undefined {
  if (Object.hasOwn(NAMES, name)) return NAMES[name];
  const open = Object.keys(NAMES).find((each) => isOpen(each) && name.startsWith(each));
  return open === undefined ? undefined : NAMES[open];
}

/** What ends a tool call that this mark began; null: only the end of the message. */
export function endOfCall(name: string): RegExp | null {
  const [bare = ""] = name.split(/[= ]/);
  const ends: Record<string, string> = {
    "|tool_call": "<tool_call\\|>",
    "|tool_call|": "",
    "|tool_calls|": "",
    "|python_tag|": "",
    "[TOOL_CALLS]": "",
    "|start_action|": "<\\|END_ACTION\\|>",
    "|tool_calls_section_begin|": "<\\|tool_calls_section_end\\|>",
    "|tool_call_begin|": "<\\|tool_call_end\\|>",
    "｜tool▁calls▁begin｜": "<｜tool▁calls▁end｜>",
    "｜tool▁call▁begin｜": "<｜tool▁call▁end｜>",
    "```": "```",
  };
  const end = ends[name] ?? `</${bare}>`;
  return new RegExp([end, ...OVER].filter((each) => each !== "").join("|"), "i");
}

const OVER = Object.keys(NAMES)
  .filter((name) => NAMES[name] === "over")
  .map((name) => `<${name.replaceAll("|", "\\|")}>`);

/** What ends thoughts: their own closing marks, or those of the format that the thoughts were begun in. */
export const END_OF_THOUGHT = new RegExp(
  [
    ...Object.keys(NAMES)
      .filter((name) => NAMES[name] === "speak")
      .map((name) => `<${name.replaceAll("|", "\\|")}\\s*>`),
    "\\[/THINK\\]",
    "◁/think▷",
  ].join("|"),
  "i",
);
export const END_OF_CHANNEL = /<\|(?:end|return|call)\|>|(?=<\|(?:start|channel)\|>)/;
/** Some servers leave the marks of harmony out and the words between them in. */
export const END_OF_BARE_CHANNEL = /assistantfinal|(?=assistantcommentary)/;
export const END_OF_RESPONSE = /<\/tool_response>|<tool_response\|>|<｜tool▁outputs▁end｜>/i;
export const END_OF_THEM =
  /<\|assistant\|>|<｜Assistant｜>|(?=<\|im_start\|>|<\|start_header_id\|>|<start_of_turn>|<\|turn>)/i;
