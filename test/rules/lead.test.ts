import type { CountryCode } from "libphonenumber-js/min";
import { expect, test } from "vitest";
import { nextQuestion } from "../../assistant/lead/ask.ts";
import { emailIn, phoneIn, phoneOf } from "../../assistant/lead/contact.ts";
import { lead } from "../../assistant/lead/lead.ts";
import type { LeadContext } from "../../assistant/lead/reading.ts";
import { type Fact, KnownField, type LeadField } from "../../protocol/facts.ts";
import { score } from "../../protocol/lead.ts";
import { grow, INITIAL_STATE } from "../../protocol/state.ts";
import type { Site } from "../../settings/schema.ts";
import site from "../../settings/site.ts";
import { answered, asked, log, ONE_OF_EACH, offered, said } from "./facts.ts";

const LIGHT: LeadContext = {
  plans: ["Linnet", "Heron", "Wren"],
  areas: ["Orchard Bend", "Foxglove Meadow"],
  own: [],
  country: "US",
  phone: null,
  asked: null,
};
const read = (message: string, asked: LeadField | null = null) =>
  Object.fromEntries(lead(message, { ...LIGHT, asked }).map(({ field, value }) => [field, value]));

const GIVEN: readonly (readonly [string, Record<string, string>])[] = [
  ["My name is Robin Vale", { name: "Robin Vale" }],
  ["Call me Jo, please", { name: "Jo" }],
  ["Our budget is around $450k", { budget: "$450k" }],
  ["My budget is $400,000", { budget: "$400,000" }],
  ["We have a budget of 350 to 400 thousand dollars", { budget: "350 to 400 thousand dollars" }],
  ["We can spend up to 380k, maybe a bit more", { budget: "380k" }],
  ["I'm pre-approved for $510,000", { budget: "$510,000", stage: "financing" }],
  ["Sorry, I said 400k. Our budget is now 450k", { budget: "450k" }],
  ["Our max is 475,000 and that includes the lot", { budget: "475,000" }],
  ["We've got about 500k to work with", { budget: "500k" }],
  ["We need to move by next summer", { timeline: "next summer" }],
  ["I'd like to buy within 6 months", { timeline: "6 months" }],
  ["Our timeline is the end of 2027", { timeline: "the end of 2027" }],
  ["We have to be in by March 2027, school starts then", { timeline: "March 2027" }],
  ["We want to move in as soon as possible", { timeline: "as soon as possible" }],
  ["We are a family of 4", { household: "We are a family of 4" }],
  ["I have two kids and a dog", { household: "I have two kids and a dog" }],
  ["There are five of us", { household: "There are five of us" }],
  ["My mother will live with us", { household: "My mother will live with us" }],
  ["My wife and I want something small", { household: "My wife and I", need: "something small" }],
  ["I'm interested in the Heron", { plan: "Heron" }],
  ["We love the linnet plan and want to build in Orchard Bend", { plan: "Linnet", area: "Orchard Bend" }],
  ["I'm looking for a single story home with a workshop", { need: "a single story home with a workshop" }],
  ["We're just looking around", { stage: "browsing" }],
  ["We are ready to sign", { stage: "ready" }],
  ["We'd like to put down a deposit this week", { stage: "ready" }],
  ["We're waiting on a mortgage approval", { stage: "financing" }],
  ["Our furnace stopped working last night", { stage: "problem" }],
  ["The dishwasher in my kitchen is leaking", { stage: "problem" }],
  ["The garage door won't open", { stage: "problem" }],
  ["You can reach me at robin.vale@example.com", { email: "robin.vale@example.com" }],
  ["Reach me at robin.vale@example.com", { email: "robin.vale@example.com" }],
  ["My number is 503-555-0142", { phone: "+15035550142" }],
  ["Text me on +44 20 7946 0958 any time", { phone: "+442079460958" }],
];

test("what a visitor says of themselves is read, in their own words", () => {
  for (const [message, expected] of GIVEN) {
    expect(read(message), message).toEqual(expected);
    for (const { evidence } of lead(message, LIGHT)) expect(message).toContain(evidence);
  }
});

