/** What the guard of replies holds back, and what it lets through at once. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { LANGUAGES, WORDS } from "../../assistant/languages/languages.ts";
import { guarded, guardOf, PASSAGE, SIZES } from "./guarded.ts";

/** As language models cut their text: words with the space before them. */
const words = (text: string): string[] => text.match(/\s*\S+/g) ?? [];

/** The verb of the act stands in brackets: not a letter of it may be seen. */
const ACTS: Record<string, readonly string[]> = {
  en: [
    "Let me [transfer] you to a colleague now.",
    "I'm [connecting] you with a colleague.",
    "I’ve [booked] your tour for you.",
    "Your tour is [booked].",
    "You are being [connected].",
    "[Transferring] you now.",
    "A sales agent will [call] you shortly.",
    "Someone will [be with you] shortly.",
    "I will have someone [call] you.",
    "We'll get a specialist to [contact] you.",
    "One of our agents will [reach out] to you now.",
    "Your deposit has been [refunded].",
    "I have [told] the workshop about it.",
    "I have [topped up] your account.",
    "Your parcel has been [rerouted].",
  ],
  es: [
    "Te [paso] con un colega.",
    "Le [transfiero] con un agente.",
    "He [reservado] su visita.",
    "Un asesor le [llamará] en breve.",
    "Su reembolso ha sido [aprobado].",
  ],
  fr: [
    "Je vous [mets en relation] avec un conseiller.",
    "Je vous [transfère] à un collègue.",
    "J’ai [réservé] votre visite.",
    "Votre rendez-vous est [confirmé].",
    "Un conseiller va vous [rappeler].",
  ],
  de: [
    "Ich [verbinde] Sie mit einem Kollegen.",
    "Ich [leite] Sie weiter.",
    "Ihr Termin ist [gebucht].",
    "Ein Kollege [meldet] sich gleich bei Ihnen.",
    "Ich habe das Paket für Sie [umgeleitet].",
  ],
  it: ["Ti [trasferisco] a un operatore.", "Ho [prenotato] la sua visita.", "Un collega la [contatterà] a breve."],
  pt: [
    "Vou [transferir] você para um atendente.",
    "Estou [conectando] você com um colega.",
    "[Agendei] sua visita.",
    "Sua visita está [agendada].",
    "Um colega vai [ligar] para você em breve.",
  ],
  zh: ["我正在为您[转接]人工客服。", "我已经帮您[预约]好了。", "马上为您[转接]。"],
  nl: ["Ik [verbind] u door.", "Ik heb uw afspraak [ingepland].", "Een collega [belt] u zo terug."],
  pl: ["[Przełączam] Pana do doradcy.", "[Umówiłam] Panią na wizytę.", "Doradca [zadzwoni] do Pana za chwilę."],
  ja: ["担当者に[おつなぎします]。", "ご予約を[確定いたしました]。", "上司に[伝えました]。"],
};

test.each(Object.entries(ACTS))(
  "[T16] an act that no event states is held back in %s, however it is cut",
  (lang, acts) => {
    for (const marked of acts) {
      const text = marked.replaceAll(/[[\]]/g, "");
      const [, verb = ""] = /\[(.*)\]/.exec(marked) ?? [];
      for (const size of SIZES) {
        const { out, held } = guarded(text, { size, lang });
        expect({ out, held }, `${text} in pieces of ${size}`).toMatchObject({
          held: 1,
          out: expect.not.stringContaining(verb),
        });
        expect(out, text).toMatch(/^$|…$/);
      }
    }
  },
);

const HOURS = [
  "We open at nine and close at five.",
  "It takes 3 hours, from 9 to 5.",
  "Plans: the Wren has 1,420 sq. ft.",
];

