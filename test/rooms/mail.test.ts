/** Reaching a visitor who has left, and what they answer. */
import { runDurableObjectAlarm } from "cloudflare:test";
import { afterEach, expect, test } from "vitest";
import { conversationOf, replyToken } from "../../durable-objects/mail/address.ts";
import type { Event } from "../../protocol/facts.ts";
import type { Site } from "../../settings/schema.ts";
import site from "../../settings/site.ts";
import app from "../../worker/index.ts";
import {
  bindings,
  concierge,
  cookie,
  fetch,
  messageId,
  SECRET,
  type Session,
  say,
  session,
  stub,
  visitor,
} from "./client.ts";
import { scene, use } from "./scene.ts";

const MINUTE = 60_000;
const mail = () => bindings.MAIL.getByName("mail");
/** No quiet hours: tests run at any time of the day. */
const loud = (more: Partial<Site["channels"]> = {}): Partial<Site> => ({
  channels: { ...site.channels, quiet: { from: 0, to: 0 }, ...more },
});
let at = 0;

afterEach(() => {
  scene.site = {};
});

/** A visitor who left an address and with whom a concierge is. */
async function left() {
  scene.site = loud();
  const s = await session();
  const v = await visitor(s);
  v.send(say("Is the corner house still free?"));
  await v.event("visitor.said");
  const email = `vale-${++at}@example.com`;
  v.send({ type: "contact", name: "Robin Vale", email, consent: true });
  await v.event("callback.promised");
  // Each has a conversation of their own: nobody may take more than their share.
  const c = await concierge(`Ana ${at}`, s.conversation);
  await c.next("welcome");
  c.send({ type: "join" });
  await c.event("concierge.joined");
  return { s, v, c, email };
}

const letters = async (s: Session) =>
  (await mail().list()).filter(({ conversation }) => conversation === s.conversation);
const facts = async (s: Session, type: Event["type"]) =>
  (await stub(s.conversation).history()).filter((event) => event.type === type);

/** The room looks what is due, and the mail is sent. */
async function later(s: Session): Promise<void> {
  await runDurableObjectAlarm(stub(s.conversation));
  await runDurableObjectAlarm(mail());
}

async function written(text = "It is, come and see it.") {
  const all = await left();
  await all.v.close();
  all.c.send({ type: "say", id: messageId(), text });
  await all.c.event("concierge.said");
  return all;
}

/** A mail server hands over a message. */
async function arrives(to: string, from: string, raw: string, sender = from): Promise<string | null> {
  let refused: string | null = null;
  const bytes = new TextEncoder().encode(raw.replaceAll("\n", "\r\n"));
  const message = {
    from: sender,
    to,
    headers: new Headers(),
    rawSize: bytes.byteLength,
    raw: new Response(bytes).body as ReadableStream<Uint8Array>,
    setReject: (why: string) => {
      refused = why;
    },
  };
  await app.email(message as unknown as ForwardableEmailMessage, bindings);
  return refused;
}

const plain = (from: string, text: string, more = "") =>
  `From: <${from}>\nSubject: Re\nMessage-ID: <${messageId()}@example.com>\n${more}Content-Type: text/plain; charset=utf-8\n\n${text}`;

