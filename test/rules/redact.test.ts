import { expect, test } from "vitest";
import { prompt } from "../../assistant/reply/prompt.ts";
import type { Fact } from "../../protocol/facts.ts";
import { BLACKED, redact, redactAll, redactFact } from "../../protocol/redact.ts";
import { INITIAL_STATE } from "../../protocol/state.ts";
import site from "../../settings/site.ts";
import { BEARABLE, cost } from "./cost.ts";
import { log, ONE_OF_EACH, said } from "./facts.ts";
import { everyFact } from "./samples.ts";

/** Numbers that their issuers publish for tests, and made-up ones with the right check digits. */
const SECRETS: Record<string, readonly [string, string]> = {
  Visa: ["4111111111111111", BLACKED.card],
  "Visa in groups": ["4111 1111 1111 1111", BLACKED.card],
  "Visa with dashes": ["4242-4242-4242-4242", BLACKED.card],
  Mastercard: ["5555 5555 5555 4444", BLACKED.card],
  "Mastercard, new range": ["2223003122003222", BLACKED.card],
  "American Express": ["3782 822463 10005", BLACKED.card],
  Discover: ["6011111111111117", BLACKED.card],
  JCB: ["3530111333300000", BLACKED.card],
  Diners: ["30569309025904", BLACKED.card],
  UnionPay: ["6200000000000005", BLACKED.card],
  "United States": ["123-45-6789", BLACKED.id],
  "United Kingdom": ["AB 12 34 56 C", BLACKED.id],
  China: ["11010519491231002X", BLACKED.id],
  France: ["2 55 08 14 168 025 38", BLACKED.id],
  "France in one piece": ["255081416802538", BLACKED.id],
  Italy: ["RSSMRA85T10A562S", BLACKED.id],
  "Italy in small letters": ["rssmra85t10a562s", BLACKED.id],
  "Spain, DNI": ["12345678Z", BLACKED.id],
  "Spain, DNI with a dash": ["12345678-Z", BLACKED.id],
  "Spain, NIE": ["X1234567L", BLACKED.id],
  Mexico: ["HEGG560427MVZRRL04", BLACKED.id],
  Brazil: ["529.982.247-25", BLACKED.id],
  Germany: ["86 095 742 719", BLACKED.id],
};

for (const [name, [number, black]] of Object.entries(SECRETS)) {
  test(`a number is blacked out, and the words around it stay: ${name}`, () => {
    expect(redact(`My number is ${number}, thanks`)).toBe(`My number is ${black}, thanks`);
    expect(redact(`(${number})`)).toBe(`(${black})`);
  });

  test(`one digit more, or a letter that touches it, makes it another thing: ${name}`, () => {
    for (const other of [`7${number}`, `${number}7`, `ref${number}`]) expect(redact(other)).toBe(other);
  });
}

test("a number that could be something else is blacked out when it is called by its name", () => {
  expect(redact("CPF: 52998224725")).toBe(`CPF: ${BLACKED.id}`);
  expect(redact("Meine Steuer-ID lautet 86095742719.")).toBe(`Meine Steuer-ID lautet ${BLACKED.id}.`);
  expect(redact("o meu NIF é 123456789")).toBe(`o meu NIF é ${BLACKED.id}`);
  expect(redact("my social security number is 123456789")).toBe(`my social security number is ${BLACKED.id}`);
  expect(redact("my SIN 046 454 286")).toBe(`my SIN ${BLACKED.id}`);
  expect(redact("national insurance: AB123456C")).toBe(`national insurance: ${BLACKED.id}`);
  for (const bare of ["52998224725", "86095742719", "123456789", "046 454 286", "AB123456C"]) {
    expect(redact(bare)).toBe(bare);
  }
});

const HARMLESS = [
  "Order 4111111111111112 did not arrive",
  "order #4111111111111111",
  "Invoice 2026-000123-4567 of 12/31/2026",
  "Call me at +1 415 555 0132 or (415) 555-0132",
  "+49 4123 4567 8901 23 is my phone, or 0049 170 1234567",
  "+34 612 345 678, 06 12 34 56 78, 138 0013 8000, 21 345 67 89, 212345678",
  "Tel. 13800138000 / 11 98765-4321",
  "On 2026-11-24 at 17:30, or 24.11.2026, 11-24-2026",
  "The budget is 1 250 000 or 450,000.00 for 12 345 678 people",
  "Lot 12, 1234 Alder Way, Portland 97205-1234",
  "IMEI 490154203237518, EAN 4006381333931, ISBN 978-3-16-148410-0",
  "1732468800000 and 20261124173045",
  "Flight LH 1234, plate AB 123 CD, part 87654321-Q",
  "000-12-3456, 666-12-3456, 900-12-3456, 123-00-4567 are no such numbers",
  "0000 0000 0000 0000",
  "no digits at all",
];

