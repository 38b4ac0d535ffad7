/** What the heads have learnt, in words that are in no training text; and what they are made of. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { accepts } from "../../assistant/judge/accepts.ts";
import { asked } from "../../assistant/judge/asked/index.ts";
import { BUCKETS } from "../../assistant/judge/heads/features.ts";
import { HEADS } from "../../assistant/judge/heads/heads.ts";
import { decode, encode, heard, shipped } from "../../assistant/judge/heads/shipped.ts";
import { BARS } from "../../assistant/judge/heads/weights.ts";
import { signals } from "../../assistant/judge/index.ts";
import type { Said } from "../../assistant/judge/signal.ts";
import { urgent } from "../../assistant/judge/urgent.ts";
import { root } from "../../scripts/site.ts";
import { DATA, school } from "../../scripts/train/left-out.ts";
import { fingerprint } from "../../scripts/train/main.ts";
import { expand } from "../../scripts/train/patterns.ts";

const PLACES: readonly string[] = [
  "Where can I park?",
  "Do you sell gift cards?",
  "Is breakfast included?",
  "Merci, bonne soirée.",
];

test("[T30] a plain emergency is urgent, and everyday matters are not", () => {
  const turns: Said[] = [{ seq: 1, by: "visitor", text: "Help, there is smoke coming out of the cellar!" }];
  const [first] = signals({ turns });
  expect(first?.kind).toBe("emergency");
  expect(turns[0]?.text).toContain(first?.evidence.span);
  for (const text of [...PLACES, "What do you charge for an emergency visit?"]) expect(urgent(text), text).toBeNull();
});

const TAKES: readonly string[] = [
  "that would be really helpful, thanks",
  "yeah go on then",
  "ok porfa",
  "ça m'arrangerait bien",
  "das wäre echt nett",
  "volentieri, mi sarebbe comodo",
  "seria ótimo, obrigada",
  "好啊，麻烦你了",
];
const TAKES_NONE: readonly string[] = [
  "no thanks, I'll manage",
  "yes, but what does it cost?",
  "maybe another day",
  "ahora no, gracias",
  "plus tard peut-être",
  "nein, lieber nicht",
  "sì ma quanto costa?",
  "agora não, obrigado",
  "先不用，谢谢",
];

test("[T31] a yes in one's own words takes an offer, and what asks, puts off or declines takes none", () => {
  expect(TAKES.filter((text) => !accepts(text))).toEqual([]);
  expect(TAKES_NONE.filter((text) => accepts(text))).toEqual([]);
});

test("[T32] an assistant that gives one answer to every question goes in a circle", () => {
  const same = "I can help you with plans, prices and opening hours. What would you like to know?";
  const questions = [
    "Do you paint the garage?",
    "And who mows the lawn?",
    "Is the roof insulated?",
    "May I keep bees?",
  ];
  const turns: Said[] = questions.flatMap((text, i): Said[] => [
    { seq: 2 * i + 1, by: "visitor", text },
    { seq: 2 * i + 2, by: "assistant", text: same },
  ]);
  const found = signals({ turns: turns.slice(0, -1) }).find(({ kind }) => kind === "circular");
  expect(found?.evidence.seqs).toEqual([4, 6]);
  const other = turns.map((turn) =>
    turn.by === "visitor" ? turn : { ...turn, text: `${turn.text} ${"abc".repeat(turn.seq)}` },
  );
  expect(signals({ turns: other.slice(0, 3) }).map(({ kind }) => kind)).not.toContain("circular");
});

test("[T33] a request in a language without a grammar is heard by the head alone", () => {
  // Catalan: no lexicon is written for it.
  const found = asked("Vull parlar amb una persona real");
  expect(found?.rule).toBe("asked.learned");
});

test("the heads are whole: a weight for every bucket, four bits each, and lines in order", () => {
  const { owners, values, scale, bias } = shipped();
  expect(owners.length).toBe(BUCKETS);
  expect(values.length).toBe(BUCKETS * HEADS.length);
  expect([scale.length, bias.length]).toEqual([HEADS.length, HEADS.length]);
  expect(Math.max(...HEADS.map((_, h) => Math.abs(values[h] ?? 0)))).toBeLessThanOrEqual(7);
  expect(decode(encode(values))).toEqual(values);
  expect(BARS.feeling.near).toBeLessThan(BARS.feeling.level);
  expect(BARS.feeling.level).toBeLessThan(BARS.feeling.strong);
  expect(BARS.asked.agrees).toBeLessThan(BARS.asked.sure);
});

test("a message is judged by its sentences: what one of them says is not lost among others", () => {
  const wish = "I want to talk to a person.";
  const long = `${PLACES.join(" ")} ${wish} ${PLACES.join(" ")}`;
  expect(heard(long).logits.asked).toBeCloseTo(heard(wish).logits.asked, 5);
  expect(heard(long).logits.asked).toBeGreaterThan(heard(PLACES.join(" ")).logits.asked + 1);
  expect(heard(long).span("asked")).toContain("talk to a person");
});

test("a pattern stands for sentences, nested parts too, and for nothing else", () => {
  const first = () => 0;
  expect(expand("{can|could} i {speak {to|with}|ask for} {a person|staff}{?|}", first)).toBe(
    "can i speak to a person?",
  );
});

const card = readFileSync(`${root}/training/judge/CARD.md`, "utf8");

test("the card speaks of the weights that are shipped", () => {
  expect(card).toContain(fingerprint(shipped()));
});

const rows = school();
test.skipIf(rows.sources.length < 10)(
  `the text and the public rows at ${DATA} teach the weights that are shipped`,
  { timeout: 240_000 },
  () => {
    expect(fingerprint(rows.whole())).toBe(fingerprint(shipped()));
  },
);
