/**
 * Erases one conversation for good: the room empties itself first, then every object that holds something of it, and
 * only then is it open again. A mark in the emptied storage says what is left to do, so a crash or an object that is out
 * of reach delays the end and never loses it.
 */
import { CLOSE } from "../../protocol/limits.ts";
import type { Receipt } from "../../protocol/receipt.ts";
import { webhooks } from "../webhooks/object.ts";
import type { Log } from "./log.ts";
import type { Room } from "./room.ts";

/** Whatever sends something of this room to another object. */
interface Sender {
  /** Nothing is on its way any more. */
  idle(): Promise<void>;
  /** The log was wiped: nothing is owed. */
  forget(): void;
}

export interface EraserHost {
  id: string;
  env: Env;
  storage: DurableObjectStorage;
  now(): number;
  log: Log;
  room: Pick<Room, "stop" | "restart">;
  senders: readonly Sender[];
  sockets(): Iterable<Pick<WebSocket, "close">>;
}

interface Mark {
  at: number;
  events: number;
}

const MARK = "erasing";
/** How soon an unfinished erasure is taken up again, in milliseconds. */
const RETRY = 30_000;

export class Eraser {
  readonly #host: EraserHost;
  #running: Promise<Receipt> | null = null;

  constructor(host: EraserHost) {
    this.#host = host;
  }

  /** It was begun and not ended, by this object or the one before it. */
  get underWay(): boolean {
    return this.#running !== null || this.#mark() !== undefined;
  }

  /** @throws when some object was out of reach; the room is empty then, and the rest is done by alarm */
  erase(): Promise<Receipt> {
    this.#running ??= this.#run().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  /** For the alarm, which nobody listens to. */
  async attempt(): Promise<void> {
    try {
      await this.erase();
    } catch (error) {
      console.error("not erased yet", { room: this.#host.id, error: String(error) });
    }
  }

  async #run(): Promise<Receipt> {
    const { id, env, storage, room } = this.#host;
    const mark = this.#mark() ?? (await this.#empty());
    await storage.setAlarm(this.#host.now() + RETRY);
    // Whoever holds something of it forgets it, and says how much that was.
    const [cards, deliveries, calls, rows] = await Promise.all([
      env.LOBBY.getByName("lobby").erase(id),
      webhooks(env).erase(id),
      env.CALENDAR.getByName("calendar").erase(id),
      env.REPORTS.getByName("reports").erase(id),
    ]);
    // Last, so that whoever asks by a contact finds what is not all erased yet.
    await env.CONTACTS.getByName("contacts").erase(id);
    await storage.deleteAll();
    room.restart();
    return {
      conversation: id,
      erasedAt: mark.at,
      counts: { events: mark.events, cards, deliveries, calls, episodes: rows },
    };
  }

  async #empty(): Promise<Mark> {
    const { storage, log, room, senders, sockets } = this.#host;
    room.stop();
    for (const socket of sockets()) socket.close(CLOSE.erased, "erased");
    await Promise.all(senders.map((sender) => sender.idle()));
    const mark: Mark = { at: this.#host.now(), events: log.head };
    const dropped = storage.deleteAll();
    storage.kv.put(MARK, mark);
    log.wipe();
    for (const sender of senders) sender.forget();
    await dropped;
    return mark;
  }

  #mark = (): Mark | undefined => this.#host.storage.kv.get<Mark>(MARK);
}
