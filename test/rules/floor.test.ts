import { expect, test } from "vitest";
import { FACT_TYPES, FACTS, type Fact, type Held } from "../../protocol/facts.ts";
import { due, duties, MAX_CRASHES, MAX_TRIES } from "../../protocol/floor.ts";
import { refusal } from "../../protocol/refusal.ts";
import {
  ADA,
  answered,
  asked,
  BEN,
  dropped,
  failed,
  floorAfter,
  gaveUp,
  handedBack,
  INITIAL,
  joined,
  left,
  next,
  ONE_OF_EACH,
  offered,
  present,
  said,
  spoke,
} from "./facts.ts";
import { FLOORS, owed, ROWS } from "./floors.ts";

const WAIT = 60_000;

test("[F3] a fact that a floor is not open to is refused there, and every other can be taken", () => {
  for (const [name, floor] of Object.entries(FLOORS)) {
    for (const fact of Object.values(ONE_OF_EACH)) {
      const open = FACTS[fact.type].open.includes(floor.held);
      if (!open) expect(refusal(floor, fact), `${fact.type} on ${name}`).toMatch(/^(not-now|taken)$/);
    }
    for (const type of FACT_TYPES.filter((each) => FACTS[each].open.includes(floor.held))) {
      const some = Object.entries(ROWS).filter(([, make]) => make(floor).type === type);
      expect(some.length, type).toBeGreaterThan(0);
    }
  }
});

test("[F4] what is stored has happened: no fact on any floor makes evolve throw", () => {
  for (const floor of Object.values(FLOORS)) {
    for (const fact of Object.values(ONE_OF_EACH)) expect(next(floor, fact)).toHaveProperty("held");
  }
});

test("[F1] whoever holds the floor is the only side that may speak", () => {
  for (const floor of Object.values(FLOORS)) {
    const assistant = refusal(floor, answered(owed(floor) ?? 1)) === null;
    const concierge = refusal(floor, spoke()) === null;
    expect([assistant, concierge]).not.toEqual([true, true]);
    if (duties(floor).speak) expect(floor.held).not.toBe("concierge");
  }
});

test("[F2] while a concierge holds the floor nothing the assistant says can be stored, and it owes nothing", () => {
  for (const held of ["heard", "unheard", "silent", "dropped"]) {
    const floor = FLOORS[`concierge, ${held}`] ?? INITIAL;
    expect(refusal(floor, answered(1))).toBe("not-now");
    expect(refusal(floor, answered(1, "interrupted"))).toBe("not-now");
    expect(refusal(floor, offered)).toBe("not-now");
    expect(duties(floor).speak).toBeNull();
  }
});

test("[F5] duties are read off the floor alone and change nothing", () => {
  for (const floor of Object.values(FLOORS)) {
    const before = structuredClone(floor);
    expect(duties(floor)).toEqual(duties(structuredClone(floor)));
    expect(floor).toEqual(before);
  }
});

test("[F6] each visitor message is owed a reply, and the newest one counts", () => {
  expect(duties(floorAfter(said())).speak).toEqual({ seq: 1, tries: 0 });
  expect(duties(floorAfter(said(), said("And how long does a build take?", "message-9"))).speak?.seq).toBe(2);
  expect(duties(floorAfter(said(), failed(1), said("Hello?", "message-9"))).speak).toEqual({ seq: 3, tries: 0 });
  expect(duties(floorAfter(said(), answered(1))).speak).toBeNull();
});

test("[F7] a reply to anything but the message that is owed is stale", () => {
  const floor = floorAfter(said(), said("Hello?", "message-9"));
  expect(refusal(floor, answered(1))).toBe("stale");
  expect(refusal(floor, failed(1))).toBe("stale");
  expect(refusal(floor, answered(2))).toBeNull();
  expect(refusal(floorAfter(said(), answered(1)), answered(1))).toBe("stale");
});

test("[F8] a handoff starts a wait that acts at its deadline, and one without a deadline is refused", () => {
  expect(refusal(INITIAL, asked())).toBe("not-now");
  const floor = floorAfter(said(), asked(9_000));
  expect(floor).toMatchObject({ held: "waiting", until: 9_000, front: false });
  expect(duties(floor)).toMatchObject({ alarm: 9_000, lobby: "waiting", speak: null });
});

test("[F35] a message that asks for more than a person stays owed a reply, also where a kind line came before the call", () => {
  const more = (fact: Fact, seq: number): Fact => ({ ...fact, owes: seq }) as Fact;
  expect(duties(floorAfter(said(), more(asked(9_000), 1))).speak).toEqual({ seq: 1, tries: 0 });
  expect(duties(floorAfter(said(), answered(1), more(asked(9_000), 1))).speak).toEqual({ seq: 1, tries: 0 });
  const call = more({ ...asked(), action: "call" } as Fact, 1);
  expect(floorAfter(said(), call)).toMatchObject({ held: "assistant", stranded: true, owes: { seq: 1 } });
  expect(floorAfter(said(), asked(9_000), said("Is it open?", "message-8"), more(asked(), 3))).toMatchObject({
    held: "waiting",
    owes: { seq: 3 },
  });
  // Nobody came: it is owed all the same.
  const alone = floorAfter(said(), more(asked(9_000), 1), { type: "wait.expired", why: "nobody" });
  expect(alone).toMatchObject({ held: "assistant", stranded: true, owes: { seq: 1 } });
});