test("[M1] what a concierge says goes out once the visitor is gone for a minute, with who said it and a link", async () => {
  const { s, email } = await written();
  await later(s);
  expect(await letters(s)).toEqual([]);
  using _later = use({ ahead: 2 * MINUTE });
  await later(s);
  const [sent, ...more] = await letters(s);
  expect(more).toEqual([]);
  expect(sent?.state).toBe("sent");
  expect(sent?.letter.to).toBe(email);
  expect(sent?.letter.text).toMatch(/Ana \d+ wrote:\nIt is, come and see it\./);
  const renew = sent?.letter.text.match(/\/continue\/#(\S+)/)?.[1];
  expect((await session(renew)).conversation).toBe(s.conversation);
  const [fact] = await facts(s, "reach.sent");
  expect(fact).toMatchObject({ channel: "email", from: fact && "upTo" in fact ? fact.upTo : 0 });
});

test("[M2] the same words never go out again, and later ones alone, in the same thread", async () => {
  const { s, c } = await written();
  using _later = use({ ahead: 2 * MINUTE });
  await later(s);
  await later(s);
  expect(await letters(s)).toHaveLength(1);
  c.send({ type: "say", id: messageId(), text: "The keys are at the office." });
  await c.event("concierge.said", ({ text }) => text.startsWith("The keys"));
  using _evenLater = use({ ahead: 4 * MINUTE });
  await later(s);
  const [second, first] = (await letters(s)).sort((a, b) => b.seq - a.seq);
  expect(second?.letter.text).toContain("The keys are at the office.");
  expect(second?.letter.text).not.toContain("come and see it");
  expect(second?.letter.headers["In-Reply-To"]).toBe(first?.letter.headers["Message-ID"]);
});

test("[M2] nothing goes out to a visitor who is there, who has read it, or who has answered", async () => {
  const { s, v, c } = await left();
  c.send({ type: "say", id: messageId(), text: "It is, come and see it." });
  const { seq } = await v.event("concierge.said");
  {
    using _later = use({ ahead: 2 * MINUTE });
    await later(s);
    expect(await facts(s, "reach.sent")).toEqual([]);
  }
  v.send({ type: "read", upTo: seq });
  await c.next("read", (frame) => frame.who === "visitor" && frame.upTo === seq);
  await v.close();
  using _later = use({ ahead: 4 * MINUTE });
  await later(s);
  expect(await facts(s, "reach.sent")).toEqual([]);
});

test("[M2] a message that waits is not sent once the visitor has come back", async () => {
  const { s } = await written();
  using _later = use({ ahead: 2 * MINUTE });
  await runDurableObjectAlarm(stub(s.conversation));
  expect(await facts(s, "reach.sent")).toHaveLength(1);
  const v = await visitor(s);
  await v.next("welcome");
  await runDurableObjectAlarm(mail());
  expect((await letters(s)).map(({ state }) => state)).toEqual(["dropped"]);
});

test("[M3] in quiet hours nothing goes out, and afterwards it does", async () => {
  const { s } = await written();
  const hour = (ahead: number) => new Date(Date.now() + ahead).getUTCHours();
  scene.site = loud({ quiet: { from: hour(0), to: (hour(0) + 2) % 24 } });
  scene.site.hours = undefined as never;
  using _later = use({ ahead: 2 * MINUTE });
  await later(s);
  expect(await facts(s, "reach.sent")).toEqual([]);
  using _morning = use({ ahead: 3 * 60 * MINUTE });
  await later(s);
  expect(await facts(s, "reach.sent")).toHaveLength(1);
});

test("[M4] an answer becomes the visitor's message in the same conversation, once, without what it quotes", async () => {
  const { s, c, email } = await written();
  using _later = use({ ahead: 2 * MINUTE });
  await later(s);
  const [sent] = await letters(s);
  const { replyTo = "", text = "" } = sent?.letter ?? {};
  const quoted = text
    .split("\n")
    .map((line) => `> ${line}`)
    .join("\n");
  const raw = plain(email, `Yes, on Friday.\n\nOn Tue, 1 Dec 2026 at 09:14, Ana <team@baton.test> wrote:\n${quoted}\n`);
  expect(await arrives(replyTo.toUpperCase(), email, raw)).toBeNull();
  expect(await c.event("visitor.said", ({ via }) => via === "email")).toMatchObject({ text: "Yes, on Friday." });
  expect(await arrives(replyTo, email, raw)).toBeNull();
  expect((await facts(s, "visitor.said")).filter((event) => "via" in event)).toHaveLength(1);
});

test("[M4] another sender, a forged address and a stream of messages are refused, and nothing is stored", async () => {
  const { s, email } = await written();
  const to = `${await replyToken(SECRET, s.conversation)}@replies.baton.test`;
  const before = (await stub(s.conversation).history()).length;
  expect(await arrives(to, "mallory@example.com", plain("mallory@example.com", "Give me the keys"))).not.toBeNull();
  const forged = `${to.startsWith("a") ? "b" : "a"}${to.slice(1)}`;
  expect(await conversationOf(SECRET, forged)).toBeNull();
  expect(await arrives(forged, email, plain(email, "Hello"))).not.toBeNull();
  expect(await stub(s.conversation).history()).toHaveLength(before);
  const outcomes: (string | null)[] = [];
  for (let i = 0; i < 32; i++) outcomes.push(await arrives(to, email, plain(email, `Message ${i}`)));
  expect(outcomes[0]).toBeNull();
  expect(outcomes.at(-1)).toContain("Too many");
});

test("[M5] HTML becomes text, attachments are named, and what is too large is refused", async () => {
  const { s, email } = await written();
  const to = `${await replyToken(SECRET, s.conversation)}@replies.baton.test`;
  const html =
    '<style>p{}</style><p>Friday &amp; Saturday<br>suit me.</p><div class="gmail_quote">Ana wrote<blockquote>come and see it</blockquote></div>';
  const raw = `From: <${email}>\nMessage-ID: <${messageId()}@example.com>\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/html; charset=utf-8\n\n${html}\n--b\nContent-Type: application/pdf\nContent-Disposition: attachment; filename="plan.pdf"\nContent-Transfer-Encoding: base64\n\nAAAA\n--b--\n`;
  expect(await arrives(to, email, raw)).toBeNull();
  const said = (await facts(s, "visitor.said")).at(-1);
  expect(said).toMatchObject({ via: "email", text: "Friday & Saturday\nsuit me.\n[plan.pdf]" });
  expect(await arrives(to, email, plain(email, "x".repeat(5_000_001)))).toContain("too large");
});

test("[M5] machines are not answered, and a message that comes back is a fact", async () => {
  const { s, email } = await written();
  using _later = use({ ahead: 2 * MINUTE });
  await later(s);
  const [sent] = await letters(s);
  const to = sent?.letter.replyTo ?? "";
  const before = (await facts(s, "visitor.said")).length;
  expect(await arrives(to, email, plain(email, "I am away", "Auto-Submitted: auto-replied\n"))).toBeNull();
  expect(await arrives(to, email, plain(email, "Delayed"), "")).toBeNull();
  expect(await facts(s, "visitor.said")).toHaveLength(before);
  const report = `From: <mailer-daemon@example.com>\nContent-Type: multipart/report; boundary=b\n\n--b\nContent-Type: text/plain\n\nNo such mailbox\n--b\nContent-Type: text/rfc822-headers\n\nMessage-ID: ${sent?.letter.headers["Message-ID"]}\n--b--\n`;
  expect(await arrives(to, "mailer-daemon@example.com", report, "")).toBeNull();
  expect(await arrives(to, "mailer-daemon@example.com", report, "")).toBeNull();
  expect(await facts(s, "reach.failed")).toMatchObject([{ of: sent?.seq, why: "bounced" }]);
  const { brief } = (await stub(s.conversation).read()) ?? {};
  expect(brief?.lines.map(({ text }) => text)).toContain("Our e-mail came back: their mailbox does not take it");
});

test("[M6] STOP and the unsubscribe link end the messages at once", async () => {
  const { s, c, email } = await written();
  using _later = use({ ahead: 2 * MINUTE });
  await later(s);
  const to = `${await replyToken(SECRET, s.conversation)}@replies.baton.test`;
  expect((await fetch(`/stop/${to.split("@")[0]}`)).status).toBe(200);
  expect(await facts(s, "reach.stopped")).toEqual([]);
  expect(await arrives(to, email, plain(email, "Stop."))).toBeNull();
  expect((await fetch(`/stop/${to.split("@")[0]}`, { method: "POST" })).status).toBe(200);
  expect(await facts(s, "reach.stopped")).toHaveLength(1);
  c.send({ type: "say", id: messageId(), text: "One more thing." });
  await c.event("concierge.said", ({ text }) => text === "One more thing.");
  using _evenLater = use({ ahead: 4 * MINUTE });
  await later(s);
  expect(await letters(s)).toHaveLength(1);
  expect((await fetch(`/stop/${"a".repeat(63)}`, { method: "POST" })).status).toBe(404);
});

test("[M7] an address that the service refuses is a fact that no visitor sees", async () => {
  const { s } = await written();
  scene.site = loud({
    email: {
      from: "team@example.com",
      replies: "chat.example.com",
      service: { type: "resend", url: "http://127.0.0.1:9/emails", key: "MAIL_KEY" },
    },
  });
  using _later = use({ ahead: 2 * MINUTE });
  await later(s);
  // It cannot be reached, and is tried again for days.
  expect((await letters(s)).map(({ state }) => state)).toEqual(["pending"]);
  const [sent] = await facts(s, "reach.sent");
  await stub(s.conversation).unreached(sent?.seq ?? 0, "refused");
  await stub(s.conversation).unreached(sent?.seq ?? 0, "refused");
  expect(await facts(s, "reach.failed")).toHaveLength(1);
  const v = await visitor(s);
  const { events } = await v.next("welcome");
  expect(events.filter(({ type }) => type.startsWith("reach."))).toEqual([]);
});

test("[M8] an erased conversation leaves no message", async () => {
  const { s } = await written();
  using _later = use({ ahead: 2 * MINUTE });
  await later(s);
  expect(await letters(s)).toHaveLength(1);
  await stub(s.conversation).erase();
  expect(await letters(s)).toEqual([]);
});

test("[M4] the mailbox of local development answers as the visitor would, for the team alone", async () => {
  const { s, c, email } = await written();
  using _later = use({ ahead: 2 * MINUTE });
  await later(s);
  const headers = { Cookie: await cookie("Ana"), Origin: "http://localhost", "Content-Type": "application/json" };
  expect((await fetch("/api/console/mailbox")).status).toBe(401);
  const [sent] = await letters(s);
  const body = JSON.stringify({ to: sent?.letter.replyTo, from: email, text: "Thank you!", id: crypto.randomUUID() });
  expect((await fetch("/api/console/mailbox", { method: "POST", headers, body })).status).toBe(200);
  expect(await c.event("visitor.said", ({ via }) => via === "email")).toMatchObject({ text: "Thank you!" });
});
