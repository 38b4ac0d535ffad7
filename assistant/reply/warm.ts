/**
 * Grammars, tables and the index of an isolate are made when they are first needed, which is some hundred milliseconds of
 * work: with the first message, which somebody waits for. Here the same is made while the first visitor still types.
 */
import { INITIAL_STATE } from "../../protocol/state.ts";
import type { Site } from "../../settings/schema.ts";
import { signals } from "../judge/index.ts";
import { given } from "../lead/ask.ts";
import { groundsOf } from "./ground.ts";
import { Guard } from "./grounding/guard.ts";
import { rules } from "./instructions.ts";
import { siteKnowledge } from "./replies.ts";

/** It has what the readers look for: a name, a day, an hour, a number, a price, a question. */
const SAMPLE = "Hello, I'm Sam Field. Could we come by on Tuesday at 3 pm, and what does it cost for 12 people, $400?";

/** None takes longer than one message would. */
const STEPS: readonly ((site: Site) => unknown)[] = [
  (site) => siteKnowledge(site).find({ text: SAMPLE, before: [] }),
  (site) => given(site, INITIAL_STATE, SAMPLE, 1),
  (site) => signals({ turns: [{ seq: 1, by: "visitor", text: SAMPLE }], topics: site.topics }),
  (site) => rules(site),
  (site) => {
    const moment = { now: Date.now(), staffed: null, opening: null };
    const passages = siteKnowledge(site).whole ?? [];
    const guard = new Guard(groundsOf({ site, state: INITIAL_STATE, tail: [], passages, moment, buyer: false }));
    return guard.push(SAMPLE) + guard.end();
  },
];

let begun = false;

/**
 * Makes all of it once in the life of the isolate, step by step, so that messages come in between. Resolves at once where
 * another object has begun: none may wait for the work of another.
 */
export async function warm(site: Site): Promise<void> {
  if (begun) return;
  begun = true;
  for (const step of STEPS) {
    await new Promise((resolve) => setTimeout(resolve, 0));
    try {
      await step(site);
    } catch (bug) {
      // The message that needs it will say so as well.
      console.error("warming failed", String(bug));
    }
  }
}
