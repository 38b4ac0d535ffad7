/**
 * Sends messages to visitors who have left: a room hands them over and is done. Before each attempt the room is asked
 * whether its visitor still wants and needs it, so that none goes out twice or to somebody who reads.
 */
import { retryIn } from "../../protocol/delivery.ts";
import type { Undelivered } from "../../protocol/facts.ts";
import { WipeableObject } from "../storage/wipe.ts";
import { sign } from "../tickets.ts";
import { replyToken } from "./address.ts";
import { emailOf } from "./email.ts";
import { type Letter, letter, type Outgoing } from "./message.ts";
import { MIGRATIONS } from "./migrations.ts";
import { carry, type Sent } from "./services.ts";
import { type Message, MessageStore } from "./store.ts";

/** Messages that one alarm sends, one after the other. */
const AT_ONCE = 20;
/** After how many milliseconds a room that did not answer is asked again. */
const ROOM_AGAIN = 30_000;
/** Messages that the mailbox shows. */
const SHOWN = 50;
export class Mail extends WipeableObject {
  readonly #store: MessageStore;

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env, MIGRATIONS);
    this.#store = new MessageStore(ctx.storage);
  }

  protected override siblings() {
    return this.env.MAIL;
  }

  /** A room hands its messages over. Repeating it changes nothing. */
  async take(messages: Outgoing[]): Promise<void> {
    this.ctx.storage.transactionSync(() => {
      for (const message of messages) this.#store.put(message, this.now());
      this.#store.prune();
    });
    await this.#schedule();
  }

  /** The newest messages as they went out, for the local mailbox. */
  async list(): Promise<(Pick<Message, "conversation" | "seq" | "state" | "made"> & { letter: Letter })[]> {
    const shown = this.#store.list(SHOWN).map(async ({ conversation, seq, state, made, body }) => {
      const written = await this.#letter(JSON.parse(body) as Outgoing);
      return written ? [{ conversation, seq, state, made, letter: written }] : [];
    });
    return (await Promise.all(shown)).flat();
  }

  /** Erases the messages of a conversation, from the file too. */
  async erase(conversation: string): Promise<number> {
    const count = this.#store.forget(conversation);
    if (count > 0) await this.wipe();
    return count;
  }

  override async alarm(): Promise<void> {
    if (await this.tidied()) return;
    try {
      for (const message of this.#store.due(this.now(), AT_ONCE)) await this.#attempt(message);
    } finally {
      await this.#schedule();
    }
  }

  async #attempt(message: Message): Promise<void> {
    const { conversation, seq, attempts } = message;
    const room = this.env.CONVERSATION.get(this.env.CONVERSATION.idFromString(conversation));
    try {
      if (message.state === "failed") {
        await room.unreached(seq, message.why ?? "unreachable");
        return this.#store.tried(message, "over", null, message.why);
      }
      if (!(await room.reaches(seq))) return this.#store.tried(message, "dropped", null);
    } catch (error) {
      console.error("room not reached", { conversation, error: String(error) });
      return this.#store.tried(message, message.state, this.now() + ROOM_AGAIN, message.why);
    }
    const sent = await this.#send(JSON.parse(message.body) as Outgoing);
    if (sent === "sent") return this.#store.tried(message, "sent", null);
    const wait = sent === "refused" ? null : retryIn(attempts + 1, Math.random());
    if (wait !== null) return this.#store.tried(message, "pending", this.now() + wait);
    const why: Undelivered = sent === "refused" ? "refused" : "unreachable";
    this.#store.tried(message, "failed", this.now(), why);
  }

  async #send(outgoing: Outgoing): Promise<Sent> {
    const email = emailOf(this.site, this.env);
    const written = await this.#letter(outgoing);
    if (!email || !written) return "later";
    return email.service === null ? "sent" : await carry(email.service, written, this.env);
  }

  async #letter(outgoing: Outgoing): Promise<Letter | null> {
    const email = emailOf(this.site, this.env);
    const secret = this.env.BATON_SECRET;
    if (!email || !secret) return null;
    const token = await replyToken(secret, outgoing.conversation);
    const address = this.site.address ?? "http://localhost:8787";
    // In the fragment it reaches no server and no log.
    const renew = await sign(secret, "renew", { subject: outgoing.conversation }, this.now());
    return letter(outgoing, {
      site: this.site.name,
      from: email.from,
      domain: email.replies,
      token,
      link: `${address}/continue/#${renew}`,
      stop: `${address}/stop/${token}`,
    });
  }

  async #schedule(): Promise<void> {
    const next = this.#store.nextAt();
    if (next === null) return;
    const at = Math.max(next, this.now());
    const set = await this.ctx.storage.getAlarm();
    if (set === null || set > at) await this.ctx.storage.setAlarm(at);
  }
}
