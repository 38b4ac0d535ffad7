/** The order in which the lines of a talk are read. */
import { expect, test } from "vitest";
import type { Fact } from "../../protocol/facts.ts";
import { EMPTY, see } from "../../protocol/view.ts";
import { inOrder } from "../../widget/connection/order.ts";
import { answered, joined, log, ONE_OF_EACH, offered, said, spoke } from "./facts.ts";

const offer: Fact = { ...(offered as Extract<Fact, { type: "trigger.fired" }>), action: "offer" };
const again = said("And?", "message-9");

const read = (...facts: Fact[]) => {
  const { told, last } = inOrder(log(...facts).reduce(see, EMPTY).items);
  return { told: told.map(({ seq }) => seq), last: last.map(({ seq }) => seq) };
};

test("an offer stands after the reply that it was stored before", () => {
  expect(read(said(), offer, answered(1))).toEqual({ told: [1, 3, 2], last: [] });
  expect(read(said(), offer, answered(1), again, answered(4))).toEqual({ told: [1, 3, 2, 4, 5], last: [] });
});

test("an offer whose reply may still come is the last line", () => {
  expect(read(said(), offer)).toEqual({ told: [1], last: [2] });
  expect(read(said(), answered(1), offer)).toEqual({ told: [1, 2], last: [3] });
});

test("whatever happens instead of the reply comes after the offer; a note does not", () => {
  expect(read(said(), offer, again, answered(3)).told).toEqual([1, 2, 3, 4]);
  expect(read(said(), offer, joined(), spoke()).told).toEqual([1, 2, 3, 4]);
  expect(read(said(), offer, ONE_OF_EACH["note.added"], answered(1)).told).toEqual([1, 3, 4, 2]);
});
