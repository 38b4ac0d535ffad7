/**
 * Plays whole conversations on real gateways, each with one concierge on duty who takes what is handed over. Where a turn
 * has a verdict, a model that judges so writes the reply; elsewhere it is the embedded one.
 */
import { waits } from "../../protocol/actions.ts";
import type { Event } from "../../protocol/facts.ts";
import { fold } from "../../protocol/floor.ts";
import { messageOf } from "../command.ts";
import { type Gateway, open } from "../scenarios/gateway.ts";
import { Concierge, messageId, Visitor } from "../scenarios/people.ts";
import { bundleWorker } from "../workerd.ts";
import type { Played, Turn } from "./grade.ts";
import { PLAYED } from "./route.ts";
import type { Conversation, Conversations } from "./rows.ts";
import { ALWAYS_OPEN, type GivenSite } from "./site.ts";
import { steady } from "./steady.ts";
import type { VerdictRow, Verdicts } from "./verdicts.ts";
import { written } from "./written.ts";

/** A conversation with all that was stored of it. */
export interface Recorded extends Played {
  facts: readonly unknown[];
}

/** Gateways that run at the same time. */
const GATEWAYS = 2;
/** Conversations of one gateway, one after the other: enough to make its start cheap, and few enough to share them out. */
const SHARE = 12;

/**
 * @param verdicts those that a played model gives
 * @param done is told how many have been played
 * @returns in the order of the file
 * @throws Error that names the conversation which could not be played
 */
export async function playAll(
  { sites, conversations }: Conversations,
  verdicts: Verdicts,
  done: (n: number) => void,
): Promise<Recorded[]> {
  const code = bundles();
  const shares = [...Map.groupBy(conversations, ({ site }) => site)].flatMap(([site, list]) =>
    Array.from({ length: Math.ceil(list.length / SHARE) }, (_, i) => ({
      site: sites.get(site) ?? "own",
      list: list.slice(i * SHARE, (i + 1) * SHARE),
    })),
  );
  const played = new Map<string, Recorded>();
  const worker = async () => {
    for (let share = shares.shift(); share; share = shares.shift()) {
      for await (const one of playShare(await code(share.site), share.site, share.list, verdicts)) {
        played.set(one.conversation.id, one);
        done(played.size);
      }
    }
  };
  await Promise.all(Array.from({ length: GATEWAYS }, worker));
  return conversations.flatMap(({ id }) => played.get(id) ?? []);
}

/** One bundle serves every site that lies beside it. */
function bundles(): (site: GivenSite) => Promise<string> {
  const made = new Map<boolean, Promise<string>>();
  return (site) => {
    const beside = site !== "own";
    const bundle = made.get(beside) ?? bundleWorker("scripts/conversations/worker.ts", [], beside ? "beside" : "own");
    made.set(beside, bundle);
    return bundle;
  };
}

async function* playShare(
  code: string,
  site: GivenSite,
  list: readonly Conversation[],
  verdicts: Verdicts,
): AsyncGenerator<Recorded> {
  const gateway =
    site === "own"
      ? await open(code, { mode: "auto", hours: { week: ALWAYS_OPEN } })
      : await open(code, {}, { ...site, settings: site.settings });
  try {
    const concierge = await Concierge.onDuty(gateway, "Ana");
    for (const conversation of list) {
      try {
        yield await play(gateway, concierge, conversation, verdicts);
      } catch (error) {
        throw new Error(
          [`The conversation "${conversation.id}" could not be played: ${messageOf(error)}`, ...gateway.bugs].join(
            "\n",
          ),
        );
      }
    }
    await concierge.leave();
    if (gateway.bugs.length > 0) console.error(`The Worker logged:\n${[...new Set(gateway.bugs)].join("\n")}`);
  } finally {
    await gateway.close();
  }
}

async function play(
  gateway: Gateway,
  concierge: Concierge,
  conversation: Conversation,
  verdicts: Verdicts,
): Promise<Recorded> {
  const session = await gateway.session();
  const judged = verdicts.get(conversation.id);
  if (judged)
    await teach(
      gateway,
      session.conversation,
      conversation.turns.map((_, i) => judged.get(i + 1)),
    );
  const visitor = new Visitor(gateway.origin, session);
  await visitor.socket.next(({ type }) => type === "welcome");
  const turns: Turn[] = [];
  let facts: Event[] = [];
  for (const said of conversation.turns) {
    await say(visitor, said, conversation.lang);
    await gateway.rest(session.conversation);
    const head = facts.length;
    facts = await gateway.facts(session.conversation);
    turns.push(turnOf(said, facts.slice(head)));
    if (turns.at(-1)?.fired.some(({ action }) => waits(action))) {
      const { held } = fold(facts);
      if (held !== "concierge") throw new Error(`it was handed over and nobody took it: the floor is "${held}"`);
      await concierge.caughtUp();
      break;
    }
  }
  // Closed, so that the concierge is free for the next one.
  visitor.socket.send({ type: "end" });
  await visitor.socket.next(({ type, event }) => type === "event" && (event as { type?: string }).type === "closed");
  await gateway.rest(session.conversation);
  await concierge.drop();
  await visitor.socket.close();
  return { conversation, turns, facts: steady(facts) };
}

/** Tells the Worker what a model writes in this room, turn by turn. */
async function teach({ origin }: Gateway, room: string, rows: readonly (VerdictRow | undefined)[]): Promise<void> {
  const body = JSON.stringify(rows.map((row) => (row ? written(row) : null)));
  const answer = await fetch(`${origin}${PLAYED}?conversation=${room}`, { method: "POST", body });
  if (!answer.ok) throw new Error(`the verdicts were not taken: ${answer.status}`);
}

async function say({ socket }: Visitor, text: string, lang: string): Promise<void> {
  const id = messageId();
  const answer = await socket.ask(
    { type: "say", id, text, lang },
    ({ type, re, event }) => re === id || (type === "event" && (event as { id?: string }).id === id),
  );
  if (answer.type === "refused") throw new Error(`the message "${text}" was refused: ${answer.why}`);
}

const turnOf = (said: string, facts: readonly Event[]): Turn => ({
  said,
  fired: facts.flatMap((fact) =>
    fact.type === "trigger.fired"
      ? [{ kind: fact.kind, action: fact.action, words: fact.evidence.span ?? fact.evidence.rule }]
      : [],
  ),
  replies: facts.flatMap((fact) => (fact.type === "assistant.said" ? [fact.text] : [])),
  model: facts.flatMap((fact) => (fact.type === "assistant.said" && fact.model ? [fact.model] : [])).at(-1) ?? null,
});
