import { expect, test } from "vitest";
import { isSmallTalk } from "../../durable-objects/assistant/compose";

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
    "Do you repair submarines?",
    "I do not want a person who lies, I want my money back and a lawyer",
    "Nobody told me what the premium is",
  ]) {
    expect(isSmallTalk(text), text).toBe(false);
  }
});
