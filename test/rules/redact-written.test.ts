/** The ways in which people and their programs write such a number, and lines of every day in which there is none. */
import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { short } from "../../protocol/headline.ts";
import { BLACKED, redact } from "../../protocol/redact.ts";

const VISA = "4242 4242 4242 4242";
const joined = (sign: string, number = VISA) => number.replaceAll(" ", sign);
const each = (sign: string, number = VISA) => [...joined("", number)].join(sign);
const digits = (zero: number, number = VISA) =>
  number.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));

/** Signs that stand between the groups of a number, and between its digits. */
const BETWEEN: Record<string, string> = {
  "one space": " ",
  "two spaces": "  ",
  "three spaces": "   ",
  "a tab": "\t",
  "a line end": "\n",
  "a line end of Windows": "\r\n",
  "a no-break space": "\u00A0",
  "a narrow no-break space": "\u202F",
  "a thin space": "\u2009",
  "a figure space": "\u2007",
  "an ideographic space": "\u3000",
  "a dash": "-",
  "a dash with space around it": " - ",
  "an en dash": "\u2013",
  "an em dash": "\u2014",
  "a non-breaking hyphen": "\u2011",
  "a minus sign": "\u2212",
  "a full-width dash": "\uFF0D",
  "a dot": ".",
  "a middle dot": "\u00B7",
  "a slash": "/",
  "a comma": ",",
  "an underscore": "_",
};
const UNSEEN: Record<string, string> = {
  "a zero-width space": "\u200B",
  "a zero-width joiner": "\u200D",
  "a word joiner": "\u2060",
  "a soft hyphen": "\u00AD",
  "a direction mark": "\u200E",
  "a byte order mark": "\uFEFF",
  "a space and a zero-width space": " \u200B",
};

const WRITTEN: Record<string, string> = {
  ...Object.fromEntries(Object.entries(BETWEEN).map(([name, sign]) => [`groups and ${name}`, joined(sign)])),
  ...Object.fromEntries(Object.entries(BETWEEN).map(([name, sign]) => [`digits and ${name}`, each(sign)])),
  ...Object.fromEntries(Object.entries(UNSEEN).map(([name, sign]) => [`groups and ${name}`, joined(sign)])),
  "digits and a zero-width space": each("\u200B"),
  "full-width digits": digits(0xff10),
  "full-width digits in one piece": digits(0xff10, joined("")),
  "Arabic digits": digits(0x660, joined("")),
  "Persian digits in groups": digits(0x6f0),
  "digits of Hindi": digits(0x966),
  "bold digits": digits(0x1d7ce, joined("")),
  "a number sign": `#${joined("")}`,
  "a word for it that touches": `card${joined("")}`,
  "a word for it and a colon": `Visa:${VISA}`,
  "its code after a dash": `${joined("")}-987`,
  "its code after a slash": `${VISA}/987`,
  "its code after a space": `${VISA} 987`,
  "its expiry after a slash": `${joined("")}/09/31`,
  "its expiry after a space": `${VISA} 09/31`,
  "two of them in one run": `${VISA} ${VISA}`,
  "twos of digits": "42 42 42 42 42 42 42 42",
  "eights of digits": "42424242 42424242",
  "American Express digit by digit": each(" ", "378282246310005"),
  "American Express in dots": "3782.822463.10005",
  "a social security number in spaces": "512 45 6789",
  "a social security number in dots": "512.45.6789",
  "a social security number in en dashes": "512\u201345\u20136789",
};

test("[D31] a number is found however it is written", () => {
  const names = Object.keys(WRITTEN);
  expect(names.length).toBeGreaterThanOrEqual(70);
  const missed = names.filter((name) => {
    const kept = redact(`Take ${WRITTEN[name]}, please`);
    const found = kept.includes(BLACKED.card) || kept.includes(BLACKED.id);
    return !found || /\p{Nd}/u.test(kept.replace(/987|09\/31/, ""));
  });
  expect(missed).toEqual([]);
});

test("[D31] only the number goes: what stands around it stays as it was written", () => {
  expect(redact(`caf\u00e9\u200B \u{1F600} ${each("\u200B")}\u{1F600} \uFF11`)).toBe(
    `caf\u00e9\u200B \u{1F600} ${BLACKED.card}\u{1F600} \uFF11`,
  );
  expect(redact(`${digits(0x1d7ce, joined(""))}\u{1D7CE}x`)).toBe(`${digits(0x1d7ce, joined(""))}\u{1D7CE}x`);
});

test("[D31] half of a number is not left where a text is cut short", () => {
  for (const [name, number] of Object.entries(WRITTEN).filter(
    ([, written]) => !/[\u{1D7CE}-\u{1D7D7}]/u.test(written),
  )) {
    for (let before = 90; before < 140; before++) {
      const kept = redact(short(`${"x ".repeat(70).slice(0, before - 1)} ${number} is mine${" indeed".repeat(9)}`));
      expect(kept.replace(/987|09\/31/, ""), `${name} after ${before}`).not.toMatch(/\p{Nd}/u);
    }
  }
});

/** Other things than cards that people write digits for, as many different ones as there are seeds. */
const digit = fc.integer({ min: 0, max: 9 });
const many = (n: number) => fc.array(digit, { minLength: n, maxLength: n }).map((all) => all.join(""));
const price = fc.integer({ min: 1, max: 4_000_000 }).map((n) => n.toLocaleString("en-US"));
const clock = fc.tuple(fc.integer({ min: 10, max: 21 }), fc.integer({ min: 10, max: 59 })).map((t) => t.join(":"));
const LINES = fc.oneof(
  fc.tuple(many(2), many(4), many(4)).map(([a, b, c]) => `You can ring me on +${a} 20 ${b} ${c} after work`),
  fc.tuple(many(3), many(3), many(4)).map(([a, b, c]) => `My numbers are (${a}) ${b}-${c} and ${c}-${b}`),
  fc.array(price, { minLength: 4, maxLength: 6 }).map((all) => `The lots cost ${all.join(", ")} dollars`),
  fc.tuple(clock, clock, clock, clock).map((all) => `The tours begin at ${all.join(", ")}`),
  fc
    .array(fc.integer({ min: 1990, max: 2035 }), { minLength: 4, maxLength: 4 })
    .map((all) => `Built in ${all.join(", ")}`),
  fc.tuple(many(12), many(13)).map(([a, b]) => `Parcel ${a} came, and the book 978-${b.slice(3)} did not`),
  fc.tuple(many(16)).map(([a]) => `My order #${a} is late`),
  fc.tuple(many(2), many(2), many(4), many(5)).map(([d, m, y, zip]) => `On ${d}.${m}.${y} we moved to ${zip}-${y}`),
);

test("[D31] a thousand lines of every day stay as they are", () => {
  const folder = new URL("../../training/knowledge/", import.meta.url);
  const pages = readdirSync(folder).flatMap((name) => readFileSync(new URL(name, folder), "utf8").split("\n"));
  const told = pages.filter((line) => /\d/.test(line));
  expect(told.length).toBeGreaterThan(40);
  const lines = [...told, ...fc.sample(LINES, { numRuns: 1_000, seed: 13 })];
  expect(lines.filter((line) => redact(line) !== line)).toEqual([]);
});
