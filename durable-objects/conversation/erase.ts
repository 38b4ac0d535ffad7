/**
 * Erases one conversation for good: the room empties itself first, then every object that holds something of it, and
 * only then is it open again. A mark in the emptied storage records what is left to do, so a crash or an object that is
 * out of reach delays the end and never loses it.
 */
import { CLOSE } from "../../protocol/limits.ts";
import type { Receipt } from "../../protocol/receipt.ts";
import { webhooks } from "../webhooks/object.ts";
import type { Audience } from "./audience.ts";
import type { Log } from "./log.ts";
import type { Runtime } from "./runtime.ts";

interface Erasable {
  /** Stores nothing more, and resolves when nothing is on its way to another object. */
  stop(): Promise<void>;
  /** The log was wiped: nothing is owed. */
  forget(): void;
  /** Everything was erased: the room is open again. */
  restart(): void;
}

interface Mark {
  at: number;
  events: number;
}

const MARK = "erasing";
/** After how many milliseconds an unfinished erasure is resumed. */
const RETRY = 30_000;

export class Eraser {
  readonly #runtime: Runtime;
  readonly #log: Log;
  readonly #audience: Audience;
  readonly #room: Erasable;
  #running: Promise<Receipt> | null = null;

  constructor(runtime: Runtime, log: Log, audience: Audience, room: Erasable) {
    this.#runtime = runtime;
    this.#log = log;
    this.#audience = audience;
    this.#room = room;
  }

  /** It was begun and not finished, by this object or the one before it. */
  get underWay(): boolean {
    return this.#running !== null || this.#mark() !== undefined;
  }

  /** @throws when some object was out of reach; the room is empty then, and an alarm finishes the rest */
  erase(): Promise<Receipt> {
    this.#running ??= this.#run().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  /** For the alarm, which has nobody to report an error to. */
  async attempt(): Promise<void> {
    try {
      await this.erase();
    } catch (error) {
      console.error("not erased yet", { room: this.#runtime.id, error: String(error) });
    }
  }

  async #run(): Promise<Receipt> {
    const { id, env, storage, now } = this.#runtime;
    const mark = this.#mark() ?? (await this.#empty());
    await storage.setAlarm(now() + RETRY);
    const [cards, deliveries, calls, rows] = await Promise.all([
      env.LOBBY.getByName("lobby").erase(id),
      webhooks(env).erase(id),
      env.CALENDAR.getByName("calendar").erase(id),
      env.REPORTS.getByName("reports").erase(id),
      env.SPENDING.getByName("spending").erase(id),
    ]);
    // Last, so that a search by contact finds conversations that are not fully erased yet.
    await env.CONTACTS.getByName("contacts").erase(id);
    await storage.deleteAll();
    this.#room.restart();
    return {
      conversation: id,
      erasedAt: mark.at,
      counts: { events: mark.events, cards, deliveries, calls, episodes: rows },
    };
  }

  async #empty(): Promise<Mark> {
    const { storage, now } = this.#runtime;
    const stopped = this.#room.stop();
    this.#audience.close(CLOSE.erased, "erased");
    await stopped;
    const mark: Mark = { at: now(), events: this.#log.head };
    const dropped = storage.deleteAll();
    storage.kv.put(MARK, mark);
    this.#log.wipe();
    this.#room.forget();
    await dropped;
    return mark;
  }

  #mark = (): Mark | undefined => this.#runtime.storage.kv.get<Mark>(MARK);
}
