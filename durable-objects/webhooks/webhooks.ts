/**
 * Delivers webhook events to the site's own systems: signed, retried for days, logged. A room hands its payloads over and
 * is done, so a slow receiver holds up no room.
 */
import { type Fault, retryIn, type Shown, type Standing } from "../../protocol/delivery.ts";
import { waitAsked } from "../../protocol/retry-after.ts";
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

/**
 * How long an alarm waits for the attempts that it began, in milliseconds. The next one fires only when it has ended, so it
 * may not last as long as a receiver that hangs.
 */
const ALARM = 1_000;
/** When an alarm looks after attempts of which a crash leaves no trace, in milliseconds. */
const LOOK = PATIENCE + 5_000;

/** As long as a receiver may ask us to wait, in milliseconds: longer than the longest wait of our own. */
const LONGEST = 24 * 3_600_000;

type Answer = { status: number; wait?: number | undefined } | { why: Fault };

export class Webhooks extends WipeableObject {
  readonly #deliveries: Deliveries;
  /** Attempts under way: the receiver of each delivery. */
  readonly #under = new Map<number, string>();

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
    await this.#schedule(this.now());
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
    await this.#schedule(this.now());
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
    try {
      await Promise.race([this.#begin(), scheduler.wait(ALARM)]);
    } finally {
      await this.#schedule(this.now() + LOOK);
    }
  }

  /**
   * Begins every attempt that is due and for which there is room, and more as attempts end.
   *
   * Receivers share the connections: each has its part, and those that fail have one each and half of all together, so
   * that one that hangs holds up no other. Resolves when nothing is under way that this began.
   */
  async #begin(): Promise<void> {
    const begun: Promise<void>[] = [];
    const urls = this.#deliveries.waiting(this.now());
    const failing = new Set(urls.filter((url) => this.#deliveries.endpoint(url).state === "failing"));
    const part = Math.max(1, Math.floor(AT_ONCE / Math.max(1, this.site.webhooks.length)));
    const under = (counts: (url: string) => boolean) => [...this.#under.values()].filter(counts).length;
    for (const url of urls) {
      const free = Math.min(
        AT_ONCE - this.#under.size,
        (failing.has(url) ? 1 : part) - under((other) => other === url),
        failing.has(url) ? AT_ONCE / 2 - under((other) => failing.has(other)) : AT_ONCE,
      );
      const due = this.#deliveries.due(url, this.now(), Math.max(0, free) + this.#under.size);
      for (const each of due.filter(({ id }) => !this.#under.has(id)).slice(0, Math.max(0, free))) {
        this.#under.set(each.id, url);
        begun.push(this.#attempt(each));
      }
    }
    await Promise.all(begun);
  }

  async #attempt(due: Due): Promise<void> {
    try {
      await this.#deliver(due);
    } finally {
      this.#under.delete(due.id);
    }
    await this.#begin();
  }

  /** @param look when to look after what is due and was begun, or has no room yet; else it waits for its own time */
  async #schedule(look: number): Promise<void> {
    const now = this.now();
    const { due, next } = this.#deliveries.nextAt(now);
    const times = [due ? look : null, next].filter((at) => at !== null);
    if (times.length === 0) return;
    const at = Math.max(Math.min(...times), now);
    const set = await this.ctx.storage.getAlarm();
    if (set === null || set > at) await this.ctx.storage.setAlarm(at);
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
    if (wait === null) return { state: "failed", status, why, next: null };
    // The receiver knows when it can take it again, and is not asked sooner.
    const asked = "status" in answer ? Math.min(answer.wait ?? 0, LONGEST) : 0;
    return { state: "pending", status, why, next: this.now() + Math.max(wait, asked) };
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
      return { status: response.status, wait: waitAsked(response.headers.get("Retry-After"), this.now()) };
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
