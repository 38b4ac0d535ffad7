/** Binds commands to keys. Single letters do nothing while somebody types, in dialogs, and when turned off. */
import { tinykeys } from "tinykeys";
import { COMMANDS, type Command, type CommandId, invoke } from "./commands/commands.ts";
import { composing } from "./composing.ts";
import { fieldOf } from "./focus.ts";
import type { Desk } from "./state/desk.ts";
import { isPending, type Target } from "./state/pending.ts";
import type { Preferences } from "./state/preferences.ts";
import { typeAhead } from "./type-ahead.ts";

/** What a command has to wait for. Pairs wait for nothing: their second letter alone would be another command. */
function pendingTarget(id: CommandId, desk: Desk): Target | undefined {
  const command: Command = COMMANDS[id];
  if (command.needs && isPending(desk, "room")) return "room";
  return (command.lobby || command.alone) && !isPair(id) && isPending(desk, "lobby") ? "lobby" : undefined;
}

const isPair = (id: CommandId): boolean => COMMANDS[id].keys.includes(" ");
/** The first match wins: the second letter of a pair is not a shortcut by itself. */
const ORDER = (Object.keys(COMMANDS) as CommandId[]).toSorted((a, b) => Number(isPair(b)) - Number(isPair(a)));

export function listenToKeys(desk: Desk, preferences: Preferences): () => void {
  const hands: Hands = { typedAt: Number.NEGATIVE_INFINITY, room: null };
  const ahead = typeAhead(desk, (event) => rests(event, desk, hands));
  const bindings: Record<string, (event: KeyboardEvent) => void> = {};
  for (const id of ORDER) {
    const command: Command = COMMANDS[id];
    bindings[command.keys] = (event) => {
      if (!command.always && !preferences.letters.peek()) return;
      event.preventDefault();
      const target = pendingTarget(id, desk);
      if (target) ahead.queue(event, target);
      else invoke(id, desk, preferences);
    };
  }
  const stop = tinykeys(window, bindings, { ignore: (event) => rests(event, desk, hands) });
  return () => {
    stop();
    ahead.stop();
  };
}

/** A person whose last key was this recent is still typing. */
const TYPING = 1_500;

/** When text was last typed, and with which room on the screen. */
interface Hands {
  typedAt: number;
  room: string | null;
}

function rests(event: KeyboardEvent, desk: Desk, hands: Hands): boolean {
  const target = event.target instanceof Element ? event.target : null;
  if (composing(event) || desk.sheet.peek() !== null || target?.closest("dialog, [popover]")) return true;
  // Escape closes a popover first.
  if (event.key === "Escape" && document.querySelector(":popover-open")) return true;
  // A key with a modifier is not text.
  if (event.key === "Escape" || event.ctrlKey || event.metaKey) return false;
  const isField = fieldOf(event) !== null;
  // A room was assigned while somebody was typing in another: the rest of their word must not run commands.
  const isElsewhere = hands.room !== desk.opened.peek();
  const isRest = desk.justTurned && isElsewhere && event.timeStamp - hands.typedAt < TYPING;
  if (isField || isRest) {
    if (event.key.length === 1) hands.typedAt = event.timeStamp;
    if (isField) hands.room = desk.opened.peek();
    return true;
  }
  // Enter on a button or a link activates it.
  return event.key === "Enter" && target !== null && target.closest("button, a, summary") !== null;
}
