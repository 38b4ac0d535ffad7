/** Calls that a server elsewhere keeps as well: what is lost on the way there and back. */
import { abortAllDurableObjects, runDurableObjectAlarm } from "cloudflare:test";
import { expect, test } from "vitest";
import { CalComServer, KEY } from "./cal-com-server.ts";
import { booked, elsewhere, PARTY, slotsOf, TEAM_TYPE } from "./cal-com-site.ts";
import { calendar, hours, MINUTE, newId } from "./call-hours.ts";
import { say, session, visitor } from "./client.ts";
import { scene, use } from "./scene.ts";

scene.secrets = { CALCOM_KEY: KEY };

test("[C15] the answer to a booking is lost: asked again, it is found there and not made a second time", async () => {
  using server = new CalComServer([TEAM_TYPE]);
  using _there = use({ site: elsewhere(server) });
  const id = newId();
  const [slot, other] = await slotsOf(id, 2);
  server.state = "mute";
  expect(await calendar().book(id, slot?.id ?? "", PARTY)).toEqual({ ok: false, why: "internal" });
  // Meanwhile nobody else gets the time, and nothing more is wanted for this room.
  expect(await calendar().book(newId(), slot?.id ?? "", PARTY)).toEqual({ ok: false, why: "slot-taken" });
  expect(await calendar().hold(id, Date.now() + MINUTE)).toBeNull();
  server.state = "up";
  expect(booked(await calendar().book(id, slot?.id ?? "", PARTY)).slot.id).toBe(slot?.id);
  expect(server.bookings).toHaveLength(1);
  // The same with a move.
  const { call } = booked(await calendar().book(id, slot?.id ?? "", PARTY));
  server.state = "mute";
  expect(await calendar().move(call, other?.id ?? "")).toEqual({ ok: false, why: "internal" });
  server.state = "up";
  expect(booked(await calendar().move(call, other?.id ?? "")).slot.id).toBe(other?.id);
  expect(server.standing()).toHaveLength(1);
  expect(server.bookings).toHaveLength(2);
});

test("[C15] a crash between the request and its answer: the booking is taken in by itself, and its room is told", async () => {
  using server = new CalComServer([TEAM_TYPE]);
  using _there = use({ site: elsewhere(server) });
  const s = await session();
  const v = await visitor(s);
  await v.next("welcome");
  v.send(say("Hello"));
  await v.event("assistant.said");
  const [slot] = await slotsOf(s.conversation, 1);
  server.state = "silent";
  const asked = calendar()
    .book(s.conversation, slot?.id ?? "", PARTY)
    .then(
      () => "answered",
      () => "lost",
    );
  await expect.poll(() => server.bookings).toHaveLength(1);
  await abortAllDurableObjects();
  expect(await asked).toBe("lost");
  server.state = "up";
  const back = await visitor(s);
  await back.next("welcome");
  using _later = use({ site: scene.site, ahead: 21_000 });
  await runDurableObjectAlarm(calendar());
  using _told = use({ site: scene.site, ahead: 27_000 });
  await runDurableObjectAlarm(calendar());
  expect((await back.event("call.booked")).slot.id).toBe(slot?.id);
  expect(server.bookings).toHaveLength(1);
});

test("[C15] that server is out of reach: nothing is promised, and what was asked is booked when it is back", async () => {
  using server = new CalComServer([TEAM_TYPE]);
  using _there = use({ site: elsewhere(server) });
  const id = newId();
  const [slot, other] = await slotsOf(id, 2);
  server.state = "down";
  expect(await calendar().book(id, slot?.id ?? "", PARTY)).toEqual({ ok: false, why: "internal" });
  expect((await calendar().of(id)).calls).toEqual([]);
  server.all = true;
  expect(await calendar().book(id, other?.id ?? "", PARTY)).toEqual({ ok: false, why: "internal" });
  server.state = "up";
  // They tap another time: what was wanted before comes first, and is moved.
  expect(booked(await calendar().book(id, other?.id ?? "", PARTY)).slot.id).toBe(other?.id);
  expect(server.standing().map(({ start }) => Date.parse(start))).toEqual([other?.start]);
});

test("[C15] a time that was taken there before that server came back is not booked, and the next tap books another", async () => {
  using server = new CalComServer([TEAM_TYPE]);
  using _there = use({ site: elsewhere(server) });
  const id = newId();
  const [slot, other] = await slotsOf(id, 2);
  server.state = "down";
  expect(await calendar().book(id, slot?.id ?? "", PARTY)).toEqual({ ok: false, why: "internal" });
  server.state = "up";
  const offers = server.offers.get(TEAM_TYPE) ?? [];
  server.offers.set(
    TEAM_TYPE,
    offers.filter((start) => start !== slot?.start),
  );
  expect(booked(await calendar().book(id, other?.id ?? "", PARTY)).slot.id).toBe(other?.id);
  expect(server.bookings).toHaveLength(1);
});

test.each(Array.from({ length: 12 }, (_, n) => n + 1))(
  "[C15] whatever is lost on the way, in the end that server and this gateway know the same calls: seed %i",
  async (seed) => {
    using server = new CalComServer([1, 2]);
    const random = numbers(seed);
    const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
    const people = ["ann", "bob"].map((name, n) => {
      return { id: `${name}${seed}`, name, calls: true, capacity: 1, languages: [], eventType: n + 1 };
    });
    const settings = elsewhere(server, { concierges: people, hours: hours() });
    let ahead = 0;
    const rooms = Array.from({ length: 4 }, newId);
    for (let step = 0; step < 60; step++) {
      ahead += 7_000;
      using _there = use({ site: settings, ahead });
      server.state = pick(["up", "up", "down", "mute"] as const);
      server.all = random() < 0.3;
      const id = pick(rooms);
      const { slots } = await calendar().free(id, 4);
      const known = (await calendar().of(id)).calls.find(({ state }) => state === "booked");
      const act = random();
      if (act < 0.2) await runDurableObjectAlarm(calendar());
      else if (act < 0.4 && known) await calendar().cancel(known.call, "visitor");
      else if (slots.length > 0) await calendar().book(id, pick(slots).id, PARTY);
    }
    Object.assign(server, { state: "up", all: false });
    for (let round = 0; round < 4; round++) {
      using _later = use({ site: settings, ahead: ahead + round * 3_600_000 });
      await runDurableObjectAlarm(calendar());
    }
    const here = (await Promise.all(rooms.map((id) => calendar().of(id)))).flatMap(({ calls }) =>
      calls.filter(({ state }) => state === "booked").map(({ call, slot }) => `${call} ${slot.start}`),
    );
    const there = server.standing().map(({ metadata, start }) => `${metadata.baton} ${Date.parse(start)}`);
    expect(there.sort()).toEqual(here.sort());
    expect(server.bookings.length).toBeGreaterThan(8);
  },
);

/** Numbers from 0 to 1, the same for the same seed. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}