test("[F9] while the visitor waits the assistant answers what they write", () => {
  const floor = floorAfter(asked(9_000), said());
  expect(duties(floor).speak).toEqual({ seq: 2, tries: 0 });
  expect(refusal(floor, answered(2))).toBeNull();
  expect(next(floor, answered(2))).toMatchObject({ held: "waiting", until: 9_000, owes: null });
});

test("[F10] asking again during a wait leaves its deadline and its beginning as they are", () => {
  const floor = floorAfter(asked(9_000), said("human please"));
  expect(refusal(floor, asked())).toBeNull();
  expect(next(floor, asked())).toEqual({ ...floor, owes: null });
  expect(next(floor, asked(99_000))).toEqual({ ...floor, owes: null });
});

test("[F11] at the deadline the assistant holds the floor again and the visitor is asked for a contact", () => {
  const floor = floorAfter(asked(9_000), said());
  expect(due(floor, 8_999, WAIT)).toBeNull();
  const fact = due(floor, 9_000, WAIT);
  expect(fact).toEqual({ type: "wait.expired" });
  const after = next(floor, fact ?? said());
  expect(after.held).toBe("assistant");
  expect(duties(after)).toMatchObject({ contact: true, speak: { seq: 2 } });
});

test("[F12] the first join wins and the second is told that the floor is taken", () => {
  for (const floor of [INITIAL, floorAfter(asked(9_000))]) {
    expect(refusal(floor, joined(ADA))).toBeNull();
    const held = next(floor, joined(ADA));
    expect(refusal(held, joined(BEN))).toBe("taken");
    expect(refusal(held, joined(ADA))).toBe("taken");
  }
});

test("[F13] only the concierge who holds the floor may act on it", () => {
  const floor = floorAfter(said(), joined(ADA));
  for (const act of [
    (who = ADA) => spoke(who),
    (who = ADA) => dropped(9_000, who),
    (who = ADA) => left(9_000, who),
    (who = ADA) => handedBack(undefined, who),
    (who = ADA) => present("silent", who),
  ]) {
    expect(refusal(floor, act(BEN))).toBe("not-yours");
    expect(refusal(floor, act(ADA))).toBeNull();
  }
});

test("[F14] a connected concierge without a sign of life loses the floor, and the room waits in front", () => {
  const floor = floorAfter(said(), joined(ADA, 9_000));
  expect(duties(floor).alarm).toBe(9_000);
  expect(due(floor, 8_999, WAIT)).toBeNull();
  const fact = due(floor, 9_000, WAIT);
  expect(fact).toEqual({ type: "concierge.left", concierge: ADA, why: "silent", until: 69_000 });
  expect(next(floor, fact ?? said())).toMatchObject({ held: "waiting", front: true, until: 69_000, owes: { seq: 1 } });
});

test("[F15] a dropped concierge keeps the floor during the grace and loses it afterwards", () => {
  const floor = floorAfter(joined(), dropped(9_000));
  expect(floor).toMatchObject({ held: "concierge", concierge: ADA });
  expect(due(floor, 8_999, WAIT)).toBeNull();
  expect(due(floor, 9_000, WAIT)).toMatchObject({ type: "concierge.left", why: "dropped" });
});

test("[F16] a word or another sign of life ends the absence", () => {
  for (const floor of [floorAfter(joined(ADA, 9_000)), floorAfter(joined(), dropped(9_000))]) {
    for (const sign of [spoke(), present("dropped")]) {
      const after = next(floor, sign);
      expect(duties(after).alarm).toBeNull();
      expect(due(after, 999_000, WAIT)).toBeNull();
    }
  }
});

test("[F17] a hand-back with an unanswered message makes the assistant answer it", () => {
  expect(duties(floorAfter(said(), joined(), handedBack())).speak?.seq).toBe(1);
  expect(duties(floorAfter(joined(), said(), handedBack())).speak?.seq).toBe(2);
  expect(duties(floorAfter(joined(), spoke(), said(), handedBack())).speak?.seq).toBe(3);
});

test("[F17] a hand-back with everything answered leaves the assistant silent", () => {
  expect(duties(floorAfter(said(), answered(1), joined(), handedBack())).speak).toBeNull();
  expect(duties(floorAfter(said(), joined(), spoke(), handedBack())).speak).toBeNull();
});