const ORDINARY = [
  "You can talk to a person at any time, or reserve a homesite yourself.",
  "Our agents know every street of the town.",
  "The interest rate depends on your lender: ask them what they charge.",
  "I can't arrange that myself, but you can talk to a person at any time.",
  "I cannot book a tour. I am not able to transfer you.",
  "Nothing has been booked for you yet, and nobody was told.",
  "Shall I say it in other words? Would you like to be called back?",
  "If you leave your number, a colleague will call you.",
  "A colleague will call you, if you leave your number.",
  "Once you have signed, we will send you the plans.",
  "I have explained what a premium is, and I understand your question.",
  "We hand over the keys at closing.",
  "Puede reservar una visita en línea, pero no puedo reservarla yo.",
  "Si deja su número, un asesor le llamará.",
  "Vous pouvez réserver une visite. Je ne peux pas vous transférer.",
  "Si vous laissez votre numéro, un conseiller vous rappellera.",
  "Sie können jederzeit mit einem Menschen sprechen. Ich kann Sie nicht weiterleiten.",
  "Wenn Sie Ihre Nummer hinterlassen, ruft Sie jemand an.",
  "Può prenotare una visita. Non posso prenotare per lei.",
  "Você pode agendar uma visita. Não posso agendar.",
  "您可以在网站上预约参观。我无法为您转接。",
  "U kunt zelf een afspraak maken. Ik kan u niet doorverbinden.",
  "Może Pan zarezerwować wizytę. Nie mogę tego zrobić.",
  "見学はページから予約できます。私は予約できません。",
];

test("[T16] what is possible, asked, denied or on a condition passes as it is", () => {
  for (const text of ORDINARY) {
    for (const size of SIZES) {
      for (const buyer of [false, true]) {
        expect(guarded(text, { buyer, size }), `${text} in pieces of ${size}`).toMatchObject({ out: text, held: 0 });
      }
    }
  }
});

test("[T16] an act passes where an event or a colleague's own words state it, and no other does", () => {
  const told = ["Saturday at 3 pm"];
  expect(guarded("Your call is booked for Saturday at 3 pm.", { told, done: ["book"] }).held).toBe(0);
  expect(guarded("Your call is booked for Saturday at 3 pm.", { told }).held).toBe(1);
  expect(guarded("I've cancelled your call.", { told, done: ["book"] }).held).toBe(1);
  expect(guarded("We will refund your deposit.", { promised: ["I will refund the deposit"] }).held).toBe(0);
  expect(guarded("We will refund your deposit.", { promised: ["I will send the plans"] }).held).toBe(1);
});

test("[T16] how the business works in general may be said of its passages, in other words and in another language", () => {
  const passages = ["A sales counselor calls every buyer at least once a week, and we send you photos of the house."];
  for (const text of [
    "A sales counselor will call you every week.",
    "Wir senden Ihnen Fotos vom Haus.",
    "Le enviaremos fotos de la casa.",
  ]) {
    expect(guarded(text, { passages }).held, text).toBe(0);
    expect(guarded(text).held, text).toBe(1);
  }
  expect(guarded("A sales counselor will call you shortly.", { passages }).held, "now").toBe(1);
  expect(guarded("I have sent you photos of the house.", { passages }).held, "for this visitor").toBe(1);
});

test("[T16] in a buyer's own case nothing is read out of their contract", () => {
  const text = "Your contract allows you to cancel at any time.";
  expect(guarded(text, { buyer: true }).held).toBe(1);
  expect(guarded(text).held).toBe(0);
});

test("[T35] ordinary prose goes out piece by piece: at most the two words that could begin an act wait for the next", () => {
  for (const text of [
    "The house has a garage, a porch and a garden behind it.",
    "Prices in this street depend on the size of the lot and on the view.",
    "Das kleinste Haus hat einen Garten, und der Weg ist ruhig.",
    "La maison a un jardin et une terrasse, et la rue est calme.",
  ]) {
    const guard = guardOf({});
    const pieces = words(text);
    let out = "";
    for (const [i, piece] of pieces.entries()) {
      out += guard.push(piece);
      expect(out.length, `${text} after ${piece}`).toBeGreaterThanOrEqual(
        pieces.slice(0, Math.max(0, i - 1)).join("").length,
      );
    }
    expect(out + guard.end()).toBe(text);
  }
});

test("[T35] a clause with a figure goes out when it ends, and delays nothing after it", () => {
  const guard = guardOf({ passages: [PASSAGE] });
  const steps = words("The Wren costs $418,000, the garage is large").map((piece) => guard.push(piece));
  expect(steps).toEqual(["The", " Wren", " costs", "", " $418,000, the", " garage", " is", " large"]);
});

