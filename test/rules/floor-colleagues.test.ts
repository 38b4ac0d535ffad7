/** The floor between colleagues: transfers, questions to the humans, and what is said when none of them is there. */
import { expect, test } from "vitest";
import type { Fact } from "../../protocol/facts.ts";
import { due, duties } from "../../protocol/floor.ts";
import { refusal } from "../../protocol/refusal.ts";
import {
  ADA,
  answered,
  asked,
  asks,
  BEN,
  dropped,
  floorAfter,
  joined,
  next,
  ONE_OF_EACH,
  put,
  replied,
  said,
  spoke,
  transferEnded,
  transferred,
  unreplied,
} from "./facts.ts";

test("[F25] a transfer leaves the room with whoever offered it, and a no, silence or a withdrawal ends it", () => {
  const asking = floorAfter(said(), joined(), asks(BEN, 9_000));
  expect(asking).toMatchObject({ held: "concierge", concierge: ADA, transfer: { to: BEN, until: 9_000 }, unheard: 1 });
  expect(refusal(asking, spoke())).toBeNull();
  expect(refusal(asking, spoke(BEN))).toBe("not-yours");
  for (const why of ["refused", "unanswered", "withdrawn"] as const) {
    expect(next(asking, transferEnded(why))).toEqual(floorAfter(said(), joined()));
  }
  expect(refusal(asking, transferEnded("refused", ADA)), "who was not asked").toBe("not-now");
  expect(refusal(floorAfter(joined()), transferEnded("refused"))).toBe("not-now");
});

test("[F27] a transfer that nobody answers comes back by itself when its time has passed", () => {
  const asking = floorAfter(joined(), asks(BEN, 9_000));
  expect(duties(asking).alarm).toBe(9_000);
  expect(due(asking, 8_999, 60_000)).toBeNull();
  expect(due(asking, 9_000, 60_000)).toEqual(transferEnded("unanswered"));
  const gone = next(asking, dropped(7_000));
  expect(duties(gone).alarm, "the sooner of the two").toBe(7_000);
});

test("[F26] the colleague who accepts holds the floor with what was unheard, and nobody else may come in", () => {
  const asking = floorAfter(said(), joined(), asks(BEN, 9_000));
  expect(refusal(asking, transferred())).toBeNull();
  expect(next(asking, transferred())).toMatchObject({ concierge: BEN, unheard: 1, transfer: null, absent: null });
  expect(refusal(asking, joined(BEN))).toBe("taken");
  expect(refusal(asking, transferred({ id: "cy@example.com", name: "Cy" }))).toBe("taken");
  expect(refusal(floorAfter(joined()), transferred())).toBe("taken");
});

test("[F25] nobody is asked twice over, by somebody else, or by themselves", () => {
  expect(refusal(floorAfter(joined()), asks(ADA))).toBe("not-now");
  expect(refusal(floorAfter(joined(BEN)), asks(BEN))).toBe("not-yours");
  expect(refusal(floorAfter(said()), asks())).toBe("not-now");
});

test("[F28] the message that raised a question is owed again when the humans have answered or their time has passed", () => {
  const checking = floorAfter(said(), put(), answered(1));
  expect(checking).toMatchObject({ held: "assistant", owes: null });
  for (const end of [replied(2), unreplied(2)]) {
    expect(next(checking, end)).toMatchObject({ owes: { seq: 1, tries: 0 } });
    const newer = floorAfter(said(), put(), answered(1), said("And the garage?", "message-8"));
    expect(next(newer, end), "a newer message is owed already").toMatchObject({ owes: { seq: 4 } });
    const human = floorAfter(said(), put(), answered(1), joined());
    expect(next(human, end), "a human is there").toEqual(human);
  }
});

test("[F30] who is told that nobody can come is asked for a contact until they left one or a call is booked", () => {
  const call: Fact = { ...asked(), action: "call" } as Fact;
  expect(duties(floorAfter(said(), call))).toMatchObject({ contact: true, speak: null, lobby: "live" });
  expect(duties(floorAfter(said(), call, ONE_OF_EACH["callback.promised"])).contact).toBe(false);
  expect(duties(floorAfter(said(), call, ONE_OF_EACH["call.booked"])).contact).toBe(false);
  const value: Fact = { ...call, kind: "value" } as Fact;
  expect(duties(floorAfter(said(), value)).speak, "an offer of a call answers nothing").toMatchObject({ seq: 1 });
});
