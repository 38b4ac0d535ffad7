/** One run: conversations under way while sockets are cut and the process is killed, then quiet, then the judgement. */
import type { Event } from "../../protocol/facts.ts";
import { type Dice, dice } from "./dice.ts";
import { cookie, Gateway } from "./gateway.ts";
import { judge, type Verdict } from "./judge.ts";
import { Concierge, type Session, Visitor } from "./people.ts";
import type { Plant } from "./plants.ts";
import { tapSockets } from "./tap.ts";
import { type Wire, wire } from "./wire.ts";
import { Witness } from "./witness.ts";

export interface Weather {
  seed: number;
  conversations: number;
  /** Length of the storm in milliseconds. */
  storm: number;
  plant: Plant | null;
  /** Hears what begins now. */
  begins?: (phase: string) => void;
}

export interface Outcome {
  counts: Record<string, number>;
  /** `seen`: by a visitor while it happened; `calm`: what a storm must have had to prove anything. */
  faults: Record<keyof Verdict | "seen" | "bugs" | "calm", string[]>;
  passed: boolean;
}

/** How long everybody may take to come to rest: backoff, recovery of owed replies by alarm, and the replies themselves. */
const CALM = 90_000;

const STORMY = ["kills", "cuts", "joins", "repeated", "replies finished", "replies cut off", "tries lost to a crash"];

const QUESTIONS = [
  "What is a lot premium?",
  "Which floor plans do you have?",
  "How long does a build take, from the first meeting to the keys?",
  "What does the warranty cover?",
  "Is a deposit refundable?",
  "Do you build on my own land?",
];

interface Cast {
  session: Session;
  visitor: Visitor;
  concierge: Concierge | null;
  witness: Witness;
}

export async function storm({
  seed,
  conversations,
  storm: length,
  plant,
  begins = () => {},
}: Weather): Promise<Outcome> {
  const chance = dice(seed);
  const counts: Record<string, number> = {};
  const count = (what: string, by = 1) => {
    counts[what] = (counts[what] ?? 0) + by;
  };
  const gateway = await Gateway.open(plant);
  const line = await wire();
  line.to(gateway.port);
  const cast = new Map<string, Cast>();
  const names = new Map<string, string>();
  using _taps = tapSockets({
    headers: ({ pathname }): Record<string, string> => {
      const name = names.get(pathname);
      return name ? { Cookie: name, Origin: line.origin } : {};
    },
    frame: ({ pathname }, frame) => {
      const [, place, conversation = ""] = pathname.split("/");
      if (place === "rooms") cast.get(conversation)?.witness.see(frame);
    },
  });

  try {
    const sessions = await Promise.all(Array.from({ length: conversations }, () => gateway.session()));
    for (const [i, session] of sessions.entries()) {
      names.set(`/console/rooms/${session.conversation}`, await cookie(`concierge-${i}`));
      cast.set(session.conversation, {
        session,
        witness: new Witness(session.conversation.slice(0, 8)),
        visitor: new Visitor(line.origin, session),
        concierge: null,
      });
    }
    begins(`the storm, ${length / 1_000} s`);
    const end = Date.now() + length;
    const actors = [...cast.values()].map((one) => act(one, line.origin, chance.fork(), end, count));
    await Promise.all([
      ...actors,
      breakdowns(gateway, line, chance.fork(), end, count),
      cuts(line, chance.fork(), conversations, end, count),
    ]);

    begins(`the calm, until everybody has what they are owed: at most ${CALM / 1_000} s`);
    await calm([...cast.values()], chance.fork());
    return await verdict([...cast.values()], line.origin, gateway, counts);
  } finally {
    for (const { visitor, concierge } of cast.values()) {
      visitor.connection.close();
      concierge?.connection.close();
    }
    await line.close();
    await gateway.close();
  }
}

type Count = (what: string, by?: number) => void;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** One conversation's people, each doing something every second or so. */
async function act(one: Cast, origin: string, chance: Dice, end: number, count: Count): Promise<void> {
  let number = 0;
  const words = () => `${chance.pick(QUESTIONS)} (${++number})`;
  while (Date.now() < end) {
    await pause(chance.between(300, 2_200));
    const { visitor } = one;
    const deed = chance.next();
    if (deed < 0.42) visitor.say(words());
    else if (deed < 0.5) {
      // The second takes the place of the first, whose reply has just begun.
      visitor.say(words());
      await pause(chance.between(0, 120));
      visitor.say(words());
      count("said in a hurry");
    } else if (deed < 0.6) {
      const line = chance.pick(visitor.said);
      if (line) visitor.repeat(line);
      count("repeated");
    } else if (deed < 0.67) {
      visitor.reload();
      count("reloads");
    } else if (deed < 0.7) {
      if (visitor.connection.send({ type: "back" })) count("went back");
    } else if (deed < 0.73) {
      if (visitor.connection.send({ type: "person" })) count("asked for a person");
    } else human(one, origin, chance, words, count);
  }
}

