/** A reply of a model that judges, made of a script and of what was said before. */
import type { Passage } from "../../assistant/knowledge/index.ts";
import { knowledge } from "../../assistant/knowledge/knowledge.ts";
import { reply } from "../../assistant/reply/reply.ts";
import { UNMETERED } from "../../assistant/stream/meter.ts";
import { PATIENCE } from "../../assistant/stream/watchdog.ts";
import type { Fact } from "../../protocol/facts.ts";
import { grow, INITIAL_STATE } from "../../protocol/state.ts";
import { defineSite } from "../../settings/schema.ts";
import { log, said } from "./facts.ts";
import { type Step, scripted, word } from "./scripted.ts";

export const site = defineSite({ id: "test", name: "Test Homes", greeting: "Hi", assistant: "Finch", origins: [] });

export const PASSAGES: readonly Passage[] = [
  { id: "lots#premium", title: "Lot premiums", text: "A lot premium is the extra price of a better lot." },
  { id: "lake#swim", title: "The lake", text: "Swimming is free." },
];

export interface Setting {
  staffed?: boolean | null;
  facts?: readonly Fact[];
}

/** The reply of a model that says this, round by round, to the visitor's words. */
export async function replyTo(
  words: string,
  rounds: readonly (readonly Step[])[],
  { staffed = true, facts = [] }: Setting = {},
) {
  const tail = log(...facts, said(words, "message-of-now"));
  const spoken: string[] = [];
  const made = await reply(
    {
      site,
      state: tail.reduce(grow, INITIAL_STATE),
      tail,
      to: tail.length,
      moment: { now: 100_000, staffed, opening: null },
      knowledge: { ...knowledge(PASSAGES, site), whole: PASSAGES },
      model: scripted(rounds),
      patience: PATIENCE,
      meter: UNMETERED,
    },
    {
      signal: new AbortController().signal,
      say: (piece) => spoken.push(piece) > 0,
      unsay: () => {
        spoken.length = 0;
      },
    },
  );
  return { ...made, text: spoken.join("").trimEnd() };
}

export const says = (text: string): Step[] => (text.match(/\s*\S+\s*/g) ?? []).map(word);
