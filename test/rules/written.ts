/** Texts as models write them: what is not for the visitor in them, what a visitor sees, and what they call. */

const CALL: [string, unknown] = ["handOff", { reason: "asked", evidence: "get me Jo" }];
const INPUT = '{"reason": "asked", "evidence": "get me Jo"}';
const LOOK: [string, unknown] = ["look", { day: "Sunday", people: 4 }];

export interface Case {
  written: string;
  text: string;
  calls?: [string, unknown][];
}

export const THOUGHTS: Record<string, Case> = {
  "marked thoughts": { written: "<think>They want Jo.</think>\n\nHello!", text: "Hello!" },
  "marked otherwise": { written: "<thinking>\nJo?\n</thinking>Hello!", text: "Hello!" },
  "in capitals": { written: "<THINK>They want Jo.</THINK>Hello!", text: "Hello!" },
  "Mistral's": { written: "[THINK]They want Jo.[/THINK]Hello!", text: "Hello!" },
  "Kimi's": { written: "◁think▷They want Jo.◁/think▷Hello!", text: "Hello!" },
  "Gemma's": { written: "<|channel>thought\nThey want Jo.<channel|>Hello!", text: "Hello!" },
  "Command's": { written: "<|START_THINKING|>They want Jo.<|END_THINKING|>Hello!", text: "Hello!" },
  "Seed's": { written: "<seed:think>They want Jo.</seed:think>Hello!", text: "Hello!" },
  "none at all": { written: "<think></think>Hello!", text: "Hello!" },
  "closed and never opened, before a word": { written: "</think>Hello!", text: "Hello!" },
  "closed and never opened": { written: "They want Jo. I say hello.</think>\nHello!", text: "Hello!" },
  "never closed": { written: "<think>They want Jo. I say hello.", text: "" },
  "that speak of the mark": { written: "<think>I may not write <think> here.</think>Hello!", text: "Hello!" },
  "closed twice": { written: "<think>a</think>Hello</think>!", text: "Hello!" },
  "in the middle": { written: "Hello <think>They want Jo.</think>there!", text: "Hello there!" },
  "with a call in them": { written: `<think>I could write <tool_call>{}</tool_call></think>Hello!`, text: "Hello!" },
  "on harmony's channels": {
    written:
      "<|channel|>analysis<|message|>They want Jo.<|end|><|start|>assistant<|channel|>final<|message|>Hello!<|return|>",
    text: "Hello!",
  },
  "on harmony's channels, named first": {
    written: "<|start|>assistant<|channel|>analysis<|message|>Jo?<|end|><|start|>assistant<|message|>Hello!",
    text: "Hello!",
  },
  "on harmony's channels without their marks": {
    written: "analysisThey want Jo. I say hello.assistantfinalHello!",
    text: "Hello!",
  },
  "of harmony, never ended": { written: "<|channel|>analysis<|message|>They want Jo.", text: "" },
};

export const TOKENS: Record<string, Case> = {
  "the end of a turn": { written: "Hello!<|im_end|>", text: "Hello!" },
  "any other": { written: "<s>Hello<|reserved_special_token_3|>!</s>", text: "Hello!" },
  "DeepSeek's": { written: "Hello!<｜end▁of▁sentence｜>", text: "Hello!" },
  "the next speaker": { written: "Hello!<|im_end|>\n<|im_start|>user\nAnd Jo?", text: "Hello!\n" },
  "who speaks": { written: "<|im_start|>assistant\nHello!", text: "Hello!" },
  "who speaks, Llama": { written: "<|start_header_id|>assistant<|end_header_id|>\n\nHello!<|eot_id|>", text: "Hello!" },
  "who speaks, Gemma": { written: "<start_of_turn>model\nHello!<end_of_turn>", text: "Hello!" },
  "the other speaker, and back": { written: "Hello!<|user|>And Jo?<|assistant|> Bye!", text: "Hello! Bye!" },
  "a frame around the answer": { written: "<answer>Hello!</answer>", text: "Hello!" },
  "one that is cut off": { written: "Hello!<|im_en", text: "Hello!" },
  "a result that was made up": { written: "<tool_response>open</tool_response>Hello!", text: "Hello!" },
};

