/** Questions of visitors to businesses of several trades and languages, asked as a room asks them. */
import { expect, test } from "vitest";
import type { Passage } from "../../assistant/knowledge/index.ts";
import { knowledge } from "../../assistant/knowledge/knowledge.ts";
import { readLines } from "../../scripts/jsonl.ts";
import { type Answer, ask, bySet, counted } from "../../scripts/questions/measure.ts";
import settings from "../../settings/site.ts";

const site = { knowledge: { whole: 8_000, floor: 0.65, synonyms: [] }, plans: [] };
const find = (passages: readonly Passage[], text: string, before: readonly string[] = []) =>
  knowledge(passages, site).find({ text, before });

const SHOP: readonly Passage[] = [
  { id: "s#hours", title: "Opening hours", text: "We are open from 9 to 6, and on Sundays from 11 to 4." },
  { id: "s#repair", title: "Repairs", text: "A repair takes three days. You get your money back if it fails again." },
  {
    id: "s#delivery",
    title: "Delivery",
    text: "We deliver within the city for 8 euros.",
    also: ["would your lads swing round ours"],
  },
  { id: "s#parking", title: "Parking", text: "There are ten free spaces behind the shop." },
];

let asked: Promise<Answer[]> | null = null;
const answers = () => (asked ??= ask(readLines("test/rules/questions.jsonl"), settings));

test("[K1] on businesses that it was not made for the search hardly ever says what does not answer", async () => {
  const { everyday, exact, typos, unanswerable, paraphrase } = bySet(await answers());
  expect(counted(await answers()).n).toBeGreaterThan(150);
  expect(exact?.right).toBe(exact?.n);
  expect(typos?.right).toBeGreaterThanOrEqual(0.7 * (typos?.n ?? 0));
  expect((everyday?.right ?? 0) + (everyday?.amongThree ?? 0)).toBeGreaterThanOrEqual(0.8 * (everyday?.n ?? 0));
  expect(unanswerable?.wrong).toBeLessThanOrEqual(0.17 * (unanswerable?.n ?? 0));
  expect((everyday?.wrong ?? 0) + (paraphrase?.wrong ?? 0)).toBeLessThanOrEqual(
    0.05 * ((everyday?.n ?? 0) + (paraphrase?.n ?? 0)),
  );
});

test("[K6] a German, a Spanish, a French and a Chinese knowledge answer in their language without a network", async () => {
  const spoken = Map.groupBy(
    (await answers()).filter(({ row }) => row.set === "exact" || row.set === "everyday"),
    ({ lang }) => lang,
  );
  expect([...spoken.keys()].toSorted()).toEqual(["de", "en", "es", "fr", "zh"]);
  for (const [lang, own] of spoken) {
    const { n, right, wrong } = counted(own);
    expect(right / n, lang).toBeGreaterThanOrEqual(0.5);
    expect(wrong, lang).toBeLessThanOrEqual(1);
  }
  const german = (await answers()).find(({ lang, row }) => lang === "de" && row.set === "unanswerable");
  expect(german?.told?.text).toMatch(/^Das weiß ich nicht/);
});

test("[K4] of two questions each is answered, or the message says which is not", async () => {
  const both = await find(SHOP, "How long does a repair take and where can I park?");
  expect(both.matters.map(({ hits }) => hits[0]?.id)).toEqual(["s#repair", "s#parking"]);
  const half = await find(SHOP, "Do you deliver? And do you sell boats?");
  expect(half.matters.map(({ hits }) => hits[0]?.id)).toEqual(["s#delivery", undefined]);
  const one = await find(SHOP, "Good morning, my bike broke down yesterday. How long does a repair take?");
  expect(one.matters).toHaveLength(1);
  expect(one.hits[0]?.id).toBe("s#repair");
  const { "two matters": two } = bySet(await answers());
  expect((two?.right ?? 0) / (two?.n ?? 1)).toBeGreaterThanOrEqual(0.6);
});

test("[K5] a question that leans on the one before is answered from what that one found", async () => {
  expect((await find(SHOP, "and on sundays?", ["When are you open?"])).hits[0]?.id).toBe("s#hours");
  expect((await find(SHOP, "how much does that cost?", ["Do you deliver?"])).hits[0]?.id).toBe("s#delivery");
  expect((await find(SHOP, "do I get my money back then?", ["How long does a repair take?"])).hits[0]?.id).toBe(
    "s#repair",
  );
  // One that stands by itself does not lean.
  expect((await find(SHOP, "Where can I park?", ["Do you deliver?"])).hits[0]?.id).toBe("s#parking");
});

test("[K7] an example question finds its passage, which no word of its own would", async () => {
  const bare = SHOP.map(({ also: _also, ...passage }) => passage);
  expect((await find(bare, "could the lads swing round ours")).hits).toEqual([]);
  expect((await find(SHOP, "could the lads swing round ours")).hits[0]?.id).toBe("s#delivery");
});

test("[K8] a small knowledge is handed out as a whole, and a large one is not", () => {
  expect(knowledge(SHOP, site).whole).toEqual(SHOP);
  const many = Array.from({ length: 100 }, (_, i) => ({ id: `m#${i}`, title: `Part ${i}`, text: "word ".repeat(80) }));
  expect(knowledge(many, site).whole).toBeNull();
  const chinese = Array.from({ length: 20 }, (_, i) => ({ id: `z#${i}`, title: "问", text: "字".repeat(450) }));
  expect(knowledge(chinese, site).whole, "a sign is a token").toBeNull();
});

test("[K2] a choice is taken as it is, whatever the words beside it find", async () => {
  const { hits } = await knowledge(SHOP, site).find({ text: "Parking", before: [], choice: "s#repair" });
  expect(hits.map(({ id }) => id)).toEqual(["s#repair"]);
});
