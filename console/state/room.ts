/** One open conversation as signals: its state, and what a concierge can do in it. No DOM. */
import { batch, computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { Mark } from "../../protocol/facts.ts";
import type { ConciergeFrame, Refusal } from "../../protocol/frames.ts";
import type { View } from "../../protocol/view.ts";
import { connectRoom, type RoomConnection, type RoomState } from "../../widget/connection/room.ts";
import type { Draft, Mode } from "./drafts.ts";
import { consoleStore, keyOf, roomAddress, surroundings } from "./gateway.ts";
import { type Entry, linesOf } from "./lines.ts";

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
  /** Something was not sent, because there is no connection. */
  unconnected(): void;
  /** The session is no longer valid. */
  unknown(): void;
  /** The conversation was erased, here or elsewhere. */
  erased(): void;
}

/** Texts that are not for the visitor. */
export type Aside = Exclude<Mode, "reply">;

const store = consoleStore();

/** Time between two signs of life. */
const ALIVE_EVERY = 2_000;

export class OpenRoom {
  readonly id: string;
  readonly draft: Draft;
  readonly state: ReadonlySignal<RoomState>;
  readonly view: ReadonlySignal<View>;
  /** The transcript, with decisions that a visitor does not see. */
  readonly lines: ReadonlySignal<readonly Entry[]>;
  readonly live: ReadonlySignal<RoomState["live"]>;
  readonly pending: ReadonlySignal<RoomState["pending"]>;
  readonly brief: ReadonlySignal<RoomState["brief"]>;
  readonly summary: ReadonlySignal<RoomState["summary"]>;
  readonly score: ReadonlySignal<RoomState["score"]>;
  /** Free times for a call, once requested. */
  readonly slots: ReadonlySignal<RoomState["slots"]>;
  /** What the visitor has typed but not sent. */
  readonly preview: ReadonlySignal<string>;
  /** How far the visitor has read. */
  readonly read: ReadonlySignal<number>;
  readonly online: ReadonlySignal<boolean>;
  /** The first welcome has arrived, so the floor is known. */
  readonly loaded: ReadonlySignal<boolean>;
  /** The conversation is erased for good. */
  readonly erased: ReadonlySignal<boolean>;
  readonly here: ReadonlySignal<boolean>;
  readonly more: ReadonlySignal<boolean>;
  readonly visitorTypes: ReadonlySignal<boolean>;
  /** The assistant owes a reply, so it is about to write. */
  readonly assistantTypes: ReadonlySignal<boolean>;
  /** The team's marks of decisions, by the decision's seq. */
  readonly marks: ReadonlySignal<ReadonlyMap<number, Mark>>;
  /** I have the floor. */
  readonly mine: ReadonlySignal<boolean>;
  /** The deadline for my sign of life; null if none is needed. */
  readonly aliveUntil: ReadonlySignal<number | null>;
  readonly #connection: RoomConnection<ConciergeFrame>;
  /** Notes and whispers on their way: they return to the draft if the room refuses them. */
  #aside: { id: string; mode: Aside; text: string } | null = null;
  /** Frames to send as soon as the room is connected. */
  readonly #errand = signal<ConciergeFrame | null>(null);
  readonly #unconnected: () => void;
  #aliveAt = 0;
  #readUpTo = 0;

