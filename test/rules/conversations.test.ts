/** How whole conversations are read and graded; that they are played is tested in test/scenarios. */
import { globSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import type { Action, Event } from "../../protocol/facts.ts";
import { count, countBy, type Fired, grade, type Played } from "../../scripts/conversations/grade.ts";
import { print, transcript } from "../../scripts/conversations/print.ts";
import { type Conversation, readConversations } from "../../scripts/conversations/rows.ts";
import { steady } from "../../scripts/conversations/steady.ts";
import { linesOf, readLines } from "../../scripts/jsonl.ts";

const fired = (action: Action): Fired => ({ kind: "unanswered", action, words: "the words" });

/** @param actions what each turn led to */
const played = (form: Conversation["form"], window: string, ...actions: readonly (Action | "")[]): Played => {
  const [from = 0, by = 0] = window.split("..").map(Number);
  const turns = actions.map((action) => ({
    said: "Hello",
    fired: action ? [fired(action)] : [],
    replies: ["Hi."],
    model: "m",
  }));
  return {
    conversation: {
      id: "a",
      site: "s",
      lang: "de-CH",
      turns: turns.map(({ said }) => said),
      form,
      from,
      by,
      trigger: "",
    },
    turns,
  };
};

test("where a person must be there only a hand-over counts, and only within the window", () => {
  const person = (...actions: readonly (Action | "")[]) => grade(played("person", "2..3", ...actions));
  expect(person("", "handoff")).toBe("onTime");
  expect(person("offer", "", "handoff")).toBe("onTime");
  expect(person("handoff")).toBe("tooEarly");
  expect(person("", "", "", "handoff")).toBe("tooLate");
  expect(person("", "offer", "")).toBe("offered");
  expect(person("", "", "call")).toBe("offered");
  expect(person("", "ask", "none", "")).toBe("nothing");
});

test("where an offer is enough, a person or a call is enough too, and one in time makes good for an early one", () => {
  const offer = (...actions: readonly (Action | "")[]) => grade(played("offer", "2..3", ...actions));
  for (const action of ["offer", "call", "handoff"] as const) expect(offer("", action)).toBe("onTime");
  expect(offer("offer", "offer")).toBe("onTime");
  expect(offer("offer", "", "")).toBe("tooEarly");
  expect(offer("offer", "", "", "handoff")).toBe("tooEarly");
  expect(offer("handoff")).toBe("tooEarly");
  expect(offer("", "", "", "offer")).toBe("tooLate");
  expect(offer("", "none", "ask")).toBe("nothing");
});

test("where nobody is needed, quiet is right, and offers count once", () => {
  const never = (...actions: readonly (Action | "")[]) => grade(played("never", "", ...actions));
  expect(never("", "none", "ask")).toBe("quiet");
  expect(never("offer", "offer", "call")).toBe("needlessOffer");
  expect(never("offer", "handoff")).toBe("falseHandover");
});

test("conversations are counted by form and by group, and what went wrong is named", () => {
  const all = [played("person", "1..1", "handoff"), played("person", "1..1", ""), played("never", "", "offer")];
  expect(count(all)).toEqual({
    person: { n: 2, onTime: 1, tooEarly: 0, tooLate: 0, offered: 0, nothing: 1 },
    offer: { n: 0, onTime: 0, tooEarly: 0, tooLate: 0, nothing: 0 },
    never: { n: 1, quiet: 0, needlessOffer: 1, falseHandover: 0 },
  });
  expect(Object.keys(countBy(all, ({ form }) => form))).toEqual(["never", "person"]);
  expect(print(all)).toMatch(/never: needless offer \(1\)\n {2}a .*1: unanswered, offer[\s\S]*person: nothing \(1\)/);
  expect(print(all.slice(0, 1))).toContain("Nothing went wrong.");
  expect(transcript(all[2] as Played)).toMatch(
    /never\): needless offer[\s\S]*1 visitor +Hello\n[\s\S]*unanswered: offer/,
  );
});

const SITE = '{"kind":"site","site":"s","knowledge":"# Hours\\nWe are open from 9 to 17."}';
const row = (fields: object) =>
  JSON.stringify({
    kind: "conversation",
    id: "a",
    site: "s",
    lang: "en",
    turns: ["Hi", "No"],
    form: "never",
    ...fields,
  });
