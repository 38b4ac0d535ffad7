/** The inbox: what rooms report to it, and what is found in it. */
import { abortAllDurableObjects, runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { expect, test } from "vitest";
import type { Inbox } from "../../durable-objects/inbox/inbox.ts";
import type { InboxQuery } from "../../protocol/inbox.ts";
import { Counted, Listed } from "../../scripts/answers.ts";
import { bindings, concierge, type Session, say, session, stub, visitor } from "./client.ts";
import { DAY, inbox, list, promised, rare, rowOf, talking, wakes } from "./inbox-talk.ts";
import { failure, keyed } from "./keyed.ts";
import { scene, use } from "./scene.ts";

const HOUR = 3_600_000;
const shelf = () => bindings.TRANSCRIPTS.getByName("shelf-0");

test("[I4] a conversation is listed from the visitor's first word, and a promise at once with its time", async () => {
  const { s, v } = await talking("I look for a corner lot");
  await expect.poll(() => rowOf(s)).toMatchObject({ state: "live", words: "I look for a corner lot", due: null });
  v.send({ type: "contact", name: "Robin Vale", email: "robin.vale@example.com", consent: true });
  const { by, seq, at } = await v.event("callback.promised");
  await expect
    .poll(() => rowOf(s, { view: "todo" }))
    .toMatchObject({
      state: "todo",
      name: "Robin Vale",
      email: "robin.vale@example.com",
      due: by,
      overdue: false,
      lead: true,
      todos: [{ kind: "callback", seq, at, by }],
    });
  using _later = use({ ahead: by - Date.now() + 1_000 });
  expect(await rowOf(s, { view: "todo" })).toMatchObject({ overdue: true });
});

test("[I4] a visitor who only opened the widget is not listed", async () => {
  const s = await session();
  const v = await visitor(s);
  await v.next("welcome");
  const other = await promised();
  await expect.poll(() => rowOf(other.s)).not.toBeNull();
  expect(await rowOf(s)).toBeNull();
});

test("[I4] what the inbox could not take, or did not acknowledge, is sent again", async () => {
  const sent: Session[] = [];
  for (const fault of ["down", "mute"] as const) {
    using _fault = use({ inbox: fault });
    const { s, v } = await promised();
    await v.close();
    sent.push(s);
  }
  using _later = use({ ahead: 120_000 });
  for (const s of sent) {
    await expect
      .poll(async () => {
        await wakes(s);
        return (await rowOf(s))?.todos.length;
      })
      .toBe(1);
  }
  // The same report again changes nothing, and an older one neither.
  const [s] = sent as [Session];
  const before = await rowOf(s);
  await stub(s.conversation).reportAgain();
  expect(await rowOf(s)).toEqual(before);
});

test("[I4] words reach it within seconds after the last one, and cost a busy room one row", async () => {
  const { s, v } = await talking();
  const rows = () => scene.rows.get(s.conversation) ?? 0;
  await expect.poll(() => rowOf(s)).not.toBeNull();
  const before = { rows: rows(), events: (await stub(s.conversation).history()).length };
  const word = rare();
  for (const text of ["And the fences?", "And the lake?", `And the ${word}?`]) {
    v.send(say(text));
    await v.event("assistant.said", ({ at }) => at > 0);
  }
  using _later = use({ ahead: 11_000 });
  await expect
    .poll(async () => {
      await wakes(s);
      return await rowOf(s, { q: word });
    })
    .toMatchObject({ hit: { by: "visitor" } });
  const events = (await stub(s.conversation).history()).length;
  // Besides its facts: what was acknowledged, and alarms.
  expect(rows() - before.rows - (events - before.events)).toBeLessThanOrEqual(4);
});

test("[I5] an inbox that has lost everything has it again", async () => {
  const { s, v } = await promised();
  v.send({ type: "rate", score: 5 });
  await v.event("rated");
  await expect.poll(() => rowOf(s)).not.toBeNull();
  await expect
    .poll(async () =>
      (await bindings.REPORTS.getByName("reports").conversations(0, 1_000)).map((each) => each.conversation),
    )
    .toContain(s.conversation);
  const before = await rowOf(s);
  await runInDurableObject(inbox(), async (_: Inbox, { storage }) => await storage.deleteAll());
  await runInDurableObject(shelf(), async (_, { storage }) => await storage.deleteAll());
  await abortAllDurableObjects();
  await expect
    .poll(async () => {
      await runDurableObjectAlarm(inbox());
      return await rowOf(s);
    })
    .toMatchObject({ conversation: s.conversation, todos: before?.todos, name: "Robin Vale" });
});

test("[I5] a conversation whose shelf has lost what was said is listed all the same, and is whole again", async () => {
  const { s } = await promised();
  await expect.poll(() => rowOf(s)).toMatchObject({ name: "Robin Vale" });
  await runInDurableObject(shelf(), (_, { storage }) => {
    storage.sql.exec("DELETE FROM talks WHERE conversation = ?", s.conversation);
  });
  expect(await rowOf(s, { view: "todo" })).toMatchObject({ name: null, todos: [{ kind: "callback" }] });
  await expect.poll(() => rowOf(s)).toMatchObject({ name: "Robin Vale" });
});

test("[I6] what anybody said is found, with the words marked, in every language", async () => {
  const word = rare();
  const { s, v } = await talking(`Is there a ${word} Jardín by the lake?`);
  v.send(say("我想买一套海景房"));
  await v.event("assistant.said");
  using _later = use({ ahead: 11_000 });
  await expect
    .poll(async () => {
      await wakes(s);
      return await rowOf(s, { q: "海景" });
    })
    .not.toBeNull();
  for (const q of [word.toUpperCase(), word.slice(0, -3), `"${word} jardin"`, `lake ${word}`, `${word} 海景房`]) {
    const hit = (await rowOf(s, { q }))?.hit;
    expect(hit, q).not.toBeNull();
    expect(hit?.marks.length, q).toBeGreaterThan(0);
  }
  const hit = (await rowOf(s, { q: `${word} jardin` }))?.hit;
  expect(hit?.marks.map(({ start, end }) => hit.text.slice(start, end))).toEqual(
    [`${word} Jardín`.split(" "), []].flat().slice(0, 2),
  );
  for (const q of [`"jardin ${word}"`, word.slice(1), `${word} mountain`, `"${word.slice(0, -2)}"`, '"', "*"]) {
    expect(await rowOf(s, { q }), q).toBeNull();
  }
});

test("[I7] filters apply together and with a search, and pages show each conversation once", async () => {
  const word = rare();
  const talks = [];
  for (let i = 0; i < 5; i++) talks.push(await promised(`About the ${word}`));
  const ids = new Set(talks.map(({ s }) => s.conversation));
  using _later = use({ ahead: 11_000 });
  for (const { s } of talks)
    await expect.poll(async () => [await wakes(s), await rowOf(s, { q: word })][1]).not.toBeNull();
  const [first] = talks;
  const c = await concierge("Ana", first?.s.conversation ?? "");
  c.send({ type: "followUp", outcome: "won", amount: 1200, responsible: { id: "ana@local", name: "Ana" } });
  await c.event("outcome.set");
  await expect.poll(() => rowOf(first?.s as Session)).toMatchObject({ outcome: "won", amount: 1200 });
  const found = async (query: Partial<InboxQuery>) =>
    (await list({ q: word, ...query })).map((row) => row.conversation);
  expect(await found({ outcome: "won", responsible: "ana@local" })).toEqual([first?.s.conversation]);
  expect(await found({ outcome: "won", responsible: "none" })).toEqual([]);
  expect(await found({ outcome: "none", view: "todo" })).toHaveLength(4);
  expect(await found({ view: "leads", from: 1, to: Date.now() + DAY })).toHaveLength(5);
  expect(await found({ to: 1 })).toEqual([]);
  for (const view of ["all", "todo", "leads"] as const) {
    for (const q of [undefined, word]) {
      const seen: string[] = [];
      let cursor: string | undefined;
      do {
        const page = await inbox().list({ view, limit: 2, ...(q && { q }), ...(cursor && { cursor }) });
        seen.push(...(page?.conversations ?? []).map((row) => row.conversation));
        cursor = page?.next ?? undefined;
      } while (cursor);
      expect(new Set(seen).size, `${view} ${q}`).toBe(seen.length);
      const own = seen.filter((id) => ids.has(id));
      expect(own, `${view} ${q}`).toHaveLength(view === "todo" ? 4 : 5);
    }
  }
});

test("[I7] the list of what is to be done begins with what is most urgent", async () => {
  const talks = [await promised(), await promised(), await promised()];
  for (const { s } of talks) await expect.poll(() => rowOf(s)).not.toBeNull();
  const due = (await list({ view: "todo" })).map((row) => row.due ?? 0);
  expect(due.length).toBeGreaterThanOrEqual(3);
  expect(due).toEqual(due.toSorted((a, b) => a - b));
});

test("[I8] a program lists, assigns, snoozes and settles, and what is wrong is refused", async () => {
  const { s, v } = await promised();
  await expect.poll(() => rowOf(s)).not.toBeNull();
  const { call } = await keyed(["conversations:read", "conversations:write"]);
  const room = `/conversations/${s.conversation}`;
  const { conversations } = Listed.parse(await (await call("/conversations?view=todo&limit=200")).json());
  expect(conversations.map((row) => row.conversation)).toContain(s.conversation);
  const counts = Counted.parse(await (await call("/inbox")).json());
  expect(counts.todo).toBeGreaterThan(0);
  const patch = (body: object) => call(room, body, "patch");
  expect((await patch({ responsible: { id: "ana@local", name: "Ana" }, snooze: Date.now() + DAY })).status).toBe(200);
  await expect.poll(() => rowOf(s)).toMatchObject({ state: "snoozed", responsible: { id: "ana@local", name: "Ana" } });
  expect(await rowOf(s, { view: "todo" })).toBeNull();
  expect((await patch({ settle: "all", how: "called" })).status).toBe(200);
  await expect.poll(() => rowOf(s)).toMatchObject({ todos: [], due: null });
  expect((await patch({ outcome: "won", amount: 1200 })).status).toBe(200);
  await expect.poll(() => rowOf(s)).toMatchObject({ outcome: "won", amount: 1200 });
  expect((await patch({ outcome: null, responsible: null })).status).toBe(200);
  await expect.poll(() => rowOf(s)).toMatchObject({ outcome: null, responsible: null });
  for (const wrong of [
    { outcome: "lucky" },
    { amount: 3 },
    { settle: [] },
    { responsible: { id: "" } },
    { other: 1 },
  ]) {
    expect(await failure(await patch(wrong)), JSON.stringify(wrong)).toEqual([400, "malformed"]);
  }
  expect(await failure(await patch({ snooze: 5 }))).toEqual([409, "malformed"]);
  expect(await failure(await call("/conversations?cursor=x"))).toEqual([400, "malformed"]);
  expect(await failure(await call("/conversations?state=gone"))).toEqual([400, "malformed"]);
  const { call: readOnly } = await keyed(["conversations:read"]);
  expect(await failure(await readOnly(room, { outcome: "won" }, "patch"))).toEqual([403, "scope"]);
  // The visitor saw none of it.
  expect(v.events.filter(({ type }) => /^(todo|responsible|outcome)/.test(type))).toEqual([]);
});

test("[I8] two who settle the same at once settle it once", async () => {
  const { s } = await promised();
  const done = { type: "followUp", settle: "all", how: "done" } as const;
  const [ana, ben] = await Promise.all(
    ["Ana", "Ben"].map((name) => stub(s.conversation).act(done, { id: `${name}@local`, name })),
  );
  expect([ana?.ok, ben?.ok]).toEqual([true, true]);
  const settled = (await stub(s.conversation).history()).filter(({ type }) => type === "todo.settled");
  expect(settled).toHaveLength(1);
});

test("[I3] the room reports the time of a to-do once before it comes and once when it has passed", async () => {
  const { s, by } = await promised();
  const told = async (ahead: number) => {
    using _later = use({ ahead });
    await wakes(s);
    await wakes(s);
    return (await stub(s.conversation).history()).flatMap((event) =>
      event.type === "todo.due" ? [event.overdue === true] : [],
    );
  };
  const before = by - Date.now();
  expect(await told(before - 2 * HOUR)).toEqual([]);
  expect(await told(before - HOUR + 60_000)).toEqual([false]);
  expect(await told(before + 60_000)).toEqual([false, true]);
  expect(await told(before + HOUR)).toEqual([false, true]);
});
