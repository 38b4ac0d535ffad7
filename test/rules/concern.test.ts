/** What is about the visitor's own call or data, and what only shares a word with it. */
import { expect, test } from "vitest";
import { concern } from "../../assistant/reply/concern.ts";

test("a question about the visitor's own call is told from other calls, and from papers that can be cancelled", () => {
  for (const text of [
    "When is my call?",
    "Please cancel my call. Thanks!",
    "Hello! Can we move my call to Friday at 2pm?",
    "I need to reschedule",
    "what time is our appointment",
    "My call has to be moved",
    "Do I have a call?",
    "I can't make my appointment",
    "Could you cancel the appointment?",
    "What time is the call?",
    "I need a new time for my appointment",
    "Can we move my call about the contract to Friday?",
  ]) {
    expect(concern(text, false), text).toEqual({ call: true, data: false, rest: "" });
  }
  for (const text of [
    "If I cancel my contract, do I get my deposit back?",
    "Can I cancel the contract after our call?",
    "Can I book my call for Friday?",
    "When can someone call me?",
    "When is the call center open?",
    "When is my closing appointment?",
    "Call me when the house is ready",
    "When can I move in?",
  ]) {
    expect(concern(text, false), text).toBeNull();
  }
});

test("a wish about the visitor's own data is told from other things to remove or to know", () => {
  for (const text of [
    "please forget my number",
    "Delete everything you know about me",
    "What data do you have on me?",
    "don't store my phone number",
    "Forget me.",
    "I want my data erased under GDPR",
  ]) {
    expect(concern(text, false), text).toEqual({ call: false, data: true, rest: "" });
  }
  for (const text of [
    "Can I remove my name from the contract?",
    "What do you know about the lake?",
    "Forget my last question",
    "Can you clear the trees on the lot?",
    "Don't use my garage as storage",
  ]) {
    expect(concern(text, false), text).toBeNull();
  }
});

test("what else a message asks is left to be answered", () => {
  expect(concern("When is my call? What is a lot premium?", false)?.rest).toBe("What is a lot premium?");
});

test("where a call is planned, who will ring and whether it can be moved is about that call", () => {
  for (const text of ["Who will call me?", "When are you calling me?", "Can I move it to Friday?"]) {
    expect(concern(text, true)?.call, text).toBe(true);
    expect(concern(text, false), text).toBeNull();
  }
  expect(concern("Can I cancel it?", true), "the contract, perhaps").toBeNull();
});
