/** Measures whole conversations: each is played through the real room, and what became of it is graded. */
import { writeFileSync } from "node:fs";
import { progress } from "./command.ts";
import { count, countBy } from "./conversations/grade.ts";
import { playAll } from "./conversations/play.ts";
import { DIVISIONS, print, transcript } from "./conversations/print.ts";
import { MODEL } from "./conversations/route.ts";
import { readConversations } from "./conversations/rows.ts";
import { readVerdicts, type Verdicts } from "./conversations/verdicts.ts";
import { type Line, readLines } from "./jsonl.ts";

interface Options {
  /** A file with the verdicts of a model that is played. */
  verdicts?: string | undefined;
  /** The only conversation that is played, and printed in full. */
  show?: string | undefined;
  /** The file that the facts of each conversation are written to, for a comparison with another version. */
  facts?: string | undefined;
}

/** @throws Error with a sentence that names the wrong line, or the conversation that could not be played */
export async function conversations(lines: readonly Line[], { verdicts: file, show, facts }: Options = {}) {
  const read = readConversations(lines);
  const chosen = read.conversations.filter(({ id }) => show === undefined || id === show);
  if (chosen.length === 0) throw new Error(`The file has no conversation "${show}".`);
  const verdicts: Verdicts = file === undefined ? new Map() : readVerdicts(readLines(file), chosen);
  const given = { ...read, conversations: chosen };
  const played = await playAll(given, verdicts, progress("conversations", chosen.length));
  if (facts !== undefined) {
    const rows = played.map((one) => JSON.stringify({ id: one.conversation.id, facts: one.facts }));
    writeFileSync(facts, `${rows.join("\n")}\n`);
  }
  const { byLanguage, byTrigger } = DIVISIONS;
  const json = {
    conversations: {
      ...count(played),
      byLanguage: countBy(played, byLanguage.key),
      byTrigger: countBy(played, byTrigger.key),
    },
  };
  const turns = played.flatMap((one) => one.turns);
  const judged = turns.filter(({ model }) => model === MODEL).length;
  const early = turns.filter(({ model }) => model === null).length;
  const source =
    file === undefined
      ? []
      : [`Turns: ${turns.length}. Judged by the played model: ${judged}; decided before a model spoke: ${early}.`];
  const text = show === undefined ? print(played) : played.map(transcript).join("\n\n");
  return { json, text: [...source, text].join("\n\n") };
}
