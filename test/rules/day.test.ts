import { expect, test } from "vitest";
import { nearest, wishedFor } from "../../assistant/lead/day.ts";
import { BEARABLE, cost } from "./cost.ts";
import { WISHES } from "./wishes.ts";

const ZONE = "America/Los_Angeles";
/** A Wednesday, 16:30 in the site's zone, where it is still Wednesday while it is Thursday in London. */
const SAID = Date.parse("2026-11-26T00:30:00Z");
const wished = (text: string) => {
  const at = wishedFor(text, SAID, ZONE);
  return at === null ? null : new Date(at - 8 * 3_600_000).toISOString().slice(0, 16).replace("T", " ");
};

test("the day and the hour that somebody asks for are read in the site's zone, in seven languages", () => {
  const cases: readonly (readonly [string, string | null])[] = [
    ["Can I tour the Heron tomorrow at 10?", "2026-11-26 10:00"],
    ["Can I come by on Saturday?", "2026-11-28 00:00"],
    ["book me a call for Monday", "2026-11-30 00:00"],
    ["Could we come on Friday at 3?", "2026-11-27 15:00"],
    ["Could we come today at 5:30 pm?", "2026-11-25 17:30"],
    ["the day after tomorrow, please", "2026-11-27 00:00"],
    ["sometime next week", "2026-11-30 00:00"],
    ["¿Puedo visitar la Heron mañana a las 10?", "2026-11-26 10:00"],
    ["¿Puedo pasar el sábado por la mañana?", "2026-11-28 00:00"],
    ["Puis-je visiter la Heron demain à 10 h ?", "2026-11-26 10:00"],
    ["Est-ce que je peux passer samedi ?", "2026-11-28 00:00"],
    ["Kann ich das Heron morgen um 10 besichtigen?", "2026-11-26 10:00"],
    ["Kann ich am Sonntag um 14 Uhr vorbeikommen?", "2026-11-29 14:00"],
    ["Posso visitare la Heron domani alle 10?", "2026-11-26 10:00"],
    ["Posso visitar a Heron amanhã às 10?", "2026-11-26 10:00"],
    ["Marque uma ligação para segunda", "2026-11-30 00:00"],
    ["明天10点可以看Heron吗？", "2026-11-26 10:00"],
    ["帮我预约周一的电话", "2026-11-30 00:00"],
    ["下周可以吗", "2026-11-30 00:00"],
    ["I'd like to schedule a visit", null],
    ["What is a lot premium?", null],
  ];
  for (const [text, expected] of cases) expect(wished(text), text).toBe(expected);
});

test("[C21] dates, weekdays, parts of the day and clock times are read in seven languages, and what looks like them is not", () => {
  const wrong = WISHES.flatMap(([text, expected, country]) => {
    const at = wishedFor(text, SAID, ZONE, country);
    const read = at === null ? null : new Date(at - 8 * 3_600_000).toISOString().slice(0, 16).replace("T", " ");
    return read === expected ? [] : [{ text, expected, read }];
  });
  console.log(`wishes read right: ${WISHES.length - wrong.length} of ${WISHES.length}`);
  expect(wrong).toEqual([]);
});

test("a clock change between the wish and its day moves no hour", () => {
  const before = Date.parse("2026-10-31T18:00:00Z");
  expect(wishedFor("tomorrow at 10", before, ZONE)).toBe(Date.parse("2026-11-01T18:00:00Z"));
});

test("[C21] an hour is one of whoever says it, and today is theirs", () => {
  // Half past four on Wednesday in Los Angeles is half past nine on Thursday in Tokyo.
  expect(wishedFor("tomorrow at 10", SAID, "Asia/Tokyo")).toBe(Date.parse("2026-11-27T10:00:00+09:00"));
  expect(wishedFor("demain à 10 h", SAID, "Europe/Paris")).toBe(Date.parse("2026-11-27T10:00:00+01:00"));
  const evening = Date.parse("2026-03-28T20:00:00Z");
  expect(wishedFor("morgen um 10 Uhr", evening, "Europe/Berlin")).toBe(Date.parse("2026-03-29T10:00:00+02:00"));
});

test.each(["tomorrow at 10 ".repeat(266), "3/4 ".repeat(1_000), "am 3. März ".repeat(360), "周一".repeat(2_000)])(
  "a hostile message of 4,000 characters is read in bearable time: %#",
  (text) => {
    expect(cost(() => wishedFor(text, SAID, ZONE))).toBeLessThan(BEARABLE);
  },
);

test("times are shown from the wished one on, else the last before it, else the soonest", () => {
  const times = [10, 20, 30, 40, 50].map((start) => ({ start }));
  const starts = (wish: number | null) => nearest(times, wish, 3).map(({ start }) => start);
  expect(starts(null)).toEqual([10, 20, 30]);
  expect(starts(15)).toEqual([20, 30, 40]);
  expect(starts(45)).toEqual([30, 40, 50]);
  expect(starts(99)).toEqual([30, 40, 50]);
  expect(nearest([], 5, 3)).toEqual([]);
});
