/** What counts as a yes to keeping a contact, and to which contact. */
import { expect, test } from "vitest";
import { saysYes } from "../../assistant/languages/yes.ts";
import { allowed } from "../../assistant/lead/consent.ts";
import { detect, learned } from "../../assistant/ledger/decisions.ts";
import type { Fact } from "../../protocol/facts.ts";
import { grow, INITIAL_STATE } from "../../protocol/state.ts";
import site from "../../settings/site.ts";
import { answered, log, said } from "./facts.ts";

const AGREED = [
  "yes",
  "yes that is fine",
  "Yes, that is fine",
  "yes that's fine",
  "Yes. That’s fine.",
  "yes I agree",
  "Yes you may",
  "yeah you can",
  "yes you can keep it",
  "yes, no problem",
  "I agree",
  "that's fine",
  "sure, go ahead and save my number",
  "ok, you can call me",
  "sí, está bien",
  "sí, pueden guardarlo",
  "sí, sin problema",
  "sí, no hay problema",
  "oui, c'est bon",
  "oui, je suis d'accord",
  "oui, pas de problème",
  "ja, das ist in Ordnung",
  "ja, kein Problem",
  "Ja, das können Sie speichern",
  "sì, va bene",
  "sì, sono d'accordo",
  "sim, tudo bem",
  "sim, sem problema",
  "是的，可以",
  "好的，没问题",
  "可以，你们保存吧",
];
const NEITHER = [
  "no",
  "yes but don't keep it",
  "yes but do not save it",
  "yes, dont keep it",
  "yes?",
  "yes, can you keep it?",
  "yes, actually no",
  "yes but later",
  "yes to the Heron",
  "no, that's fine",
  "that is not fine",
  "that's all, thanks",
  "that is my number",
  "you can not keep it",
  "you may forget it",
  "I have a question",
  "sí, pero no lo guarden",
  "oui mais ne le gardez pas",
  "ja, aber nicht speichern",
  "sì ma non salvarlo",
  "sim, mas não guarde",
  "可以不保存吗",
  "好的，不要保存",
  "",
];

test("a yes with a short rest that belongs to it lets a contact be kept, and no other answer does", () => {
  expect(AGREED.filter((text) => allowed(text).length < 2)).toEqual([]);
  expect(NEITHER.filter((text) => allowed(text).length > 0)).toEqual([]);
});

test("a yes to the one way to be reached is none to the other", () => {
  for (const text of ["yes but only by email, do not call me", "yes, but don't call me", "Yes, only email please"]) {
    expect(allowed(text), text).toEqual(["email"]);
  }
  for (const text of ["yes but only by phone", "yes, but please don't email me"]) {
    expect(allowed(text), text).toEqual(["phone"]);
  }
});

const BOTH = "You can reach me at robin@example.com or 503-555-0142";
const asks: Fact = { type: "lead.asked", field: "consent", to: 1, cite: 1 };
const kept = (answer: string, first = BOTH) => {
  const tail = log(said(first), answered(1), asks);
  const state = tail.reduce(grow, INITIAL_STATE);
  const facts = detect(answer, tail, { state, site, now: 0, staffed: null });
  return facts.flatMap((fact) => (fact.type === "lead.learned" ? [[fact.field, fact.value]] : []));
};

test("what is kept is what the yes allows, and nothing where that was not given", () => {
  const email = ["email", "robin@example.com"];
  const phone = ["phone", "+15035550142"];
  const consent = ["consent", "yes"];
  expect(kept("Yes, that is fine")).toEqual([email, phone, consent]);
  expect(kept("yes but only by email, do not call me")).toEqual([email, consent]);
  expect(kept("yes but don't keep it")).toEqual([]);
  expect(kept("yes, only by email", "My cell is 503-555-0142")).toEqual([]);
  expect(kept("yes", "my cell is (503) 555-0188, actually no, sorry, it is 503-555-0199")).toEqual([
    ["phone", "+15035550199"],
    consent,
  ]);
});

test("a contact that is put right after the consent replaces the one before it", () => {
  const tail = log(
    said(),
    { type: "lead.learned", field: "phone", value: "+15035550142", from: "assistant", cite: 1 },
    { type: "lead.learned", field: "consent", value: "yes", from: "assistant", cite: 1 },
  );
  const state = tail.reduce(grow, INITIAL_STATE);
  const learnt = (text: string) =>
    learned(text, { state, site, now: 0, staffed: null }, 9).map(({ field, value }) => [field, value]);
  expect(learnt("sorry, the number is 503-555-0178")).toEqual([["phone", "+15035550178"]]);
  expect(learnt("I typed the wrong phone number, it should be 503-555-0151")).toEqual([["phone", "+15035550151"]]);
  expect(learnt("my number is 503 555 0177")).toEqual([["phone", "+15035550177"]]);
  expect(learnt("sorry, my order number is 503-555-0178")).toEqual([]);
  expect(learnt("my agent has a phone, it is 503-555-0178, sorry")).toEqual([]);
});

test("a value keeps no character that turns the direction of what is read", () => {
  const state = log(said()).reduce(grow, INITIAL_STATE);
  const [fact] = learned(
    "We're looking for a single \u202estory\u202c home",
    { state, site, now: 0, staffed: null },
    2,
  );
  expect(fact).toMatchObject({ field: "need", value: "a single story home" });
});

test("a bare yes after the offer of a person is as strict as before", () => {
  for (const text of ["yes you can keep it", "yes but only by email", "you may"]) expect(saysYes(text)).toBe(false);
});
