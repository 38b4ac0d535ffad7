/** The parts of the console that need no browser: what is found by a few letters, what is inserted, what is open to whom. */
import { expect, test } from "vitest";
import { sorted } from "../../console/calls/days.ts";
import { closeness } from "../../console/palette/fuzzy.ts";
import { blankIn, filled, inserts, slashAt } from "../../console/state/inserts.ts";
import { linesOf } from "../../console/state/lines.ts";
import { barred } from "../../console/state/permits.ts";
import type { ListedCall } from "../../protocol/call-list.ts";
import type { Event } from "../../protocol/facts.ts";
import type { Floor } from "../../protocol/floor.ts";
import type { Item } from "../../protocol/view.ts";

const SHELF = {
  canned: [
    { key: "goodbye", text: "Goodbye, {name}." },
    { key: "bye", text: "Bye, {name}." },
  ],
  passages: ["Lot premiums", "Buying with an agent"],
};

test("a slash begins an insert at the start of a word only, and ends with the word", () => {
  expect(slashAt("/by", 3)).toEqual({ from: 0, word: "by" });
  expect(slashAt("See /Lot", 8)).toEqual({ from: 4, word: "lot" });
  expect(slashAt("and/or", 6)).toBeNull();
  expect(slashAt("/bye now", 8)).toBeNull();
});

test("replies whose key begins with the word come first, titles of the knowledge after them", () => {
  expect(inserts("by", SHELF).map(({ name }) => name)).toEqual(["bye", "goodbye"]);
  expect(inserts("premium", SHELF)).toEqual([{ kind: "passage", name: "Lot premiums", text: "Lot premiums" }]);
  expect(inserts("b", SHELF).every(({ kind }) => kind === "canned")).toBe(true);
});

test("what is known fills a blank; what is not keeps its braces and is pointed out", () => {
  const text = filled("Hi {name}, about the {plan}: {other}", { name: " Kim " });
  expect(text).toBe("Hi Kim, about the {plan}: {other}");
  expect(blankIn(text)).toEqual({ from: 18, to: 24, word: "plan" });
  expect(blankIn("A visitor may write {anything} in braces")).toBeNull();
  expect(filled("A team of {own-team-size}", { "own-team-size": "12" })).toBe("A team of 12");
  expect(blankIn("A team of {own-team-size}")?.word).toBe("own-team-size");
});

test("letters in order find a name, whole words and their beginnings before letters here and there", () => {
  expect(closeness("", "Kim Doe")).toBeGreaterThan(0);
  expect(closeness("kd", "Kim Doe")).toBeGreaterThan(closeness("kd", "Kalender"));
  expect(closeness("doe", "Kim Doe")).toBeGreaterThan(closeness("doe", "Do one"));
  expect(closeness("xyz", "Kim Doe")).toBe(0);
});

const SINCE = { since: { seq: 3, at: 0 }, stranded: false };
const held = (by: string, asked: string | null = null): Floor => ({
  held: "concierge",
  concierge: { id: by, name: by },
  absent: null,
  unheard: null,
  transfer: asked === null ? null : { to: { id: asked, name: asked }, until: 1 },
  ...SINCE,
});
const standing = (floor: Floor, me = "ana", full = false) => ({ floor, me, online: true, full });

test("a transfer is the holder's to ask and to withdraw, and the colleague's to accept", () => {
  expect(barred("transfer", standing(held("ana")))).toBeNull();
  expect(barred("transfer", standing(held("ana", "bo")))).toEqual({ why: "asking" });
  expect(barred("withdraw", standing(held("ana", "bo")))).toBeNull();
  expect(barred("withdraw", standing(held("ana")))).toEqual({ why: "not-asked" });
  expect(barred("accept", standing(held("ana", "bo"), "bo"))).toBeNull();
  expect(barred("accept", standing(held("ana", "bo"), "bo", true))).toEqual({ why: "busy" });
  expect(barred("decline", standing(held("ana", "bo"), "cy"))).toEqual({ why: "not-asked" });
});

test("anybody may whisper and note; only the holder replies; a colleague's conversation is neither taken nor closed", () => {
  const theirs = standing(held("bo"));
  expect(barred("whisper", theirs)).toBeNull();
  expect(barred("note", theirs)).toBeNull();
  expect(barred("reply", theirs)).toEqual({ why: "needs-floor" });
  expect(barred("suggest", theirs)).toEqual({ why: "needs-floor" });
  expect(barred("join", theirs)).toEqual({ why: "held", by: "bo" });
  expect(barred("close", theirs)).toEqual({ why: "held", by: "bo" });
  expect(barred("whisper", standing({ held: "closed", ...SINCE }))).toEqual({ why: "closed" });
});

test("a call that was offered has its place between the words around it", () => {
  const said = (seq: number): Item => ({ kind: "said", seq, at: seq, by: "visitor", text: "Hm" });
  const fired = (seq: number, action: "call" | "none"): Event => ({
    type: "trigger.fired",
    seq,
    at: seq,
    kind: "asked",
    evidence: { seqs: [], rule: "button" },
    action,
  });
  const lines = linesOf([said(1), said(4)], [fired(2, "none"), fired(3, "call")]);
  expect(lines.map(({ kind, seq }) => [kind, seq])).toEqual([
    ["said", 1],
    ["decision", 3],
    ["said", 4],
  ]);
});

test("a call of an earlier day is asked about until somebody tells how it went", () => {
  const now = new Date(2026, 10, 24, 12).getTime();
  const call = (days: number, state: ListedCall["state"]): ListedCall => ({
    call: `${days} ${state}`,
    conversation: "c",
    slot: { id: "s", start: now + days * 86_400_000, minutes: 30, concierge: { id: "team", name: "Team" } },
    name: null,
    phone: null,
    zone: null,
    state,
  });
  const all = [call(1, "booked"), call(1, "cancelled"), call(0, "done"), call(-1, "booked"), call(-1, "no-show")];
  const { open, today, coming } = sorted(all, now);
  expect([open, today, ...coming.map(({ calls }) => calls)].map((calls) => calls.map((one) => one.call))).toEqual([
    ["-1 booked"],
    ["0 done"],
    ["1 booked"],
  ]);
});
