/** A model that has not the whole knowledge in front of it: what it reads, and how it looks again. */
import { expect, test } from "vitest";
import type { Passage } from "../../assistant/knowledge/index.ts";
import { knowledge } from "../../assistant/knowledge/knowledge.ts";
import { type Look, looking } from "../../assistant/meaning/look.ts";
import { reply } from "../../assistant/reply/reply.ts";
import { UNMETERED } from "../../assistant/stream/meter.ts";
import { PATIENCE } from "../../assistant/stream/watchdog.ts";
import { grow, INITIAL_STATE } from "../../protocol/state.ts";
import { log, said } from "./facts.ts";
import { says, site } from "./judged.ts";
import { call, finish, type Step, scripted } from "./scripted.ts";

const MANY: readonly Passage[] = [
  { id: "a#pool", title: "The pool", text: "The pool opens at seven." },
  { id: "a#towels", title: "Pool towels", text: "Towels for the pool are at the desk." },
  { id: "a#dogs", title: "Dogs", text: "Dogs cost 15 euros a stay." },
  { id: "a#bikes", title: "Bikes", text: "Bikes are free for guests, and looked after by Okonkwo." },
];

async function told(
  words: string,
  rounds: readonly (readonly Step[])[],
  { whole = false, look = null as Look | null } = {},
) {
  const known = knowledge(MANY, site);
  const tail = log(said(words, "message-of-now"));
  const model = scripted(rounds);
  const spoken: string[] = [];
  const made = await reply(
    {
      site,
      state: tail.reduce(grow, INITIAL_STATE),
      tail,
      to: tail.length,
      moment: { now: 100_000, staffed: true, opening: null },
      knowledge: { ...known, whole: whole ? MANY : null },
      model,
      meter: UNMETERED,
      patience: PATIENCE,
      look: look ?? looking(known, null),
    },
    {
      signal: new AbortController().signal,
      say: (piece) => spoken.push(piece) > 0,
      unsay: () => {
        spoken.length = 0;
      },
    },
  );
  const systems = model.asked.map(({ prompt }) => String(prompt[0]?.content));
  const results = model.asked.map(({ prompt }) => JSON.stringify(prompt.filter(({ role }) => role === "tool")));
  return { ...made, text: spoken.join("").trimEnd(), systems, results, asked: model.asked };
}

const search = (query: unknown) => [call("search", { query }), finish("tool-calls")];
const answer = (words: string, from: string): Step[] => [
  ...says(`[[answer]]\n${words}\n[[answered: full; from: ${from}]]`),
  finish("stop"),
];

test("[K15] a model looks again, reads what it finds with numbers that go on, and may say and name it", async () => {
  const { text, sources, results, systems, held } = await told("When does the pool open?", [
    search("cost of dogs"),
    answer("A dog costs 15 euros a stay.", "3"),
  ]);
  expect(systems[0]).toContain("[1] The pool: The pool opens at seven.\n[2] Pool towels:");
  expect(systems[0]).not.toContain("Dogs");
  expect(systems[0]).toContain("call the tool search");
  expect(results[1]).toContain("[3] Dogs: Dogs cost 15 euros a stay.");
  expect(text).toBe("A dog costs 15 euros a stay.");
  expect(held).toBe(0);
  expect(sources).toEqual([{ id: "a#dogs", title: "Dogs" }]);
});

test("[K15] what was held back before it was found may be said after it", async () => {
  const { text, held } = await told("When does the pool open?", [
    [
      ...says("[[answer]]\nThe bikes belong to Okonkwo. Bikes are free.\n"),
      call("search", { query: "who looks after bikes" }),
      finish("tool-calls"),
    ],
    answer("Bikes are looked after by Okonkwo.", "3"),
  ]);
  expect(held).toBe(1);
  expect(text).toMatch(/^The bikes belong to … Bikes are free\.\s+Bikes are looked after by Okonkwo\./);
});

test("[K15] what no passage in front of the model says is still held back", async () => {
  const { text, held } = await told("When does the pool open?", [
    search("cost of dogs"),
    answer("A dog costs 25 euros a stay.", "3"),
  ]);
  expect(text).not.toContain("25");
  expect(held).toBeGreaterThan(0);
});

test("[K15] it looks twice in one reply at most, and nothing that it has already is shown again", async () => {
  const looked: string[] = [];
  const look: Look = async ([text = ""]) => {
    looked.push(text);
    return MANY.slice(0, looked.length + 1);
  };
  const { results } = await told(
    "When does the pool open?",
    [
      [
        call("search", { query: "dogs" }),
        call("search", { query: "bikes" }),
        call("search", { query: "cats" }),
        finish("tool-calls"),
      ],
      answer("At seven.", "1"),
    ],
    { look },
  );
  expect(looked).toEqual(["When does the pool open?", "dogs", "bikes"]);
  expect(results[1]).toContain("No more searches now");
  expect(results[1]?.match(/\[\d\] /g)).toEqual(["[3] ", "[4] "]);
});

test("[K15] a search for nothing, and one that finds nothing, say so", async () => {
  const { results } = await told("When does the pool open?", [search(""), search("zzz qqq"), answer("At seven.", "1")]);
  expect(results[1]).toContain("give a query");
  expect(results[2]).toContain("Nothing more was found");
});

test("[K15] who has the whole knowledge in front of them has nothing to look for", async () => {
  const { asked, systems } = await told("When does the pool open?", [answer("At seven.", "1")], { whole: true });
  expect(asked[0]?.tools?.map(({ name }) => name)).not.toContain("search");
  expect(systems[0]).not.toContain("call the tool search");
  const { asked: other } = await told("When does the pool open?", [answer("At seven.", "1")]);
  expect(other[0]?.tools?.map(({ name }) => name)).toContain("search");
});

test("[K12] what somebody only tells of themselves is not looked for", async () => {
  const looked: (readonly string[])[] = [];
  const look: Look = async (texts) => {
    looked.push(texts);
    return [];
  };
  await told("My name is Ana Silva", [answer("Thank you, Ana.", "none")], { look });
  await told("Thanks!", [answer("You are welcome.", "none")], { look });
  expect(looked).toEqual([]);
});
