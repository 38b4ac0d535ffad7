/** E-mail from visitors, the link that ends the messages to them, and the mailbox of local development. */
import { Hono } from "hono";
import * as z from "zod";
import { conversationOf } from "../durable-objects/mail/address.ts";
import { readMail } from "../durable-objects/mail/inbound.ts";
import { LIMITS } from "../protocol/limits.ts";
import { concierge, mayOpen } from "./door.ts";
import { roomOf } from "./rooms.ts";

/** What an answer came to; all but these three are refused where it came from. */
type Outcome = "stored" | "dropped" | "refused" | "too-large" | "too-fast";

/** What a mail server is told of a refused message. */
const REFUSED: Record<Exclude<Outcome, "stored" | "dropped">, string> = {
  refused: "This address accepts no messages from you",
  "too-large": "The message is too large",
  "too-fast": "Too many messages; try again in an hour",
};

/** One e-mail, by whatever way it came in. @param to its address, @param sender the envelope's sender */
async function take(env: Env, to: string, sender: string, raw: Uint8Array): Promise<Outcome> {
  const conversation = await conversationOf(env.BATON_SECRET ?? "", to.split("@")[0] ?? "");
  const room = conversation === null ? null : roomOf(env, conversation);
  if (!room) return "refused";
  const read = await readMail(raw, sender);
  switch (read.kind) {
    case "bounce":
      await room.bounced(read.seq);
      return "dropped";
    case "robot":
    case "empty":
      return "dropped";
    case "too-large":
      return "too-large";
    case "malformed":
      return "refused";
    case "words": {
      const received = await room.receive({ ...read.mail, via: "email" });
      if (received === "too-fast") return "too-fast";
      return received === "sender" || received === "gone" ? "refused" : "stored";
    }
  }
}

/** Cloudflare's Email Routing hands over a message. */
export async function received(message: ForwardableEmailMessage, env: Env): Promise<void> {
  const large = message.rawSize > LIMITS.mailBytes;
  const raw = large ? null : new Uint8Array(await new Response(message.raw).arrayBuffer());
  const outcome = raw ? await take(env, message.to, message.from, raw) : "too-large";
  if (outcome !== "stored" && outcome !== "dropped") message.setReject(REFUSED[outcome]);
}

export const mail = new Hono<{ Bindings: Env }>();

/** A mail program fetches links of itself, so only a tap or the program's own unsubscribe (RFC 8058) ends anything. */
mail.get("/stop/:token", (c) =>
  c.html(
    `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>E-mail</title><form method="post"><button>Stop these messages</button></form>`,
    200,
    {
      "Content-Security-Policy": "default-src 'none'; form-action 'self'; frame-ancestors 'none'",
      "Cache-Control": "no-store",
    },
  ),
);

mail.post("/stop/:token", async (c) => {
  const conversation = await conversationOf(c.env.BATON_SECRET ?? "", c.req.param("token"));
  const room = conversation === null ? null : roomOf(c.env, conversation);
  if (!room) return c.text("This link is not valid.", 404);
  await room.stopReaching();
  return c.text("You will get no more messages.");
});

const ReplyBody = z.strictObject({
  to: z.string().max(320),
  from: z.string().max(254),
  text: z.string().min(1).max(LIMITS.text),
  id: z.string().regex(/^[A-Za-z0-9-]{8,64}$/),
});

mail.get("/api/console/mailbox", async (c) => {
  const me = await concierge(c.req.raw, c.env, Date.now());
  if (!me || !mayOpen(me, null)) return c.json({ error: "ticket" }, 401);
  if (c.env.ENVIRONMENT !== "local") return c.json({ error: "not-found" }, 404);
  return c.json({ messages: await c.env.MAIL.getByName("mail").list() });
});

/** Answers as the visitor would: through the same door as a real message. */
mail.post("/api/console/mailbox", async (c) => {
  const me = await concierge(c.req.raw, c.env, Date.now());
  if (!me || !mayOpen(me, null)) return c.json({ error: "ticket" }, 401);
  if (c.env.ENVIRONMENT !== "local") return c.json({ error: "not-found" }, 404);
  const body = ReplyBody.safeParse(await c.req.json().catch(() => null));
  if (!body.success || /[\r\n]/.test(body.data.from)) return c.json({ error: "malformed" }, 400);
  const { to, from, text, id } = body.data;
  const head = `From: <${from}>\r\nTo: <${to}>\r\nMessage-ID: <${id}@mailbox>\r\nContent-Type: text/plain; charset=utf-8`;
  const outcome = await take(c.env, to, from, new TextEncoder().encode(`${head}\r\n\r\n${text}`));
  return outcome === "stored" ? c.json({ outcome }) : c.json({ error: outcome }, 409);
});
