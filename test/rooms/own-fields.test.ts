/** What a site alone wants to know, socket to socket: asked, answered, put right and forgotten, and in front of a concierge. */
import { expect, test } from "vitest";
import type { BriefLine } from "../../protocol/frames.ts";
import type { Site } from "../../settings/schema.ts";
import { concierge, type RoomClient, say, session, visitor } from "./client.ts";
import { use } from "./scene.ts";

const FIELDS: Site["fields"] = [
  { key: "own-trade-in", label: "Trade-in", worth: 20, options: ["Ford"] },
  { key: "own-team-size", label: "Team size", worth: 5, options: [] },
];
const QUALIFY: Site["qualify"] = [{ field: "own-team-size", question: "How large is your team?", after: [] }];

async function turn(v: RoomClient, text: string): Promise<string> {
  v.send(say(text));
  const { seq } = await v.event("visitor.said", (e) => e.text === text);
  return (await v.event("assistant.said", (e) => e.to === seq && e.why === "done")).text;
}

const facts = (v: RoomClient) =>
  v.events.flatMap((e) => (e.type === "lead.learned" ? [[e.field, e.value, e.from]] : []));

test("[C18] it is asked for, answered, put right and forgotten by the visitor, and another site's key is refused", async () => {
  using _fields = use({ site: { fields: FIELDS, qualify: QUALIFY } });
  const id = await session();
  const v = await visitor(id);
  await v.next("welcome");
  expect(await turn(v, "What is a lot premium?")).toMatch(/\n\nHow large is your team\?$/);
  expect(await turn(v, "etwa zwölf Leute")).toBe("Vermerkt: Etwa zwölf Leute. Was möchten Sie noch wissen?");
  expect(await turn(v, "We drive a Ford")).toMatch(/^Ford, /);
  expect(facts(v)).toEqual([
    ["own-team-size", "etwa zwölf Leute", "assistant"],
    ["own-trade-in", "Ford", "assistant"],
  ]);

  const ada = await concierge("Ada", id.conversation);
  const who = (lines: readonly BriefLine[]) => lines.flatMap(({ label, text }) => (label === "who" ? [text] : []));
  const { lines, score } = await ada.next("brief");
  expect(who(lines)).toEqual(["Team size: etwa zwölf Leute", "Trade-in: Ford"]);
  expect(score?.reasons.map(({ what, points }) => [what, points])).toEqual([
    ["own-trade-in", 20],
    ["own-team-size", 5],
  ]);

  v.send({ type: "correct", field: "own-team-size", value: "15" });
  await v.event("lead.learned", ({ value }) => value === "15");
  v.send({ type: "forget", field: "own-trade-in" });
  await v.event("lead.forgotten", ({ field }) => field === "own-trade-in");
  await ada.next("brief", (frame) => who(frame.lines).join() === "Team size: 15");
  // What was known before stays in the history.
  expect(facts(v)).toContainEqual(["own-team-size", "etwa zwölf Leute", "assistant"]);

  for (const frame of [
    { type: "correct", field: "own-insurance", value: "Aetna" },
    { type: "forget", field: "own-insurance" },
    { type: "correct", field: "own-", value: "x" },
  ]) {
    v.send(frame);
    expect(await v.next("refused", ({ re }) => re === frame.type)).toMatchObject({ why: "malformed" });
  }
  expect(v.events.filter(({ type }) => type === "lead.forgotten")).toHaveLength(1);
});

test("[C18] whoever lets the question pass is not asked again, and a contact waits for its own yes", async () => {
  using _fields = use({ site: { fields: FIELDS, qualify: QUALIFY } });
  const v = await visitor(await session());
  await v.next("welcome");
  await turn(v, "What is a lot premium?");
  expect(await turn(v, "robin@example.com")).not.toContain("Team size");
  expect(await turn(v, "Which floor plans do you have?")).not.toContain("How large is your team?");
  expect(facts(v)).toEqual([]);
});
