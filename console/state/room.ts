/** One open conversation as signals: what is seen of it, and what a concierge can do in it. No DOM. */
import { batch, computed, type ReadonlySignal, signal } from "@preact/signals";
import type { ConciergeFrame, Refusal } from "../../protocol/frames";
import type { View } from "../../protocol/view";
import { RoomConnection, type RoomState } from "../../widget/connection/room";
import type { Draft } from "./drafts";
import { consoleStore, roomAddress, surroundings } from "./gateway";

export interface RoomRefusal {
  re: string | null;
  why: Refusal;
  by?: string;
}

export interface RoomSetting {
  id: string;
  /** My own id. */
  me: string;
  draft: Draft;
  refused(refusal: RoomRefusal): void;
  /** The door does not know me any more. */
  unknown(): void;
}

const store = consoleStore();

/** Between two signs of life on their way. */
const ALIVE_EVERY = 2_000;

export class OpenRoom {
  readonly id: string;
  readonly draft: Draft;
  readonly state: ReadonlySignal<RoomState>;
  readonly view: ReadonlySignal<View>;
  readonly live: ReadonlySignal<RoomState["live"]>;
  readonly pending: ReadonlySignal<RoomState["pending"]>;
  readonly brief: ReadonlySignal<RoomState["brief"]>;
  readonly online: ReadonlySignal<boolean>;
  /** The first welcome has come, so the floor is known. */
  readonly loaded: ReadonlySignal<boolean>;
  readonly here: ReadonlySignal<boolean>;
  readonly more: ReadonlySignal<boolean>;
  readonly visitorTypes: ReadonlySignal<boolean>;
  readonly assistantTypes: ReadonlySignal<boolean>;
  /** I hold the floor. */
  readonly mine: ReadonlySignal<boolean>;
  /** By when I must show a sign of life; null: nobody asks. */
  readonly aliveUntil: ReadonlySignal<number | null>;
  readonly #connection: RoomConnection<ConciergeFrame>;
  /** A note on its way: its words come back to the draft if the room will not have it. */
  #note: { id: string; text: string } | null = null;
  #aliveAt = 0;

  constructor({ id, me, draft, refused, unknown }: RoomSetting) {
    this.id = id;
    this.draft = draft;
    this.#connection = new RoomConnection<ConciergeFrame>({
      address: async (turnedAway) => {
        if (turnedAway) unknown();
        return roomAddress(id);
      },
      store,
      key: `baton.console.${id}`,
      role: "concierge",
      surroundings,
    });
    const state = signal(this.#connection.state);
    this.state = state;
    this.view = computed(() => state.value.view);
    this.live = computed(() => state.value.live);
    this.pending = computed(() => state.value.pending);
    this.brief = computed(() => state.value.brief);
    this.online = computed(() => state.value.status === "open");
    this.loaded = computed(() => state.value.connections > 0 || state.value.view.seq > 0);
    this.here = computed(() => state.value.here);
    this.more = computed(() => state.value.more);
    this.visitorTypes = computed(() => state.value.typing.visitor);
    this.assistantTypes = computed(() => state.value.typing.assistant);
    const floor = computed(() => state.value.view.floor);
    this.mine = computed(() => floor.value.held === "concierge" && floor.value.concierge.id === me);
    this.aliveUntil = computed(() =>
      this.mine.value && floor.value.held === "concierge" ? (floor.value.absent?.until ?? null) : null,
    );
    let last = this.#connection.state.refused;
    this.#connection.subscribe((next) => {
      batch(() => {
        state.value = next;
        if (next.refused && next.refused !== last) {
          last = next.refused;
          this.#restore(next.refused.re);
          refused(next.refused);
        }
      });
    });
  }

  say(text: string): void {
    this.#connection.say(text);
  }

  /** False: not connected, the words stay where they are. */
  note(text: string): boolean {
    const id = crypto.randomUUID();
    this.#note = { id, text };
    return this.#connection.send({ type: "note", id, text });
  }

  /** False: not connected. */
  send(frame: ConciergeFrame): boolean {
    return this.#connection.send(frame);
  }

  /** A sign of life, when one is asked for. Any number of calls is fine. */
  alive(): void {
    const at = Date.now();
    if (this.aliveUntil.peek() === null || at - this.#aliveAt < ALIVE_EVERY) return;
    if (this.#connection.send({ type: "alive" })) this.#aliveAt = at;
  }

  typing(on: boolean): void {
    if (!on || this.mine.peek()) this.#connection.typing(on);
  }

  retry(id: string): void {
    this.#connection.retry(id);
  }

  discard(id: string): void {
    this.#connection.discard(id);
  }

  older(): void {
    this.#connection.older();
  }

  wake(): void {
    this.#connection.wake();
  }

  close(): void {
    this.#connection.close();
  }

  #restore(re: string | null): void {
    if (this.#note === null || re !== this.#note.id) return;
    const kept = this.draft.text.note;
    kept.value = kept.peek() === "" ? this.#note.text : `${this.#note.text}\n${kept.peek()}`;
    this.draft.mode.value = "note";
    this.#note = null;
  }
}
