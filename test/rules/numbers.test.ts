import type { CountryCode } from "libphonenumber-js/min";
import { expect, test } from "vitest";
import { phoneIn, phoneOf } from "../../assistant/lead/contact.ts";
import { lead } from "../../assistant/lead/lead.ts";
import type { LeadContext } from "../../assistant/lead/reading.ts";
import { BEARABLE, cost } from "./cost.ts";
import { NO_NUMBER, NUMBERS } from "./numbers.ts";

test("[C20] dates, prices, ids, times and addresses of machines are nobody's telephone number", () => {
  const all = Object.entries(NO_NUMBER) as [CountryCode, readonly string[]][];
  expect(all.flatMap(([, texts]) => texts).length).toBeGreaterThanOrEqual(80);
  expect(
    all.flatMap(([country, texts]) => texts.map((text) => [country, text, phoneIn(text, country)])).filter((x) => x[2]),
  ).toEqual([]);
});

test("[C20] a number is read as people of its country write it, in the form in which it is dialled", () => {
  expect(new Set(NUMBERS.map(([, country]) => country)).size).toBeGreaterThanOrEqual(12);
  const wrong = NUMBERS.flatMap(([text, country, value]) => {
    const found = phoneIn(text, country);
    return found?.value === value && text.includes(found.evidence) ? [] : [{ text, country, value, found }];
  });
  expect(wrong).toEqual([]);
});

test("[C20] in a form a number may be written in any way, and keeps its extension", () => {
  const cases: readonly (readonly [typed: string, country: CountryCode, value: string | null])[] = [
    ["415-555-0142 x136", "US", "+14155550142;ext=136"],
    ["+14155550142;ext=136", "US", "+14155550142;ext=136"],
    ["415-555-0142 ext 12345678901234567", "US", "+14155550142"],
    ["４１５５５５０１４２", "US", "+14155550142"],
    ["\u202a415-555-0142\u202c", "US", "+14155550142"],
    ["415 – 555 – 0142", "US", "+14155550142"],
    ["011 44 20 7946 0123", "US", "+442079460123"],
    ["0044 20 7946 0123", "US", "+442079460123"],
    ["+44 020 7946 0123", "US", "+442079460123"],
    ["+49 030 901820", "US", "+4930901820"],
    ["138 0013 8000", "CN", "+8613800138000"],
    // Kept for films and never given to anybody, so it is not valid; it is possible.
    ["+44 7700 900123", "US", "+447700900123"],
    ["555-0142", "US", null],
    ["+1 415 555 014", "US", null],
    ["12345678901234567890", "US", null],
    ["call me", "US", null],
    ["", "US", null],
  ];
  for (const [typed, country, value] of cases) expect(phoneOf(typed, country), typed).toBe(value);
  for (const [, , value] of NUMBERS) expect(phoneOf(value, "US")).toBe(value);
});

test("[C20] a number that is known gives way only to one that is called a number", () => {
  const site: LeadContext = { plans: [], areas: [], own: [], country: "US", phone: null, asked: null };
  const read = (text: string, context: Partial<LeadContext>) =>
    lead(text, { ...site, ...context }).find(({ field }) => field === "phone")?.value;
  const known = { phone: "+14155550142" };
  expect(read("206-555-0118", {})).toBe("+12065550118");
  expect(read("206-555-0118", known)).toBeUndefined();
  expect(read("I liked 206-555-0118 on your page", known)).toBeUndefined();
  expect(read("My new number is 206-555-0118", known)).toBe("+12065550118");
  expect(read("Sorry, it is 206-555-0118", known)).toBe("+12065550118");
  // Whoever is asked for their number, and answers with one, says so too.
  expect(read("206-555-0118", { ...known, asked: "phone" })).toBe("+12065550118");
});

test.each(["my number is ".repeat(300), "order no is ".repeat(330), "415 555 0142 ".repeat(300), "(1-2) ".repeat(660)])(
  "a hostile message of 4,000 characters is read in bearable time: %#",
  (text) => {
    expect(cost(() => phoneIn(`${text}5550142555`, "US"))).toBeLessThan(BEARABLE);
  },
);
