/**
 * One person's connection to one conversation: what they see of it, what they have yet to send, and the frames both
 * ways. Knows no DOM; the widget and the console each hang it into their page.
 */
import type { Event } from "../../protocol/events";
import type { Refusal, ServerFrame } from "../../protocol/frames";
import { VERSION } from "../../protocol/limits";
import { Line, type Status, type Stopped } from "./line";
import { Outbox, type Pending } from "./outbox";
import { readJson, type Store } from "./store";
import { NOWHERE, type Surroundings } from "./surroundings";
import { keep, NOTHING, type Thread, take, unplugged, type Welcome } from "./thread";

export interface RoomState extends Thread {
  status: Status;
  /** Why it will not connect again by itself. */
  stopped: Stopped | null;
  pending: readonly Pending[];
  /** The newest refusal; a new object for each. */
  refused: { re: string | null; why: Refusal; by?: string } | null;
  /** How often the server has said welcome. */
  connections: number;
}

export interface RoomOptions {
  /**
   * The room's url without a query, and the subprotocols. Asked before every try; `refused`: the last ticket was not
   * taken, so bring another. Throws: tried again later.
   */
  address(refused: boolean): Promise<{ url: string; protocols: string[] }>;
  store: Store;
  /** What the store's keys begin with: the conversation. */
  key: string;
  role: "visitor" | "concierge";
  surroundings?: Surroundings;
  /** The first subscriber. */
  on?: (state: RoomState) => void;
}

/** A typing notice is renewed this often while the keys go on, and taken back this long after the last one. */
const TYPING_EVERY = 3_000;
const TYPING_REST = 4_000;
/** A message refused for the moment goes again after this. */
const AGAIN = 2_000;

export class RoomConnection<Out extends { type: string }> {
  readonly #options: RoomOptions;
  readonly #line: Line;
  readonly #outbox: Outbox;
  readonly #subscribers = new Set<(state: RoomState) => void>();
  readonly #unwatch: () => void;
  #thread: Thread;
  #state: RoomState;
  /** When a typing notice was sent that has not been taken back; 0: none. */
  #typedAt = 0;
  #rest: ReturnType<typeof setTimeout> | undefined;
  #again: ReturnType<typeof setTimeout> | undefined;
  #paging = false;

