/** Everything one signed-in concierge has before them: the lobby, the rooms that are open, where they look. No DOM. */
import { batch, computed, effect, type ReadonlySignal, signal } from "@preact/signals";
import type { LobbyServerFrame, Refusal } from "../../protocol/frames";
import type { Receipt } from "../../protocol/receipt";
import { type Line, line, type Status, type Stopped } from "../../widget/connection/line";
import type { Refused } from "./ask";
import { time } from "./clock";
import { Drafts } from "./drafts";
import { Gathered } from "./frames";
import { lobbyAddress, surroundings } from "./gateway";
import { holding } from "./holding";
import { Lobby } from "./lobby";
import { forgetLostJoin } from "./pending";
import { type Action, type Bar, barred } from "./permits";
import { safeStorage } from "./preferences";
import { OpenRoom } from "./room";
import type { Me } from "./session";

/** What stands before everything else, one at a time. */
export type Sheet = "handBack" | "release" | "transfer" | "close" | "erase" | "receipt" | "keys" | "palette";

/** Sheets that are about the room on the screen. */
export const ABOUT_ROOM: readonly Sheet[] = ["handBack", "release", "transfer", "close", "erase"];

/** What the desk has to say once, in the status line. */
export type Telling =
  | { what: "refused"; why: Refusal; by?: string; re?: string | null }
  | { what: "assigned" | "lost"; conversation: string }
  | { what: "barred"; bar: Bar }
  | { what: "muted"; on: boolean }
  | { what: "unerased"; why: Refused }
  | { what: "answered" | "suggesting" | "marked" | "unconnected" };

export interface LineState {
  status: Status;
  stopped: Stopped | null;
}

/** Keys meant for what was there before may still arrive for so long. */
const TURN = 1_500;

export class Desk {
  readonly me: Me;
  readonly lobby: Lobby;
  readonly line = signal<LineState>({ status: "connecting", stopped: null });
  readonly opened = signal<string | null>(null);
  /** The row that the keys are on. */
  readonly cursor = signal<string | null>(null);
  readonly sheet = signal<Sheet | null>(null);
  readonly told = signal<(Telling & { at: number }) | null>(null);
  /** What was erased last. */
  readonly receipt = signal<Receipt | null>(null);
  /** The room I have asked for and not got yet. */
  readonly joining = signal<string | null>(null);
  /** On a small screen the brief folds away. */
  readonly briefOpen = signal(true);
  readonly #rooms = signal<ReadonlyMap<string, OpenRoom>>(new Map());
  readonly drafts: Drafts;
  readonly #holding: ReturnType<typeof holding>;
  readonly #line: Line;
  readonly #unknown: () => void;
  #turnedAt = 0;
  readonly #stops: (() => void)[] = [];

