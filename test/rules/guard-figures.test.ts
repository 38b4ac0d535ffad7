/** The figures and names that a reply may contain. */
import { expect, test } from "vitest";
import { Grounds } from "../../assistant/reply/grounding/grounds.ts";
import { Guard } from "../../assistant/reply/grounding/guard.ts";
import { guarded, PASSAGE, SIZES } from "./guarded.ts";

const FIGURES: readonly (readonly [lang: string, grounded: string, invented: string])[] = [
  ["en", "It costs $418,000.", "It costs $398,000."],
  ["en", "It costs 418 thousand dollars.", "It costs 5 dollars."],
  ["en", "You pay five percent.", "You pay 14 percent."],
  ["en", "The hold lasts fourteen days, which is two weeks.", "The hold lasts 14 months."],
  ["en", "We open at 8:00.", "We open at 9:30."],
  ["en", "We are open on Tuesdays.", "We are open on Saturdays."],
  ["en", "Closing is on 3/12.", "Closing is on 3/14."],
  ["en", "Our number is (503) 555-0142.", "Our number is (503) 555-0199."],
  ["en", "Write to sales@alder.example.", "Write to info@alder.example."],
  ["en", "Please ask for Ana.", "Please ask for Maria."],
  ["en", "It is called the Wren.", "It is called the Falcon."],
  ["en", "Five percent of $418,000 is $20,900.", "Five percent of $418,000 is $19,500."],
  ["es", "Cuesta 418.000 dólares.", "Cuesta 320.000 dólares."],
  ["es", "La reserva dura catorce días.", "La reserva dura veinte días."],
  ["fr", "Le dépôt est de 5 pour cent.", "Le dépôt est de 8 pour cent."],
  ["fr", "Nous ouvrons à 8 h.", "Nous ouvrons à 10 h."],
  ["de", "Es kostet 418.000 Dollar.", "Es kostet 390.000 Dollar."],
  ["de", "Der Abschluss ist am 12. März.", "Der Abschluss ist am 20. März."],
  ["de", "Fragen Sie nach Frau Ruiz.", "Fragen Sie nach Frau Wagner."],
  ["it", "Ha 132 metri quadrati.", "Ha 150 metri quadrati."],
  ["pt", "O depósito é de 5%.", "O depósito é de 3%."],
  ["zh", "价格为41.8万美元。", "价格为39万美元。"],
  ["zh", "保留十四天。", "保留二十天。"],
  ["zh", "３月１２日交房。", "３月１５日交房。"],
  ["nl", "De borg is 5 procent.", "De borg is 7 procent."],
  ["pl", "Biuro otwieramy o 8:00.", "Biuro otwieramy o 9:00."],
  ["ja", "手付金は5パーセントです。", "手付金は7パーセントです。"],
  ["ar", "السعر ٤١٨٠٠٠ دولار.", "السعر ٣٩٠٠٠٠ دولار."],
  ["sv", "Reservationen gäller i 14 dagar.", "Reservationen gäller i 30 dagar."],
];

test.each(FIGURES)("[T34] in %s “%s” stands in the passage, and “%s” does not", (lang, grounded, invented) => {
  for (const size of SIZES) {
    expect(guarded(grounded, { lang, size, passages: [PASSAGE] })).toMatchObject({ out: grounded, held: 0 });
    const { out, held } = guarded(invented, { lang, size, passages: [PASSAGE] });
    expect(held, `${invented} in pieces of ${size}: ${out}`).toBe(1);
    for (const figure of invented.match(/\d[\d.,:]*\d/g) ?? []) expect(out).not.toContain(figure);
  }
});

test("[T34] what the visitor said, a tool answered and the room knows is ground as well", () => {
  expect(guarded("For your 7 guests that is fine.").held).toBe(1);
  expect(guarded("For your 7 guests that is fine.", { told: ["There will be seven of us"] }).held).toBe(0);
  const grounds = new Grounds({
    passages: [],
    told: [],
    asked: [],
    promised: [],
    done: new Set(),
    acted: [],
    lang: null,
    buyer: false,
    askable: false,
  });
  const guard = new Guard(grounds);
  grounds.add({ text: '{"stock":12}', own: false });
  expect(guard.push("There are 12 left.") + guard.end()).toBe("There are 12 left.");
  expect(guard.held).toBe(0);
});

test("[T34] numbers that count the lines of a list are nobody's figure", () => {
  const text = "1. Choose a plan.\n2. Sign.\n3. Move in.\nWe are there 24/7.";
  for (const size of SIZES) expect(guarded(text, { size })).toMatchObject({ out: text, held: 0 });
});

test("[T34] what the visitor counts may be multiplied, and a site's figures among themselves may not", () => {
  const passages = ["A desk costs $22 a day. A room costs $35 an hour. Members pay 10 percent less."];
  const asked = ["What would three days cost us?"];
  const told = asked;
  expect(guarded("Three days come to $66.", { lang: "en", passages, asked, told })).toMatchObject({ held: 0 });
  expect(guarded("Three days come to $67.", { lang: "en", passages, asked, told })).toMatchObject({ held: 1 });
  expect(guarded("For members it is $19.80.", { lang: "en", passages })).toMatchObject({ held: 1 });
  expect(guarded("Ten percent off $22 leaves $19.80.", { lang: "en", passages })).toMatchObject({ held: 0 });
  expect(guarded("Both together are $57.", { lang: "en", passages })).toMatchObject({ held: 1 });
  expect(guarded("The desk is $22 and the room is $35, together $57.", { lang: "en", passages })).toMatchObject({
    held: 0,
  });
});
