/** Headings to choose from, where the embedded model is not sure what is meant. */
import { expect, test } from "vitest";
import { type RoomClient, say, session, visitor } from "./client.ts";

const UNSURE = "can I bring my goat";
const NOT_KNOWN = "Do you tune violins?";

async function turn(v: RoomClient, text: string, choice?: string) {
  v.send({ ...say(text), ...(choice && { choice }) });
  const { seq } = await v.event("visitor.said", (e) => e.text === text);
  return await v.event("assistant.said", (e) => e.to === seq && e.why === "done");
}

/** Answers to a page come after everything before it. */
async function firedIn(v: RoomClient) {
  v.send({ type: "page", before: 1 });
  await v.next("page");
  return v.events.filter((e) => e.type === "trigger.fired");
}

async function unsure() {
  const v = await visitor(await session());
  const asked = await turn(v, UNSURE);
  return { v, asked };
}

test("[K1] who asks for what perhaps stands under a heading sees at most three of them, and nobody is called", async () => {
  const { v, asked } = await unsure();
  expect(asked.text).toBe("I am not sure. Is it one of these?");
  expect(asked.sources).toBeUndefined();
  expect(asked.choices?.length).toBeLessThanOrEqual(3);
  expect(asked.choices).toContainEqual({ id: "living#pets", title: "Pets" });
  expect(await firedIn(v)).toEqual([]);
});

test("[K2] a heading that is tapped is answered from its passage, and the room remembers what was tapped", async () => {
  const { v } = await unsure();
  const told = await turn(v, "Pets", "living#pets");
  expect(told.text).toContain("Pets are welcome in all three communities");
  expect(told.sources).toEqual([{ id: "living#pets", title: "Pets" }]);
  expect(v.events.find((e) => e.type === "visitor.said" && e.text === "Pets")).toMatchObject({ choice: "living#pets" });
  expect(await firedIn(v)).toEqual([]);
  // One that does not exist is searched like any other words.
  expect((await turn(v, "What is a lot premium?", "no#such")).sources?.[0]?.id).toBe("lots#lot-premiums");
});

test("[K3] only who taps none and finds nothing either has asked two questions without an answer", async () => {
  const { v } = await unsure();
  await turn(v, "What is a lot premium?");
  expect(await firedIn(v)).toEqual([]);
  const { v: w, asked } = await unsure();
  await turn(w, NOT_KNOWN);
  expect(await w.event("trigger.fired")).toMatchObject({ kind: "unanswered", action: "offer" });
  expect(asked.to).toBe(1);
});