const NOT_GIVEN = [
  "What does the Heron cost?",
  "Do you have anything under 400k?",
  "Is $450,000 a realistic budget for a Linnet?",
  "If our budget was 300k, what could we get?",
  "My brother has a budget of 300k",
  "My friend's budget is 500k",
  "What is the budget for upgrades?",
  "The base price is $412,000",
  "We don't have a budget of 500k",
  "Could we move in by June?",
  "How long does it take to build, 6 months?",
  "When could we move in, next spring?",
  "They told us you build in 9 months",
  "We moved here in 2019",
  "We bought our house in May",
  "Last year we wanted to move by summer, that is over",
  "Do you have plans for families of 5?",
  "Is the Heron good for a family of 4?",
  "Suppose we had three kids, which plan fits?",
  "My sister has two kids",
  "We have no kids",
  "We don't have two dogs",
  "I don't like the Heron",
  "We are not interested in the Linnet",
  "Which is bigger, the Heron or the Wren?",
  "Tell me about Orchard Bend",
  "Is Foxglove Meadow near a school?",
  "My parents live in Orchard Bend",
  "I need a person",
  "I want an answer now",
  "I'm looking for more information on lots",
  "This is Ridiculous",
  "My name is on the contract",
  "Who is Robin Vale?",
  'The letter says "my name is Robin Vale"',
  "Is hello@alderfinch.example the right address?",
  "My agent's e-mail is pat@example.com",
  "Your phone number is 503-555-0142, right?",
  "My order number is 503 555 0142",
  "I paid $5035550142 too much, just kidding",
  "Lot 12 on 2026-11-24 at 10:30",
  "What happens if the furnace is leaking?",
  "We are not ready to sign",
  "Do I need a mortgage?",
  "My neighbor's roof is leaking",
  "Are you looking to buy old houses?",
  "I used to have a budget of 200k",
  "My e-mail isn't robin@example.com any more",
  "Please don't use robin@example.com",
  "Just curious how much the Wren is",
  "We make 120k a year",
  "We owe 250,000 on our house",
];

test("what a visitor asks, supposes, denies, quotes or says of others is no fact about them", () => {
  expect(NOT_GIVEN.length).toBeGreaterThanOrEqual(40);
  for (const message of NOT_GIVEN) expect(read(message), message).toEqual({});
});

test("a bare answer counts for what was asked, and for nothing else", () => {
  expect(read("450k", "budget")).toEqual({ budget: "450k" });
  expect(read("around 400 to 450", "budget")).toEqual({ budget: "400 to 450" });
  expect(read("450k")).toEqual({});
  expect(read("450k", "timeline")).toEqual({});
  expect(read("next spring", "timeline")).toEqual({ timeline: "next spring" });
  expect(read("maybe in 6 months", "timeline")).toEqual({ timeline: "6 months" });
  expect(read("next spring")).toEqual({});
  expect(read("Robin Vale", "name")).toEqual({ name: "Robin Vale" });
  expect(read("Robin Vale")).toEqual({});
  expect(read("No thanks", "name")).toEqual({});
  expect(read("4", "household")).toEqual({ household: "4" });
  expect(read("the Wren", "plan")).toEqual({ plan: "Wren" });
  expect(read("I'd rather not say", "budget")).toEqual({});
  expect(read("What do most people spend?", "budget")).toEqual({});
});

test("telephone numbers take the form +15035550142, by the site's country, or none", () => {
  const cases: readonly (readonly [string, CountryCode, string | null])[] = [
    ["503-555-0142", "US", "+15035550142"],
    ["(503) 555 0142", "US", "+15035550142"],
    ["1 503 555 0142", "US", "+15035550142"],
    ["+1 503 555 0142", "US", "+15035550142"],
    ["+1 503 555 014", "US", null],
    ["555-0142", "US", null],
    ["0049 30 901820", "US", "+4930901820"],
    ["030 901820", "DE", "+4930901820"],
    ["+49 (30) 901820", "DE", "+4930901820"],
    ["+44 20 7946 0958", "DE", "+442079460958"],
    ["+0 123 456 789", "US", null],
    ["12345678901234567890", "US", null],
  ];
  for (const [written, country, expected] of cases) expect(phoneOf(written, country), written).toBe(expected);
  expect(phoneIn("on 2026-11-24 from 10:30 to 12:00", "US")).toBeNull();
  expect(phoneIn("call 503.555.0142.", "US")?.evidence).toBe("503.555.0142");
});

