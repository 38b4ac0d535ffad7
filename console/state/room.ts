/** One open conversation as signals: what is seen of it, and what a concierge can do in it. No DOM. */
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
  /** The door does not know me any more. */
  unknown(): void;
  /** It was erased, here or elsewhere. */
  erased(): void;
}

/** Words that are not for the visitor. */
export type Aside = Exclude<Mode, "reply">;

const store = consoleStore();

/** Between two signs of life on their way. */
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
  /** Free times for a call, once they were asked for. */
  readonly slots: ReadonlySignal<RoomState["slots"]>;
  /** What the visitor has typed and not sent. */
  readonly preview: ReadonlySignal<string>;
  /** How far the visitor has read. */
  readonly read: ReadonlySignal<number>;
  readonly online: ReadonlySignal<boolean>;
  /** The first welcome has come, so the floor is known. */
  readonly loaded: ReadonlySignal<boolean>;
  /** Nothing of it is left, for good. */
  readonly erased: ReadonlySignal<boolean>;
  readonly here: ReadonlySignal<boolean>;
  readonly more: ReadonlySignal<boolean>;
  readonly visitorTypes: ReadonlySignal<boolean>;
  /** The assistant owes a reply, so it is about to speak. */
  readonly assistantTypes: ReadonlySignal<boolean>;
  /** What was thought of decisions, by their seq. */
  readonly marks: ReadonlySignal<ReadonlyMap<number, Mark>>;
  /** I hold the floor. */
  readonly mine: ReadonlySignal<boolean>;
  /** By when I must show a sign of life; null: nobody asks. */
  readonly aliveUntil: ReadonlySignal<number | null>;
  readonly #connection: RoomConnection<ConciergeFrame>;
  /** Words to colleagues or to the assistant on their way: they come back to the draft if the room will not have them. */
  #aside: { id: string; mode: Aside; text: string } | null = null;
  /** What goes out as soon as the room is connected. */
  readonly #errand = signal<ConciergeFrame | null>(null);
  #aliveAt = 0;
  #readUpTo = 0;

  constructor({ id, me, draft, refused, unknown, erased }: RoomSetting) {
    this.id = id;
    this.draft = draft;
    this.#connection = connectRoom<ConciergeFrame>({
      address: async (turnedAway) => {
        if (turnedAway) unknown();
        return roomAddress(id);
      },
      store,
      // Words on their way are their author's: whoever signs in here next does not send them.
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
        if (errand && next.connections > 0 && this.send(errand)) this.#errand.value = null;
      });
    });
  }

  /** Something of mine is on its way: the room stays connected. */
  get busy(): boolean {
    return this.pending.value.length > 0 || this.#errand.value !== null;
  }

  say(text: string): void {
    this.#connection.say(text);
  }

  /** A note or a whisper. False: not connected, the words stay where they are. */
  aside(mode: Aside, text: string): boolean {
    const id = crypto.randomUUID();
    this.#aside = { id, mode, text };
    return this.#connection.send({ type: mode, id, text });
  }

  /** Asks for a reply to begin with. */
  suggest(): void {
    this.draft.suggesting.value = this.#connection.send({ type: "suggest" });
  }

  /** Sends it now, or as soon as the room is connected. */
  soon(frame: ConciergeFrame): void {
    if (!this.send(frame)) this.#errand.value = frame;
  }

  /** I have seen everything that was said so far. */
  seen(): void {
    const { seq } = this.view.peek();
    if (!this.mine.peek() || seq <= this.#readUpTo) return;
    if (this.#connection.send({ type: "read", upTo: seq })) this.#readUpTo = seq;
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
    if (re === "suggest") this.draft.suggesting.value = false;
    if (this.#aside === null || re !== this.#aside.id) return;
    const { mode, text } = this.#aside;
    this.#aside = null;
    append(this.draft.text[mode], text, "before");
    this.draft.mode.value = mode;
  }

  /** A suggestion is a beginning: it never replaces what was written, and it is sent by hand. */
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
