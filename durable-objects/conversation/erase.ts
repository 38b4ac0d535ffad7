/**
 * Erases one conversation for good: the room empties itself first, then every object that holds something of it, and
 * only then is it open again. A mark records what is left to do, and an alarm resumes it: both are on disk before anything
 * is destroyed, and they are destroyed last, with the room's file. So a crash or an object that is out of reach delays the
 * end and never loses it.
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
    const { id, env, storage } = this.#runtime;
    const mark = await this.#begin();
    this.#empty();
    const [cards, deliveries, calls, rows, lines] = await Promise.all([
      env.LOBBY.getByName("lobby").erase(id),
      webhooks(env).erase(id),
      env.CALENDAR.getByName("calendar").erase(id),
      env.REPORTS.getByName("reports").erase(id),
      env.INBOX.getByName("inbox").erase(id),
      env.SPENDING.getByName("spending").erase(id),
      env.MAIL.getByName("mail").erase(id),
    ]);
    // Last, so that a search by contact finds conversations that are not fully erased yet.
    await env.CONTACTS.getByName("contacts").erase(id);
    // Only this makes what was deleted unreadable, and it destroys the mark: nothing is left to do after it.
    await storage.deleteAll();
    this.#room.restart();
    return {
      conversation: id,
      erasedAt: mark.at,
      counts: { events: mark.events, cards, deliveries, calls, episodes: rows, lines },
    };
  }

  /** Closes the room. Resolves when it is sure that what follows will be finished. */
  async #begin(): Promise<Mark> {
    const { storage, now } = this.#runtime;
    const stopped = this.#room.stop();
    this.#audience.close(CLOSE.erased, "erased");
    const mark: Mark = this.#mark() ?? { at: now(), events: this.#log.head };
    storage.kv.put(MARK, mark);
    await Promise.all([stopped, storage.setAlarm(now() + RETRY)]);
    await storage.sync();
    return mark;
  }

  #empty(): void {
    this.#log.drop();
    this.#room.forget();
  }

  #mark = (): Mark | undefined => this.#runtime.storage.kv.get<Mark>(MARK);
}
