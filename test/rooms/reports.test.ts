import { evictDurableObject, runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { expect, test } from "vitest";
import { QUIET } from "../../durable-objects/conversation/stillness.ts";
import type { Entry } from "../../durable-objects/reports/row.ts";
import { COUNTERS, episodes, type Report } from "../../protocol/report.ts";
import { day } from "../rules/day.ts";
import { bindings, concierge, cookie, fetch, listedUpTo, messageId, say, session, stub, visitor } from "./client.ts";
import { scene, use } from "./scene.ts";

const desk = (name: string) => bindings.REPORTS.getByName(name);

const rows = (midnight: number): Entry[][] =>
  day(midnight).map(({ conversation, events }) => episodes(events).map((episode) => ({ ...episode, conversation })));

const ask = async (path: string, name = "Ana") => await fetch(path, { headers: { Cookie: await cookie(name) } });
const report = async (query = ""): Promise<Report> => await (await ask(`/api/console/reports${query}`)).json<Report>();

/** Counted by hand from the list of kinds in `test/rules/day.ts`. */
const BY_HAND = {
  conversations: 205,
  contained: 80 + 30 + 15 + 5 + 5,
  takeovers: 0,
  abandonedWaiting: 15,
  abandonedAssistant: 30 + 5,
  booked: 15,
  kinds: 0,
  qualified: 10 + 15,
  early: 5,
  justRight: 40,
  late: 0,
  turns: 80 + 30 + 15 + 5 + 5,
  tries: 80 + 30 + 15 + 5 + 5 + 5,
  ratedAssistant: 15,
  scoreAssistant: 60,
  ratedConcierge: 40,
  scoreConcierge: 200,
  ratedMixed: 0,
  scoreMixed: 0,
  asked: 40 + 10 + 5,
  emotion: 15,
  complexity: 0,
  buyer: 0,
  unanswered: 0,
  circular: 0,
  failure: 0,
  value: 0,
};

/** Hour of the day in Los Angeles, which is 8 hours behind: 17 o'clock is 9 there. The later halves of `twice` come at 15. */
const HOURS = { "09": 80, "10": 70, "11": 25, "12": 15, "13": 5, "14": 5, "15": 5 };

test("a day of 200 conversations is reported as counted by hand, however often and in whatever order it is handed over", async () => {
  const reports = desk("a-day");
  const all = rows(Date.parse("2026-11-10T00:00:00Z"));
  for (const entries of all) await reports.take(entries);
  const days = { from: "2026-11-10", to: "2026-11-11" };
  const made = await reports.report(days);
  expect(made?.totals).toMatchObject(BY_HAND);
  expect(made?.zone).toBe("America/Los_Angeles");
  expect(made?.days.map(({ at, sums }) => [at, sums.conversations])).toEqual([
    ["2026-11-10", 205],
    ["2026-11-11", 0],
  ]);
  const busy = made?.hours.filter(({ sums }) => sums.conversations > 0);
  expect(Object.fromEntries(busy?.map(({ at, sums }) => [at, sums.conversations]) ?? [])).toEqual(HOURS);
  // Forty first words after 35 s; waits: 5 of 10 s, 40 of 20 s, 25 of 60 s.
  expect(made?.firstHuman).toEqual({ count: 40, p50: 35_000, p95: 35_000 });
  expect(made?.waits).toEqual({ count: 70, p50: 20_000, p95: 60_000 });

  for (const entries of all.toReversed()) await reports.take([...entries, ...entries]);
  expect(await reports.report(days)).toEqual(made);
});

test("a row takes the place of an older one in every sum, and an older one comes too late", async () => {
  const reports = desk("replaced");
  const [entries] = rows(Date.parse("2026-11-10T00:00:00Z"));
  const [first] = entries ?? [];
  if (!first) throw new Error("no row");
  const days = { from: "2026-11-10", to: "2026-11-10" };
  await reports.take([{ ...first, upTo: 1, abandoned: "assistant", waitedMs: 5_000 }]);
  expect(await reports.report(days)).toMatchObject({
    totals: { abandonedAssistant: 1 },
    waits: { count: 1, p50: 5_000 },
  });
  await reports.take([first]);
  const now = await reports.report(days);
  expect(now).toMatchObject({ totals: { conversations: 1, abandonedAssistant: 0 }, waits: { count: 0, p50: null } });
  await reports.take([{ ...first, upTo: 1, abandoned: "assistant" }]);
  expect(await reports.report(days)).toEqual(now);
});

/** The sums of a file as another version of the gateway wrote them: with these columns, in this order, and no defaults. */
async function rewrite(name: string, columns: readonly string[], change = ""): Promise<void> {
  await runInDurableObject(desk(name), (_, { storage: { sql } }) => {
    const known: readonly string[] = COUNTERS;
    const all = columns.map((column) => `"${column}"`);
    const values = columns.map((column) => (known.includes(column) ? `"${column}"` : "7"));
    sql.exec("ALTER TABLE sums RENAME TO later");
    sql.exec(
      `CREATE TABLE sums (at INTEGER PRIMARY KEY, ${all.map((column) => `${column} INTEGER NOT NULL`).join(", ")})`,
    );
    sql.exec(`INSERT INTO sums (at, ${all.join(", ")}) SELECT at, ${values.join(", ")} FROM later`);
    sql.exec("DROP TABLE later");
    if (change) sql.exec(change);
  });
  await evictDurableObject(desk(name));
}

const TENTH = { from: "2026-11-10", to: "2026-11-10" };

test("a file whose counters stand in another order is read and written as what they are called", async () => {
  const all = rows(Date.parse("2026-11-10T00:00:00Z")).flat();
  const half = all.length / 2;
  await desk("swapped").take(all.slice(0, half));
  const before = await desk("swapped").report(TENTH);
  await rewrite("swapped", COUNTERS.toReversed());
  expect(await desk("swapped").report(TENTH)).toEqual(before);
  await desk("swapped").take(all.slice(half));
  expect((await desk("swapped").report(TENTH))?.totals).toMatchObject(BY_HAND);
});

test("a file from before there was a counter gets it, and counts what comes from then on", async () => {
  const all = rows(Date.parse("2026-11-10T00:00:00Z")).flat();
  const [first, second, third] = all.filter(({ booked }) => booked);
  if (!first || !second || !third) throw new Error("no booking");
  await desk("fewer").take([first, second]);
  const without = COUNTERS.filter((name) => name !== "booked");
  await rewrite("fewer", without, "UPDATE episodes SET entry = json_remove(entry, '$.booked')");
  const totals = async () => (await desk("fewer").report(TENTH))?.totals;
  expect(await totals()).toMatchObject({ conversations: 2, booked: 0, qualified: 2 });
  await desk("fewer").take([third]);
  expect(await totals()).toMatchObject({ conversations: 3, booked: 1, qualified: 3 });
  // One that was stored without it is replaced: what it never added is not taken away.
  await desk("fewer").take([{ ...first, upTo: first.upTo + 1 }]);
  expect(await totals()).toMatchObject({ conversations: 3, booked: 2, qualified: 3 });
});

test("a file with a counter that there is no more is written to, and what it counted stays", async () => {
  const [first, second] = rows(Date.parse("2026-11-10T00:00:00Z")).flat();
  if (!first || !second) throw new Error("no rows");
  await desk("gone").take([first]);
  await rewrite("gone", ["laughs", ...COUNTERS]);
  // In the quarter of an hour that is there, and in another one.
  await desk("gone").take([second, { ...second, conversation: "another", began: second.began + 3_600_000 }]);
  expect((await desk("gone").report(TENTH))?.totals).toMatchObject({ conversations: 3, contained: 3 });
  const laughs = await runInDurableObject(desk("gone"), (_, { storage: { sql } }) =>
    sql.exec<{ laughs: number }>("SELECT laughs FROM sums ORDER BY at").toArray(),
  );
  expect(laughs).toEqual([{ laughs: 7 }, { laughs: 0 }]);
});

test("days without anything are reported as such, and days that are none are refused", async () => {
  const none = await desk("empty").report({ from: "2026-11-10", to: "2026-11-12" });
  expect(none?.days.map(({ at }) => at)).toEqual(["2026-11-10", "2026-11-11", "2026-11-12"]);
  expect(none?.firstHuman).toEqual({ count: 0, p50: null, p95: null });
  expect((await ask("/api/console/reports?from=2026-11-12&to=2026-11-10")).status).toBe(400);
  expect((await ask("/api/console/reports?from=yesterday")).status).toBe(400);
});

test("only a concierge sees a report", async () => {
  for (const path of ["/api/console/reports", "/api/console/reports.csv"]) expect((await fetch(path)).status).toBe(401);
});

test("a report's rows come as a table, page after page, each once", async () => {
  const reports = desk("reports");
  const many = rows(Date.parse("2025-01-10T00:00:00Z")).flat();
  for (let i = 0; i < 11; i++)
    await reports.take(many.map((row) => ({ ...row, conversation: `${row.conversation}-${i}` })));
  const response = await ask("/api/console/reports.csv?from=2025-01-10&to=2025-01-10");
  expect(response.headers.get("Content-Type")).toBe("text/csv; charset=utf-8");
  const [head, ...lines] = (await response.text()).trimEnd().split("\r\n");
  expect(head).toContain("conversation,episode,began,ended,day,hour,contained,handoffs");
  expect(lines).toHaveLength(11 * 205);
  expect(new Set(lines).size).toBe(11 * 205);
  expect(lines.filter((line) => line.startsWith("helped-7-3,"))).toEqual([
    "helped-7-3,1,2025-01-10T18:07:00.000Z,2025-01-10T18:08:39.000Z,2025-01-10,10,false,asked:1,0,35000,20000,,false,,false,5,concierge,0,1,0,0,0,0,0",
  ]);
});

/** A visit that ends at once, in the room's own store. */
async function closedRoom(): Promise<string> {
  const s = await session();
  const v = await visitor(s);
  v.send(say("What is a lot premium?"));
  await v.event("assistant.said");
  v.send({ type: "end" });
  await v.event("closed");
  await v.close();
  return s.conversation;
}

const mine = async (conversation: string): Promise<string[]> => {
  const lines = (await (await ask("/api/console/reports.csv")).text()).split("\r\n");
  return lines.filter((line) => line.startsWith(`${conversation},`));
};

test("a room that is closed is reported at once, and again when it goes on", async () => {
  const s = await session();
  const v = await visitor(s);
  v.send(say("What is a lot premium?"));
  await v.event("assistant.said");
  v.send({ type: "end" });
  await v.event("closed");
  await expect.poll(() => mine(s.conversation)).toHaveLength(1);
  v.send(say("And the price?"));
  await v.event("assistant.said");
  v.send({ type: "rate", score: 4 });
  await v.event("rated");
  await expect.poll(() => mine(s.conversation)).toHaveLength(2);
  expect((await mine(s.conversation))[1]).toMatch(/,2,.*,4,assistant,/);
});

test("a room is reported when its visitor has been gone for half an hour", async () => {
  const s = await session();
  const v = await visitor(s);
  v.send(say("What is a lot premium?"));
  await v.event("assistant.said");
  await v.close();
  await runDurableObjectAlarm(stub(s.conversation));
  expect(await mine(s.conversation)).toEqual([]);
  using _later = use({ ahead: QUIET + 60_000 });
  expect(await runDurableObjectAlarm(stub(s.conversation))).toBe(true);
  await expect.poll(() => mine(s.conversation)).toHaveLength(1);
});

test("reports that are out of reach, or whose answer is lost, are handed over again and count once", async () => {
  const rooms: string[] = [];
  for (const fault of ["down", "mute"] as const) {
    using _fault = use({ reports: fault });
    rooms.push(await closedRoom());
  }
  // The room tries again by itself; this only saves the wait.
  using _later = use({ ahead: 120_000 });
  for (const conversation of rooms) {
    const made = async () => {
      await runDurableObjectAlarm(stub(conversation));
      return (await mine(conversation)).length;
    };
    await expect.poll(made).toBe(1);
  }
  expect((await report()).totals.conversations).toBeGreaterThan(0);
});

test("the reports cost no row for a message: what is written is the events", async () => {
  const s = await session();
  const v = await visitor(s);
  v.send(say("What is a lot premium?"));
  await v.event("assistant.said");
  const cost = async () => (scene.rows.get(s.conversation) ?? 0) - (await stub(s.conversation).history()).length;
  await expect.poll(() => listedUpTo(s.conversation)).toBeGreaterThan(0);
  const before = await cost();
  for (const text of ["How long does a build take?", "What is included?"]) {
    v.send(say(text, messageId()));
    await v.event("assistant.said");
  }
  // The alarm of the first turn still stands, and none is set beside it.
  expect(await cost()).toBe(before);
});

test("a human's part is reported when they hand back", async () => {
  using _site = use({ site: { mode: "claim" } });
  const s = await session();
  const v = await visitor(s);
  v.send(say("What is a lot premium?"));
  await v.event("assistant.said");
  const ana = await concierge("Ana", s.conversation);
  ana.send({ type: "join" });
  await ana.event("concierge.joined");
  ana.send(say("Hello, this is Ana."));
  await v.event("concierge.said");
  ana.send({ type: "handBack" });
  await v.event("concierge.handedBack");
  await expect.poll(() => mine(s.conversation)).toHaveLength(1);
});