for (const text of HARMLESS) {
  test(`what is no such number stays: ${text}`, () => {
    expect(redact(text)).toBe(text);
  });
}

test("every text of a value is gone through, and nothing else changes", () => {
  expect(
    redactAll({ n: 4111111111111111, list: ["123-45-6789", null, true], of: { text: "4111111111111111" } }),
  ).toEqual({
    n: 4111111111111111,
    list: [BLACKED.id, null, true],
    of: { text: BLACKED.card },
  });
});

test("blacking out twice changes nothing, and a long text takes no time", () => {
  const text = `pay 4111111111111111 ${"1 ".repeat(2_000)}${"12-".repeat(600)} or 123-45-6789`;
  expect(redact(redact(text))).toBe(redact(text));
  expect(cost(() => redact(redact(text)))).toBeLessThan(BEARABLE);
});

test("[D26] the model never reads such a number, from whomever it came, unless the site wants it to", () => {
  const card = "4111 1111 1111 1111";
  const state = {
    ...INITIAL_STATE,
    whispers: [`Their card is ${card}`],
    promises: [{ by: "Ana", note: `Charge ${card}` }],
    answers: [{ question: `Is ${card} theirs?`, text: `Yes, ${card}` }],
  };
  const made = (model: boolean) =>
    JSON.stringify(
      prompt({
        site: { ...site, redact: { ...site.redact, model } },
        state,
        tail: log(said(`Take ${card}`)),
        passages: [],
      }),
    );
  expect(made(true)).not.toContain("4111");
  expect(made(true)).toContain(BLACKED.card);
  // Five in the text, and four of them once more in what is carried beside it.
  expect(made(false).split(card)).toHaveLength(10);
});

const CARD = "4111 1111 1111 1111";

/** The paths of all texts of a value that hold the card number still. */
function untouched(value: unknown, path: string): string[] {
  if (typeof value === "string") return value.includes(CARD) ? [path] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    untouched(part, Array.isArray(value) ? path : path === "" ? key : `${path}.${key}`),
  );
}

test("[D31] a card number in any text of any fact is blacked out, unless that is an id or a word of a closed set", () => {
  const planted: string[] = [];
  const facts = everyFact((path) => {
    planted.push(path);
    return `Take ${CARD}, please`;
  });
  const kept = new Set(facts.flatMap((fact) => untouched(redactFact(fact), "")));
  expect([...kept].toSorted()).toEqual([
    "call",
    "choice",
    "choices.id",
    "concierge.id",
    "config",
    "evidence.rule",
    "field",
    "id",
    "kind",
    "model",
    "slot.concierge.id",
    "slot.id",
    "slot.kind",
    "sources.id",
    "to.id",
    "tool",
    "turn",
  ]);
  // What people write is among what was blacked out.
  for (const path of ["text", "note", "page", "value", "span", "evidence.span", "words", "phone", "concierge.name"]) {
    expect(planted).toContain(path);
    expect(kept).not.toContain(path);
  }
});

test("[D31] a field that nobody has put into the table is blacked out, and so is a whole fact that is not in it", () => {
  const wishes = { list: [{ words: `Take ${CARD}` }], words: `Take ${CARD}` };
  for (const fact of everyFact()) {
    for (const more of [{ mood: `Take ${CARD}` }, { wishes }, { constructor: `Take ${CARD}` }]) {
      const redacted = redactFact({ ...fact, ...more } as Fact);
      expect(untouched(redacted, ""), fact.type).toEqual([]);
      expect(redacted).toMatchObject(fact);
    }
  }
  const strange = { type: "robot.said", id: `Take ${CARD}`, text: `Take ${CARD}`, wishes } as unknown as Fact;
  expect(redactFact(strange)).toEqual({
    type: "robot.said",
    id: `Take ${BLACKED.card}`,
    text: `Take ${BLACKED.card}`,
    wishes: { list: [{ words: `Take ${BLACKED.card}` }], words: `Take ${BLACKED.card}` },
  });
});

test("[D31] numbers, ids and words of closed sets stay as they are", () => {
  for (const fact of Object.values(ONE_OF_EACH)) expect(redactFact(fact)).toEqual(fact);
});