function human(one: Cast, origin: string, chance: Dice, words: () => string, count: Count): void {
  if (!one.concierge) {
    one.concierge = new Concierge(origin, one.session.conversation);
    return;
  }
  const { concierge } = one;
  const deed = chance.next();
  if (!concierge.holds) {
    if (concierge.connection.send({ type: "join" })) count("takeovers tried");
  } else if (deed < 0.6) concierge.say(`A human says: ${words()}`);
  else if (deed < 0.85) {
    if (concierge.connection.send({ type: "handBack", note: "Promised the price list." })) count("hand-backs tried");
  } else concierge.reload();
}

/** Kills the process and brings it back, a few seconds apart. */
async function breakdowns(gateway: Gateway, line: Wire, chance: Dice, end: number, count: Count): Promise<void> {
  while (true) {
    await pause(chance.between(1_500, 4_000));
    if (Date.now() > end) return;
    await gateway.kill();
    line.to(null);
    await pause(chance.between(0, 1_200));
    await gateway.restart();
    line.to(gateway.port);
    count("kills");
  }
}

/** Every connection is cut once in some eight seconds. */
async function cuts(line: Wire, chance: Dice, conversations: number, end: number, count: Count): Promise<void> {
  while (Date.now() < end) {
    await pause(chance.between(0, 16_000 / conversations));
    if (line.cut(chance)) count("cuts");
  }
}

/** Humans give back most rooms; then everybody connects again and whatever is owed gets done. */
async function calm(cast: readonly Cast[], chance: Dice): Promise<void> {
  const end = Date.now() + CALM;
  const leaving = new Set(cast.filter(() => chance.below(3) > 0));
  const everybody = cast.flatMap(({ visitor, concierge }) => (concierge ? [visitor, concierge] : [visitor]));
  while (Date.now() < end) {
    for (const { connection } of everybody) if (connection.state.status !== "open") connection.wake();
    for (const one of leaving) {
      if (one.visitor.connection.state.status !== "open") continue;
      if (one.visitor.connection.state.view.floor.held !== "concierge") leaving.delete(one);
      else one.visitor.connection.send({ type: "back" });
    }
    if (leaving.size === 0 && everybody.every(({ settled }) => settled)) return;
    await pause(200);
  }
}

async function verdict(
  cast: readonly Cast[],
  origin: string,
  gateway: Gateway,
  counts: Record<string, number>,
): Promise<Outcome> {
  const faults: Outcome["faults"] = {
    lost: [],
    duplicated: [],
    reordered: [],
    afterJoin: [],
    unfinished: [],
    disagree: [],
    seen: [],
    bugs: gateway.bugs,
    calm: [],
  };
  const add = (what: string, by = 1) => {
    counts[what] = (counts[what] ?? 0) + by;
  };
  for (const { session, visitor, concierge, witness } of cast) {
    const { conversation } = session;
    const late = new Visitor(origin, session);
    const reader = new Concierge(origin, conversation);
    const [shown, log] = await Promise.all([late, reader].map((one) => whole(one.connection)));
    late.connection.close();
    reader.connection.close();
    if (!shown || !log) {
      faults.disagree.push(`${conversation.slice(0, 8)}: a fresh reader got no answer`);
      continue;
    }
    const people = [
      { who: "the visitor", one: visitor },
      ...(concierge ? [{ who: "the concierge", one: concierge }] : []),
    ];
    for (const { who, one } of people) {
      if (!one.settled) faults.unfinished.push(`${conversation.slice(0, 8)}: ${who} did not come to rest`);
    }
    const found = judge({
      conversation,
      log,
      visitors: [
        { who: "the visitor", events: visitor.connection.state.events },
        { who: "a fresh reader", events: shown },
      ],
      said: people.map(({ who, one }) => ({
        who,
        lines: one.said,
        refused: one.connection.state.pending.flatMap(({ id, failed }) => (failed === null ? [] : [id])),
      })),
    });
    for (const kind of Object.keys(found) as (keyof Verdict)[]) faults[kind].push(...found[kind]);
    faults.seen.push(...witness.faults);
    faults.afterJoin.push(...witness.afterJoin);
    add("messages", visitor.said.length + (concierge?.said.length ?? 0));
    add("events", log.length);
    const number = (fits: (event: Event) => boolean) => log.filter(fits).length;
    add(
      "joins",
      number(({ type }) => type === "concierge.joined"),
    );
    add(
      "replies finished",
      number((event) => event.type === "assistant.said" && event.why === "done"),
    );
    add(
      "replies cut off",
      number((event) => event.type === "assistant.said" && event.why === "interrupted"),
    );
    add(
      "tries lost to a crash",
      number(({ type }) => type === "turn.failed"),
    );
  }
  faults.calm.push(...STORMY.filter((what) => !counts[what]).map((what) => `none: ${what}`));
  return { counts, faults, passed: Object.values(faults).every((list) => list.length === 0) };
}

/** Everything that somebody who comes now can read, page by page; null: no answer in time. */
async function whole(connection: Visitor["connection"] | Concierge["connection"]): Promise<readonly Event[] | null> {
  const end = Date.now() + 5_000;
  while (Date.now() < end) {
    const { status, more, events } = connection.state;
    if (status === "open" && !more) return events;
    if (status === "open") connection.older();
    await pause(5);
  }
  return null;
}