export const CALLS: Record<string, Case> = {
  Hermes: { written: `<tool_call>\n{"name": "handOff", "arguments": ${INPUT}}\n</tool_call>`, text: "", calls: [CALL] },
  "two of them": {
    written: `<tool_call>{"name": "handOff", "arguments": ${INPUT}}</tool_call>\n<tool_call>{"name": "look", "arguments": {"day": "Sunday", "people": 4}}</tool_call>`,
    text: "",
    calls: [CALL, LOOK],
  },
  "between words": {
    written: `One moment. <tool_call>{"name": "handOff", "arguments": ${INPUT}}</tool_call> Here I am.`,
    text: "One moment. Here I am.",
    calls: [CALL],
  },
  "never closed": { written: `<tool_call>{"name": "handOff", "arguments": ${INPUT}}`, text: "", calls: [CALL] },
  "Llama, JSON": { written: `{"name": "handOff", "parameters": ${INPUT}}`, text: "", calls: [CALL] },
  "Llama, two": {
    written: `{"name": "handOff", "parameters": ${INPUT}}; {"name": "look", "parameters": {"day": "Sunday", "people": 4}}`,
    text: "",
    calls: [CALL, LOOK],
  },
  "Llama, tag": {
    written: `<|python_tag|>{"name": "handOff", "parameters": ${INPUT}}<|eom_id|>`,
    text: "",
    calls: [CALL],
  },
  "Llama, function": { written: `<function=handOff>${INPUT}</function>`, text: "", calls: [CALL] },
  "Llama 4": {
    written: `[handOff(reason="asked", evidence="get me Jo"), look(day="Sunday", people=4)]`,
    text: "",
    calls: [CALL, LOOK],
  },
  "OpenAI's own shape": {
    written: `{"type": "function", "function": {"name": "handOff", "arguments": ${JSON.stringify(INPUT)}}}`,
    text: "",
    calls: [CALL],
  },
  "a list of them": {
    written: `{"tool_calls": [{"id": "1", "function": {"name": "handOff", "arguments": ${INPUT}}}]}`,
    text: "",
    calls: [CALL],
  },
  "arguments first": { written: `{"arguments": ${INPUT}, "name": "handOff"}`, text: "", calls: [CALL] },
  "after words": {
    written: `I will ask.\n\n{"name": "handOff", "arguments": ${INPUT}}`,
    text: "I will ask.\n\n",
    calls: [CALL],
  },
  "in a fence": {
    written: `\`\`\`json\n{"name": "handOff", "arguments": ${INPUT}}\n\`\`\`\nHello!`,
    text: "Hello!",
    calls: [CALL],
  },
  "in a fence for it": {
    written: `\`\`\`tool_code\nprint(handOff(reason="asked", evidence='get me Jo'))\n\`\`\``,
    text: "",
    calls: [CALL],
  },
  "a mark in a fence": {
    written: `\`\`\`xml\n<tool_call>{"name": "handOff", "arguments": ${INPUT}}</tool_call>\n\`\`\`Hello!`,
    text: "Hello!",
    calls: [CALL],
  },
  "Qwen Coder": {
    written:
      "<tool_call>\n<function=look>\n<parameter=day>\nSunday\n</parameter>\n<parameter=people>\n4\n</parameter>\n</function>\n</tool_call>",
    text: "",
    calls: [LOOK],
  },
  GLM: {
    written:
      "<tool_call>look\n<arg_key>day</arg_key>\n<arg_value>Sunday</arg_value>\n<arg_key>people</arg_key>\n<arg_value>4</arg_value>\n</tool_call>",
    text: "",
    calls: [LOOK],
  },
  Kimi: {
    written: `<|tool_calls_section_begin|><|tool_call_begin|>functions.handOff:0<|tool_call_argument_begin|>${INPUT}<|tool_call_end|><|tool_calls_section_end|>`,
    text: "",
    calls: [CALL],
  },
  "DeepSeek 3": {
    written: `<｜tool▁calls▁begin｜><｜tool▁call▁begin｜>function<｜tool▁sep｜>handOff\n\`\`\`json\n${INPUT}\n\`\`\`<｜tool▁call▁end｜><｜tool▁calls▁end｜>`,
    text: "",
    calls: [CALL],
  },
  "DeepSeek 3.1": {
    written: `<｜tool▁calls▁begin｜><｜tool▁call▁begin｜>handOff<｜tool▁sep｜>${INPUT}<｜tool▁call▁end｜><｜tool▁calls▁end｜>`,
    text: "",
    calls: [CALL],
  },
  "DeepSeek 3.2": {
    written:
      '<｜DSML｜function_calls>\n<｜DSML｜invoke name="look">\n<｜DSML｜parameter name="day" string="true">Sunday</｜DSML｜parameter>\n<｜DSML｜parameter name="people" string="false">4</｜DSML｜parameter>\n</｜DSML｜invoke>\n</｜DSML｜function_calls>',
    text: "",
    calls: [LOOK],
  },
  Mistral: { written: `[TOOL_CALLS][{"name": "handOff", "arguments": ${INPUT}}]</s>`, text: "", calls: [CALL] },
  "Mistral, newer": { written: `[TOOL_CALLS]handOff[ARGS]${INPUT}`, text: "", calls: [CALL] },
  MiniMax: {
    written:
      '<minimax:tool_call>\n<invoke name="look">\n<parameter name="day">Sunday</parameter>\n<parameter name="people">4</parameter>\n</invoke>\n</minimax:tool_call>',
    text: "",
    calls: [LOOK],
  },
  "an invoke alone": {
    written:
      '<invoke name="look"><parameter name="day">Sunday</parameter><parameter name="people">4</parameter></invoke>',
    text: "",
    calls: [LOOK],
  },
  "Gemma 4": {
    written: '<|tool_call>call:look{day:<|"|>Sunday<|"|>,people:4}<tool_call|>',
    text: "",
    calls: [LOOK],
  },
  harmony: {
    written: `<|channel|>commentary to=functions.handOff <|constrain|>json<|message|>${INPUT}<|call|>`,
    text: "",
    calls: [CALL],
  },
  "harmony, after thoughts": {
    written: `<|channel|>analysis<|message|>Jo?<|end|><|start|>assistant<|channel|>commentary to=functions.handOff <|constrain|>json<|message|>${INPUT}<|call|><|start|>assistant<|channel|>final<|message|>Hello!`,
    text: "Hello!",
    calls: [CALL],
  },
  "an unknown tool, marked": {
    written: '<tool_call>{"name": "fly", "arguments": {"to": "Rome"}}</tool_call>Hello!',
    text: "Hello!",
  },
  "an unknown tool, and nothing before it": { written: '{"name": "fly", "arguments": {"to": "Rome"}}', text: "" },
  "no JSON": { written: "<tool_call>{name: handOff</tool_call>Hello!", text: "Hello!" },
  "cut off": { written: 'Well. {"name": "handOff", "arguments": {"reason": "ask', text: "Well. " },
};

