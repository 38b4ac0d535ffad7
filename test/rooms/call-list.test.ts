/** How calls went, told from the list of calls. */
import { expect, test } from "vitest";
import { OPEN } from "./call-hours.ts";
import { concierge, cookie, fetch, ORIGIN, session, visitor } from "./client.ts";
import { use } from "./scene.ts";

test("a call that is settled in the list of calls is settled in its room, once, by whoever may", async () => {
  using _open = use({ site: OPEN });
  const s = await session();
  const v = await visitor(s);
  v.send({ type: "slots" });
  const { slots } = await v.next("slots");
  v.send({ type: "book", slot: slots[0]?.id, phone: "(503) 555-0142", name: "Robin Vale", zone: "UTC", consent: true });
  const { call } = await v.event("call.booked");
  const eve = await concierge("Eve", s.conversation);
  const settle = (headers: Record<string, string>, outcome: string, which = call) =>
    fetch(`/api/console/calls/${which}/settle`, { method: "POST", headers, body: JSON.stringify({ outcome }) });
  const Cookie = await cookie("Eve");
  const mine = { Origin: ORIGIN, Cookie };
  expect((await settle({ Origin: ORIGIN }, "done")).status).toBe(401);
  expect((await settle({ Origin: "https://elsewhere.example", Cookie }, "done")).status).toBe(403);
  expect((await settle(mine, "moved")).status).toBe(400);
  expect((await settle(mine, "done", "nonsense")).status).toBe(409);
  // Nobody can say how it went before it has begun.
  expect((await settle(mine, "done")).status).toBe(409);
  using _begun = use({ site: OPEN, ahead: (slots[0]?.start ?? 0) - Date.now() + 1_000 });
  expect((await settle(mine, "done")).status).toBe(200);
  expect(await eve.event("call.settled")).toMatchObject({ call, outcome: "done", concierge: { name: "Eve" } });
  expect((await settle(mine, "no-show")).status).toBe(409);
});
