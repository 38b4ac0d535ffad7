/**
 * Delivers webhook events to the site's own systems: signed, retried for days, logged. A room hands its payloads over and
 * is done, so a slow receiver holds up no room.
 */
import { type Fault, retryIn, type Shown, type Standing } from "../../protocol/delivery.ts";
import { linkOf, type Payload, type WebhookType } from "../../protocol/webhooks.ts";
import { WipeableObject } from "../storage/wipe.ts";
import { joinLink, sign } from "../tickets.ts";
import { addressFault } from "./address.ts";
import { Deliveries, type Delivery, type Due, type Outcome } from "./deliveries.ts";
import { MIGRATIONS } from "./migrations.ts";
import { secretsOf, signature } from "./signature.ts";

/** Milliseconds that a receiver has to answer. */
const PATIENCE = 10_000;

/** Attempts at a time: as many connections as a Worker may open at once. */
const AT_ONCE = 6;

type Answer = { status: number } | { why: Fault };

export class Webhooks extends WipeableObject {
  readonly #deliveries: Deliveries;

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env, MIGRATIONS);
    this.#deliveries = new Deliveries(ctx.storage);
  }

  protected override siblings() {
    return this.env.WEBHOOKS;
  }

  /** A room hands its payloads over. Repeating it changes nothing. */
  async take(payloads: Payload[]): Promise<void> {
    this.ctx.storage.transactionSync(() => {
      for (const payload of payloads) {
        for (const { url, events } of this.site.webhooks) {
          if (events.includes(payload.event.type)) this.#deliveries.put(payload, url, this.now());
        }
      }
      this.#deliveries.prune();
    });
    await this.#schedule();
  }

  /** The log, newest first: those before the delivery `before`. */
  async log(before: number, count: number): Promise<Shown<Delivery>[]> {
    return this.#deliveries
      .list(before, count)
      .map((delivery) => ({ ...delivery, receiver: this.#name(delivery.url) }));
  }

  /** Every receiver in the site's settings, and its status. */
  async endpoints(): Promise<Shown<Standing & { url: string }>[]> {
    return this.site.webhooks.map(({ url, events }) => ({
      url,
      receiver: this.#name(url),
      events,
      ...this.#deliveries.endpoint(url),
    }));
  }

  #name(url: string): string {
    return receiverName(
      url,
      this.site.webhooks.map((webhook) => webhook.url),
    );
  }

  /** Queues a delivery again, with all its attempts, whatever its state; false when there is none. */
  async redeliver(id: number): Promise<boolean> {
    const found = this.#deliveries.again(id, this.now());
    await this.#schedule();
    return found;
  }

  /** Erases the deliveries of a conversation, from the file too. @returns how many there were */
  async erase(conversation: string): Promise<number> {
    const count = this.#deliveries.forget(conversation);
    await this.wipe();
    return count;
  }

  override async alarm(): Promise<void> {
    if (await this.tidied()) return;
    await Promise.all(this.#deliveries.due(this.now(), AT_ONCE).map((due) => this.#deliver(due)));
    await this.#schedule();
  }

  async #schedule(): Promise<void> {
    const next = this.#deliveries.nextAt();
    if (next === null) return;
    const set = await this.ctx.storage.getAlarm();
    if (set === null || set > next) await this.ctx.storage.setAlarm(Math.max(next, this.now()));
  }

  async #deliver(due: Due): Promise<void> {
    const outcome = this.#judge(due, await this.#send(due));
    this.ctx.storage.transactionSync(() => {
      this.#deliveries.tried(due.id, outcome, this.now());
      if (outcome.state === "disabled") this.#deliveries.disable(due.url);
      else if (outcome.state === "delivered") this.#deliveries.enable(due.url);
    });
  }

  #judge({ attempts }: Due, answer: Answer): Outcome {
    const status = "status" in answer ? answer.status : null;
    if (status !== null && status >= 200 && status < 300) return { state: "delivered", status, why: null, next: null };
    if (status === 410) return { state: "disabled", status, why: "gone", next: null };
    const why = "why" in answer ? answer.why : status !== null && status >= 300 && status < 400 ? "redirect" : "status";
    const wait = why === "removed" ? null : retryIn(attempts + 1, Math.random());
    return wait === null
      ? { state: "failed", status, why, next: null }
      : { state: "pending", status, why, next: this.now() + wait };
  }

  async #send({ message, url, type, body }: Due): Promise<Answer> {
    const webhook = this.site.webhooks.find((known) => known.url === url);
    if (!webhook) return { why: "removed" };
    const fault = addressFault(url, this.env.ENVIRONMENT);
    if (fault) return { why: fault };
    const setting: unknown = Reflect.get(this.env, webhook.secret);
    const keys = typeof setting === "string" ? secretsOf(setting) : null;
    if (!keys) return { why: "secret" };
    const text = await this.#withLink(type, body);
    const seconds = Math.floor(this.now() / 1000);
    try {
      const response = await fetch(url, {
        method: "POST",
        // Where a redirect leads was never checked.
        redirect: "manual",
        signal: AbortSignal.timeout(PATIENCE),
        headers: {
          "Content-Type": "application/json",
          "User-Agent": "baton-webhooks/1",
          "webhook-id": message,
          "webhook-timestamp": String(seconds),
          "webhook-signature": await signature(keys, message, seconds, text),
        },
        body: text,
      });
      await response.body?.cancel();
      return { status: response.status };
    } catch (error) {
      return { why: error instanceof Error && error.name === "TimeoutError" ? "timeout" : "network" };
    }
  }

  /** Links are made for each attempt: one made with the payload would have expired when a late retry arrives. */
  async #withLink(type: WebhookType, body: string): Promise<string> {
    const { address } = this.site;
    const secret = this.env.BATON_SECRET;
    const link = linkOf(type);
    if (!address || !secret || link === null) return body;
    const { data, ...event } = JSON.parse(body) as { data: { conversation: string; call: string } };
    const url =
      link === "join_url"
        ? await joinLink(secret, address, data.conversation, this.now())
        : `${address}/call/#${await sign(secret, "call", { subject: data.call }, this.now())}`;
    return JSON.stringify({ ...event, data: { ...data, [link]: url } });
  }
}

/**
 * The name of a receiver in the log: the origin of its address, because the rest may be a secret, and its number in the
 * site's list if several share that origin.
 * @param urls of all receivers, in the site's order
 */
function receiverName(url: string, urls: readonly string[]): string {
  const { origin } = new URL(url);
  const alike = urls.filter((other) => new URL(other).origin === origin);
  return alike.length > 1 && alike.includes(url) ? `${origin} (${alike.indexOf(url) + 1})` : origin;
}