/** Nothing of these is for the model's eyes only. */
export const HONEST = [
  "Homes under 2,000 ft² cost < $400,000, and those > 3,000 ft² more than $600,000.",
  "I <3 this plan, and a<b>c.",
  "I was thinking about the think tank's reasoning, and thought of an analysis.",
  "analysis of the ground is part of the price. Analysis takes a week.",
  "See [Floor plans](https://example.com/plans), [THE GARDEN](#garden) and [Ana](mailto:ana@example.com).",
  "- [ ] deposit\n- [x] survey [1], [T] and [TH]",
  "The rooms are {bed, bath} and {}.",
  'Set {"name": "Ana", "arguments": 3} in the file, or {"type": "house", "id": 4}.',
  'Our API takes {"name": "fly", "parameters": {"to": "Rome"}} as its body.',
  'Use `<think>` in `{code}` and ``{"name": 1}``.',
  "```js\nif (a < b) { return [1, 2, {name: 3}]; }\n```\nThat is it.",
  '```json\n{"title": "house", "rooms": [1, 2]}\n```',
  "```\nplain text\n```",
  '<b>Bold</b>, <a href="x">a link</a>, <thing>, </thing> and <function name>.',
  "x << 2, y <| z, |> and <|",
  "Emoji 👍🏽 <👍> {👍} [👍] 房子多久能建好？【一】",
  "1 < 2",
  "The end is <",
];
