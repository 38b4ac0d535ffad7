import { expect, test } from "vitest";
import { type Admission, admit, newSession, type Session } from "../../durable-objects/session.ts";
import { LIMITS } from "../../protocol/limits.ts";

const visitor = newSession({ role: "visitor", conversation: "c" }, 0);

/** Frames at this pace, until the socket would be closed or the frames end. */
function send(
  session: Session,
  count: number,
  every: number,
  from = 0,
): { session: Session; verdicts: Admission["verdict"][] } {
  const verdicts: Admission["verdict"][] = [];
  let now = from;
  for (let i = 0; i < count; i++) {
    const admission = admit(session, now);
    session = admission.session;
    verdicts.push(admission.verdict);
    if (admission.verdict === "flood") break;
    now += every;
  }
  return { session, verdicts };
}

test("[D16] a person who types fast never meets the limit", () => {
  expect(new Set(send(visitor, 2_000, 200).verdicts)).toEqual(new Set(["pass"]));
});

test("[D16] a burst passes as far as the bucket reaches and is refused beyond it", () => {
  const { verdicts } = send(visitor, LIMITS.frameBurst + 5, 0);
  expect(verdicts.filter((v) => v === "pass")).toHaveLength(LIMITS.frameBurst);
  expect(verdicts.slice(-5)).toEqual(Array(5).fill("too-fast"));
});

test("[D16] the bucket fills with time, up to its brim", () => {
  const { session } = send(visitor, LIMITS.frameBurst, 0);
  expect(admit(session, 99).verdict).toBe("too-fast");
  expect(admit(session, 100).verdict).toBe("pass");
  const rested = send(session, LIMITS.frameBurst + 1, 0, 3_600_000).verdicts;
  expect(rested.filter((v) => v === "pass")).toHaveLength(LIMITS.frameBurst);
});

test("[D16] a flood of any pace above the limit ends the socket, though single frames of it pass", () => {
  for (const every of [0, 0.5, 1, 2, 10, 30]) {
    expect(send(visitor, 1_000, every).verdicts.at(-1), `a frame every ${every} ms`).toBe("flood");
  }
});

test("[D16] at the bound: one refused frame less leaves the socket open, and the next closes it", () => {
  const full = send(visitor, LIMITS.frameBurst, 0).session;
  const almost = send(full, LIMITS.floodStrikes - 1, 0);
  expect(almost.verdicts).toEqual(Array(LIMITS.floodStrikes - 1).fill("too-fast"));
  expect(admit(almost.session, 0).verdict).toBe("flood");
  // A frame that drips through in between forgives nothing, and neither does a bucket that is nearly full.
  const dripped = admit(almost.session, 100);
  expect(dripped.verdict).toBe("pass");
  expect(admit(dripped.session, 100).verdict).toBe("flood");
  const rest = (LIMITS.frameBurst / LIMITS.framesPerSecond) * 1000;
  const early = send(almost.session, LIMITS.frameBurst, 0, rest - 1);
  expect(early.verdicts.at(-1)).toBe("flood");
  // And a full one forgives all.
  const late = send(almost.session, LIMITS.frameBurst + LIMITS.floodStrikes, 0, rest);
  expect(late.verdicts.filter((verdict) => verdict === "too-fast")).toHaveLength(LIMITS.floodStrikes - 1);
  expect(late.verdicts.at(-1)).toBe("flood");
});

test("[D16] who was refused and then keeps quiet is forgiven", () => {
  const { session } = send(visitor, LIMITS.frameBurst + LIMITS.floodStrikes - 1, 0);
  expect(session.strikes).toBe(LIMITS.floodStrikes - 1);
  expect(admit(session, 1_000).session.strikes).toBe(LIMITS.floodStrikes - 1);
  expect(admit(session, 60_000).session.strikes).toBe(0);
});

test("[D16] a clock that goes back hands out nothing", () => {
  const { session } = send(visitor, LIMITS.frameBurst, 0, 10_000);
  expect(admit(session, 0).verdict).toBe("too-fast");
});

test("[D16] a seat is plain JSON, so that it sleeps with its socket", () => {
  const { session } = send(visitor, 10, 0);
  expect(JSON.parse(JSON.stringify(session))).toEqual(session);
});
