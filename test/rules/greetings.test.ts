/** Which greeting is due, and which a site may set. */
import { expect, test } from "vitest";
import { Greetings } from "../../settings/greetings.ts";
import { due, type Visit } from "../../widget/greet/when.ts";

const [bare] = Greetings.parse([{ page: "*", text: "Hello" }]);
const HERE: Visit = { path: "/", seconds: 60, seen: 100, returning: false };
const isDue = (when: object, visit: Partial<Visit>) =>
  bare !== undefined && due({ ...bare, page: undefined, ...when }, { ...HERE, ...visit });

test.each([
  ["/plans/*", "/plans/oak", true],
  ["/plans/*", "/plans/", true],
  ["/plans/*", "/plans", false],
  ["/plans/*", "/our/plans/oak", false],
  ["/plans", "/plans/", true],
  ["/plans", "/plans-of-old", false],
  ["*/checkout", "/en/shop/checkout", true],
  ["/a.b", "/axb", false],
  ["/a(b)+[c]?", "/a(b)+[c]?", true],
  ["/*/prices/*", "/en/prices/2030", true],
  ["*", "/", true],
])("[W25] the page %s is met by %s: %s", (page, path, met) => {
  expect(isDue({ page }, { path })).toBe(met);
});

test("[W25] time, scroll and return count, and every condition must be met", () => {
  expect(isDue({ after: 20 }, { seconds: 19 })).toBe(false);
  expect(isDue({ after: 20 }, { seconds: 20 })).toBe(true);
  expect(isDue({ scrolled: 80 }, { seen: 79.5 })).toBe(false);
  expect(isDue({ scrolled: 80 }, { seen: 80 })).toBe(true);
  expect(isDue({ returning: true }, { returning: false })).toBe(false);
  expect(isDue({ returning: false }, { returning: true })).toBe(false);
  expect(isDue({ returning: true, after: 20 }, { returning: true, seconds: 5 })).toBe(false);
  // Nobody is greeted in the moment in which the page appears.
  expect(isDue({ returning: true }, { returning: true, seconds: 1 })).toBe(false);
});

test("[W25] a greeting without a condition, with a wrong tag or a page that is no path is a wrong setting", () => {
  const isWrong = (greeting: object) => !Greetings.safeParse([{ text: "Hello", page: "/", ...greeting }]).success;
  expect(isWrong({})).toBe(false);
  expect(isWrong({ page: undefined })).toBe(true);
  expect(isWrong({ page: "plans" })).toBe(true);
  expect(isWrong({ languages: { DE: "Hallo" } })).toBe(true);
  expect(isWrong({ languages: { "zh-Hant": "\u60a8\u597d" } })).toBe(false);
  expect(isWrong({ after: 0 })).toBe(true);
  expect(isWrong({ scrolled: 101 })).toBe(true);
});
