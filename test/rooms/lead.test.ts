/** What a visitor tells of themselves, kept as facts: with consent where it is a contact, and asked for with tact. */
import { expect, test } from "vitest";
import type { Event } from "../../protocol/facts.ts";
import site from "../../settings/site.ts";
import { concierge, type RoomClient, say, session, visitor } from "./client.ts";
import { use } from "./scene.ts";

async function talk() {
  const v = await visitor(await session());
  await v.next("welcome");
  return v;
}

async function turn(v: RoomClient, text: string): Promise<string> {
  v.send(say(text));
  const { seq } = await v.event("visitor.said", (e) => e.text === text);
  return (await v.event("assistant.said", (e) => e.to === seq && e.why === "done")).text;
}

const learned = (v: RoomClient) =>
  v.events
    .filter((e): e is Extract<Event, { type: "lead.learned" }> => e.type === "lead.learned")
    .map(({ field, value }) => [field, value]);

test("facts in plain words are kept with the words that say them, and a corrected one replaces the old", async () => {
  const v = await talk();
  await turn(v, "Hi. Our budget is around $400k and we are a family of 4");
  await turn(v, "What is a lot premium? Sorry, our budget is $450k");
  await turn(v, "Thanks");
  expect(learned(v)).toEqual([
    ["budget", "$400k"],
    ["household", "we are a family of 4"],
    ["budget", "$450k"],
  ]);
  const first = v.events.find((e) => e.type === "lead.learned");
  expect(first).toMatchObject({ cite: 1, span: "Our budget is around $400k" });
});

test("[C19] what is said in several messages is kept and answered as one, and what is said to a human is kept too", async () => {
  using _claim = use({ site: { mode: "claim" } });
  const s = await session();
  const v = await visitor(s);
  await v.next("welcome");
  v.send(say("Our budget is around $400k"));
  v.send(say("we are a family of 4"));
  v.send(say("What is a lot premium?"));
  const { seq } = await v.event("visitor.said", (e) => e.text.includes("premium"));
  const { text } = await v.event("assistant.said", (e) => e.to === seq && e.why === "done");
  expect(text).toContain("extra price of a homesite");
  expect(learned(v)).toEqual([
    ["budget", "$400k"],
    ["household", "we are a family of 4"],
  ]);
  // To a human as well: whoever takes over next knows it.
  const ana = await concierge("Ana", s.conversation);
  await ana.next("welcome");
  ana.send({ type: "join" });
  await v.event("concierge.joined");
  v.send(say("We would like to move in by next summer"));
  const said = await v.event("visitor.said", (e) => e.text.includes("summer"));
  expect(await v.event("lead.learned", (e) => e.field === "timeline")).toMatchObject({ cite: said.seq });
  expect(v.events.filter((e) => e.type === "assistant.said" && e.seq > said.seq)).toEqual([]);
});

test("a contact in plain words is kept after a yes to the one line that asks, and never without it", async () => {
  const [yes, no] = [await talk(), await talk()];
  for (const v of [yes, no]) {
    expect(await turn(v, "You can reach me at robin@example.com or 503-555-0142")).toContain(site.consent.en ?? "none");
    expect(learned(v)).toEqual([]);
  }
  expect(await turn(yes, "yes")).toContain("noted");
  expect(learned(yes)).toEqual([
    ["email", "robin@example.com"],
    ["phone", "+15035550142"],
    ["consent", "yes"],
  ]);
  expect(await turn(no, "No, better not")).not.toContain("don't know");
  // Asked once: the same address again brings no second line, and is not kept.
  expect(await turn(no, "Really, robin@example.com is mine. What is a lot premium?")).not.toContain(site.consent.en);
  await turn(no, "yes");
  expect(learned(no)).toEqual([]);
});

test("a yes in more words than one counts, one for e-mail alone keeps that alone, and a number put right replaces the old", async () => {
  const [v, mail] = [await talk(), await talk()];
  await turn(v, "my cell is (503) 555-0188");
  expect(await turn(v, "Yes, that is fine")).toContain("noted");
  await turn(v, "sorry, the number is 503-555-0178");
  expect(learned(v)).toEqual([
    ["phone", "+15035550188"],
    ["consent", "yes"],
    ["phone", "+15035550178"],
  ]);
  await turn(mail, "You can reach me at robin@example.com or 503-555-0142");
  await turn(mail, "yes but only by email, do not call me");
  expect(learned(mail)).toEqual([
    ["email", "robin@example.com"],
    ["consent", "yes"],
  ]);
});

test("one visit without humans: it answers, asks for one thing at a time, remembers the answers, and books", async () => {
  using _asking = use({ site: { qualify: site.qualify } });
  const v = await talk();
  const first = await turn(v, "Which floor plans do you have?");
  expect(first).toContain("When would you like to move in?");
  expect(await turn(v, "next summer")).toMatch(/^Next summer,/);
  const second = await turn(v, "What does the Heron cost?");
  expect(second).toContain("Do you have a budget in mind?");
  await turn(v, "around 450k");
  expect(learned(v)).toEqual([
    ["timeline", "next summer"],
    ["budget", "450k"],
  ]);
  v.send({ type: "slots", zone: "Europe/London" });
  const { slots } = await v.next("slots");
  v.send({ type: "book", slot: slots[0]?.id, phone: "+44 20 7946 0958", name: "Robin Vale", consent: true });
  expect(await v.event("call.booked")).toMatchObject({ phone: "+442079460958" });
  expect(v.events.filter((e) => e.type === "lead.asked").map((e) => e.type === "lead.asked" && e.field)).toEqual([
    "timeline",
    "budget",
  ]);
});

test("whoever the site names by their budget is shown times for a call with the answer, once", async () => {
  using _vip = use({ site: { vip: [{ budget: 800_000 }] } });
  const v = await talk();
  await turn(v, "Our budget is around $700k");
  expect(v.events.some(({ type }) => type === "trigger.fired")).toBe(false);
  await turn(v, "Sorry, our budget is around $850k");
  await v.next("slots", ({ slots }) => slots.length === 12);
  await turn(v, "Well, our budget is $900k");
  const fired = v.events.filter(({ type }) => type === "trigger.fired");
  // Why, the visitor does not learn.
  expect(fired).toMatchObject([{ kind: "complexity", action: "call", evidence: { seqs: [], rule: "" } }]);
});