  constructor({ id, me, draft, refused, unconnected, unknown, erased }: RoomSetting) {
    this.#unconnected = unconnected;
    this.id = id;
    this.draft = draft;
    this.#connection = connectRoom<ConciergeFrame>({
      address: async (turnedAway) => {
        if (turnedAway) unknown();
        return roomAddress(id);
      },
      store,
      // Unsent messages belong to their author: whoever signs in next must not send them.
      key: keyOf(me, id),
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
    this.erased = computed(() => state.value.stopped === "erased");
    this.here = computed(() => state.value.here);
    this.more = computed(() => state.value.more);
    this.visitorTypes = computed(() => state.value.typing.visitor);
    const floor = computed(() => state.value.view.floor);
    this.summary = computed(() => state.value.summary);
    this.score = computed(() => state.value.score);
    this.slots = computed(() => state.value.slots);
    this.preview = computed(() => state.value.preview);
    this.read = computed(() => state.value.read);
    this.assistantTypes = computed(() => "owes" in floor.value && floor.value.owes !== null);
    const events = computed(() => state.value.events);
    this.marks = computed(
      () => new Map(events.value.flatMap((e) => (e.type === "handoff.marked" ? [[e.of, e.mark] as const] : []))),
    );
    const items = computed(() => state.value.view.items);
    this.lines = computed(() => linesOf(items.value, events.value));
    this.mine = computed(() => floor.value.held === "concierge" && floor.value.concierge.id === me);
    this.aliveUntil = computed(() =>
      this.mine.value && floor.value.held === "concierge" ? (floor.value.absent?.until ?? null) : null,
    );
    let last = this.#connection.state;
    this.#connection.subscribe((next) => {
      const before = last;
      last = next;
      batch(() => {
        state.value = next;
        draft.lasting.value = next.view.floor.held !== "closed";
        if (next.stopped === "erased" && before.stopped === null) erased();
        if (next.refused && next.refused !== before.refused) {
          this.#restore(next.refused.re);
          refused(next.refused);
        }
        if (next.suggestion && next.suggestion !== before.suggestion) this.#begin(next.suggestion.text);
        const errand = this.#errand.peek();
        if (errand && next.connections > 0) {
          // What is sent is shown at once, which comes back here: only what is no longer an errand is sent once.
          this.#errand.value = null;
          this.soon(errand);
        }
      });
    });
  }

  /** Something of mine is not delivered yet, so the room stays connected. */
  get busy(): boolean {
    const { pending, acts } = this.state.value;
    return pending.length + acts.length > 0 || this.#errand.value !== null;
  }

  say(text: string): void {
    this.#connection.say(text);
  }

  /** Sends a note or a whisper. False when not connected; then the draft stays. */
  aside(mode: Aside, text: string): boolean {
    const id = crypto.randomUUID();
    this.#aside = { id, mode, text };
    return this.#connection.act({ type: mode, id, text }, true);
  }

  /** Requests a suggested reply. */
  suggest(): void {
    this.draft.suggesting.value = this.#connection.send({ type: "suggest" });
  }

  /** Sends it now, or as soon as the room is connected. */
  soon(frame: ConciergeFrame): void {
    if (!this.#connection.act(frame)) this.#errand.value = frame;
  }

  /** Marks everything so far as read. */
  seen(): void {
    const { seq } = this.view.peek();
    if (!this.mine.peek() || seq <= this.#readUpTo) return;
    if (this.#connection.send({ type: "read", upTo: seq })) this.#readUpTo = seq;
  }

  /** False when not connected. */
  mark(of: number, mark: Mark): boolean {
    return this.#connection.act({ type: "mark", of, mark }, true);
  }

  /** Does it, or says that it was not done. */
  act(frame: ConciergeFrame): void {
    if (!this.#connection.act(frame)) this.#unconnected();
  }

  /** False when not connected. */
  send(frame: ConciergeFrame): boolean {
    return this.#connection.send(frame);
  }

  /** Sends a sign of life if one is needed. May be called any number of times. */
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
    if (re === "suggest") this.draft.suggesting.value = false;
    if (this.#aside === null || re !== this.#aside.id) return;
    const { mode, text } = this.#aside;
    this.#aside = null;
    append(this.draft.text[mode], text, "before");
    this.draft.mode.value = mode;
  }

  /** A suggestion never replaces a draft, and is never sent automatically. */
  #begin(text: string): void {
    const { suggesting, suggested, mode } = this.draft;
    suggested.value = this.draft.text.reply.peek().trim() === "";
    append(this.draft.text.reply, text, "after");
    suggesting.value = false;
    mode.value = "reply";
  }
}

function append(kept: Signal<string>, text: string, where: "before" | "after"): void {
  const held = kept.peek().trim();
  kept.value = held === "" ? text : where === "before" ? `${text}\n${held}` : `${held}\n${text}`;
}