test("[F18] a reply that a join cut off has answered nothing: a hand-back without a word owes it again", () => {
  const cut = [said(), answered(1, "interrupted"), joined()];
  expect(duties(floorAfter(...cut, handedBack())).speak?.seq).toBe(1);
  expect(duties(floorAfter(...cut, left(9_000))).speak?.seq).toBe(1);
  expect(duties(floorAfter(...cut, spoke(), handedBack())).speak).toBeNull();
});

test("[F19] the visitor may go back to the assistant from waiting and from a concierge", () => {
  const back: Fact = { type: "visitor.returned" };
  for (const floor of [floorAfter(asked(9_000), said()), floorAfter(joined(), said())]) {
    expect(refusal(floor, back)).toBeNull();
    expect(next(floor, back)).toMatchObject({ held: "assistant", owes: { seq: 2 } });
  }
});

test("[F20] after three failed tries the assistant gives up, and a failure trigger clears what is owed", () => {
  const twice = floorAfter(said(), failed(1), failed(1));
  expect(duties(twice)).toMatchObject({ speak: { seq: 1, tries: 2 }, giveUp: false });
  const thrice = next(twice, failed(1));
  expect(MAX_TRIES).toBe(3);
  expect(duties(thrice)).toMatchObject({ speak: null, giveUp: true });
  for (const trigger of [gaveUp, { ...gaveUp, action: "handoff", until: 9_000 } as Fact]) {
    expect(refusal(thrice, trigger)).toBeNull();
    expect(duties(next(thrice, trigger))).toMatchObject({ speak: null, giveUp: false });
  }
});

test("[F36] a crash is no failed try, and only a message over which everything crashes again and again is given up", () => {
  const crashed: Fact = { type: "turn.failed", to: 1, why: "crashed" };
  const eleven = floorAfter(said(), ...Array.from({ length: MAX_CRASHES - 1 }, () => crashed));
  expect(duties(eleven)).toMatchObject({ speak: { seq: 1, tries: 0 }, giveUp: false });
  expect(duties(next(eleven, crashed))).toMatchObject({ speak: null, giveUp: true });
  expect(duties(floorAfter(said(), failed(1), crashed, failed(1), crashed)).giveUp).toBe(false);
  expect(duties(floorAfter(said(), failed(1), crashed, failed(1), crashed, failed(1))).giveUp).toBe(true);
  // Another message has its own count.
  const another = next(eleven, said("And?", "message-9"));
  expect(duties(another).speak).toEqual({ seq: 50, tries: 0 });
});

test("[F21] writing in a closed conversation opens it again, and asking for a person there starts a wait", () => {
  const closed = floorAfter({ type: "closed", by: "concierge" });
  expect(next(closed, said())).toMatchObject({ held: "assistant", owes: { seq: 50 } });
  expect(refusal(closed, asked(9_000))).toBeNull();
  expect(next(closed, asked(9_000)).held).toBe("waiting");
  expect(refusal(closed, offered)).toBe("not-now");
});

test("[F23] a stranded visitor is asked for a contact until there is one, a human, or a new beginning", () => {
  const stranded = floorAfter(asked(9_000), { type: "wait.expired" });
  const still: Fact[] = [said(), asked(99_000), ONE_OF_EACH["lead.learned"], ONE_OF_EACH.closed];
  for (const fact of still) expect(duties(next(stranded, fact)).contact, fact.type).toBe(true);
  expect(duties(next(stranded, ONE_OF_EACH["callback.promised"])).contact).toBe(false);
  expect(duties(next(stranded, joined())).contact).toBe(false);
  expect(duties(next(next(stranded, ONE_OF_EACH.closed), said())).contact).toBe(false);
});

test("[F34] a call that somebody else cancelled leaves the visitor asked again, unless a human is with them", () => {
  const cancelled = (by: "visitor" | "concierge" | "site"): Fact => ({ type: "call.cancelled", call: "call-1", by });
  for (const floor of [INITIAL, floorAfter(asked(9_000)), floorAfter(ONE_OF_EACH.closed)]) {
    expect(duties(next(floor, cancelled("site"))).contact, floor.held).toBe(true);
    expect(duties(next(floor, cancelled("concierge"))).contact, floor.held).toBe(true);
    expect(duties(next(floor, cancelled("visitor"))).contact, floor.held).toBe(false);
  }
  expect(duties(next(floorAfter(joined()), cancelled("site"))).contact).toBe(false);
  const again = next(INITIAL, cancelled("site"));
  expect(duties(next(again, ONE_OF_EACH["call.booked"])).contact).toBe(false);
  expect(duties(next(again, ONE_OF_EACH["callback.promised"])).contact).toBe(false);
});

test("a room is listed by who holds it", () => {
  const listed: Record<Held, unknown> = { assistant: "live", waiting: "waiting", concierge: "concierge", closed: null };
  for (const floor of Object.values(FLOORS)) expect(duties(floor).lobby).toBe(listed[floor.held]);
});
