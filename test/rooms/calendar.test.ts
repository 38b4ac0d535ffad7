/** The calendar alone: times, and what becomes of them when many want the same. */
import { expect, test } from "vitest";
import { calendar, hours, MINUTE, NOBODY, newId, OPEN } from "./call-hours.ts";
import { use } from "./scene.ts";

test("[C4] fifty tries for one time at once: exactly one booking", async () => {
  using _open = use({ site: OPEN });
  const [slot] = (await calendar().free(newId(), 1)).slots;
  if (!slot) throw new Error("no slot");
  const rooms = Array.from({ length: 50 }, newId);
  const tries = await Promise.all(rooms.map((id) => calendar().book(id, slot.id, NOBODY)));
  expect(tries.filter(({ ok }) => ok)).toHaveLength(1);
  expect(tries.filter((tried) => !tried.ok && tried.why === "slot-taken")).toHaveLength(49);
  const listed = await calendar().between({ start: slot.start, end: slot.start + 1 }, null);
  expect(listed.filter(({ state }) => state === "booked")).toHaveLength(1);
});

test("[C5] hold, book, move and cancel, each done twice, are done once", async () => {
  using _open = use({ site: OPEN });
  const id = newId();
  const until = Date.now() + 5 * MINUTE;
  const held = await calendar().hold(id, until);
  expect(await calendar().hold(id, until)).toEqual(held);
  if (!held) throw new Error("nothing was held");
  // What is kept for one is not offered to others, and comes first for the one.
  expect((await calendar().free(newId(), 8)).slots.map((s) => s.id)).not.toContain(held.slot.id);
  const { slots } = await calendar().free(id, 3);
  expect(slots[0]?.id).toBe(held.slot.id);
  const first = await calendar().book(id, held.slot.id, NOBODY);
  expect(await calendar().book(id, held.slot.id, NOBODY)).toEqual(first);
  expect(await calendar().hold(id, until)).toBeNull();
  const call = first.ok ? first.calls[0]?.call : undefined;
  const other = slots[1]?.id;
  if (!call || !other) throw new Error("no call");
  const moved = await calendar().move(call, other);
  expect(await calendar().move(call, other)).toEqual(moved);
  expect(moved.ok && moved.calls.map((c) => c.slot.id)).toEqual([other]);
  const cancelled = await calendar().cancel(call, "visitor");
  expect(await calendar().cancel(call, "visitor")).toEqual(cancelled);
  expect(await calendar().move(call, other)).toEqual({ ok: false, why: "gone" });
  const again = await calendar().book(id, other, NOBODY);
  expect(again.ok && again.calls.map(({ state }) => state)).toEqual(["cancelled", "booked"]);
});

test("[C5] what is held comes free again when its time is over", async () => {
  using _open = use({ site: OPEN });
  const id = newId();
  const held = await calendar().hold(id, Date.now() + MINUTE);
  if (!held) throw new Error("nothing was held");
  const other = newId();
  expect(await calendar().book(other, held.slot.id, NOBODY)).toEqual({ ok: false, why: "slot-taken" });
  using _later = use({ site: OPEN, ahead: 2 * MINUTE });
  expect((await calendar().book(other, held.slot.id, NOBODY)).ok).toBe(true);
  // Too late for whoever it was kept for.
  expect(await calendar().book(id, held.slot.id, NOBODY)).toEqual({ ok: false, why: "slot-taken" });
});

test("[C3] the soonest time is the soonest of everybody's own hours, and their calls do not stand in each other's way", async () => {
  const now = new Date();
  const soon = new Date(Math.ceil((now.getTime() + 2 * 3_600_000) / 3_600_000) * 3_600_000);
  const at = (ms: number) => new Date(ms).toISOString().slice(11, 16);
  const from = soon.getTime();
  const day = soon.toISOString().slice(0, 10);
  const person = (id: string, start: number) => ({
    id,
    name: id.slice(0, 3),
    calls: true,
    capacity: 1,
    languages: [],
    hours: {
      week: {},
      exceptions: {
        [day]: [{ from: at(start), to: at(start + 30 * MINUTE) === "00:00" ? "24:00" : at(start + 30 * MINUTE) }],
      },
    },
  });
  using _two = use({
    site: { hours: hours(), concierges: [person("ann@x", from + 30 * MINUTE), person("bob@x", from)] },
  });
  const { slots } = await calendar().free(newId(), 3);
  expect(slots.map(({ concierge: c, start }) => [c.name, start])).toEqual([
    ["bob", from],
    ["ann", from + 30 * MINUTE],
  ]);
  expect(slots.every(({ id }) => !id.includes("@"))).toBe(true);
});
