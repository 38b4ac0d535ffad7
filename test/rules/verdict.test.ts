/** The verdict of a model: taken out of its reply whatever form it has, piece by piece, and read as it is meant. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { readTag } from "../../assistant/reply/read-tag.ts";
import { closing, opening, type Tag, together, type Verdict } from "../../assistant/reply/verdict.ts";
import { VerdictStream } from "../../assistant/reply/verdict-stream.ts";
import { ACTS, ANSWERED, MOODS, WANTED } from "../../protocol/verdict.ts";

/** What a visitor reads of a reply that comes in pieces which end at these places, and the tags in it. */
function read(text: string, cuts: readonly number[] = []) {
  const stream = new VerdictStream();
  const ends = [...new Set([...cuts, text.length])].toSorted((a, b) => a - b);
  let shown = "";
  for (const [i, end] of ends.entries()) shown += stream.push(text.slice(i === 0 ? 0 : ends[i - 1], end));
  return { shown: (shown + stream.end()).trimEnd(), tags: stream.tags };
}

const acting = (tags: readonly Tag[]) => together(tags, () => true)?.act;

const WORDS = "The pool opens at seven.\n\n- Adults: 4\n- Children: 2";
const END = closing({ answered: "full", from: [1, 3], mood: "calm", urgent: false, wants: "nothing", own: false });

/** How models write the tag before the words, and the words. */
const OPENINGS: Readonly<Record<string, string>> = {
  "as it is asked for": `[[answer]]\n${WORDS}`,
  "after blank lines": `\n\n  [[answer]]\n\n${WORDS}`,
  "glued to the text": `[[answer]]${WORDS}`,
  "with a colon behind it": `[[answer]]: ${WORDS}`,
  bold: `**[[answer]]**\n${WORDS}`,
  "as code": `\`[[answer]]\`\n${WORDS}`,
  "as a heading": `## [[answer]]\n${WORDS}`,
  "as a quotation": `> [[answer]]\n${WORDS}`,
  "in quotes": `"[[answer]]"\n${WORDS}`,
  "in typographic quotes": `“[[answer]]” ${WORDS}`,
  "in a code fence": `\`\`\`\n[[answer]]\n\`\`\`\n${WORDS}`,
  "in a code fence with a name": `\`\`\`text\n[[answer]]\n\`\`\`\n${WORDS}`,
  "the whole reply in a code fence": `\`\`\`\n[[answer]]\n${WORDS}\n\`\`\``,
  misspelt: `[[anwser]]\n${WORDS}`,
  "in capitals": `[[ANSWER]]\n${WORDS}`,
  "in Spanish": `[[respuesta]]\n${WORDS}`,
  "in German": `[[Antwort]]\n${WORDS}`,
  "in Chinese": `[[回答]]\n${WORDS}`,
  "in brackets of another script": `【【answer】】${WORDS}`,
  "with escaped brackets": `\\[\\[answer\\]\\]\n${WORDS}`,
  "with one bracket": `[answer]\n${WORDS}`,
  "with three brackets": `[[[answer]]]\n${WORDS}`,
  "with a bracket too few": `[[answer]\n${WORDS}`,
  "not closed": `[[answer\n${WORDS}`,
  "as a markup tag": `<answer>\n${WORDS}`,
  "as a bare word": `answer\n${WORDS}`,
  "as a label": `Answer: ${WORDS}`,
  "with a key": `act: answer\n${WORDS}`,
  "with a key in brackets": `[[act: answer]]\n${WORDS}`,
  "as JSON": `{"act": "answer"}\n${WORDS}`,
  "as JSON in a fence": `\`\`\`json\n{"act": "answer",}\n\`\`\`\n${WORDS}`,
  twice: `[[answer]]\n[[answer]]\n${WORDS}`,
  "and again at the end": `[[answer]]\n${WORDS}\n[[answer]]`,
  "only at the end": `${WORDS}\n\n[[answer]]`,
};

/** How they write the tag behind the words. */
const CLOSINGS: Readonly<Record<string, string>> = {
  "as it is asked for": END,
  bold: `**${END}**`,
  "in a code fence": `\`\`\`\n${END}\n\`\`\``,
  "in single brackets": END.slice(1, -1),
  "without brackets": END.slice(2, -2),
  "on several lines": END.replaceAll("; ", "\n"),
  "not closed": END.slice(0, -2),
  "as JSON": '{"answered": "full", "from": [1, 3], "mood": "calm", "urgent": false, "wants": "nothing", "own": false}',
  "with other separators": END.replaceAll(";", " |").replaceAll(":", " ="),
};

test.each(Object.entries(OPENINGS))("[T23] a verdict is taken off before a visitor sees it: %s", (_, reply) => {
  const { shown, tags } = read(reply);
  expect(shown).toBe(WORDS);
  expect(acting(tags)).toBe("answer");
});

test.each(Object.entries(CLOSINGS))("[T23] what is judged behind the words is taken off and read: %s", (_, end) => {
  for (const between of ["\n", "\n\n", end.startsWith("[[") || end.startsWith("**") ? " " : "\n"]) {
    const { shown, tags } = read(`[[answer]]\n${WORDS}${between}${end}`);
    expect(shown.replace(/\*\*$/, "").trimEnd()).toBe(WORDS);
    expect(together(tags, () => true)).toMatchObject({ act: "answer", answered: "full", from: [1, 3], mood: "calm" });
  }
});