test("e-mail addresses are read whole or not at all", () => {
  expect(emailIn("write to Robin.Vale+home@Mail.Example.co.uk, please")?.value).toBe(
    "robin.vale+home@mail.example.co.uk",
  );
  for (const none of ["robin@", "@example.com", "robin@localhost", "a@b@example.com", "robin at example dot com"]) {
    expect(emailIn(none), none).toBeNull();
  }
});

const learned = (field: LeadField, value: string): Fact => ({ type: "lead.learned", field, value, from: "assistant" });

test("the score adds up from facts alone, each with its reason, and follows what is put right or taken back", () => {
  expect(score([])).toEqual({ points: 0, reasons: [] });
  const budget = log(learned("budget", "450k"), learned("timeline", "3 months"));
  expect(score(budget)).toEqual({
    points: 35,
    reasons: [
      { what: "budget", points: 15, seq: 1 },
      { what: "timeline", points: 10, seq: 2 },
      { what: "soon", points: 10, seq: 2 },
    ],
  });
  // A phone number counts once somebody may call it.
  expect(score(log(learned("phone", "+15035550142"))).points).toBe(0);
  expect(score(log(learned("phone", "+15035550142"), learned("consent", "yes"))).points).toBe(15);
  expect(score(log(learned("stage", "browsing"))).points).toBe(0);
  expect(score(log(learned("stage", "browsing"), learned("stage", "ready"))).points).toBe(20);
  expect(score(log(learned("budget", "450k"), { type: "lead.forgotten", field: "budget" })).points).toBe(0);
  const all = log(
    ...Object.values(ONE_OF_EACH),
    ...KnownField.options.map((field) => learned(field, "ready, 3 months")),
  );
  expect(score(all).points).toBeLessThanOrEqual(100);
});

const room = (...facts: readonly Fact[]) => log(...facts).reduce(grow, INITIAL_STATE);
const SITE: Site = {
  ...site,
  qualify: [
    { field: "timeline", question: "When?", after: ["plan"] },
    { field: "budget", question: "How much?", after: [] },
    { field: "household", question: "How many?", after: [] },
    { field: "area", question: "Where?", after: [] },
  ],
};
const next = (asked: string, ...facts: readonly Fact[]) =>
  nextQuestion(SITE, room(...facts), asked, told(asked), ["Plans"])?.field;
const told = (words: string) => lead(words, LIGHT).map(({ field }) => field);
const put = (field: LeadField): Fact => ({ type: "lead.asked", field, to: 1 });

test("the assistant asks one missing thing at a time, where it fits, never twice, never in two replies in a row", () => {
  const turn = [said(), answered(1)] as const;
  expect(next("Which plans do you have?")).toBe("timeline");
  expect(nextQuestion(SITE, room(), "Do you allow chickens?", [], ["Chickens"])?.field).toBe("budget");
  expect(nextQuestion(SITE, room(), "Which plans do you have?", [], [])).toBeNull();
  expect(next("Which plans?", learned("timeline", "spring"))).toBe("budget");
  expect(next("Which plans? We want to move by next spring")).toBe("budget");
  expect(next("Which plans?", ...turn, put("timeline"))).toBeUndefined();
  const later = [...turn, put("timeline"), said("And the Heron?", "message-9"), answered(4)] as const;
  expect(next("Which plans?", ...later)).toBe("budget");
  // Two questions were let pass: that is an answer too.
  const passed = [...later, put("budget"), said("Hm", "message-10"), answered(7)] as const;
  expect(next("Which plans?", ...passed)).toBeUndefined();
  expect(next("Which plans?", ...passed, learned("budget", "450k"))).toBe("household");
});

test("nobody is asked about themselves while they wait, are upset, or were just offered a person", () => {
  expect(next("Which plans?", asked(90_000))).toBeUndefined();
  expect(next("Which plans?", said(), offered)).toBeUndefined();
  expect(next("Which plans?", { ...ONE_OF_EACH["trigger.fired"], action: "call" })).toBeUndefined();
});
