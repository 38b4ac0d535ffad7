/** Facts in the hasty words of every day: no apostrophe, no capital, a price behind the wish, a word taken back. */
import { expect, test } from "vitest";
import { phoneIn, phoneOf } from "../../assistant/lead/contact.ts";
import { lead } from "../../assistant/lead/lead.ts";
import type { LeadContext } from "../../assistant/lead/reading.ts";
import { BEARABLE, cost } from "./cost.ts";

const LIGHT: LeadContext = {
  plans: ["Tanager", "Heron"],
  areas: ["Orchard Bend"],
  own: [],
  country: "US",
  phone: null,
  asked: null,
};
const read = (message: string, asked: "name" | null = null) =>
  Object.fromEntries(lead(message, { ...LIGHT, asked }).map(({ field, value }) => [field, value]));
const wrong = (sentences: readonly (readonly [string, Record<string, string>])[]) =>
  sentences.flatMap(([message, expected]) => {
    const found = read(message);
    for (const { evidence } of lead(message, LIGHT)) expect(message).toContain(evidence);
    return JSON.stringify(Object.entries(found).sort()) === JSON.stringify(Object.entries(expected).sort())
      ? []
      : [{ message, expected, found }];
  });

test("a budget is read behind what is looked for, and is no part of the need", () => {
  expect(
    wrong([
      ["looking for something around 550k", { budget: "550k" }],
      ["budget 812k", { budget: "812k" }],
      ["house up to 500k", { budget: "500k" }],
      ["4 bedroom home under $600,000", { budget: "$600,000" }],
      ["I want 3 bedrooms for about $450,000", { need: "3 bedrooms", budget: "$450,000" }],
      ["I need a house for 4 people", { need: "a house for 4 people" }],
      ["I want 3 bedrooms and 2,500 sq ft", { need: "3 bedrooms and 2,500 sq ft" }],
      [
        "I need a house for my family of 4 at most 450k",
        { need: "a house for my family of 4", budget: "450k", household: "for my family of 4" },
      ],
      ["I want a refund for $45,000", {}],
      ["I want to sell my house for about 450k", {}],
      ["I need a loan for 300k", { need: "a loan", stage: "financing" }],
      ["The house is around 400k", {}],
      ["The budget 400k seems low", {}],
      ["Are you looking for something around 550k?", {}],
      ["They are looking for something around 550k", {}],
      ["Show me a house up to 500k", {}],
      ["I dont want anything for 400k", {}],
    ]),
  ).toEqual([]);
});

test("a denial without its apostrophe denies", () => {
  expect(
    wrong([
      ["I dont want the Tanager any more, the Heron looks better", { plan: "Heron" }],
      ["The Heron looks better than the Tanager?", {}],
      ["the Heron doesnt look better", {}],
      ["I cant say I like the Heron", {}],
      ["We wont move by next summer", {}],
      ["I didnt say I want a house with a pool", {}],
      ["we arent ready to sign", {}],
      ["we dont have two dogs", {}],
      ["dont call 503-555-0177, email me at x@y.com", { email: "x@y.com" }],
      ["my email isnt robin@example.com", {}],
      ["my number wasnt 503-555-0177", {}],
    ]),
  ).toEqual([]);
});

test("a time to call is no name, and a name taken back is not kept", () => {
  for (const when of [
    "Monday at 3pm",
    "Tomorrow",
    "ASAP",
    "Tuesday",
    "May 3rd",
    "June 4",
    "Back",
    "At 5",
    "Now",
    "When you can",
  ]) {
    expect(read(`Call me ${when}`), when).toEqual({});
  }
  expect(read("Monday", "name")).toEqual({});
  for (const how of ["Instead", "Whenever", "Anytime", "Online", "First thing", "By phone", "Next week"]) {
    expect(read(`Call me ${how}`), how).toEqual({});
    expect(read(`Can you call me ${how.toLowerCase()}?`, "name"), how).toEqual({});
  }
  for (const wish of ["Instead", "Call", "Visit", "Video call", "Appelez-moi Plutôt", "Chiamatemi Invece", "Anruf"]) {
    expect(read(wish, "name"), wish).toEqual({});
  }
  expect(
    wrong([
      ["My name is April", { name: "April" }],
      ["Call me Will", { name: "Will" }],
      ["my name is Bob no wait it is Rob", { name: "Rob" }],
      ["My name is Bob, no wait, it is Rob", { name: "Rob" }],
      ["My name is Bob. Sorry, it's Rob Vale", { name: "Rob Vale" }],
      ["my name is Bob, no wait", {}],
      ["My name is Bob, actually Robert", { name: "Robert" }],
      ["My name is Robin. Sorry, it's Late and I'm Tired", { name: "Robin" }],
      ["Call me Robin Monday", { name: "Robin" }],
      ["my phone is 503-555-0188 no wait 503-555-0199", { phone: "+15035550199" }],
      ["My name is Robin. Sorry, our budget is $450k", { name: "Robin", budget: "$450k" }],
      ["My name is Robin. No kids, one dog", { name: "Robin" }],
    ]),
  ).toEqual([]);
});

test("a name is read in small letters behind the words for it, and of two words behind a plain I am", () => {
  expect(
    wrong([
      ["My name is claire o'neill", { name: "Claire O'Neill" }],
      ["my name is robin vale and I have two kids", { name: "Robin Vale", household: "I have two kids" }],
      ["I'm Tom Baker", { name: "Tom Baker" }],
      ["Hi, I'm Tom Baker from Canby", { name: "Tom Baker" }],
      ["my name is not important", {}],
      ["my name is spelled wrong", {}],
      ["my name is none of your business", {}],
      ["my name is on the contract", {}],
      ["I'm Looking", {}],
      ["I'm Looking For A House", { need: "A House" }],
      ["I'm Very Interested", {}],
      ["I'm African American", {}],
      ["I'm Tom Baker's wife", {}],
      ["I'm Not Sure", {}],
    ]),
  ).toEqual([]);
});

test("adults and children are a household", () => {
  expect(
    wrong([
      ["we're 2 adults and 1 baby", { household: "we're 2 adults and 1 baby" }],
      ["We are two adults", { household: "We are two adults" }],
      ["are we 2 adults and 1 baby?", {}],
      ["we're not 2 adults", {}],
    ]),
  ).toEqual([]);
});

test("a number too short for the site is none, and a zero dialled at home alone is left out", () => {
  expect(phoneIn("call me at 555-0199", "US")).toBeNull();
  expect(phoneOf("555-0199", "US")).toBeNull();
  for (const site of ["US", "DE"] as const) {
    expect(phoneOf("+49 (0)151 23456789", site)).toBe("+4915123456789");
    expect(phoneOf("0049 (0)151 23456789", site)).toBe("+4915123456789");
    expect(phoneOf("+39 (0)6 1234 5678", site)).toBe("+390612345678");
  }
});

test.each([
  "I want ".repeat(570),
  "my number is ".repeat(300),
  "sorry it is ".repeat(330),
  "looking for a house for ".repeat(166),
  "my name is bob no wait ".repeat(170),
  "yes you can ".repeat(330),
  "for about 1,".repeat(330),
])("a hostile message of 4,000 characters is read in bearable time: %#", (text) => {
  expect(cost(() => lead(text, LIGHT))).toBeLessThan(BEARABLE);
});
