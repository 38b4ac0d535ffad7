import { expect, test } from "vitest";
import { amountOf } from "../../assistant/judge/vip.ts";
import { lead } from "../../assistant/lead/lead.ts";
import type { LeadContext } from "../../assistant/lead/reading.ts";
import type { LeadField } from "../../protocol/facts.ts";
import { BEARABLE, cost } from "./cost.ts";
import { TOLD } from "./lead-told.ts";
import { UNTOLD } from "./lead-untold.ts";

const LIGHT: LeadContext = {
  plans: ["Heron", "Wren"],
  areas: ["Orchard Bend"],
  own: [],
  country: "US",
  phone: null,
  asked: null,
};
const read = (message: string, asked: LeadField | null = null) =>
  Object.fromEntries(lead(message, { ...LIGHT, asked }).map(({ field, value }) => [field, value]));

for (const [language, sentences] of Object.entries(TOLD)) {
  test(`what visitors tell of themselves is read in ${language}, in their own words, and nothing beside it`, () => {
    expect(sentences.length).toBeGreaterThanOrEqual(12);
    const wrong = sentences.flatMap(([message, fields]) => {
      for (const { evidence } of lead(message, LIGHT)) expect(message).toContain(evidence);
      const found = read(message);
      return JSON.stringify(found) === JSON.stringify(fields) ? [] : [{ message, fields, found }];
    });
    expect(wrong).toEqual([]);
  });
}

for (const [language, sentences] of Object.entries(UNTOLD)) {
  test(`what is asked, supposed, denied, quoted or said of others is no fact in ${language}`, () => {
    expect(sentences.length).toBeGreaterThanOrEqual(12);
    const learned = sentences.map((message) => [message, read(message)]);
    expect(learned.filter(([, found]) => Object.keys(found ?? {}).length > 0)).toEqual([]);
  });
}

test("a bare answer in any of the languages counts for what was asked, and for nothing else", () => {
  const answers: readonly (readonly [LeadField, string, string])[] = [
    ["budget", "350.000 €", "350.000 €"],
    ["budget", "unos 350 mil", "350 mil"],
    ["budget", "350 mila", "350 mila"],
    ["budget", "etwa 350 Tsd.", "350 Tsd."],
    ["budget", "R$ 900 mil", "R$ 900 mil"],
    ["budget", "40万", "40万"],
    ["timeline", "en verano", "verano"],
    ["timeline", "dans six mois", "six mois"],
    ["timeline", "nächstes Jahr", "nächstes Jahr"],
    ["timeline", "il prima possibile", "il prima possibile"],
    ["timeline", "明年春天", "明年春天"],
    ["household", "cuatro", "cuatro"],
    ["household", "zu viert", "zu viert"],
  ];
  for (const [field, message, value] of answers) {
    expect(read(message, field), message).toEqual({ [field]: value });
    expect(read(message), message).toEqual({});
    expect(read(`¿${message}?`, field), message).toEqual({});
  }
  expect(read("40万太贵了", "budget")).toEqual({});
});

test("amounts in the words of every language are compared with what a site names", () => {
  const amounts: readonly (readonly [string, number])[] = [
    ["350.000 €", 350_000],
    ["350 000 euros", 350_000],
    ["420 mil euros", 420_000],
    ["1,2 millones de euros", 1_200_000],
    ["1,5 million d'euros", 1_500_000],
    ["350 Tsd. Euro", 350_000],
    ["1,2 Mio. Euro", 1_200_000],
    ["350 mila euro", 350_000],
    ["R$ 900 mil", 900_000],
    ["1,5 milhão de reais", 1_500_000],
    ["40万美元", 400_000],
    ["1.5 mil", 1_500_000],
  ];
  for (const [words, amount] of amounts) expect(amountOf(words), words).toBe(amount);
});

test("a corrected fact replaces the old one, whatever the language", () => {
  expect(
    read("Perdón, dije 400.000. Nuestro presupuesto es de 400.000 €, no, nuestro presupuesto es de 450.000 €"),
  ).toEqual({
    budget: "450.000 €",
  });
  expect(read("Wir haben zwei Kinder. Entschuldigung, wir haben drei Kinder")).toEqual({
    household: "wir haben drei Kinder",
  });
});

test.each([
  "a".repeat(4_000),
  "wir ".repeat(1_000),
  "1,".repeat(2_000),
  "queremos comprar ".repeat(235),
  "预算".repeat(2_000),
])("a hostile message of 4,000 characters is read in bearable time: %#", (text) => {
  const read = () => {
    for (const field of ["budget", "timeline", "household"] as const) lead(text, { ...LIGHT, asked: field });
  };
  expect(cost(read)).toBeLessThan(BEARABLE);
});

test("a plan and an area are read by the site's own names in every language, where they are wished for", () => {
  const wished: readonly (readonly [string, Record<string, string>])[] = [
    ["Nos interesa la Heron", { plan: "Heron" }],
    ["Me gusta mucho el plano Wren", { plan: "Wren" }],
    ["Queremos mudarnos a Orchard Bend", { area: "Orchard Bend" }],
    ["Nous sommes intéressés par la Heron", { plan: "Heron" }],
    ["On voudrait habiter à Orchard Bend", { area: "Orchard Bend" }],
    ["Uns gefällt das Heron", { plan: "Heron" }],
    ["Wir möchten in Orchard Bend wohnen", { area: "Orchard Bend" }],
    ["Ci piace la Heron", { plan: "Heron" }],
    ["Vorremmo vivere a Orchard Bend", { area: "Orchard Bend" }],
    ["Estamos interessados na Heron", { plan: "Heron" }],
    ["Gostamos da Wren", { plan: "Wren" }],
    ["我们喜欢Heron", { plan: "Heron" }],
    ["No nos gusta la Heron", {}],
    ["¿Les interesa la Heron?", {}],
    ["La Heron no nos interesa", {}],
    ["A mi hermano le gusta la Heron", {}],
    ["La Heron a combien de chambres", {}],
    ["Wir wollen das Heron nicht", {}],
    ["Non ci piace la Heron", {}],
    ["我们不喜欢Heron", {}],
  ];
  for (const [message, fields] of wished) expect(read(message), message).toEqual(fields);
});

test("of what is learnt, all is right", () => {
  const told = Object.values(TOLD).flat();
  const learnt = told.flatMap(([message, fields]) => Object.entries(read(message)).map(([f, v]) => fields[f] === v));
  const untold = Object.values(UNTOLD).flat();
  const invented = untold.flatMap((message) => Object.keys(read(message)));
  const right = learnt.filter(Boolean).length;
  const precision = right / (learnt.length + invented.length);
  console.log(
    `facts in six languages: ${right} learnt of ${told.length} told, ${invented.length} of ${untold.length} untold, precision ${precision}`,
  );
  expect(precision).toBe(1);
});
