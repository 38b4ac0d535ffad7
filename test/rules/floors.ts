/** Every kind of floor, and a fact of every kind to try on each. */
import type { Fact } from "../../protocol/facts.ts";
import type { Floor } from "../../protocol/floor.ts";
import {
  ADA,
  answered,
  asked,
  asks,
  BEN,
  dropped,
  failed,
  floorAfter,
  gaveUp,
  handedBack,
  INITIAL,
  joined,
  left,
  ONE_OF_EACH,
  offered,
  present,
  put,
  replied,
  said,
  spoke,
  transferEnded,
  transferred,
  unreplied,
} from "./facts.ts";

export const FLOORS: Record<string, Floor> = {
  assistant: INITIAL,
  "assistant, owing": floorAfter(said()),
  "assistant, 3 tries": floorAfter(said(), failed(1), failed(1), failed(1)),
  "assistant, asking": floorAfter(said(), put(), answered(1)),
  "assistant, stranded": floorAfter(asked(9_000), { type: "wait.expired" }),
  waiting: floorAfter(asked(9_000)),
  "waiting, owing": floorAfter(asked(9_000), said()),
  "concierge, heard": floorAfter(joined(), said(), spoke()),
  "concierge, unheard": floorAfter(said(), joined()),
  "concierge, silent": floorAfter(joined(ADA, 9_000)),
  "concierge, dropped": floorAfter(said(), joined(), dropped(9_000)),
  "concierge, asking Ben": floorAfter(said(), joined(), asks(BEN, 9_000)),
  closed: floorAfter({ type: "closed", by: "visitor" }),
};

export const owed = (floor: Floor) => ("owes" in floor ? floor.owes?.seq : undefined);

const IN_DETAIL: Record<string, (floor: Floor) => Fact> = {
  "visitor.said": () => said(),
  "visitor.returned": () => ({ type: "visitor.returned" }),
  "assistant.said, to what is owed": (floor) => answered(owed(floor) ?? 1),
  "assistant.said, interrupted": (floor) => answered(owed(floor) ?? 1, "interrupted"),
  "assistant.said, to an older one": () => answered(49),
  "turn.failed": (floor) => failed(owed(floor) ?? 1),
  "trigger.fired, handoff": () => asked(99_000),
  "trigger.fired, handoff, no deadline": () => asked(),
  "trigger.fired, offer": () => offered,
  "trigger.fired, failure, none": () => gaveUp,
  "trigger.fired, call": () => ({ ...asked(), action: "call" }) as Fact,
  "trigger.fired, none": () => ({ ...offered, action: "none" }) as Fact,
  "concierge.joined, there": () => joined(BEN),
  "concierge.joined, by the lobby": () => joined(BEN, 99_000),
  "concierge.joined, as asked by Ada": () => transferred(),
  "transfer.offered": () => asks(),
  "transfer.offered, to themselves": () => asks(ADA),
  "transfer.ended": () => transferEnded("refused"),
  "question.put": (floor) => put(owed(floor) ?? 1),
  "question.answered": () => replied(2),
  "question.expired": () => unreplied(2),
  "concierge.present": () => present("silent"),
  "concierge.present, not theirs": () => present("silent", BEN),
  "concierge.dropped": () => dropped(99_000),
  "concierge.left": () => left(99_000),
  "concierge.left, not theirs": () => left(99_000, BEN),
  "concierge.said": () => spoke(),
  "concierge.said, not theirs": () => spoke(BEN),
  "concierge.handedBack": () => handedBack(),
  "concierge.handedBack, not theirs": () => handedBack(undefined, BEN),
  "wait.expired": () => ({ type: "wait.expired" }),
};

const detailed = new Set(Object.values(IN_DETAIL).map((make) => make(INITIAL).type));

/** Facts that come in several kinds, each kind by itself, and then one of every other fact. */
export const ROWS: Record<string, (floor: Floor) => Fact> = {
  ...IN_DETAIL,
  ...Object.fromEntries(
    Object.values(ONE_OF_EACH).flatMap((fact) => (detailed.has(fact.type) ? [] : [[fact.type, () => fact]])),
  ),
};
