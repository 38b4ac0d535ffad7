/**
 * Everything a concierge can do by one key, once: the keys, the key sheet and the buttons all read this list. A new
 * action is one entry here, and a button where it belongs.
 */
import { focusNow, focusOn, isNarrow, PLACES, rowId } from "./focus";
import type { Desk, Sheet } from "./state/desk";
import type { Mode } from "./state/drafts";
import type { Action } from "./state/permits";
import type { Preferences } from "./state/preferences";
import { WORDS } from "./words";

export interface Command {
  /** As tinykeys reads it. */
  keys: string;
  /** As people read it. */
  shown: readonly string[];
  words: string;
  /** What must be open to it in the room on the screen. */
  needs?: Action;
  /** What it does while no room is on the screen. */
  alone?(desk: Desk): void;
  /** Works while single-letter keys are off. */
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
  const cursor = desk.cursor.peek();
  if (cursor !== null) focusNow(rowId(cursor));
};

const lobby = (desk: Desk) => {
  const cursor = desk.cursor.peek() ?? desk.lobby.order.peek()[0];
  // On a small screen the lobby takes the room's place; on a large one both are there.
  if (isNarrow()) desk.leave();
  focusOn(cursor === undefined ? PLACES.lobby : rowId(cursor));
};

const { action } = WORDS;

export const COMMANDS = {
  next: { keys: "j", shown: ["J"], words: action.next, run: move(1) },
  previous: { keys: "k", shown: ["K"], words: action.previous, run: move(-1) },
  open: {
    keys: "Enter",
    shown: ["Enter"],
    words: action.open,
    always: true,
    run: (desk) => {
      const cursor = desk.cursor.peek();
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
  lobby: { keys: "g l", shown: ["G", "L"], words: action.lobby, run: lobby },
  mute: {
    keys: "[Shift]+m",
    shown: ["M"],
    words: action.mute,
    run: (desk, { muted }) => {
      muted.value = !muted.peek();
      desk.tell({ what: "muted", on: muted.peek() });
    },
  },
  keys: { keys: "[Shift]+?", shown: ["?"], words: WORDS.keys.title, run: sheet("keys") },
  up: {
    keys: "Escape",
    shown: ["Esc"],
    words: action.up,
    always: true,
    run: (desk) => {
      const field = document.activeElement;
      if (field instanceof HTMLTextAreaElement) focusOn(PLACES.room);
      else lobby(desk);
    },
  },
} as const satisfies Record<string, Command>;

export type CommandId = keyof typeof COMMANDS;

/** Runs it, or says why not. */
export function invoke(id: CommandId, desk: Desk, preferences: Preferences): void {
  const command: Command = COMMANDS[id];
  if (command.alone && desk.room.peek() === null) return command.alone(desk);
  const bar = command.needs ? desk.bar(command.needs) : null;
  if (bar === null) command.run(desk, preferences);
  else if (desk.room.peek() !== null) desk.tell({ what: "barred", bar });
}
