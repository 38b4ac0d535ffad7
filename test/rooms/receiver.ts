/** A receiver of webhooks: stands where the network would be, answers what it is told to, and is awaited. */

import { runInDurableObject } from "cloudflare:test";
import { webhooks } from "../../durable-objects/webhooks/object.ts";
import type { WebhookEvent } from "../../protocol/webhooks.ts";
import { USUAL_TYPES } from "../../protocol/webhooks.ts";
import type { Site } from "../../settings/schema.ts";
import { bindings } from "./client.ts";

export const SECRET_NAME = "WEBHOOK_SECRET";

export interface Call {
  id: string;
  seconds: number;
  signature: string;
  body: string;
  event: WebhookEvent;
  redirect: string | undefined;
}

let count = 0;

export class Receiver {
  readonly url: string;
  readonly calls: Call[] = [];
  /** What the next calls are answered with, and when, in order; 204 at once when there is no more. */
  readonly answers: (number | Promise<number>)[] = [];
  /** The `Retry-After` of what is not taken. */
  retryAfter: string | undefined;
  #read = 0;
  #wake: (() => void)[] = [];
  readonly #network = globalThis.fetch.bind(globalThis);

  constructor(url = `https://hooks-${++count}.baton.net/in`) {
    this.url = url;
    globalThis.fetch = async (input, init) => {
      if (String(input) !== this.url) return await this.#network(input, init);
      return this.#answer(new Request(this.url, { ...init, redirect: "manual" }), init?.redirect);
    };
  }

  [Symbol.dispose](): void {
    globalThis.fetch = this.#network;
  }

  /** As `site/site.ts` would name it. */
  get webhook(): Site["webhooks"][number] {
    return { url: this.url, events: [...USUAL_TYPES], secret: SECRET_NAME };
  }

  async #answer(request: Request, redirect: string | undefined): Promise<Response> {
    const body = await request.text();
    this.calls.push({
      id: request.headers.get("webhook-id") ?? "",
      seconds: Number(request.headers.get("webhook-timestamp")),
      signature: request.headers.get("webhook-signature") ?? "",
      body,
      event: JSON.parse(body) as WebhookEvent,
      redirect,
    });
    for (const wake of this.#wake.splice(0)) wake();
    const status = await (this.answers.shift() ?? 204);
    return new Response(null, {
      status,
      headers: {
        ...(status === 302 && { Location: "https://10.0.0.1/" }),
        ...(status >= 400 && this.retryAfter !== undefined && { "Retry-After": this.retryAfter }),
      },
    });
  }

  /** The next unread call for this type of event. */
  async next<T extends WebhookEvent["type"]>(type: T): Promise<Call & { event: Extract<WebhookEvent, { type: T }> }> {
    while (true) {
      for (; this.#read < this.calls.length; this.#read++) {
        const call = this.calls[this.#read];
        if (call?.event.type === type) {
          this.#read++;
          return call as Call & { event: Extract<WebhookEvent, { type: T }> };
        }
      }
      const read = this.calls.length;
      // Waited for inside the webhooks object, which is where calls come from: a promise that it resolved out here would leave
      // the test running in that object's name.
      await runInDurableObject(webhooks(bindings), () =>
        this.calls.length > read ? undefined : new Promise<void>((resolve) => this.#wake.push(resolve)),
      );
    }
  }
}
