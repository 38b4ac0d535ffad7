/** Files that released versions wrote are opened, read, written and erased by the code of this checkout. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { root } from "../../scripts/site.ts";
import { ANA, ask, bundle, concierge, fact, type Gateway, open, visitor } from "./gateway.ts";
import { play } from "./make.ts";
import { type Cast, type Delivery, type Snapshot, snapshot } from "./snapshot.ts";

interface Fixture extends Snapshot {
  day: string;
  cast: Cast;
  vapid: Record<string, string>;
  report: { totals: Record<string, number> };
}

const HERE = join(root, "test/upgrade");
const VERSIONS = readdirSync(HERE).filter((name) => /^\d+\.\d+\.\d+$/.test(name));

/** Tables with their columns, indexes and versions of all files, by namespace. */
function schemas(folder: string): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.name.endsWith(".sqlite") || entry.name === "metadata.sqlite") continue;
    const file = new DatabaseSync(join(entry.parentPath, entry.name));
    const own = file
      .prepare(
        "SELECT type, name FROM sqlite_master WHERE name NOT LIKE 'sqlite%' AND name NOT LIKE '\\_cf%' ESCAPE '\\'",
      )
      .all()
      .map(({ type, name }) => {
        const columns = file.prepare("SELECT name, type, pk FROM pragma_table_info(?) ORDER BY name").all(name ?? null);
        return `${type} ${name} ${columns.map((column) => Object.values(column).join(" ")).join(", ")}`;
      });
    if (own.some((each) => each.startsWith("table meta"))) {
      own.push(`version ${file.prepare("SELECT value FROM meta WHERE key = 'schema'").get()?.value}`);
    }
    file.close();
    const namespace = entry.parentPath.split(/[\\/]/).at(-1) ?? "";
    found[namespace] = [...new Set([...(found[namespace] ?? []), ...own])].sort();
  }
  return found;
}

let worker = "";
const folders: string[] = [];
const folder = () => {
  const made = mkdtempSync(join(tmpdir(), "baton-upgrade-"));
  folders.push(made);
  return made;
};

beforeAll(async () => {
  worker = await bundle();
});

afterAll(() => {
  for (const each of folders) rmSync(each, { recursive: true, force: true });
});

test("there is a set of files of a released version", () => {
  expect(VERSIONS).toContain("0.1.0");
});

describe.each(VERSIONS)("files of %s", (version) => {
  const told = JSON.parse(readFileSync(join(HERE, version, "told.json"), "utf8")) as Fixture;
  const { cast, day, vapid } = told;
  const home = folder();
  let gateway: Gateway;

  beforeAll(async () => {
    cpSync(join(HERE, version), join(home, "storage"), { recursive: true });
    gateway = await open(home, worker, vapid);
  });
  afterAll(() => gateway.close());

  const events = async () => (await snapshot(gateway, cast, day)).rooms.talk.events;

  test("[S6] everything that they hold is read as the version that wrote it read it", async () => {
    const now = await snapshot(gateway, cast, day);
    for (const room of ["talk", "booked", "held"] as const) {
      expect(now.rooms[room].events.slice(0, told.rooms[room].events.length)).toEqual(told.rooms[room].events);
      // Its reminder comes due as the day of the files grows distant.
      expect(now.rooms[room].calls).toMatchObject(told.rooms[room].calls.map(({ remind: _remind, ...call }) => call));
    }
    expect(now.found).toMatchObject(told.found);
    expect(now.concierges).toEqual(told.concierges);
    expect(now.deliveries.slice(0, told.deliveries.length)).toEqual(told.deliveries);
    expect(now.receivers).toEqual(told.receivers);
    const { totals } = now.report as Fixture["report"];
    expect(Object.keys(totals)).toEqual(expect.arrayContaining(Object.keys(told.report.totals)));
    for (const name of ["conversations", "booked", "turns", "asked"]) {
      expect(totals[name], name).toBeGreaterThanOrEqual(told.report.totals[name] ?? 0);
    }
  });

  test("[S6] a conversation goes on where it ended, and its handoff reaches webhooks and a closed console", async () => {
    const lobby = await concierge(gateway, null);
    await lobby.ask({ type: "duty", state: "available" }, ({ type }) => type === "concierge");
    await lobby.close();
    const v = await visitor(gateway, cast.talk);
    v.send({ type: "say", id: "message-7", text: "How long does a build take?" });
    await v.next(fact("assistant.said", ({ seq }) => Number(seq) > told.rooms.talk.events.length));
    v.send({ type: "say", id: "message-8", text: "I want to talk to a human" });
    await gateway.called(({ to }) => cast.endpoint.endsWith(to));
    await gateway.called(({ to, body }) => to.startsWith("crm.") && body.includes("handoff.requested"));
    const ana = await concierge(gateway, cast.talk);
    ana.send({ type: "join" });
    await v.next(fact("concierge.joined", ({ concierge: by }) => (by as { name: string }).name === ANA.name));
    ana.send({ type: "say", id: "message-9", text: "Ten months, as a rule." });
    await v.next(fact("concierge.said"));
    ana.send({ type: "handBack" });
    await v.next(fact("concierge.handedBack"));
    const all = await events();
    expect(all.map(({ seq }) => seq)).toEqual(all.map((_, i) => i + 1));
    await v.close();
    await ana.close();
  });

  test("[S6] a time is booked, an old delivery sent again, and the report counts on", async () => {
    const w = await visitor(gateway, cast.held);
    const { slots } = await w.ask({ type: "slots" }, ({ type }) => type === "slots");
    const slot = (slots as { id: string }[])[0]?.id;
    w.send({ type: "book", slot, phone: "+15035550123", name: "Ravi Brandt", consent: true });
    await w.next(fact("call.booked"));
    await w.close();
    const before = gateway.calls.length;
    await ask(gateway, `/api/console/v1/webhooks/deliveries/${told.deliveries[0]?.id}/redeliver`, {});
    await gateway.called((call) => gateway.calls.indexOf(call) >= before && call.body.includes(cast.talk));
    const { deliveries } = await ask<{ deliveries: Delivery[] }>(
      gateway,
      "/api/console/v1/webhooks/deliveries?limit=100",
    );
    const ids = deliveries.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(Math.max(...ids)).toBeGreaterThan(told.deliveries.at(-1)?.id ?? 0);
    const today = new Date().toISOString().slice(0, 10);
    await ask(gateway, `/api/console/reports?from=${day}&to=${today}`);
  });

  test("[S6] what they hold of a conversation is erased", async () => {
    const receipt = await ask<{ counts: Record<string, number> }>(
      gateway,
      `/api/console/v1/conversations/${cast.booked}/erase`,
      {},
    );
    expect(receipt.counts.calls).toBe(1);
    expect(receipt.counts.events).toBeGreaterThanOrEqual(told.rooms.booked.events.length);
    expect(receipt.counts.deliveries).toBeGreaterThan(0);
    await ask(gateway, `/api/console/v1/conversations/${cast.talk}/erase`, {});
    expect(await ask(gateway, "/api/console/v1/visitors/find", { email: cast.email })).toEqual({ conversations: [] });
  });

  test("[S6] afterwards they have the tables, columns, indexes and version of new files", async () => {
    await gateway.close();
    const fresh = folder();
    const other = await open(fresh, worker, vapid);
    // An erasure asks every store, so that each of them is there.
    const { talk } = await play(other);
    await ask(other, `/api/console/v1/conversations/${talk}/erase`, {});
    await other.close();
    expect(schemas(join(home, "storage"))).toEqual(schemas(join(fresh, "storage")));
  });
});