test("[T23] where a reply was cut into pieces changes nothing of what is shown or read", () => {
  const replies = [
    ...Object.values(OPENINGS),
    ...Object.values(CLOSINGS).map((end) => `[[answer]]\n${WORDS}\n${end}`),
    ...PLAIN,
  ];
  for (const reply of replies) {
    const whole = read(reply);
    for (let cut = 1; cut < reply.length; cut++) expect(read(reply, [cut]), `${reply} at ${cut}`).toEqual(whole);
    expect(
      read(
        reply,
        [...reply].map((__, i) => i),
      ),
      reply,
    ).toEqual(whole);
  }
  const some = fc.constantFrom(...replies);
  fc.assert(
    fc.property(some, fc.array(fc.nat(200), { maxLength: 12 }), (reply, cuts) => {
      expect(
        read(
          reply,
          cuts.map((cut) => cut % reply.length),
        ),
      ).toEqual(read(reply));
    }),
    { numRuns: 300 },
  );
});

/** Replies without a verdict, with what might look like one. */
const PLAIN: readonly string[] = [
  "The pool opens at seven.",
  "See [our prices](https://example.com/prices) and [opening hours].",
  "Answer the bell at the side door, please.",
  "Human resources is on the second floor.",
  "Ask at the desk for a key.",
  "Unknown to many, we also have a sauna.",
  "Acting classes: Mondays.\nAct two: Tuesdays.",
  "[Ana] wrote the plan.",
  "(Answers below.)\n1. Yes\n2. No",
  "- one\n- two\n\n\n**three**",
  "```\nnpm start\n```\nThat is all.",
  "{name} is what you fill in.",
  '> a quotation\n\n"another"',
  "Answered questions are listed below\nanswered by the team",
  "人工客服在九点上班。",
  "Personne ne vient le dimanche.",
  "Mood lighting: yes. Urgent repairs: call the desk.",
  "a\\[b\\] c",
];

test.each(PLAIN)("[T23] a reply without a verdict is shown as it is: %s", (reply) => {
  expect(read(reply)).toEqual({ shown: reply, tags: [] });
});

test("[T23] ordinary text is never waited for", () => {
  const stream = new VerdictStream();
  expect(stream.push("[[answer]]\n")).toBe("");
  for (const piece of ["The ", "pool ", "op", "ens at [7", "].", " So"]) expect(stream.push(piece)).toBe(piece);
  const bare = new VerdictStream();
  for (const piece of ["The ", "pool", " opens"]) expect(bare.push(piece)).toBe(piece);
});

const verdicts: fc.Arbitrary<Verdict> = fc.record(
  {
    act: fc.constantFrom(...ACTS),
    answered: fc.constantFrom(...ANSWERED),
    from: fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { maxLength: 4 }),
    mood: fc.constantFrom(...MOODS),
    urgent: fc.boolean(),
    wants: fc.constantFrom(...WANTED),
    own: fc.boolean(),
  },
  { requiredKeys: ["act"] },
);

test("[T23] a verdict that is written as it is asked for is read as it was meant", () => {
  fc.assert(
    fc.property(verdicts, (verdict) => {
      const whole: Verdict = {
        ...verdict,
        ...(verdict.act === "human" && { reason: "upset", words: "I have had it" }),
        ...(verdict.act === "ask" && { question: "Is lane 3 free tonight?" }),
      };
      const { shown, tags } = read([opening(whole), WORDS, closing(whole)].join("\n"));
      expect(shown).toBe(WORDS);
      expect(together(tags, () => true)).toEqual(whole);
    }),
  );
});

test("[T23] a human is called with a reason and the visitor's words, in whatever way they are written", () => {
  const human = { act: "human", reason: "asked", words: "a real person" };
  for (const tag of [
    'human: asked | "a real person"',
    "human: asked | a real person",
    "human | asked | “a real person”",
    'human (asked): "a real person"',
    "Human: asked, 'a real person'",
    'act: human; reason: asked; words: "a real person"',
    '{"act": "human", "reason": "asked", "evidence": "a real person"}',
    "mensch: asked | „a real person“",
    "humano: asked | «a real person»",
  ]) {
    expect(readTag(tag), tag).toEqual(human);
  }
  expect(readTag("human")).toEqual({ act: "human" });
  expect(readTag("ask: Is lane 3 free?")).toEqual({ act: "ask", question: "Is lane 3 free?" });
});

test("[T23] who lists the acts recites its instructions and judges nothing", () => {
  const recited = '[[answer]] is for answers, [[unknown]] for gaps, [[human: asked | "WORDS"]] for people.';
  expect(together(read(recited).tags, () => true)).toBeNull();
});

test("[T23] the first act stands, but who calls a human behind the words is heard if the visitor said so", () => {
  const tags: Tag[] = [{ act: "answer" }, { act: "human", reason: "asked", words: "a person" }];
  expect(together(tags, () => true)).toMatchObject({ act: "human", reason: "asked" });
  expect(together(tags, () => false)).toMatchObject({ act: "answer" });
  expect(together([{ act: "human", words: "x" }, { act: "answer" }], () => true)).toMatchObject({ act: "human" });
  expect(together([{ answered: "full" }], () => true)).toEqual({ act: "answer", answered: "full" });
  expect(together([], () => true)).toBeNull();
});
