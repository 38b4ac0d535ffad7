/** What a visitor says of what a site alone wants to know: read as strictly as everything else, in any language. */
import { expect, test } from "vitest";
import { lead } from "../../assistant/lead/lead.ts";
import type { LeadContext } from "../../assistant/lead/reading.ts";
import type { LeadField } from "../../protocol/facts.ts";
import { BEARABLE, cost } from "./cost.ts";
import { ANSWERS, HAVE_OR_WANT, NO_ANSWERS, NOT_HAD } from "./own-told.ts";

const LIGHT: LeadContext = {
  plans: ["Linnet", "Heron"],
  areas: ["Orchard Bend"],
  country: "US",
  phone: null,
  own: [
    { key: "own-choice", options: ["Blue Shield", "Aetna", "Ford", "No"] },
    { key: "own-open", options: [] },
  ],
  asked: null,
};
const read = (message: string, asked: LeadField | null = null) =>
  Object.fromEntries(lead(message, { ...LIGHT, asked }).map(({ field, value }) => [field, value]));

test.each(HAVE_OR_WANT)("[C18] one of the site's names counts where they want or have it: %s", (message, option) => {
  expect(read(message)["own-choice"]).toBe(option);
  for (const { evidence } of lead(message, LIGHT)) expect(message).toContain(evidence);
});

test.each(NOT_HAD)(
  "[C18] a name that is asked about, denied, past, or somebody else's is nothing of theirs: %s",
  (message) => {
    expect(read(message)).not.toHaveProperty("own-choice");
  },
);

test.each(ANSWERS)("[C18] a short answer to the question is kept in their words: %s", (message, value) => {
  expect(read(message, "own-open")).toEqual({ "own-open": value });
  for (const { evidence } of lead(message, { ...LIGHT, asked: "own-open" })) expect(message).toContain(evidence);
  // Unasked, the same words say nothing of it.
  expect(read(message)).not.toHaveProperty("own-open");
  expect(read(message, "budget")).not.toHaveProperty("own-open");
});

test.each(NO_ANSWERS)("[C18] a question, a refusal, a plea or another fact is no answer: %s", (message) => {
  expect(read(message, "own-open")).not.toHaveProperty("own-open");
});

test("[C18] asked for one of several names, the name alone is enough, however politely", () => {
  for (const message of ["Aetna", "aetna.", "Aetna, please", "the Aetna one", "probably Aetna"]) {
    expect(read(message, "own-choice"), message).toEqual({ "own-choice": "Aetna" });
  }
  expect(read("Aetna", "own-open"), "it is the other's").toEqual({});
  expect(read("No", "own-choice"), "it is one of the names").toEqual({ "own-choice": "No" });
  expect(read("Aetna or Blue Shield", "own-choice")).toEqual({ "own-choice": "Aetna or Blue Shield" });
  for (const message of ["Aetna?", "not Aetna", "why Aetna", "Aetna is too expensive"]) {
    expect(read(message, "own-choice"), message).toEqual({});
  }
});

test("[C18] a fact that the answer gives besides is that fact, and not the answer", () => {
  expect(read("I have Aetna", "own-open")).toEqual({ "own-choice": "Aetna" });
  expect(read("Our budget is $450k", "own-open")).toEqual({ budget: "$450k" });
});

test.each(["I have ".repeat(570), "we want ".repeat(500), "Aetna ".repeat(660), "12 ".repeat(27), "不".repeat(80)])(
  "a hostile message is read in bearable time: %#",
  (message) => {
    const all = () => {
      for (const asked of ["own-choice", "own-open", null] as const) read(message, asked);
    };
    expect(cost(all)).toBeLessThan(BEARABLE);
  },
);
