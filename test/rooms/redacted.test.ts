/** Numbers that nobody should keep, at every way out that leads to others: models, webhooks, push services. */
import { expect, test } from "vitest";
import { BLACKED } from "../../protocol/redact.ts";
import app from "../../worker/index.ts";
import { bindings, concierge, cookie, console as desk, messageId, ORIGIN, say, session, visitor } from "./client.ts";
import { scripted } from "./models.ts";
import { browser, VAPID } from "./push-service.ts";
import { Receiver, SECRET_NAME } from "./receiver.ts";
import { scene, use } from "./scene.ts";

const CARD = "4111 1111 1111 1111";
/** Any stretch of it that is long enough to tell. */
const DIGITS = /4111|1111/;

Object.assign(scene.secrets, VAPID, { [SECRET_NAME]: `whsec_${btoa("only-for-tests-0123456789-012345")}` });

/** Somebody whose console was open and is closed. */
async function away(subscription: object) {
  const [watch, ana] = [await desk("Watch"), await desk("Ana")];
  for (const each of [watch, ana]) await each.next("lobby");
  watch.send({ type: "duty", state: "busy" });
  const headers = { Cookie: await cookie("Ana"), Origin: ORIGIN };
  const sent = { method: "POST", headers, body: JSON.stringify(subscription) };
  const { status } = await app.request(`${ORIGIN}/api/console/push`, sent, { ...bindings, ...VAPID });
  expect(status).toBe(204);
  ana.socket.close(1000, "");
  await watch.next("concierge", (f) => f.concierge.id === "ana@local" && !f.concierge.here);
  return watch;
}

/** So long that the number stands where a headline is cut short. */
const long = (card: string) =>
  `${"I would like to pay the deposit for lot 12 today, if that is possible at all. ".repeat(2).slice(0, 128)} ${card} is my card`;

test.each([
  ["in plain sight", `My card is ${CARD}, is that enough?`],
  ["where a headline is cut", long(CARD)],
])("[D26] by default a card number reaches no model, no webhook and no browser's push: %s", async (where, text) => {
  using hook = new Receiver();
  using device = await browser(`https://push.baton.net/send/${where.replaceAll(" ", "-")}`, 1);
  using _site = use({ site: { mode: "claim", webhooks: [hook.webhook] } });
  const watch = await away(device.subscription);
  const s = await session();
  const model = scripted(["Let us see."]);
  scene.models.set(s.conversation, [model]);
  const v = await visitor(s);
  const bo = await concierge("Bo", s.conversation);
  bo.send({ type: "whisper", id: messageId(), text: `They gave us ${CARD} before` });
  await bo.event("whisper.added");
  v.send({ ...say(text), page: `https://alder.example/pay?card=${CARD.replaceAll(" ", "")}` });
  await v.event("assistant.said");
  v.send({ type: "contact", name: `Robin ${CARD}`, email: "robin@example.com", consent: true });
  await v.event("callback.promised");
  v.send({ type: "person" });
  await v.event("trigger.fired");
  const push = await device.message(1);
  await hook.next("handoff.requested");
  bo.send({ type: "join" });
  await v.event("concierge.joined");
  bo.send({ type: "handBack", note: `Charge ${CARD} on Friday` });
  await v.event("concierge.handedBack");
  v.send(say("And what comes next?"));
  await v.event("assistant.said", ({ to }) => to > 2);
  v.send({ type: "end" });
  await hook.next("conversation.closed");

  const { name, headline } = JSON.parse(push) as { name: string; headline: string };
  expect(name).toBe(`Robin ${BLACKED.card}`);
  expect(headline.length).toBeGreaterThan(20);
  expect(push).not.toMatch(DIGITS);
  for (const { body } of hook.calls) expect(body.replace(/"conversation":"\w+"/, "")).not.toMatch(DIGITS);
  const prompts = JSON.stringify(model.calls.map(({ prompt }) => prompt));
  expect(prompts).toContain(BLACKED.card);
  expect(prompts).not.toMatch(DIGITS);
  // The number itself is there, for colleagues.
  expect(JSON.stringify(bo.frames)).toContain(CARD);
  await watch.close();
});
