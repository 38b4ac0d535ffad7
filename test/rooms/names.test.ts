/** What people call themselves, through every door that takes a name. */
import { expect, test } from "vitest";
import { sign } from "../../durable-objects/tickets.ts";
import { concierge, fetch, messageId, ORIGIN, SECRET, say, session, visitor } from "./client.ts";

const HOSTILE = "\u202EAna\u2066 \u2028Silva\u200B";
const CLEAN = "Ana Silva";

test("[D40] a visitor's name is cleaned in the form and in their details alike", async () => {
  const s = await session();
  const v = await visitor(s);
  v.send(say("Are lots for sale?"));
  await v.event("visitor.said");
  const ben = await concierge("Ben", s.conversation);
  v.send({ type: "correct", id: messageId(), field: "name", value: HOSTILE });
  expect((await ben.event("lead.learned", ({ field }) => field === "name")).value).toBe(CLEAN);
  v.send({ type: "correct", id: messageId(), field: "need", value: `A lot${HOSTILE}` });
  expect((await ben.event("lead.learned", ({ field }) => field === "need")).value).toBe(`A lot${CLEAN}`);
  v.send({ type: "contact", id: messageId(), name: HOSTILE, email: "ana@example.com", consent: true });
  expect((await ben.event("lead.learned", ({ field }) => field === "name")).value).toBe(CLEAN);
});

test("[D40] a guest and a concierge are called by their clean names, and by another one if nothing of it can be seen", async () => {
  const s = await session();
  const v = await visitor(s);
  v.send(say("Is anybody there?"));
  await v.event("visitor.said");
  const token = await sign(SECRET, "join", { subject: s.conversation, id: crypto.randomUUID() }, Date.now());
  const body = JSON.stringify({ token, name: HOSTILE });
  const joined = await fetch("/api/console/join", { method: "POST", headers: { Origin: ORIGIN }, body });
  const Cookie = joined.headers.get("Set-Cookie")?.split(";")[0] ?? "";
  const me = async (subject: string, called: string) => {
    const session = await sign(SECRET, "console", { subject, name: called }, Date.now());
    return await (await fetch("/api/console/me", { headers: { Cookie: `baton=${session}` } })).json();
  };
  expect(await me("ana@local", HOSTILE)).toMatchObject({ name: CLEAN });
  expect(await me("ana.silva@local", "\u200B\u202E")).toMatchObject({ name: CLEAN });
  const guest = await fetch("/api/console/me", { headers: { Cookie } });
  expect(await guest.json()).toMatchObject({ name: CLEAN, only: s.conversation });
});
