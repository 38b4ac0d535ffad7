/** Which questions ask for what there is at all, and which ask for something. */
import { expect, test } from "vitest";
import { lead } from "../../assistant/lead/lead.ts";
import { asksForOffer } from "../../assistant/lead/offer.ts";
import type { LeadContext } from "../../assistant/lead/reading.ts";

const OFFER = [
  "What do you have around 500k?",
  "What do you have under $500,000?",
  "what do you sell?",
  "what is available",
  "Which homes are available?",
  "show me your options",
  "Is there anything cheaper than 400k?",
  "Do you have anything for 300k?",
  "What can I get for 350.000 €?",
];
const NOT = [
  "What do you have for breakfast?",
  "What do you offer for financing?",
  "what homes are available in Canby",
  "Do you sell sailing boats?",
  "Is the warranty available?",
  "What is a lot premium?",
  "I have 500k",
  "what do you think?",
  "",
];

test("a question for what there is asks for nothing in particular", () => {
  expect(OFFER.filter((text) => !asksForOffer(text))).toEqual([]);
  expect(NOT.filter(asksForOffer)).toEqual([]);
});

const LIGHT: LeadContext = { plans: [], areas: [], country: "US", phone: null, asked: null, own: [] };
const told = (text: string) => Object.fromEntries(lead(text, LIGHT).map(({ field, value }) => [field, value]));

test("a need is heard behind a name, and at the head of a message", () => {
  expect(told("My name is Robin and my husband and I are looking for a 3 bedroom house.")).toMatchObject({
    name: "Robin",
    need: "a 3 bedroom house",
  });
  expect(told("Looking for a single story home, max 450k")).toEqual({ need: "a single story home", budget: "450k" });
  expect(told("Are you looking for a salesman?")).toEqual({});
  expect(told("They are looking for a house")).toEqual({});
});
