/** One visit in which the assistant alone does its four jobs: it answers, presents, qualifies and books. */
import { expect, test } from "vitest";
import site from "../../settings/site.ts";
import { type RoomClient, say, session, visitor } from "./client.ts";
import { use } from "./scene.ts";

async function turn(v: RoomClient, text: string): Promise<string> {
  v.send(say(text));
  const { seq } = await v.event("visitor.said", (e) => e.text === text);
  return (await v.event("assistant.said", (e) => e.to === seq && e.why === "done")).text;
}

/** Each fact with the message that it rests on. */
const factsOf = (v: RoomClient) =>
  v.events.flatMap((e) => {
    if (e.type !== "lead.learned") return [];
    const said = v.events.find(({ seq }) => seq === e.cite);
    return [[e.field, e.value, said?.type === "visitor.said" ? said.text : e.from]];
  });

test("one visit, no human: it answers, presents what there is, qualifies and books, line by line", async () => {
  using _asking = use({ site: { qualify: site.qualify, plans: site.plans, areas: site.areas } });
  const v = await visitor(await session());
  await v.next("welcome");

  // It answers, from the page it names, and asks one thing that fits.
  const first = await turn(v, "What is a lot premium?");
  expect(first).toMatch(/^A lot premium is the extra price of a homesite/);
  expect(first).toMatch(/\n\nWhen would you like to move in\?$/);
  expect(v.events.find((e) => e.type === "assistant.said")).toMatchObject({
    sources: [{ id: "lots#lot-premiums", title: "Lot premiums" }],
  });
  expect(await turn(v, "next summer")).toBe("Next summer, good to know. Is there anything you are curious about?");

  // It presents what there is, with what it costs.
  const second = await turn(v, "Which floor plans do you have?");
  for (const plan of site.plans) expect(second).toContain(`the ${plan} from $`);
  expect(second).toMatch(/\n\nDo you have a budget in mind\?$/);

  // It qualifies: what is told counts, in the visitor's language and put right by the visitor, and nothing else does.
  await turn(v, "Nuestro presupuesto es de 600 mil dólares");
  expect(await turn(v, "Perdón, nuestro presupuesto es de 650 mil dólares")).toMatch(/^Anotado: 650 mil dólares/);
  expect(await turn(v, "What does the Heron cost?")).toMatch(/\n\nHow many people will live there\?$/);
  await turn(v, "four of us");
  expect(await turn(v, "Is $900,000 a realistic budget for a Kestrel?")).not.toMatch(/A budget of|noted/);

  // A contact waits for a yes, and is not called a question that has no answer.
  const contact = await turn(v, "You can reach me at robin@example.com");
  expect(contact).not.toContain("don't know");
  expect(contact).toContain(site.consent.en ?? "none");
  expect(factsOf(v).map(([field]) => field)).not.toContain("email");
  expect(await turn(v, "yes")).toContain("Your contact is noted");

  // It books: a wish to come brings free times beside the answer, and no word promises them.
  const wish = await turn(v, "Can I tour the Heron on Saturday at 11?");
  expect(wish).toMatch(/^You can tour a model home any day/);
  expect(wish).toMatch(
    /Nobody of our team is here right now\..* You can choose a time for a call here, or leave your contact\.$/,
  );
  const { slots } = await v.next("slots");
  expect(slots).toHaveLength(12);
  // Nearest to what was asked: that Saturday, from eleven on.
  const shown = new Intl.DateTimeFormat("en-US", {
    timeZone: site.hours?.zone,
    weekday: "long",
    hour: "numeric",
    minute: "2-digit",
  });
  expect(slots.slice(0, 3).map(({ start }) => shown.format(start))).toEqual([
    "Saturday 11:00 AM",
    "Saturday 11:30 AM",
    "Saturday 12:00 PM",
  ]);
  v.send({ type: "book", slot: slots[0]?.id, phone: "+1 503 555 0142", name: "Robin Vale", consent: true });
  expect(await v.event("call.booked")).toMatchObject({ slot: slots[0], phone: "+15035550142" });
  expect((await v.next("booked")).slot).toEqual(slots[0]);
  expect(await turn(v, "Thank you!")).toMatch(/^You're welcome/);

  expect(factsOf(v)).toEqual([
    ["timeline", "next summer", "next summer"],
    ["budget", "600 mil dólares", "Nuestro presupuesto es de 600 mil dólares"],
    ["budget", "650 mil dólares", "Perdón, nuestro presupuesto es de 650 mil dólares"],
    ["household", "four of us", "four of us"],
    ["email", "robin@example.com", "You can reach me at robin@example.com"],
    ["consent", "yes", "yes"],
    ["phone", "+15035550142", "form"],
    ["name", "Robin Vale", "form"],
  ]);
  // Nobody of the team took part, was called, or was promised.
  const types = new Set(v.events.map(({ type }) => type));
  for (const human of ["concierge.joined", "concierge.said", "question.put"] as const)
    expect(types).not.toContain(human);
  const fired = v.events.flatMap((e) => (e.type === "trigger.fired" ? [e.action] : []));
  expect(fired).not.toContain("handoff");
  const words = v.events.flatMap((e) => (e.type === "assistant.said" ? [e.text] : [])).join("\n");
  expect(words).not.toMatch(/transferring|connecting you|on the way|I have booked|is booked/i);
});
