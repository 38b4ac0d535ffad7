import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Visible } from "../../assistant/stream/visible.ts";
import type { Toolbox } from "../../assistant/stream/written-calls.ts";
import { cost } from "./cost.ts";
import { CALLS, HONEST, THOUGHTS, TOKENS } from "./written.ts";

const TOOLS: Toolbox = [
  {
    name: "handOff",
    inputSchema: { type: "object", properties: { reason: { type: "string" }, evidence: { type: "string" } } },
  },
  {
    name: "look",
    inputSchema: { type: "object", properties: { day: { type: "string" }, people: { type: "number" } } },
  },
];
interface Seen {
  text: string;
  calls: [string, unknown][];
}

function shown(pieces: readonly string[], { thinking = false, whole = true } = {}): Seen {
  const seen: Seen = { text: "", calls: [] };
  const visible = new Visible({
    tools: TOOLS,
    call: (name, input) => seen.calls.push([name, JSON.parse(input)]),
    unsay: () => {
      seen.text = "";
    },
    thinking,
  });
  // Read only afterwards: what was said before may be taken back.
  const say = (words: string) => {
    seen.text += words;
  };
  for (const piece of pieces) say(visible.push(piece));
  say(visible.end(whole));
  return seen;
}

/** In two pieces at every place, and letter by letter. */
const splits = (text: string): string[][] => [
  [text],
  [...text],
  ...Array.from({ length: text.length - 1 }, (_, i) => [text.slice(0, i + 1), text.slice(i + 1)]),
];

describe("[R29] what is not for the visitor", () => {
  for (const [kind, cases] of Object.entries({ thoughts: THOUGHTS, tokens: TOKENS, calls: CALLS })) {
    for (const [name, { written, text, calls = [] }] of Object.entries(cases)) {
      test(`${kind}: ${name}`, () => {
        for (const pieces of splits(written)) expect(shown(pieces), JSON.stringify(pieces)).toEqual({ text, calls });
      });
    }
  }
});

test("[R29] honest text stays as it is, however it is split", () => {
  for (const text of HONEST) {
    for (const pieces of splits(text)) expect(shown(pieces), JSON.stringify(pieces)).toEqual({ text, calls: [] });
  }
});

test("[R29] honest text is not held back: of what has come, at most a few words are missing", () => {
  for (const text of HONEST) {
    const visible = new Visible({ tools: TOOLS, call() {}, unsay() {} });
    let said = "";
    for (const [i, letter] of [...text].entries()) {
      said += visible.push(letter);
      expect([...text].slice(0, i + 1).join("").length - said.length).toBeLessThan(48);
    }
  }
  const visible = new Visible({ tools: TOOLS, call() {}, unsay() {} });
  for (const piece of ["Our ", "homes ", "are ", "warm."]) expect(visible.push(piece)).toBe(piece);
});

test("[R29] any text in any pieces is shown as it is in one", () => {
  const parts = fc.constantFrom(
    ...Object.values({ ...THOUGHTS, ...TOKENS, ...CALLS }).map(({ written }) => written),
    ...HONEST,
    ..."<[{`◁>|\n ",
    "<think>",
    "</think>",
    "<|im_start|>",
    "assistant",
  );
  const text = fc.array(fc.oneof(parts, fc.string({ maxLength: 8 })), { maxLength: 5 }).map((each) => each.join(" "));
  fc.assert(
    fc.property(text, fc.array(fc.nat({ max: 40 }), { minLength: 1 }), fc.boolean(), (written, sizes, thinking) => {
      const pieces: string[] = [];
      for (let at = 0, i = 0; at < written.length; i++) {
        const size = (sizes[i % sizes.length] as number) + 1;
        pieces.push(written.slice(at, at + size));
        at += size;
      }
      expect(shown(pieces, { thinking })).toEqual(shown([written], { thinking }));
    }),
    { numRuns: 3_000 },
  );
});

test("[R29] where thoughts come first and unmarked, the reply is what follows their end", () => {
  const written = "They want Jo. I say hello.</think>\nHello!";
  for (const pieces of splits(written))
    expect(shown(pieces, { thinking: true })).toEqual({ text: "Hello!", calls: [] });
  // Without an end they were the reply, unless the model was cut off in them.
  for (const pieces of splits("Hello there!")) {
    expect(shown(pieces, { thinking: true }).text).toBe("Hello there!");
    expect(shown(pieces, { thinking: true, whole: false }).text).toBe("");
  }
});

test("[R29] thoughts and calls that never end cost no memory and no time", () => {
  const openings = ["<think>", "<tool_call>", '{"arguments": {"a": "', "<|channel|>analysis<|message|>", "```json\n{"];
  const pieces = Array.from({ length: 2_000 }, () => "word ");
  const all = (more: readonly string[]) => {
    for (const opening of openings) {
      const { text } = shown([opening, ...more]);
      expect(text.length).toBeLessThan(more.length * 5 + 100);
    }
  };
  // Ten times as long is ten times as dear, and not a hundred times.
  const once = cost(() => all(pieces));
  expect(cost(() => all(Array.from({ length: 10 }, () => pieces).flat()))).toBeLessThan(once * 40);
});
