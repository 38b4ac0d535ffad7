/** What the promise guard holds back, and what it lets through at once. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { Guard } from "../../assistant/reply/guard.ts";

/** A reply fed in pieces of so many units; 0: in one. `steps`: what came out after each piece, and at the end. */
function guarded(text: string, { buyer = false, size = 0 } = {}) {
  const guard = new Guard(buyer);
  const pieces = size === 0 ? [text] : (text.match(new RegExp(`[\\s\\S]{1,${size}}`, "gu")) ?? []);
  const steps = [...pieces.map((piece) => guard.push(piece)), guard.end()];
  return { out: steps.join(""), steps, held: guard.held };
}

/** As language models cut their text: words with the space before them. */
const words = (text: string): string[] => text.match(/\s*\S+/g) ?? [];

const SIZES = [0, 1, 2, 3, 5, 11];

const PROMISES: Record<string, readonly string[]> = {
  en: [
    "Let me transfer you to a colleague now.",
    "I'm connecting you with Sarah.",
    "I’ve booked your tour for Friday.",
    "Your tour is booked for Friday at 3.",
    "You are being connected.",
    "Transferring you now.",
    "A sales agent will call you shortly.",
    "Someone will be with you shortly.",
    "I will have someone call you.",
    "We'll get a specialist to contact you.",
    "One of our agents will reach out to you now.",
  ],
  es: [
    "Te paso con un colega.",
    "Le transfiero con un agente.",
    "He reservado su visita.",
    "Un asesor le llamará en breve.",
    "Ahora mismo le comunico con una persona.",
  ],
  fr: [
    "Je vous mets en relation avec un conseiller.",
    "Je vous transfère à un collègue.",
    "J’ai réservé votre visite.",
    "Votre rendez-vous est confirmé.",
    "Un conseiller va vous rappeler.",
  ],
  de: [
    "Ich verbinde Sie mit einem Kollegen.",
    "Ich leite Sie weiter.",
    "Ihr Termin ist gebucht.",
    "Ein Kollege meldet sich gleich bei Ihnen.",
  ],
  it: ["Ti trasferisco a un operatore.", "Ho prenotato la sua visita.", "Un collega la contatterà a breve."],
  pt: [
    "Vou transferir você para um atendente.",
    "Estou conectando você com um colega.",
    "Agendei sua visita.",
    "Sua visita está agendada.",
    "Um colega vai ligar para você em breve.",
  ],
  zh: ["我正在为您转接人工客服。", "我已经帮您预约好了。", "马上为您转接。"],
};

test.each(Object.entries(PROMISES))("[T16] a promise in %s is held back whole, however it is cut", (_, promises) => {
  for (const promise of promises) {
    for (const size of SIZES) {
      expect(guarded(promise, { size }), `${promise} in pieces of ${size}`).toMatchObject({ out: "", held: 1 });
    }
  }
});

const ORDINARY = [
  "A lot premium is the extra price of a better lot. It is between $4,000 and $8,000.",
  "You can talk to a person at any time, or reserve a homesite for 14 days with $2,000.",
  "Our design studio appointment takes 3 hours; our agents are in from 9 to 5.",
  "The interest rate depends on your lender: ask them what they charge.",
  "I can't arrange that myself, but you can talk to a person at any time.",
  "I cannot book a tour. I am not able to transfer you.",
  "I checked with a colleague: Lot 12 is free until Friday.",
  "Ada left me this about our talk with you: a call on Friday. I will keep to that.",
  "The Wren has 1,420 sq. ft., e.g. for two. See plans.example.com/wren, or 503.555.0100!",
  "Puede reservar una visita en línea, pero no puedo reservarla yo.",
  "Vous pouvez réserver une visite. Je ne peux pas vous transférer.",
  "Sie können jederzeit mit einem Menschen sprechen. Ich kann Sie nicht weiterleiten.",
  "Può prenotare una visita. Non posso prenotare per lei.",
  "Você pode agendar uma visita. Não posso agendar.",
  "您可以在网站上预约参观。我无法为您转接。",
];

test("[T16] ordinary sentences pass as they are, also those that say what is not done", () => {
  for (const text of ORDINARY) {
    for (const size of SIZES) {
      for (const buyer of [false, true]) {
        expect(guarded(text, { buyer, size }), `${text} in pieces of ${size}`).toMatchObject({ out: text, held: 0 });
      }
    }
  }
});

