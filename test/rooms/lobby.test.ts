/** The lobby: presence, claims, cards, and that it is only a projection of the rooms. */
import { abortAllDurableObjects, runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { expect, test } from "vitest";
import site from "../../settings/site.ts";
import { bindings, concierge, console as desk, say, session, stub, visitor } from "./client.ts";
import { use } from "./scene.ts";

const CLAIM = { site: { mode: "claim" as const } };
const lobby = () => bindings.LOBBY.getByName("lobby");

/** A room that waits, on the list. */
async function waiting() {
  const s = await session();
  const v = await visitor(s);
  v.send({ type: "person" });
  await v.event("trigger.fired");
  return { s, v };
}

test("[L1][T6] in claim mode a waiting room stands on every console with reason and evidence", async () => {
  using _claim = use(CLAIM);
  const [ana, bo] = [await desk("Ana"), await desk("Bo")];
  const s = await session();
  const v = await visitor(s);
  v.send(say("I want to talk to a human, please"));
  for (const console of [ana, bo]) {
    const { card } = await console.next(
      "card",
      (f) => f.card.conversation === s.conversation && f.card.stage === "waiting",
    );
    expect(card).toMatchObject({
      reason: "asked",
      headline: "I want to talk to a human, please",
      evidence: { seqs: [1] },
    });
    expect(card.until).toBeGreaterThan(card.since + site.times.wait * 900);
    expect("I want to talk to a human, please").toContain(card.evidence?.span ?? "nothing");
  }
  ana.send({ type: "claim", conversation: s.conversation });
  expect(await ana.next("assigned")).toMatchObject({ conversation: s.conversation, how: "claim" });
  bo.send({ type: "claim", conversation: s.conversation });
  expect(await bo.next("refused")).toMatchObject({ re: s.conversation, why: "taken", by: "Ana" });
  expect((await v.event("concierge.joined")).concierge.name).toBe("Ana");
  v.send({ type: "back" });
  await v.event("visitor.returned");
  await ana.close();
  await bo.close();
});

test("[L4] a concierge holds one room at a time", async () => {
  using _claim = use(CLAIM);
  const first = await waiting();
  const second = await waiting();
  const ana = await desk("Ana");
  await ana.next("lobby");
  ana.send({ type: "claim", conversation: first.s.conversation });
  await ana.next("assigned");
  ana.send({ type: "claim", conversation: second.s.conversation });
  expect(await ana.next("refused")).toMatchObject({ why: "busy" });
  const watching = await concierge("Ana", second.s.conversation);
  watching.send({ type: "join" });
  expect(await watching.next("refused")).toMatchObject({ re: "join", why: "busy" });
  for (const { v } of [first, second]) {
    v.send({ type: "back" });
    await v.event("visitor.returned");
  }
  await ana.close();
});

test("[L2] the longest-idle available concierge is connected; one on a break is not", async () => {
  const [dee, eli, fay] = [await desk("Dee"), await desk("Eli"), await desk("Fay")];
  for (const console of [dee, eli, fay]) await console.next("lobby");
  dee.send({ type: "duty", state: "break" });
  await dee.next("concierge", (f) => f.concierge.id === "dee@local" && f.concierge.state === "break");
  fay.send({ type: "duty", state: "busy" });
  await fay.next("concierge", (f) => f.concierge.id === "fay@local" && f.concierge.state === "busy");
  fay.send({ type: "duty", state: "available" });
  await fay.next("concierge", (f) => f.concierge.id === "fay@local" && f.concierge.state === "available");
  const { v } = await waiting();
  expect((await v.event("concierge.joined")).concierge.name).toBe("Eli");
  const second = await waiting();
  expect((await second.v.event("concierge.joined")).concierge.name).toBe("Fay");
  const third = await waiting();
  v.send({ type: "back" });
  await v.event("visitor.returned");
  // Eli is free again, and the third room has waited.
  expect((await third.v.event("concierge.joined")).concierge.name).toBe("Eli");
  for (const room of [second, third]) {
    room.v.send({ type: "back" });
    await room.v.event("visitor.returned");
  }
  for (const console of [dee, eli, fay]) await console.close();
});

test("[L8] a room lost by a human is served before one that waits longer", async () => {
  using _claim = use(CLAIM);
  const longer = await waiting();
  const lost = await waiting();
  const gil = await desk("Gil");
  await gil.next("lobby");
  gil.send({ type: "claim", conversation: lost.s.conversation });
  await gil.next("assigned");
  const room = await concierge("Gil", lost.s.conversation);
  room.send({ type: "release" });
  await lost.v.event("concierge.left");
  const hana = await desk("Hana");
  await hana.next("lobby");
  using _auto = use({ site: { mode: "auto" } });
  gil.send({ type: "duty", state: "break" });
  hana.send({ type: "duty", state: "available" });
  expect((await lost.v.event("concierge.joined", (e) => e.how === "auto")).concierge.name).toMatch(/Gil|Hana/);
  for (const { v } of [longer, lost]) {
    v.send({ type: "back" });
    await v.event("visitor.returned");
  }
  await gil.close();
  await hana.close();
});

test("[L5] a wiped lobby holds every waiting and human-held room again within a heartbeat", async () => {
  using _claim = use(CLAIM);
  const alone = await waiting();
  const held = await waiting();
  const ivy = await desk("Ivy");
  await ivy.next("lobby");
  ivy.send({ type: "claim", conversation: held.s.conversation });
  await ivy.next("assigned");
  const room = await concierge("Ivy", held.s.conversation);
  await room.next("welcome");
  room.send({ type: "alive" });
  await room.event("concierge.present");
  await runInDurableObject(lobby(), async (_, state) => {
    await state.storage.deleteAll();
  });
  await abortAllDurableObjects();
  const empty = await desk("Ivy");
  expect((await empty.next("lobby")).cards).toEqual([]);
  using _later = use({ ...CLAIM, ahead: 26_000 });
  const again = await concierge("Ivy", held.s.conversation);
  await again.next("welcome");
  await runDurableObjectAlarm(stub(alone.s.conversation));
  await runDurableObjectAlarm(stub(held.s.conversation));
  const listed = await Promise.all([empty.next("card", (f) => f.card.conversation === alone.s.conversation)]);
  expect(listed[0].card.stage).toBe("waiting");
  const fresh = await desk("Jo");
  const { cards } = await fresh.next("lobby");
  expect(cards.find((c) => c.conversation === held.s.conversation)).toMatchObject({
    stage: "concierge",
    concierge: { name: "Ivy" },
  });
  again.send({ type: "handBack" });
  await again.event("concierge.handedBack");
  await empty.close();
  await fresh.close();
});

test("[L6] with the lobby out of reach a room works, keeps its deadline, and tells it later", async () => {
  using _claim = use(CLAIM);
  const s = await session();
  const v = await visitor(s);
  {
    using _down = use({ ...CLAIM, lobbyDown: true });
    v.send(say("Which plans do you have?"));
    await v.event("assistant.said");
    v.send({ type: "person" });
    await v.event("trigger.fired");
    v.send(say("What is a lot premium?"));
    await v.event("assistant.said");
  }
  // Somebody is on duty before the lobby hears of the room: it must not end the wait for want of people.
  const kim = await desk("Kim");
  await kim.next("lobby");
  using _later = use({ ...CLAIM, ahead: 25_000 });
  await runDurableObjectAlarm(stub(s.conversation));
  const { card } = await kim.next("card", (f) => f.card.conversation === s.conversation);
  expect(card.stage).toBe("waiting");
  v.send({ type: "back" });
  await v.event("visitor.returned");
  await kim.close();
});

test("[L9] an older word about a room changes nothing", async () => {
  const { s, v } = await waiting();
  await lobby().gone(s.conversation, 0);
  const lea = await desk("Lea");
  const { cards } = await lea.next("lobby");
  expect(cards.some((c) => c.conversation === s.conversation)).toBe(true);
  v.send({ type: "back" });
  await v.event("visitor.returned");
  await lea.close();
});

test("[L11] a visitor with the assistant is listed while they are there", async () => {
  const max = await desk("Max");
  await max.next("lobby");
  const s = await session();
  const v = await visitor(s);
  v.send(say("Which plans do you have?"));
  await max.next("card", (f) => f.card.conversation === s.conversation && f.card.stage === "live");
  await v.close();
  await max.next("gone", (f) => f.conversation === s.conversation);
  await max.close();
});

test("[L10] a card whose room fell silent leaves the list when its lease ends", async () => {
  using _claim = use(CLAIM);
  const { s } = await waiting();
  const nia = await desk("Nia");
  await nia.next("lobby");
  using _later = use({ ...CLAIM, ahead: 95_000 });
  await runDurableObjectAlarm(lobby());
  await nia.next("gone", (f) => f.conversation === s.conversation);
  await nia.close();
});

test("[L11] a name that a listed visitor gives in passing reaches the list at once", async () => {
  const ana = await desk("Ana");
  const s = await session();
  const v = await visitor(s);
  v.send(say("What is a lot premium?"));
  const mine = ({ card }: { card: { conversation: string } }) => card.conversation === s.conversation;
  await ana.next("card", mine);
  v.send(say("By the way, my name is Kim Doe."));
  await ana.next("card", (f) => mine(f) && f.card.stage === "live" && f.card.name === "Kim Doe");
  await v.close();
  await ana.close();
});
