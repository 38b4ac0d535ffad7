import { expect, test } from "vitest";
import type { Event, Fact } from "../../protocol/facts.ts";
import { fold } from "../../protocol/floor.ts";
import type { ServerFrame } from "../../protocol/frames.ts";
import { publicly } from "../../protocol/publicly.ts";
import { EMPTY, type Item, see, type View } from "../../protocol/view.ts";
import { NOTHING, take } from "../../widget/connection/thread.ts";
import {
  ADA,
  answered,
  asked,
  asks,
  dropped,
  handedBack,
  joined,
  left,
  log,
  ONE_OF_EACH,
  offered,
  present,
  put,
  replied,
  SLOT,
  said,
  transferEnded,
  whispered,
} from "./facts.ts";
import { welcome } from "./fake-socket.ts";
import { everyWalk } from "./walk.ts";

const viewOf = (events: readonly Event[]): View => events.reduce(see, EMPTY);
const notices = ({ items }: View) => items.flatMap((item) => (item.kind === "notice" ? item.what : []));
const lines = ({ items }: View) => items.flatMap((item: Item) => (item.kind === "said" ? [[item.by, item.text]] : []));

/** The newest events of a log, and older ones, as a client is sent them. */
const welcomeOf = (events: readonly Event[], all: readonly Event[]) =>
  welcome({ reset: true, head: all.length, more: true, events: [...events], floor: fold(all) });
const pageOf = (events: readonly Event[]): ServerFrame => ({
  type: "page",
  first: events[0]?.seq ?? 1,
  events: [...events],
  more: true,
});

test("words of all three sides stand in order, and the human's with their name", () => {
  const view = viewOf(log(said("Hi"), answered(1), joined(), ONE_OF_EACH["concierge.said"]));
  expect(lines(view)).toEqual([
    ["visitor", "Hi"],
    ["assistant", "The extra price of a better lot."],
    ["concierge", "Hello, this is Ada."],
  ]);
  expect(view.items.at(-1)).toMatchObject({ name: "Ada", id: "message-2" });
});

test("[R9] an event seen twice, or late, changes nothing", () => {
  const events = log(said(), answered(1), asked(9_000), joined());
  const view = viewOf(events);
  for (const event of events) expect(see(view, event)).toBe(view);
});

test("[R13] an interrupted reply is shown as one", () => {
  expect(viewOf(log(said(), answered(1, "interrupted"))).items.at(-1)).toMatchObject({ interrupted: true });
  expect(viewOf(log(said(), answered(1))).items.at(-1)).not.toHaveProperty("interrupted");
});

test("[F10] asking again during a wait shows no second notice", () => {
  expect(notices(viewOf(log(asked(9_000), said(), asked())))).toEqual(["asked"]);
});

test("coming back after a drop is a notice, the first sign of life after a join is not", () => {
  expect(notices(viewOf(log(joined(ADA, 9_000), present("silent"))))).toEqual(["joined"]);
  expect(notices(viewOf(log(joined(), dropped(9_000), present("dropped"))))).toEqual(["joined", "dropped", "returned"]);
});

test("an offer stands until the visitor's next words or until a person was asked", () => {
  const offer = (...more: readonly Fact[]) => viewOf(log(said(), answered(1), offered, ...more)).offer;
  expect(offer()).toBe(3);
  expect(offer(said("Yes", "message-9"))).toBeNull();
  expect(offer(asked(9_000))).toBeNull();
  expect(offer(joined())).toBeNull();
});

test("a fact about the visitor is kept under its field, the latest one counting", () => {
  const learned = ONE_OF_EACH["lead.learned"];
  const view = viewOf(log(said(), learned, { ...learned, value: "450k" }));
  expect(view.lead.budget).toEqual({ value: "450k", seq: 3 });
});

test("[F33] what was taken back is not known, and no older page brings it up again", () => {
  const learned = ONE_OF_EACH["lead.learned"];
  const forgotten: Fact = { type: "lead.forgotten", field: "budget" };
  expect(viewOf(log(said(), learned, forgotten)).lead).toEqual({});
  expect(viewOf(log(said(), learned, forgotten, { ...learned, value: "450k" })).lead.budget?.value).toBe("450k");
  const events = log(said(), learned, forgotten);
  const newest = take(NOTHING, welcomeOf(events.slice(2), events));
  expect(take(newest, pageOf(events.slice(0, 2))).view.lead).toEqual({});
});

