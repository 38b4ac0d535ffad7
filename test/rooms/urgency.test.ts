/** A wait that nobody has ended is called again at its half: on consoles, by push, and to those who had let it go. */
import { runDurableObjectAlarm } from "cloudflare:test";
import { expect, test } from "vitest";
import site from "../../settings/site.ts";
import { concierge, console as desk, session, stub, visitor } from "./client.ts";
import { use } from "./scene.ts";

const HALF = (site.times.wait * 1000) / 2;

async function waiting() {
  const s = await session();
  const v = await visitor(s);
  v.send({ type: "person" });
  await v.event("trigger.fired");
  return { s, v };
}

test("[L16] at half of its wait a room is urgent on every console, once, and at the deadline the visitor is told", async () => {
  using _claim = use({ site: { mode: "claim" } });
  const ana = await desk("Ana");
  await ana.next("lobby");
  const { s, v } = await waiting();
  const calm = await ana.next("card", ({ card }) => card.conversation === s.conversation && card.stage === "waiting");
  expect(calm.card.urgent).toBe(false);
  {
    using _half = use({ site: { mode: "claim" }, ahead: HALF + 1_000 });
    await runDurableObjectAlarm(stub(s.conversation));
    const { card } = await ana.next("card", (f) => f.card.conversation === s.conversation && f.card.urgent);
    expect(card).toMatchObject({ stage: "waiting", since: calm.card.since, until: calm.card.until });
  }
  using _late = use({ site: { mode: "claim" }, ahead: 2 * HALF + 1_000 });
  await runDurableObjectAlarm(stub(s.conversation));
  await v.event("wait.expired");
  const urgent = ana.frames.filter((f) => f.type === "card" && f.card.conversation === s.conversation && f.card.urgent);
  expect(urgent).toHaveLength(1);
  v.send({ type: "end" });
  await v.event("closed");
  await ana.close();
});

test("[L16] whoever let a room go is connected to it again when it is urgent and nobody else came", async () => {
  const ana = await desk("Ana");
  await ana.next("lobby");
  const { s, v } = await waiting();
  await v.event("concierge.joined");
  const room = await concierge("Ana", s.conversation);
  await room.next("welcome");
  room.send({ type: "release" });
  await v.event("concierge.left");
  // A wait of its own began, and she is free, but not for this room.
  await v.next("queue");
  expect(v.events.filter(({ type }) => type === "concierge.joined")).toHaveLength(1);
  using _half = use({ ahead: HALF + 1_000 });
  await runDurableObjectAlarm(stub(s.conversation));
  expect((await v.event("concierge.joined")).concierge.name).toBe("Ana");
  v.send({ type: "end" });
  await v.event("closed");
  await ana.close();
});
