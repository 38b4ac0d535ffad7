/**
 * Every action that has a key. The key bindings, the list of shortcuts and the buttons all read this list, so a new
 * action is one entry here, and a button where it belongs.
 *
 * One file because two actions must not have the same key.
 */
import { effect } from "@preact/signals";
import type { InboxView } from "../../protocol/inbox.ts";
import type { call } from "../calling/index.tsx";
import { answerId, focusNow, focusOn, isNarrow, loadDialog, PLACES, rowId } from "../focus.ts";
import type { Desk, Sheet } from "../state/desk.ts";
import type { Mode } from "../state/drafts.ts";
import type { Deed } from "../state/permits.ts";
import type { Preferences } from "../state/preferences.ts";
import type { find } from "../visitors/index.tsx";
import { WORDS } from "../words.ts";

export interface Command {
  /** In the notation of tinykeys. */
  keys: string;
  /** As it is shown to people. */
  shown: readonly string[];
  words: string;
  /** What must be allowed in the room on the screen. */
  needs?: Deed;
  /** What it does when no room is on the screen. */
  alone?(desk: Desk): void;
  /** Only for those who have a lobby: a guest of one room does not. */
  lobby?: true;
  /** Only for those who may export and erase. */
  admin?: true;
  /** Works even when single-key shortcuts are off. */
  always?: true;
  run(desk: Desk, preferences: Preferences): void;
}

const sheet = (which: Sheet) => (desk: Desk) => {
  desk.sheet.value = which;
};

const write = (mode: Mode) => (desk: Desk) => {
  const room = desk.room.peek();
  if (room === null) return;
  room.draft.mode.value = mode;
  focusOn(PLACES.compose);
};

const move = (by: number) => (desk: Desk) => {
  desk.move(by);
  // A row of the inbox takes the focus when it is drawn.
  const cursor = desk.pane.peek() === "inbox" ? desk.inbox.cursor.peek() : desk.cursor.peek();
  if (cursor !== null) focusNow(rowId(cursor));
};

const inbox = (desk: Desk) => {
  desk.pane.value = "inbox";
  if (isNarrow()) desk.leave();
  focusOn(PLACES.inbox);
};

const view = (which: InboxView) => (desk: Desk) => {
  inbox(desk);
  desk.inbox.show(which);
};

/** A dialog about conversations, if there are any that it could be about. */
const about = (which: Sheet) => (desk: Desk) => {
  if (desk.targets().length > 0) desk.sheet.value = which;
};

/** Back to the list that the left pane shows. */
const list = (desk: Desk) => {
  if (desk.pane.peek() !== "inbox") return lobby(desk);
  const cursor = desk.inbox.cursor.peek();
  if (isNarrow()) desk.leave();
  focusOn(cursor === null ? PLACES.inbox : rowId(cursor));
};

const lobby = (desk: Desk) => {
  desk.pane.value = "lobby";
  const cursor = desk.cursor.peek() ?? desk.lobby.order.peek()[0];
  // On a small screen the lobby replaces the room; on a large screen both are visible.
  if (isNarrow()) desk.leave();
  focusOn(cursor === undefined ? PLACES.lobby : rowId(cursor));
};

/** The room that a colleague asks me to take over: the one on the screen, else the most urgent. */
const offered = (desk: Desk): string | undefined => {
  const all = desk.lobby.offered.peek();
  return all.find((id) => id === desk.opened.peek()) ?? all[0];
};

const respond = (how: "accept" | "decline") => (desk: Desk) => {
  const id = offered(desk);
  if (id === undefined) desk.tell({ what: "barred", bar: { why: "not-asked" } });
  else desk[how](id);
};

/** In a new tab, because leaving this page would close the conversations. */
const beside = (page: string) => () => void open(`${page}/`, "_blank", "noopener");

/** Bundles that are fetched on first use. */
const APART = { visitors: "./visitors/app.js", calling: "./calling/app.js" };

const draw = async <T>(desk: Desk, part: keyof typeof APART, open: (dialog: T) => Promise<void>) => {
  try {
    await loadDialog(import(APART[part]).then(open));
  } catch {
    desk.tell({ what: "unconnected" });
  }
};

const findVisitor = (desk: Desk) =>
  draw<{ find: typeof find }>(desk, "visitors", ({ find }) =>
    find({
      card: (id) => desk.lobby.card(id),
      forget: (id) => desk.forget(id),
      open: (id) => {
        desk.open(id);
        focusOn(PLACES.room);
      },
    }),
  );

