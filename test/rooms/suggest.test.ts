/** A suggested reply, of the model that needs no network. */
import { expect, test } from "vitest";
import { concierge, say, session, visitor } from "./client.ts";

test("[W17] without anything in the knowledge there is nothing to suggest, and the concierge is told so", async () => {
  const s = await session();
  const v = await visitor(s);
  v.send(say("Which floor plans do you have?"));
  await v.event("assistant.said");
  const ana = await concierge("Ana", s.conversation);
  ana.send({ type: "join" });
  await ana.event("concierge.joined");
  ana.send({ type: "suggest" });
  expect((await ana.next("suggestion")).text.length).toBeGreaterThan(20);
  for (const words of ["This is useless, I am furious", "Do you sell yachts?"]) {
    v.send(say(words));
    await ana.event("visitor.said", ({ text }) => text === words);
    ana.send({ type: "suggest" });
    const before = ana.frames.filter(({ type }) => type === "suggestion").length;
    const { why } = await ana.next("refused", ({ re }) => re === "suggest");
    expect(why).toBe("not-now");
    expect(ana.frames.filter(({ type }) => type === "suggestion")).toHaveLength(before);
  }
  v.send({ type: "end" });
  await v.event("closed");
});