test("[T16] an ordinary sentence goes out piece by piece, each at once", () => {
  for (const text of [
    "The Wren has 1,420 square feet and three bedrooms.",
    "Prices in Foxglove Meadow start at $418,000 and end at $719,000.",
    "Yes, there is a garage for two cars.",
    "Das kleinste Haus hat drei Schlafzimmer.",
  ]) {
    const guard = new Guard(false);
    for (const piece of words(text)) expect(guard.push(piece), text).toBe(piece);
    expect(guard.end()).toBe("");
  }
});

test("[T16] a clause that could have been a promise goes out when it ends as none, and delays nothing after it", () => {
  const guard = new Guard(false);
  const steps = words("I know three plans, the Wren is one").map((piece) => guard.push(piece));
  expect(steps).toEqual(["", "", "", "I know three plans,", " the", " Wren", " is", " one"]);
});

test("[T16] what stands around a promise is kept, and a clause that was begun is seen to break off", () => {
  expect(guarded("We open at nine. I'll transfer you now. Parking is free.").out).toBe(
    "We open at nine. Parking is free.",
  );
  expect(guarded("Tomorrow morning the agent will call you. Parking is free.").out).toMatch(
    /^Tomorrow morning the… Parking is free\.$/,
  );
});

test("[T16] a word of a promise that a piece cuts in two is not shown by halves", () => {
  const guard = new Guard(false);
  const out = ["Tomorrow the", " colle", "ague will call you.", " Bye", "."].map((piece) => guard.push(piece));
  expect(out).toEqual(["Tomorrow the", "", "…", " Bye", "."]);
  const whole = new Guard(false);
  expect(["Tomorrow the", " colle", "ction", " opens"].map((piece) => whole.push(piece))).toEqual([
    "Tomorrow the",
    "",
    " collection",
    " opens",
  ]);
});

const COMMITMENTS = [
  "Your rate will be 6.5% for 30 years.",
  "You will get an APR of 5.9 percent.",
  "A 6.25% fixed rate is yours.",
  "I guarantee the price.",
  "We promise a closing date.",
  "We can offer you $5,000 off.",
  "Your contract allows you to cancel.",
];

test("[T16] where the visitor's own purchase is at stake, rates, guarantees and readings of a contract are held back", () => {
  for (const text of COMMITMENTS) {
    for (const size of SIZES) {
      expect(guarded(text, { buyer: true, size }), `${text} in pieces of ${size}`).toMatchObject({ out: "", held: 1 });
    }
  }
  expect(guarded("The average rate depends on the lender.", { buyer: true }).held).toBe(0);
  expect(guarded("Your rate will be 6.5% for 30 years.").held, "no purchase at stake").toBe(0);
});

test("[T16] a point or a comma inside a number ends no clause, even between two pieces", () => {
  const guard = new Guard(true);
  const out = ["Your", " rate", " is", " 6", ".", "5", "%", ".", " Lots", " cost", " 4", ",", "000", "."].map((piece) =>
    guard.push(piece),
  );
  expect(out.join("") + guard.end()).toBe(" Lots cost 4,000.");
});

test("[T16] without a promise nothing is lost, added or moved, whatever the text and however it is cut", () => {
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
      "rate",
    ),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), fc.boolean(), (pieces, buyer) => {
      const guard = new Guard(buyer);
      const out = [...pieces.map((piece) => guard.push(piece)), guard.end()].join("");
      if (guard.held === 0) expect(out).toBe(pieces.join(""));
    }),
    { numRuns: 2_000 },
  );
});

test("[T16] the same text is judged alike in one piece and cut anywhere", () => {
  const sentences = [...ORDINARY, ...COMMITMENTS, ...Object.values(PROMISES).flat()];
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 1, max: 20 }),
      fc.boolean(),
      (said, size, buyer) => {
        const text = said.join(" ");
        expect(guarded(text, { buyer, size }).held).toBe(guarded(text, { buyer }).held);
      },
    ),
    { numRuns: 500 },
  );
});

test("a clause without an end is judged after a while", () => {
  const endless = `I ${"know ".repeat(200)}`;
  const { steps } = guarded(endless, { size: 5 });
  expect(steps.findIndex((step) => step !== "")).toBeLessThan(100);
  expect(steps.join("")).toBe(endless);
});
