import fc from "fast-check";
import { expect, onTestFinished, test, vi } from "vitest";
import { type Delta, LiveReply } from "../../assistant/reply/live-reply.ts";

/** What a client that follows the deltas has on its screen. */
const screen = (deltas: readonly Delta[]): string =>
  deltas.reduce((text, delta) => text.slice(0, delta.at) + delta.text, "");

test("[R10] deltas at their offsets make the reply, and none begins or ends inside a surrogate pair", async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  await fc.assert(
    fc.asyncProperty(fc.array(fc.string({ unit: "binary", maxLength: 6 })), fc.boolean(), async (words, split) => {
      const whole = words.join("");
      const pieces = split ? whole.split("") : words;
      const deltas: Delta[] = [];
      const done = await new LiveReply((delta) => deltas.push(delta)).run(1, async ({ say }) => {
        for (const piece of pieces) {
          say(piece);
          await vi.advanceTimersByTimeAsync(15);
        }
        return { ok: true };
      });
      expect(done?.shown.text).toBe(whole);
      expect(whole.startsWith(screen(deltas))).toBe(true);
      let at = 0;
      for (const delta of deltas) {
        expect(delta.at).toBe(at);
        expect(delta.text.isWellFormed()).toBe(true);
        at += delta.text.length;
      }
    }),
  );
});

test("[R13] a reply that is cut off is sealed with exactly what was sent, and sends nothing afterwards", async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const deltas: Delta[] = [];
  const speaker = new LiveReply((delta) => deltas.push(delta));
  let more: (piece: string) => boolean = () => true;
  const running = speaker.run(1, ({ say, signal }) => {
    more = say;
    for (const piece of ["Good ", "morning ", "to ", "you"]) say(piece);
    return new Promise<{ ok: boolean }>((resolve) => signal.addEventListener("abort", () => resolve({ ok: true })));
  });
  expect(speaker.to).toBe(1);
  const shown = speaker.cut();
  expect(shown).toMatchObject({ to: 1, text: screen(deltas) });
  expect(shown?.text).toBe("Good ");
  expect(more(" Jo")).toBe(false);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(screen(deltas)).toBe("Good ");
  expect(await running).toBeNull();
  expect(speaker.to).toBeNull();
});

test("[R21] what turns out not to be for the visitor is removed, and what comes after it stands alone", async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const deltas: Delta[] = [];
  const speaker = new LiveReply((delta) => deltas.push(delta));
  const done = await speaker.run(1, async ({ say, unsay }) => {
    for (const piece of ["They ", "want "]) say(piece);
    await vi.advanceTimersByTimeAsync(1_000);
    unsay();
    expect(screen(deltas)).toBe("");
    for (const piece of ["Good ", "morning"]) say(piece);
    await vi.advanceTimersByTimeAsync(1_000);
    return { ok: true };
  });
  expect(screen(deltas)).toBe("Good morning");
  expect(done?.shown.text).toBe("Good morning");
  // Who comes back with an offset in what was removed is not continued there.
  expect(done?.shown.turn).toBe(deltas.at(-1)?.turn);
  expect(new Set(deltas.map(({ turn }) => turn)).size).toBe(2);
});

test("[R13] a reply that nobody had seen is not sealed", () => {
  const speaker = new LiveReply(() => {});
  void speaker.run(1, () => new Promise<{ ok: boolean }>(() => {}));
  expect(speaker.cut()).toBeNull();
  expect(speaker.cut()).toBeNull();
});

test("[R10] the first piece goes out at once and the next ones are gathered", async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const deltas: Delta[] = [];
  const speaker = new LiveReply((delta) => deltas.push(delta));
  void speaker.run(1, ({ say }) => {
    for (const piece of ["Good ", "morning ", "to ", "you"]) say(piece);
    return new Promise<{ ok: boolean }>(() => {});
  });
  expect(deltas.map(({ text }) => text)).toEqual(["Good "]);
  await vi.advanceTimersByTimeAsync(50);
  expect(deltas.map(({ text }) => text)).toEqual(["Good ", "morning to you"]);
});

test("[R11] whoever joins in mid-reply is given what was sent so far, and nothing that was not", async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const deltas: Delta[] = [];
  const speaker = new LiveReply((delta) => deltas.push(delta));
  expect(speaker.live).toBeNull();
  void speaker.run(1, ({ say }) => {
    say("Good ");
    say("morning");
    return new Promise<{ ok: boolean }>(() => {});
  });
  expect(speaker.live).toEqual({ turn: deltas[0]?.turn, text: "Good " });
  await vi.advanceTimersByTimeAsync(50);
  expect(speaker.live?.text).toBe("Good morning");
});

test("[R21] what a failed try had shown is taken back, and a try that had shown nothing says nothing", async () => {
  const deltas: Delta[] = [];
  const speaker = new LiveReply((delta) => deltas.push(delta));
  await speaker.run(1, async () => ({ ok: false, why: "first-token" }));
  expect(deltas).toEqual([]);
  await speaker.run(1, async ({ say }) => {
    say("Good ");
    return { ok: false, why: "gap" };
  });
  expect(deltas).toHaveLength(2);
  expect(deltas[1]).toEqual({ turn: deltas[0]?.turn, at: 0, text: "" });
  expect(screen(deltas)).toBe("");
});

test("a newer reply takes the place of an older one", async () => {
  const speaker = new LiveReply(() => {});
  const older = speaker.run(
    1,
    ({ signal }) =>
      new Promise<{ ok: boolean }>((resolve) => signal.addEventListener("abort", () => resolve({ ok: true }))),
  );
  const newer = speaker.run(2, async ({ say }) => {
    say("Hello");
    return { ok: true };
  });
  expect(await older).toBeNull();
  expect((await newer)?.shown).toMatchObject({ to: 2, text: "Hello" });
});