test("whispers, questions and transfers are lines of their own to whoever is sent them", () => {
  const events = log(
    said(),
    whispered("Mention the lake"),
    put(),
    replied(3),
    joined(),
    asks(),
    transferEnded("refused"),
  );
  const { items } = viewOf(events);
  expect(items[1]).toMatchObject({ kind: "note", whisper: true, name: "Ben", text: "Mention the lake" });
  expect(notices(viewOf(events))).toEqual(["consulting", "consulted", "joined", "transferring", "transferEnded"]);
});

test("[F28] the visitor sees that a colleague was asked and has answered, and by whom, not what", () => {
  const items = viewOf(log(said(), put(), replied(2)).flatMap((event) => publicly(event) ?? [])).items;
  expect(items.slice(1)).toMatchObject([{ what: "consulting" }, { what: "consulted", name: "Ben" }]);
  expect(JSON.stringify(items)).not.toMatch(/lot 12/i);
});

test("a call stands where it was moved to, until it is cancelled or over", () => {
  const call = (...more: readonly Fact[]) => viewOf(log(ONE_OF_EACH["call.booked"], ...more)).call;
  const later = { ...ONE_OF_EACH["call.moved"], slot: { ...SLOT, id: "ada-2" } };
  expect(call()?.slot.id).toBe("ada-1");
  expect(call(later)).toMatchObject({ call: "call-1", slot: { id: "ada-2" } });
  expect(call(ONE_OF_EACH["call.cancelled"])).toBeNull();
  expect(call(ONE_OF_EACH["call.settled"])).toBeNull();
  expect(viewOf(log(ONE_OF_EACH["call.held"])).held).toEqual(SLOT);
  expect(viewOf(log(ONE_OF_EACH["call.held"], ONE_OF_EACH["call.released"])).held).toBeNull();
  expect(viewOf(log(ONE_OF_EACH["call.held"], ONE_OF_EACH["call.booked"])).held).toBeNull();
});

test("a promise of a call back stands until another wait runs out", () => {
  const promised = log(asked(9_000), { type: "wait.expired" }, ONE_OF_EACH["callback.promised"]);
  expect(viewOf(promised).promised).toBe(86_400_000);
  const again = log(...promised, asked(9_000), { type: "wait.expired" });
  expect(viewOf(again).promised).toBeNull();
});

test("[F24] the note of a hand-back shows to whoever was sent it", () => {
  expect(viewOf(log(joined(), handedBack("A call on Friday"))).items.at(-1)).toMatchObject({
    text: "A call on Friday",
  });
});

test("a room given back to the lobby says so", () => {
  expect(notices(viewOf(log(joined(), left(9_000))))).toEqual(["joined", "left"]);
});

test("[R5] a view made of pages, newest first, shows what the view of the whole log shows", () => {
  everyWalk((steps) => {
    const events = steps.map(({ event }) => event);
    const whole = viewOf(events);
    for (const size of [1, 3, 7]) {
      let end = Math.max(0, events.length - size);
      let thread = take(NOTHING, welcomeOf(events.slice(end), events));
      while (end > 0) {
        const start = Math.max(0, end - size);
        thread = take(thread, pageOf(events.slice(start, end)));
        end = start;
      }
      const { view } = thread;
      expect(view.items).toEqual(whole.items);
      expect(view.lead).toEqual(whole.lead);
      expect(view.floor).toEqual(whole.floor);
      expect(view.seq).toBe(whole.seq);
    }
  });
});

test("[R2] what comes after a resume folds onto what was there as if the socket had never closed", () => {
  everyWalk((steps) => {
    const events = steps.map(({ event }) => event);
    const half = Math.floor(events.length / 2);
    const resumed = [...events.slice(0, half + 2), ...events.slice(half)].reduce(see, EMPTY);
    expect(resumed).toEqual(viewOf(events));
  });
});
