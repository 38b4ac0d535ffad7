import { expect, test } from "vitest";
import { isSmallTalk, smallTalk } from "../../assistant/languages/small-talk.ts";

test("a no is not a question without an answer", () => {
  for (const text of [
    "No thanks",
    "no, I don't need a human",
    "I don't want to talk to an agent",
    "Nein danke",
    "Not now.",
    "不用了",
  ]) {
    expect(isSmallTalk(text), text).toBe(true);
  }
  for (const text of [
    "No elevators?",
    "Do you charter yachts?",
    "I do not want a person who lies, I want my money back and a lawyer",
    "Nobody told me what the premium is",
  ]) {
    expect(isSmallTalk(text), text).toBe(false);
  }
});

test("what people say to be polite, or to themselves, is no question without an answer", () => {
  const kinds = {
    ok: "nod",
    "👍": "nod",
    cool: "nod",
    "hmm that's annoying": "nod",
    "how are you?": "nod",
    bye: "bye",
    "guten tag": "greeting",
    "hello?": "greeting",
    "thanks, that was helpful": "thanks",
    "what can you do?": "able",
    "that's not what I asked": "missed",
    "Which plans are there?\nare you still there?": "there",
  } as const;
  for (const [text, kind] of Object.entries(kinds)) expect(smallTalk(text), text).toBe(kind);
  for (const text of [
    "ok, what is a lot premium?",
    "cool roofs",
    "12345",
    "thanks but what about the garage?",
    "yes I want a tour",
  ]) {
    expect(smallTalk(text), text).toBeNull();
  }
});
