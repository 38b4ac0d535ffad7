/** When a receiver that does not take a delivery is asked again. */
import { runInDurableObject } from "cloudflare:test";
import { expect, test } from "vitest";
import { webhooks } from "../../durable-objects/webhooks/object.ts";
import { bindings, say, session, visitor } from "./client.ts";
import { Receiver, SECRET_NAME } from "./receiver.ts";
import { scene, use } from "./scene.ts";

scene.secrets[SECRET_NAME] = `whsec_${btoa("a-key-of-a-test-1234567890")}`;

const object = () => webhooks(bindings);

test("[S9] a receiver that says when to come back is not asked before, and may not ask for more than a day", async () => {
  using hook = new Receiver();
  using _site = use({ site: { webhooks: [hook.webhook] } });
  const nextAfter = async (status: number, retryAfter: string) => {
    hook.answers.push(status);
    hook.retryAfter = retryAfter;
    const s = await session();
    const v = await visitor(s);
    v.send(say("What is a lot premium?"));
    await hook.next("conversation.started");
    // What it has begun comes to its end.
    await runInDurableObject(object(), () => scheduler.wait(0));
    const log = await object().log(Number.MAX_SAFE_INTEGER, 50);
    return (log.find(({ conversation }) => conversation === s.conversation)?.next ?? 0) - Date.now();
  };
  expect(await nextAfter(429, "120")).toBeGreaterThan(110_000);
  expect(await nextAfter(503, new Date(Date.now() + 300_000).toUTCString())).toBeGreaterThan(290_000);
  expect(await nextAfter(503, "9999999")).toBeLessThanOrEqual(24 * 3_600_000);
  // Never sooner than by itself, and nothing that cannot be read counts.
  for (const little of ["0", "-5", "soon"]) {
    const wait = await nextAfter(503, little);
    expect(wait, little).toBeGreaterThan(2_000);
    expect(wait, little).toBeLessThan(7_000);
  }
});