  /** @param unknown the door does not know this concierge any more */
  constructor(me: Me, unknown: () => void) {
    this.me = me;
    this.#unknown = unknown;
    this.drafts = new Drafts(me.id);
    this.#holding = holding(safeStorage(), me.id);
    this.lobby = new Lobby(me.id, (frame) => this.#line.open() && this.#line.send(JSON.stringify(frame)), {
      assigned: (conversation, how) => {
        // In the middle of a reply to one visitor, another one does not take the screen: they call.
        if (how !== "auto" || !this.#isWriting) {
          if (how === "auto" && this.opened.peek() !== conversation) this.#turnedAt = Date.now();
          this.open(conversation);
        }
        if (how === "auto") this.tell({ what: "assigned", conversation });
      },
      refused: (refusal) => this.#refused(refusal),
    });
    this.#line = line({
      address: async (refused) => {
        if (refused) unknown();
        return lobbyAddress;
      },
      surroundings,
      heard: (text) => this.#heard(text),
      changed: (status, stopped) => {
        this.line.value = { status, stopped };
        if (stopped === "ticket") unknown();
      },
    });
    // A guest of one room has no lobby, and nothing else to look at.
    if (me.only !== undefined) {
      this.#line.close();
      this.line.value = { status: "open", stopped: null };
      this.open(me.only);
    }
    // Rooms I hold stay connected while I look at others: a concierge whose socket closes has dropped.
    this.#stops.push(
      effect(() => {
        for (const id of this.lobby.mine.value) this.#connect(id);
      }),
      effect(() => {
        const keep = new Set([this.opened.value, ...this.lobby.mine.value]);
        for (const [id, room] of this.#rooms.value) {
          if (!keep.has(id) && !room.mine.value && !room.busy) this.#drop(id);
        }
      }),
      forgetLostJoin(this),
    );
  }

  /** A guest of one room has none. */
  get hasLobby(): boolean {
    return this.me.only === undefined;
  }

  /** The room on the screen. */
  readonly room: ReadonlySignal<OpenRoom | null> = computed(() => {
    const id = this.opened.value;
    return id === null ? null : (this.#rooms.value.get(id) ?? null);
  });

  /** The rooms I hold, on the screen or not. */
  readonly held: ReadonlySignal<readonly OpenRoom[]> = computed(() =>
    [...this.#rooms.value.values()].filter((room) => room.mine.value),
  );

  /** The row that the Tab key reaches. */
  readonly stop: ReadonlySignal<string | null> = computed(() => {
    const order = this.lobby.order.value;
    const cursor = this.cursor.value;
    return cursor !== null && order.includes(cursor) ? cursor : (order[0] ?? null);
  });

  open(conversation: string): void {
    batch(() => {
      this.#connect(conversation);
      this.opened.value = conversation;
      this.cursor.value = conversation;
      this.sheet.value = null;
      this.briefOpen.value = true;
    });
  }

  get #isWriting(): boolean {
    const room = this.room.peek();
    return room?.mine.peek() === true && room.draft.text.reply.peek().trim() !== "";
  }

  /** The room on the screen has just been changed under the concierge's hands. */
  get justTurned(): boolean {
    return Date.now() - this.#turnedAt < TURN;
  }

  /** Back to the lobby, for whoever has one. */
  leave(): void {
    if (this.hasLobby) this.opened.value = null;
  }

  /** It was erased: nothing of it stays on the screen, held or not. */
  forget(conversation: string): void {
    batch(() => {
      if (this.opened.peek() === conversation) this.leave();
      this.drafts.forget(conversation);
      this.#drop(conversation);
    });
  }

  /** Why an action is not open in the room on the screen; null: it is. */
  bar(action: Action): Bar | null {
    const room = this.room.value;
    if (room === null) return { why: "needs-floor" };
    const others = new Set([...this.lobby.mine.value, ...this.held.value.map(({ id }) => id)]);
    others.delete(room.id);
    return barred(action, {
      floor: room.view.value.floor,
      me: this.me.id,
      online: room.online.value && (action !== "join" || this.line.value.status === "open"),
      full: others.size >= (this.lobby.you.value?.capacity ?? 1),
    });
  }

  /** A waiting room is claimed in the lobby, where the first wins; a live one is joined where it is. */
  join(): void {
    const room = this.room.peek();
    if (room === null) return;
    this.#setJoining(room.id);
    if (this.hasLobby && room.view.peek().floor.held === "waiting") this.lobby.claim(room.id);
    else room.send({ type: "join" });
  }

  /** Asks for a waiting room without looking at it first. */
  claim(conversation: string): void {
    this.open(conversation);
    this.#setJoining(conversation);
    this.lobby.claim(conversation);
  }

  /** A colleague asks me to take over: yes. The room need not be on the screen. */
  accept(conversation: string): void {
    this.open(conversation);
    this.#setJoining(conversation);
    this.#rooms.peek().get(conversation)?.soon({ type: "accept" });
  }

  decline(conversation: string): void {
    // At once: a room without an errand that nobody looks at is let go.
    batch(() => {
      this.#connect(conversation);
      this.#rooms.peek().get(conversation)?.soon({ type: "decline" });
    });
  }

  /** Moves the cursor through the lobby by so many rows. */
  move(by: number): void {
    const order = this.lobby.order.peek();
    const at = order.indexOf(this.cursor.peek() ?? "");
    const next = at < 0 ? (by > 0 ? 0 : order.length - 1) : Math.min(order.length - 1, Math.max(0, at + by));
    this.cursor.value = order[next] ?? null;
  }

  tell(telling: Telling): void {
    this.told.value = { ...telling, at: time() };
  }

  /** Every connection tries again at once. */
  wake(): void {
    this.#line.wake();
    for (const room of this.#rooms.peek().values()) room.wake();
  }

  close(): void {
    for (const stop of this.#stops) stop();
    this.#line.close();
    for (const room of this.#rooms.peek().values()) room.close();
  }

  #heard(text: string): void {
    let frame: LobbyServerFrame;
    try {
      frame = JSON.parse(text) as LobbyServerFrame;
    } catch {
      // Not of our language; a newer gateway says so with a close code, not with a frame.
      return;
    }
    this.#frames.add(frame, this.lobby.isNews(frame));
  }

  readonly #frames = new Gathered<LobbyServerFrame>((frames) => {
    const first = !this.lobby.loaded.peek();
    this.lobby.receive(frames);
    // A room that is open tells by itself how it ended.
    for (const frame of frames) {
      if (frame.type === "gone" && !this.#rooms.peek().has(frame.conversation)) this.drafts.rest(frame.conversation);
    }
    // After a reload the room I hold comes back by itself.
    const held = this.lobby.mine.peek();
    const mine = held.at(-1);
    if (first && mine !== undefined && this.opened.peek() === null) this.open(mine);
    const [lost] = first ? this.#holding.lost(held) : [];
    if (lost !== undefined) this.tell({ what: "lost", conversation: lost });
    this.#holding.keep(held);
  });

  #refused(refusal: { why: Refusal; by?: string; re?: string | null }): void {
    this.joining.value = null;
    this.tell({ ...refusal, what: "refused" });
  }

  /** I have asked for the floor, so that I can write to the visitor. */
  #setJoining(conversation: string): void {
    this.drafts.of(conversation).mode.value = "reply";
    this.joining.value = conversation;
  }

  #connect(conversation: string): void {
    const rooms = this.#rooms.peek();
    if (rooms.has(conversation)) return;
    const room = new OpenRoom({
      id: conversation,
      me: this.me.id,
      draft: this.drafts.of(conversation),
      refused: (refusal) => this.#refused(refusal),
      unknown: this.#unknown,
      erased: () => this.drafts.forget(conversation),
    });
    this.#rooms.value = new Map([...rooms, [conversation, room]]);
  }

  #drop(conversation: string): void {
    const rooms = new Map(this.#rooms.peek());
    rooms.get(conversation)?.close();
    rooms.delete(conversation);
    this.#rooms.value = rooms;
  }
}
