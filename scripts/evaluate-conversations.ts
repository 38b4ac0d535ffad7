/** Measures whole conversations: each is played through the real room, and what became of it is graded. */
import { progress } from "./command.ts";
import { count, countBy } from "./conversations/grade.ts";
import { playAll } from "./conversations/play.ts";
import { DIVISIONS, print, transcript } from "./conversations/print.ts";
import { readConversations } from "./conversations/rows.ts";
import type { Line } from "./jsonl.ts";

interface Options {
  /** The only conversation that is played, and printed in full. */
  show?: string | undefined;
}

/** @throws Error with a sentence that names the wrong line, or the conversation that could not be played */
export async function conversations(lines: readonly Line[], { show }: Options = {}) {
  const read = readConversations(lines);
  const chosen = read.conversations.filter(({ id }) => show === undefined || id === show);
  if (chosen.length === 0) throw new Error(`The file has no conversation "${show}".`);
  const played = await playAll({ ...read, conversations: chosen }, progress("conversations", chosen.length));
  const { byLanguage, byTrigger } = DIVISIONS;
  const json = {
    conversations: {
      ...count(played),
      byLanguage: countBy(played, byLanguage.key),
      byTrigger: countBy(played, byTrigger.key),
    },
  };
  return { json, text: show === undefined ? print(played) : played.map(transcript).join("\n\n") };
}
