/** A conversation in the terminal: what is printed, once, in reading order. */
import { expect, test } from "vitest";
import type { Event, Fact } from "../../protocol/facts.ts";
import type { ServerFrame } from "../../protocol/frames.ts";
import { type Out, Screen } from "../../scripts/chat/screen.ts";
import type { RoomState } from "../../widget/connection/room.ts";
import { NOTHING, type Thread, take } from "../../widget/connection/thread.ts";
import { joined, offered, said } from "./facts.ts";

const SOURCE = { id: "a#fees", title: "Fees" };
const OTHER = { id: "a#lots", title: "Lots" };

/** A screen, and the frames that reach it. */
function screen(streams: boolean) {
  let text = "";
  const out: Out = { streams, write: (more) => (text += more), clear: () => {}, prompt: () => {} };
  const shown = new Screen(out);
  let thread: Thread = NOTHING;
  let seq = 0;
  const state = (more: Partial<RoomState> = {}): RoomState => ({
    ...thread,
    status: "open",
    stopped: null,
    pending: [],
    acts: [],
    refused: null,
    connections: 1,
    ...more,
  });
  const frame = (one: ServerFrame) => {
    thread = take(thread, one);
    shown.show(state());
  };
  shown.show(state());
  return {
    shown,
    state,
    frame,
    stored: (fact: Fact) => frame({ type: "event", event: { ...fact, seq: ++seq, at: seq } as Event }),
    /** What was printed since. */
    get printed() {
      const all = text;
      text = "";
      return all;
    },
  };
}

const reply = (text: string, more: object = {}): Fact => ({
  type: "assistant.said",
  turn: "t1",
  to: 1,
  text,
  why: "done",
  ...more,
});

test("piped: whole lines, the visitor's own once, an offer after the reply that is still owed", () => {
  const it = screen(false);
  it.shown.begin(false);
  it.shown.own("What is it?");
  it.stored(said("What is it?"));
  it.stored(offered);
  it.frame({ type: "delta", turn: "t1", at: 0, text: "A place" });
  expect(it.printed).toBe("you         What is it?\n");
  it.stored(reply("A place.\nAnd more.", { sources: [SOURCE] }));
  expect(it.printed).toBe(
    [
      "assistant   A place.",
      "            And more.",
      "            [Fees]",
      "            * A person can join: write yes, or /human.",
      "",
    ].join("\n"),
  );
  it.stored(joined());
  it.shown.show(it.state());
  expect(it.printed).toBe("            * Ada has joined.\n");
});

test("on a terminal the words come as they stream; what is taken back is said to be", () => {
  const it = screen(true);
  it.shown.begin(true);
  it.stored(said());
  it.frame({ type: "delta", turn: "t1", at: 0, text: "It " });
  it.frame({ type: "delta", turn: "t1", at: 3, text: "costs" });
  expect(it.printed).toBe("assistant   It costs");
  it.stored(reply("It costs 5.", { choices: [SOURCE, OTHER] }));
  expect(it.printed).toBe(" 5.\n            /1 Fees\n            /2 Lots\n");
  it.stored(said("And that?", "message-2"));
  it.frame({ type: "delta", turn: "t2", at: 0, text: "Wrong" });
  it.frame({ type: "delta", turn: "t2", at: 0, text: "" });
  it.stored(reply("Right.", { turn: "t3", to: 3 }));
  expect(it.printed).toBe("assistant   Wrong [taken back]\nassistant   Right.\n");
});

test("an earlier conversation is printed from its beginning on a terminal, and not at all in a script", () => {
  for (const [history, expected] of [
    [true, "you         What is a lot premium?\nassistant   More.\n"],
    [false, ""],
  ] as const) {
    const it = screen(history);
    it.stored(said());
    it.stored(reply("More."));
    expect(it.printed).toBe("");
    it.shown.begin(history);
    it.shown.show(it.state());
    expect(it.printed).toBe(expected);
  }
});

test("a lost connection, a refusal and the place in line are said once", () => {
  const it = screen(false);
  it.shown.begin(false);
  it.shown.show(it.state({ status: "offline" }));
  it.shown.show(it.state({ status: "offline" }));
  it.shown.show(it.state());
  const refused = { re: null, why: "too-fast" } as const;
  it.shown.show(it.state({ refused }));
  it.shown.show(it.state({ refused }));
  it.frame({ type: "queue", place: 2, eta: 40 });
  it.frame({ type: "queue", place: 2, eta: 30 });
  expect(it.printed.replaceAll(/^ +\* /gm, "")).toBe(
    "The connection is lost. Trying again.\nConnected again.\nNot accepted: too many messages at once.\nPlace in line: 2, some 40 s.\n",
  );
});