const read = (...lines: readonly string[]) => readConversations(linesOf(lines.join("\n"), "c.jsonl"));

test("a file holds sites and conversations in any order, and rows of other kinds", () => {
  const { sites, conversations } = read(row({ form: "person", from: 1, by: 2 }), '{"kind":"question"}', SITE);
  expect(conversations).toMatchObject([{ id: "a", form: "person", from: 1, by: 2, trigger: "" }]);
  expect(sites.get("s")).toMatchObject({ passages: [{ id: "s#hours", title: "Hours" }] });
  expect(read('{"kind":"site","site":"example"}').sites.get("example")).toBe("own");
  expect(read(row({ site: "example" })).sites.get("example")).toBe("own");
});

test("a row that is wrong is named by its line, in words", () => {
  const wrong = (...lines: readonly string[]) => expect(() => read(SITE, ...lines));
  wrong("{").toThrow("c.jsonl:2: this line is not JSON.");
  wrong("[]").toThrow("c.jsonl:2: a row must be an object.");
  wrong(row({ turns: [] })).toThrow(/^c\.jsonl:2: turns: /);
  wrong(row({ turns: ["Hi", " "] })).toThrow(/^c\.jsonl:2: turns\.1: /);
  wrong(row({ form: "maybe" })).toThrow(/^c\.jsonl:2: form: /);
  for (const window of [{}, { from: 2, by: 1 }, { from: 1, by: 3 }, { from: 0, by: 1 }, { from: null, by: null }]) {
    wrong(row({ form: "person", ...window })).toThrow(/^c\.jsonl:2: from/);
  }
  wrong(row({}), row({})).toThrow('c.jsonl:3: the conversation "a" is there twice.');
  wrong(row({ site: "t" })).toThrow('c.jsonl:2: the file has no row for the site "t".');
  wrong(SITE).toThrow('c.jsonl:2: the site "s" is there twice.');
  wrong('{"kind":"site","site":"t","knowledge":"text without a heading"}').toThrow(
    /^c\.jsonl:2: .*before the first heading/,
  );
  wrong('{"kind":"site","site":"t","knowledge":"# A\\nText.","topics":["loan"]}').toThrow(
    /^c\.jsonl:2: .*\n? *topics\.0/,
  );
});

test("the conversations of this project can be read: many trades, seven languages, every form", () => {
  const files = globSync(fileURLToPath(new URL("../conversations/*.jsonl", import.meta.url)));
  const all = files.flatMap((file) => readConversations(readLines(file)).conversations);
  expect(files.length).toBeGreaterThanOrEqual(10);
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  expect(new Set(all.map(({ lang }) => lang.slice(0, 2)))).toEqual(new Set(["en", "es", "fr", "de", "it", "pt", "zh"]));
  const { person, offer, never } = count(all.map((conversation) => ({ conversation, turns: [] })));
  for (const { n } of [person, offer, never]) expect(n).toBeGreaterThanOrEqual(30);
});

const SAID = "2f1e7a3c-0b52-4f6e-9a1d-8f3c5b7d9e10";
const TOOK = "7c9d0e42-3f6b-4c1a-8e25-b4a6d8f01c37";

test("facts of two runs are the same lines, and a changed word or an answer to another message is another line", () => {
  const run = (id: string, at: number, text: string, to = 1): Event[] => [
    { type: "visitor.said", seq: 1, at, id, text: "Is there a lift?" },
    { type: "assistant.said", seq: 2, at: at + 9, turn: `${id}-t`, to, text, why: "done" },
  ];
  const one = steady(run(SAID, 1_790_000_000_000, "There is one."));
  expect(steady(run(TOOK, 1_795_000_000_000, "There is one."))).toEqual(one);
  expect(steady(run(TOOK, 1_795_000_000_000, "There is none."))).not.toEqual(one);
  expect(steady(run(TOOK, 1_795_000_000_000, "There is one.", 2))).not.toEqual(one);
  // Two ids of one run stay two.
  expect(JSON.stringify(one)).toContain('"id 2"');
});