  constructor(options: RoomOptions) {
    this.#options = options;
    if (options.on) this.#subscribers.add(options.on);
    const kept = readJson<Welcome>(options.store, this.#historyKey);
    this.#thread = kept ? take(NOTHING, kept) : NOTHING;
    this.#outbox = new Outbox(options.store, `${options.key}.outbox`);
    for (const event of this.#thread.events) this.#confirm(event);
    this.#state = {
      status: "connecting",
      stopped: null,
      refused: null,
      connections: 0,
      ...this.#thread,
      pending: this.#outbox.list,
    };
    this.#unwatch = options.store.watch(`${options.key}.outbox`, () => {
      this.#outbox.reload();
      this.#change({});
    });
    this.#line = new Line({
      address: async (refused) => {
        const { url, protocols } = await options.address(refused);
        return { url: `${url}?${this.#query()}`, protocols };
      },
      surroundings: options.surroundings ?? NOWHERE,
      heard: (text) => this.#heard(text),
      changed: (status, stopped) => {
        if (status !== "open") this.#unplug();
        this.#change({ status, stopped });
      },
    });
  }

  get state(): RoomState {
    return this.#state;
  }

  subscribe(told: (state: RoomState) => void): () => void {
    this.#subscribers.add(told);
    return () => this.#subscribers.delete(told);
  }

  /** Says it: shown as pending at once, and repeated until the server has it. */
  say(text: string, extra: Pending["extra"] = {}): void {
    this.typing(false);
    this.#post(this.#outbox.add(text, extra));
    this.#change({});
  }

  retry(id: string): void {
    this.#outbox.revive(id);
    this.#deliver();
    this.#change({});
  }

  discard(id: string): void {
    this.#outbox.remove(id);
    this.#change({});
  }

  /** Sends a frame now or not at all; false: not connected. */
  send(frame: Out): boolean {
    return this.#transmit(frame);
  }

  /** Call at every key: sent sparingly, only to somebody who is there, and taken back by itself. */
  typing(on: boolean): void {
    clearTimeout(this.#rest);
    if (on) this.#rest = setTimeout(() => this.typing(false), TYPING_REST);
    const now = Date.now();
    if (on ? !this.#state.here || now - this.#typedAt < TYPING_EVERY : this.#typedAt === 0) return;
    this.#typedAt = on ? now : 0;
    this.#transmit({ type: "typing", on });
  }

  /** Asks for the page before the oldest event held. */
  older(): void {
    if (!this.#paging && this.#state.more) this.#paging = this.#transmit({ type: "page", before: this.#thread.from });
  }

  /** Connects at once instead of waiting for the next try. */
  wake(): void {
    this.#line.wake();
  }

  close(): void {
    this.#unwatch();
    this.#line.close();
    this.#subscribers.clear();
  }

  /** Closes it and wipes what the store keeps of it. */
  forget(): void {
    this.close();
    this.#outbox.clear();
    this.#options.store.set(this.#historyKey, null);
  }

  get #historyKey(): string {
    return `${this.#options.key}.history`;
  }

  /** What is held already: the server answers with the rest. */
  #query(): string {
    const { view, epoch, live } = this.#thread;
    const query = { v: `${VERSION}`, since: `${view.seq}`, epoch };
    return `${new URLSearchParams(live ? { ...query, turn: live.turn, at: `${live.text.length}` } : query)}`;
  }

  #heard(text: string): void {
    let frame: ServerFrame;
    try {
      frame = JSON.parse(text) as ServerFrame;
    } catch {
      // Not of our language; a newer server says so with a close code, not with a frame.
      return;
    }
    this.#thread = take(this.#thread, frame);
    if (frame.type === "page") this.#paging = false;
    switch (frame.type) {
      case "welcome":
        for (const event of frame.events) this.#confirm(event);
        this.#remember();
        this.#change({ connections: this.#state.connections + 1 });
        this.#deliver();
        break;
      case "event":
        this.#confirm(frame.event);
        this.#remember();
        this.#change({});
        break;
      case "refused":
        this.#refuse(frame.re, frame.why);
        this.#change({ refused: frame });
        break;
      default:
        this.#change({});
    }
  }

  #confirm(event: Event): void {
    if ("id" in event) this.#outbox.remove(event.id);
  }

  #refuse(re: string | null, why: Refusal): void {
    if (re === "page") this.#paging = false;
    if (re === null || !this.#outbox.list.some((p) => p.id === re)) return;
    if (why !== "too-fast") this.#outbox.fail(re, why);
    else this.#again ??= setTimeout(() => this.#deliver(), AGAIN);
  }

  #deliver(): void {
    clearTimeout(this.#again);
    this.#again = undefined;
    for (const pending of this.#outbox.list) this.#post(pending);
  }

  #post({ id, text, extra, failed }: Pending): void {
    if (failed === null) this.#transmit({ type: "say", id, text, ...extra });
  }

  #transmit(frame: object): boolean {
    // Before the welcome the server may still turn us away; what is pending is delivered after it.
    return this.#line.open && this.#line.send(JSON.stringify(frame));
  }

  #unplug(): void {
    this.#thread = unplugged(this.#thread);
    this.#paging = false;
    clearTimeout(this.#again);
    clearTimeout(this.#rest);
    this.#typedAt = 0;
  }

  #remember(): void {
    this.#options.store.set(this.#historyKey, JSON.stringify(keep(this.#thread)));
  }

  #change(how: Partial<RoomState>): void {
    this.#state = { ...this.#state, ...how, ...this.#thread, pending: this.#outbox.list };
    for (const told of this.#subscribers) told(this.#state);
  }
}
