/**
 * Verdicts that somebody gave on whole conversations, turn by turn: what a model that judges as they do would have written.
 */
import * as z from "zod";
import { LIMITS } from "../../protocol/limits.ts";
import type { Line } from "../jsonl.ts";
import { type Conversation, parse } from "./rows.ts";

export const ACTS = ["answer", "unknown", "human", "ask"] as const;
export const ANSWERED = ["full", "part", "none", "no-question"] as const;

const word = z.string().max(40).nullish();

const VerdictRow = z.object({
  kind: z.literal("verdict").default("verdict"),
  /** The id of the conversation, and the turn of the visitor, from 1. */
  conversation: z.string().min(1).max(80),
  turn: z.int().min(1),
  /** What is done: answer, say that it is not known, call a human, or ask a colleague one thing. */
  act: z.enum(ACTS),
  /** Why a human is needed, and the visitor's words that show it. */
  reason: word,
  evidence: z.string().max(LIMITS.text).nullish(),
  answered: z.enum(ANSWERED).nullish(),
  mood: word,
  urgent: z.boolean().nullish(),
  ownCase: z.boolean().nullish(),
  wants: word,
  /** What a colleague is asked. */
  question: z.string().max(LIMITS.note).nullish(),
  /** The words for the visitor; there may be none. */
  text: z.string().max(LIMITS.reply).default(""),
  /** Who judged. */
  judge: z.string().max(80).nullish(),
});
export type VerdictRow = z.output<typeof VerdictRow>;

/** By conversation and turn. */
export type Verdicts = ReadonlyMap<string, ReadonlyMap<number, VerdictRow>>;

/**
 * Verdicts on conversations that are not among those given are left out: one file may serve several.
 * @throws Error with a sentence that names the wrong line
 */
export function readVerdicts(lines: readonly Line[], conversations: readonly Conversation[]): Verdicts {
  const verdicts = new Map<string, Map<number, VerdictRow>>();
  for (const line of lines) {
    const verdict = readVerdict(line);
    const conversation = conversations.find(({ id }) => id === verdict.conversation);
    if (!conversation) continue;
    const { id, turns } = conversation;
    const { turn } = verdict;
    if (turn > turns.length) throw new Error(`${line.where}: "${id}" has ${turns.length} turns, and not ${turn}.`);
    const own = verdicts.get(id) ?? new Map<number, VerdictRow>();
    if (own.has(turn)) throw new Error(`${line.where}: turn ${turn} of "${id}" has a verdict already.`);
    verdicts.set(id, own.set(turn, verdict));
  }
  return verdicts;
}

/** @throws Error with a sentence that names the line and the field */
export const readVerdict = (line: Line): VerdictRow => parse(VerdictRow, line);

/** The turn that comes next for a judge who must not read ahead; null: all have a verdict. */
export function nextTurn({ id, turns }: Conversation, verdicts: Verdicts): number | null {
  const own = verdicts.get(id);
  const next = turns.findIndex((_, i) => !own?.has(i + 1));
  return next === -1 ? null : next + 1;
}
