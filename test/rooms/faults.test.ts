/** What a crash, a dead network or an exception may cost: nothing of what was said, and nobody's turn. */
import { abortAllDurableObjects } from "cloudflare:test";
import { expect, test } from "vitest";
import { concierge, say, session, visitor } from "./client.ts";
import { forever, scripted } from "./models.ts";
import { scene } from "./scene.ts";

test("[R1][R35] a console that comes back first to a room whose reply died gets its welcome first, and nothing is missing", async () => {
  const s = await session();
  scene.models.set(s.conversation, [scripted([forever])]);
  const ana = await concierge("Ana", s.conversation);
  const { head } = await ana.next("welcome");
  const v = await visitor(s);
  v.send(say("What is a lot premium?"));
  const { epoch = "" } = await ana.next("event");
  await abortAllDurableObjects();
  await ana.closing();
  const back = await concierge("Ana", s.conversation, { since: head, epoch });
  const welcome = await back.next("welcome");
  expect(back.frames[0]).toEqual(welcome);
  expect(welcome.events.map((e) => [e.seq, e.type])).toEqual([
    [1, "visitor.said"],
    [2, "turn.failed"],
  ]);
  back.send({ type: "join" });
  expect(await back.next("event")).toMatchObject({ event: { seq: 3, type: "concierge.joined" }, after: 2 });
  // The visitor does not see that an attempt failed, so nothing of theirs lies in between.
  await back.event("brief.written");
  const theirs = await visitor(s, { since: 1, epoch });
  await theirs.next("welcome");
  back.send(say("Hello."));
  expect(await theirs.next("event")).toMatchObject({ event: { type: "concierge.said" }, after: 3 });
  back.send({ type: "handBack" });
  await theirs.event("concierge.handedBack");
});