const callVisitor = async (desk: Desk) => {
  const room = desk.room.peek();
  if (!room) return;
  room.send({ type: "slots" });
  await draw<{ call: typeof call }>(desk, "calling", ({ call }) =>
    call({
      watch: (see) =>
        effect(() => {
          const { call, lead } = room.view.value;
          const times = room.slots.value?.slots ?? null;
          see(desk.room.value === room ? { call, phone: lead.phone?.value, times } : null);
        }),
      send: (frame) => room.send(frame),
    }),
  );
};

const isMac = /Mac|iP(?:hone|ad)/.test(navigator.userAgent);

const { action } = WORDS;

export const COMMANDS = {
  next: { keys: "j", shown: ["J"], words: action.next, lobby: true, run: move(1) },
  previous: { keys: "k", shown: ["K"], words: action.previous, lobby: true, run: move(-1) },
  open: {
    keys: "Enter",
    shown: ["Enter"],
    words: action.open,
    lobby: true,
    always: true,
    run: (desk) => {
      const cursor = desk.pane.peek() === "inbox" ? desk.inbox.cursor.peek() : desk.cursor.peek();
      if (cursor === null) return;
      desk.open(cursor);
      focusOn(PLACES.room);
    },
  },
  join: {
    keys: "Shift+J",
    shown: ["Shift", "J"],
    words: action.join,
    needs: "join",
    alone: (desk) => {
      const { waiting } = desk.lobby.lists.peek();
      const cursor = desk.cursor.peek();
      const chosen = cursor !== null && waiting.includes(cursor) ? cursor : waiting[0];
      if (chosen !== undefined) desk.claim(chosen);
    },
    run: (desk) => desk.join(),
  },
  reply: { keys: "[Shift]+r", shown: ["R"], words: action.reply, needs: "reply", run: write("reply") },
  note: { keys: "[Shift]+n", shown: ["N"], words: action.note, needs: "note", run: write("note") },
  whisper: { keys: "[Shift]+w", shown: ["W"], words: action.whisper, needs: "whisper", run: write("whisper") },
  suggest: {
    keys: "[Shift]+s",
    shown: ["S"],
    words: action.suggest,
    needs: "suggest",
    run: (desk) => {
      desk.room.peek()?.suggest();
      write("reply")(desk);
    },
  },
  handBack: {
    keys: "h",
    shown: ["H"],
    words: WORDS.handBack.title,
    needs: "handBack",
    run: sheet("handBack"),
  },
  release: {
    keys: "Shift+H",
    shown: ["Shift", "H"],
    words: WORDS.release.title,
    needs: "release",
    run: sheet("release"),
  },
  transfer: {
    keys: "t",
    shown: ["T"],
    words: WORDS.transfer.title,
    needs: "transfer",
    lobby: true,
    run: sheet("transfer"),
  },
  withdraw: {
    keys: "Shift+T",
    shown: ["Shift", "T"],
    words: action.withdraw,
    needs: "withdraw",
    run: (desk) => {
      desk.room.peek()?.send({ type: "withdraw" });
    },
  },
  call: {
    keys: "[Shift]+c",
    shown: ["C"],
    words: WORDS.calls.title,
    needs: "call",
    run: (desk) => void callVisitor(desk),
  },
  accept: { keys: "Shift+Y", shown: ["Shift", "Y"], words: action.accept, lobby: true, run: respond("accept") },
  decline: { keys: "Shift+D", shown: ["Shift", "D"], words: action.decline, lobby: true, run: respond("decline") },
  answer: {
    keys: "[Shift]+a",
    shown: ["A"],
    words: action.answer,
    lobby: true,
    run: (desk) => {
      const first = desk.lobby.asking.peek()[0];
      if (first === undefined) return;
      if (isNarrow()) desk.leave();
      focusOn(answerId(first));
    },
  },
  close: { keys: "[Shift]+e", shown: ["E"], words: WORDS.close.title, needs: "close", run: sheet("close") },
  brief: {
    keys: "[Shift]+b",
    shown: ["B"],
    words: action.brief,
    run: (desk) => {
      desk.briefOpen.value = true;
      focusOn(PLACES.brief);
    },
  },
  reports: { keys: "g r", shown: ["G", "R"], words: action.reports, lobby: true, run: beside("reports") },
  callList: { keys: "g c", shown: ["G", "C"], words: action.callList, lobby: true, run: beside("calls") },
  deliveries: { keys: "g d", shown: ["G", "D"], words: action.deliveries, lobby: true, run: beside("deliveries") },
  visitor: {
    keys: "g v",
    shown: ["G", "V"],
    words: action.visitor,
    lobby: true,
    admin: true,
    run: (desk) => void findVisitor(desk),
  },
  lobby: { keys: "g l", shown: ["G", "L"], words: action.lobby, lobby: true, run: lobby },
  inbox: { keys: "g i", shown: ["G", "I"], words: action.inbox, lobby: true, run: inbox },
  viewTodo: { keys: "1", shown: ["1"], words: action.views.todo, lobby: true, run: view("todo") },
  viewUnanswered: { keys: "2", shown: ["2"], words: action.views.unanswered, lobby: true, run: view("unanswered") },
  viewLeads: { keys: "3", shown: ["3"], words: action.views.leads, lobby: true, run: view("leads") },
  viewAll: { keys: "4", shown: ["4"], words: action.views.all, lobby: true, run: view("all") },
  find: {
    keys: "/",
    shown: ["/"],
    words: action.find,
    lobby: true,
    run: (desk) => {
      inbox(desk);
      focusOn(PLACES.search);
    },
  },
  filter: {
    keys: "f",
    shown: ["F"],
    words: action.filter,
    lobby: true,
    run: (desk) => {
      inbox(desk);
      queueMicrotask(() => document.getElementById(PLACES.filters)?.closest("details")?.setAttribute("open", ""));
      focusOn(PLACES.filters);
    },
  },
  select: {
    keys: "x",
    shown: ["X"],
    words: action.select,
    lobby: true,
    run: ({ inbox, pane }) => {
      const cursor = inbox.cursor.peek();
      if (pane.peek() === "inbox" && cursor !== null) inbox.select(cursor);
    },
  },
  settle: { keys: "d", shown: ["D"], words: action.settle, lobby: true, run: about("settle") },
  mine: {
    keys: "i",
    shown: ["I"],
    words: action.mine,
    lobby: true,
    run: (desk) => void desk.follow(desk.targets(), { responsible: { id: desk.me.id, name: desk.me.name } }),
  },
  assign: { keys: "Shift+I", shown: ["Shift", "I"], words: action.assign, lobby: true, run: about("assign") },
  snooze: { keys: "z", shown: ["Z"], words: action.snooze, lobby: true, run: about("snooze") },
  outcome: { keys: "o", shown: ["O"], words: action.outcome, lobby: true, run: about("outcome") },
  mute: {
    keys: "[Shift]+m",
    shown: ["M"],
    words: action.mute,
    run: (desk, { muted }) => {
      muted.value = !muted.peek();
      desk.tell({ what: "muted", on: muted.peek() });
    },
  },
  palette: {
    keys: "$mod+k",
    shown: [isMac ? "⌘" : "Ctrl", "K"],
    words: WORDS.palette.title,
    always: true,
    run: sheet("palette"),
  },
  keys: { keys: "[Shift]+?", shown: ["?"], words: WORDS.keys.title, run: sheet("keys") },
  up: {
    keys: "Escape",
    shown: ["Esc"],
    words: action.up,
    always: true,
    run: (desk) => {
      const field = document.activeElement;
      if (field instanceof HTMLTextAreaElement || !desk.hasLobby) focusOn(PLACES.room);
      else list(desk);
    },
  },
} as const satisfies Record<string, Command>;

export type CommandId = keyof typeof COMMANDS;

/** Whether the command is available to this user. */
export const isFor = (desk: Desk, id: CommandId): boolean => {
  const command: Command = COMMANDS[id];
  return (desk.hasLobby || !command.lobby) && (desk.me.admin === true || !command.admin);
};

/** Runs the command, or shows why it is not possible. */
export function invoke(id: CommandId, desk: Desk, preferences: Preferences): void {
  const command: Command = COMMANDS[id];
  if (!isFor(desk, id)) return;
  if (command.alone && desk.room.peek() === null) return command.alone(desk);
  const bar = command.needs ? desk.bar(command.needs) : null;
  if (bar === null) command.run(desk, preferences);
  else if (desk.room.peek() !== null) desk.tell({ what: "barred", bar });
}
