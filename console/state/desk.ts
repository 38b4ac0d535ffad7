/**
 * The state of one signed-in concierge: the lobby, the open rooms, and what is on the screen. No DOM.
 *
 * One file because every change of the screen is decided here, in the light of all the others.
 */
import { batch, computed, effect, type ReadonlySignal, signal } from "@preact/signals";
import type { LobbyServerFrame, Refusal } from "../../protocol/frames.ts";
import type { Receipt } from "../../protocol/receipt.ts";
import { type Connection, line, type Status, type Stopped } from "../../widget/connection/line.ts";
import type { Refused } from "./ask.ts";
import { time } from "./clock.ts";
import { Drafts } from "./drafts.ts";
import { Gathered } from "./frames.ts";
import { lobbyAddress, surroundings } from "./gateway.ts";
import { holding } from "./holding.ts";
import { type Change, Inbox } from "./inbox.ts";
import { Lobby } from "./lobby.ts";
import { forgetLostJoin } from "./pending.ts";
import { type Bar, barred, type Deed, needsLobby } from "./permits.ts";
import { safeStorage } from "./preferences.ts";
import { OpenRoom } from "./room.ts";
import type { Me } from "./session.ts";

/** The modal dialogs, of which one can be open. */
export type Sheet =
  | "handBack"
  | "release"
  | "transfer"
  | "close"
  | "erase"
  | "receipt"
  | "keys"
  | "palette"
  | "settle"
  | "assign"
  | "snooze"
  | "outcome";

/** What the left pane shows. */
export type Pane = "lobby" | "inbox";

/** Dialogs that are about the room on the screen. */
export const ABOUT_ROOM: readonly Sheet[] = ["handBack", "release", "transfer", "close", "erase"];

/** A message that the status line shows once. */
export type Telling =
  | { what: "refused"; why: Refusal; by?: string; re?: string | null }
  | { what: "assigned" | "lost"; conversation: string }
  | { what: "barred"; bar: Bar }
  | { what: "muted"; on: boolean }
  | { what: "unerased"; why: Refused }
  | { what: "followed" | "unfollowed"; count: number }
  | { what: "answered" | "suggesting" | "marked" | "unconnected" };

export interface LineState {
  status: Status;
  stopped: Stopped | null;
}

/** For this long after a change on the screen, key presses may still be meant for what was there before. */
const TURN = 1_500;

export class Desk {
  readonly me: Me;
  readonly lobby: Lobby;
  readonly inbox = new Inbox();
  readonly pane = signal<Pane>("lobby");
  readonly line = signal<LineState>({ status: "connecting", stopped: null });
  readonly opened = signal<string | null>(null);
  /** The row selected by keyboard. */
  readonly cursor = signal<string | null>(null);
  readonly sheet = signal<Sheet | null>(null);
  readonly told = signal<(Telling & { at: number }) | null>(null);
  /** What was erased last. */
  readonly receipt = signal<Receipt | null>(null);
  /** The room that I asked for and have not got yet. */
  readonly joining = signal<string | null>(null);
  /** On a small screen the brief can be collapsed. */
  readonly briefOpen = signal(true);
  readonly #rooms = signal<ReadonlyMap<string, OpenRoom>>(new Map());
  readonly drafts: Drafts;
  readonly #holding: ReturnType<typeof holding>;
  readonly #line: Connection;
  readonly #unknown: () => void;
  #turnedAt = 0;
  readonly #stops: (() => void)[] = [];