test("[T35] what stands around a held clause is kept, and a sentence that was begun is seen to break off", () => {
  expect(guarded("We open early. I'll transfer you now. Parking is free.").out).toBe("We open early. Parking is free.");
  expect(guarded("The house is yours for $5, and the garage is large. Parking is free.").out).toMatch(
    /^The house is yours for… Parking is free\.$/,
  );
});

test("[T35] a word of an act that a piece cuts in two is not shown by halves", () => {
  const guard = guardOf({});
  const out = ["The order was", " trans", "ferred to our colleague", ".", " Bye", "."].map((piece) =>
    guard.push(piece),
  );
  expect(out.join("") + guard.end()).not.toContain("trans");
  const whole = guardOf({});
  expect(["The", " trans", "lation is free."].map((piece) => whole.push(piece)).join("")).toBe(
    "The translation is free.",
  );
});

test("[T35] a piece that ends within a word is shown, where that word could be no act", () => {
  const guard = guardOf({ lang: "en" });
  expect(guard.push("Our base prices sta")).toBe("Our base prices sta");
  expect(guard.push("rt low.")).toBe("rt low.");
});

test("[T35] a point or a comma inside a number ends no clause, even between two pieces", () => {
  const guard = guardOf({});
  const out = ["Lots", " cost", " 4", ",", "000", ".", "5", " dollars", "."].map((piece) => guard.push(piece));
  expect(out.join("") + guard.end()).toBe("Lots cost…");
});

test("[T35] where nothing is held back nothing is lost, added or moved, whatever the text and however it is cut", () => {
  const word = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 8 }),
    fc.constantFrom(
      "I",
      "We",
      "you",
      "the",
      "a",
      "Our",
      "6.5",
      "$4,000",
      "\n",
      " ",
      ". ",
      ", ",
      "今天",
      "book",
      "will",
      "has been",
    ),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), (pieces) => {
      const guard = guardOf({ told: ["6.5 $4,000"] });
      const out = [...pieces.map((piece) => guard.push(piece)), guard.end()].join("");
      if (guard.held === 0) expect(out).toBe(pieces.join(""));
    }),
    { numRuns: 2_000 },
  );
});

test("[T35] the same text is judged alike in one piece and cut anywhere", () => {
  // The languages of a text are told from all of it, so each has one.
  const groups = [
    ...ORDINARY.map((text) => [text]),
    [...HOURS, ...PASSAGE.split(/(?<=\.) /)],
    ...Object.values(ACTS).map((acts) => acts.map((text) => text.replaceAll(/[[\]]/g, ""))),
  ];
  const one = fc
    .constantFrom(...groups)
    .chain((group) => fc.array(fc.constantFrom(...group), { minLength: 1, maxLength: 4 }));
  fc.assert(
    fc.property(one, fc.integer({ min: 1, max: 20 }), fc.boolean(), (said, size, buyer) => {
      const text = said.join(" ");
      const given = { buyer, passages: [PASSAGE] };
      expect(guarded(text, { ...given, size }).held, text).toBe(guarded(text, given).held);
    }),
    { numRuns: 500 },
  );
});

test("a clause without an end is judged after a while", () => {
  const endless = `I ${"know ".repeat(200)}`;
  const { steps } = guarded(endless, { size: 5 });
  expect(steps.findIndex((step) => step !== "")).toBeLessThan(100);
  expect(steps.join("")).toBe(endless);
});

/** What the embedded model says of a state that the room has to be in: a call, a promise, somebody who left. */
const STATED: ReadonlySet<string> = new Set([
  ...["checking", "checked", "unchecked", "promised", "planned", "appointed", "callback", "back"],
]);

test("[T34] the assistant's own fixed sentences are nothing that it may not say, in any language", () => {
  const held = LANGUAGES.flatMap((language) =>
    Object.entries(WORDS[language].lines).flatMap(([name, line]) => {
      if (STATED.has(name)) return [];
      const words = line.replaceAll(/\{\w+\}/g, "Kim");
      return guarded(words, { told: ["Kim"], lang: language }).out === words ? [] : [`${language} ${name}: ${words}`];
    }),
  );
  expect(held).toEqual([]);
});
