/** A verdict as a model writes it that does what its instructions say. */
import { readTag } from "../../assistant/reply/read-tag.ts";
import { closing, opening } from "../../assistant/reply/verdict.ts";
import type { VerdictRow } from "./verdicts.ts";

export function written(row: VerdictRow): string {
  const { act, reason, evidence, answered, mood, urgent, ownCase, wants, question, text } = row;
  const given = { reason, answered, mood, urgent, wants, own: ownCase };
  // A judge's words become those of the closed sets, as the words of any model do.
  const tag = readTag(JSON.stringify(given)) ?? {};
  const before = opening({
    act,
    ...(tag.reason && { reason: tag.reason }),
    ...(evidence && { words: evidence }),
    ...(act === "ask" && { question: question ?? text }),
  });
  return [before, text, closing(tag)].filter((part) => part !== "").join("\n");
}