  /** @param unknown called when the session is no longer valid */
  constructor(me: Me, unknown: () => void) {
    this.me = me;
    this.#unknown = unknown;
    this.drafts = new Drafts(me.id);
    this.#holding = holding(safeStorage(), me.id);
    this.lobby = new Lobby(me.id, (frame) => this.#line.open() && this.#line.send(JSON.stringify(frame)), {
      assigned: (conversation, how) => {
        // A concierge who is writing a reply keeps the screen; the new room alerts them instead.
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
    // A guest of one room has no lobby and nothing else to open.
    if (me.only !== undefined) {
      this.#line.close();
      this.line.value = { status: "open", stopped: null };
      this.open(me.only);
    }
    // My rooms stay connected while I look at others, because a closed socket counts as a dropped concierge.
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

  /** My rooms, on the screen or not. */
  readonly held: ReadonlySignal<readonly OpenRoom[]> = computed(() =>
    [...this.#rooms.value.values()].filter((room) => room.mine.value),
  );

  /** The row that Tab reaches. */
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

  /** The room on the screen has just changed without the concierge's doing. */
  get justTurned(): boolean {
    return Date.now() - this.#turnedAt < TURN;
  }

  /** Back to the lobby, for those who have one. */
  leave(): void {
    if (this.hasLobby) this.opened.value = null;
  }

  /** The room was erased: remove everything of it, whoever had it. */
  forget(conversation: string): void {
    batch(() => {
      if (this.opened.peek() === conversation) this.leave();
      this.drafts.forget(conversation);
      this.#drop(conversation);
    });
  }

  /** Why an action is not possible in the room on the screen; null if it is possible. */
  bar(deed: Deed): Bar | null {
    const room = this.room.value;
    if (room === null) return { why: "needs-floor" };
    const others = new Set([...this.lobby.mine.value, ...this.held.value.map(({ id }) => id)]);
    others.delete(room.id);
    return barred(deed, {
      floor: room.view.value.floor,
      me: this.me.id,
      online: room.online.value && (!needsLobby(deed) || this.line.value.status === "open"),
      full: others.size >= (this.lobby.you.value?.capacity ?? 1),
    });
  }

  /** A waiting room is claimed through the lobby, where the first wins; a live one is joined directly. */
  join(): void {
    const room = this.room.peek();
    if (room === null) return;
    this.#setJoining(room.id);
    if (this.hasLobby && room.view.peek().floor.held === "waiting") this.lobby.claim(room.id);
    else room.send({ type: "join" });
  }

  /** Claims a waiting room without opening it first. */
  claim(conversation: string): void {
    this.open(conversation);
    this.#setJoining(conversation);
    this.lobby.claim(conversation);
  }

  /** Accepts a colleague's transfer. The room need not be on the screen. */
  accept(conversation: string): void {
    this.open(conversation);
    this.#setJoining(conversation);
    this.#rooms.peek().get(conversation)?.soon({ type: "accept" });
  }

  decline(conversation: string): void {
    // At once, because a room that is not on the screen and has nothing to send is disconnected.
    batch(() => {
      this.#connect(conversation);
      this.#rooms.peek().get(conversation)?.soon({ type: "decline" });
    });
  }

  /** The conversations that a key takes care of: what is selected, else the row of the cursor, else the room. */
  targets(): readonly string[] {
    const { selected, cursor } = this.inbox;
    if (selected.peek().size > 0) return [...selected.peek()];
    const one = (this.pane.peek() === "inbox" ? cursor.peek() : null) ?? this.opened.peek();
    return one === null ? [] : [one];
  }

  /** Takes care of these conversations. */
  async follow(conversations: readonly string[], change: Change): Promise<void> {
    if (conversations.length === 0) return;
    const refused = await this.inbox.change(conversations, change);
    if (refused > 0) this.tell({ what: "unfollowed", count: refused });
    else this.tell({ what: "followed", count: conversations.length });
  }

  /** Moves the cursor in the left pane by this many rows. */
  move(by: number): void {
    if (this.pane.peek() === "inbox") return this.inbox.move(by);
    const order = this.lobby.order.peek();
    const at = order.indexOf(this.cursor.peek() ?? "");
    const next = at < 0 ? (by > 0 ? 0 : order.length - 1) : Math.min(order.length - 1, Math.max(0, at + by));
    this.cursor.value = order[next] ?? null;
  }

  tell(telling: Telling): void {
    this.told.value = { ...telling, at: time() };
  }

  /** Every connection retries at once. */
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
      // An unreadable frame is ignored; a newer gateway announces itself by a close code, not by a frame.
      return;
    }
    this.#frames.add(frame, this.lobby.isNews(frame));
  }

  readonly #frames = new Gathered<LobbyServerFrame>((frames) => {
    const first = !this.lobby.loaded.peek();
    this.lobby.receive(frames);
    // An open room shows how it ended by itself.
    for (const frame of frames) {
      if (frame.type === "gone" && !this.#rooms.peek().has(frame.conversation)) this.drafts.rest(frame.conversation);
    }
    // After a reload my room opens again.
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
