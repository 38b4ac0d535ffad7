/** Hangs the commands on the keyboard. Letters rest while somebody writes, in dialogs, and when they are switched off. */
import { tinykeys } from "tinykeys";
import { COMMANDS, type Command, type CommandId, invoke } from "./commands";
import { fieldOf } from "./focus";
import type { Desk } from "./state/desk";
import { isPending, type Target } from "./state/pending";
import type { Preferences } from "./state/preferences";
import { typeAhead } from "./type-ahead";

/** What a command has to wait for. Pairs wait for nothing: their second letter alone would be another command. */
function pendingTarget(id: CommandId, desk: Desk): Target | undefined {
  const command: Command = COMMANDS[id];
  if (command.needs && isPending(desk, "room")) return "room";
  return (command.lobby || command.alone) && !isPair(id) && isPending(desk, "lobby") ? "lobby" : undefined;
}

const isPair = (id: CommandId): boolean => COMMANDS[id].keys.includes(" ");
/** The first that fits wins: the second letter of a pair is not a letter by itself. */
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

/** Whoever typed this short a time ago is still typing. */
const TYPING = 1_500;

/** When words were last typed, and with which room on the screen. */
interface Hands {
  typedAt: number;
  room: string | null;
}

function rests(event: KeyboardEvent, desk: Desk, hands: Hands): boolean {
  const target = event.target instanceof Element ? event.target : null;
  if (event.isComposing || desk.sheet.peek() !== null || target?.closest("dialog, [popover]")) return true;
  // What floats over the page is left first.
  if (event.key === "Escape" && document.querySelector(":popover-open")) return true;
  // Nobody writes with a modifier held down.
  if (event.key === "Escape" || event.ctrlKey || event.metaKey) return false;
  const isField = fieldOf(event) !== null;
  // A room came by itself while somebody was writing in another: the rest of their word is no command.
  const isElsewhere = hands.room !== desk.opened.peek();
  const isRest = desk.justTurned && isElsewhere && event.timeStamp - hands.typedAt < TYPING;
  if (isField || isRest) {
    if (event.key.length === 1) hands.typedAt = event.timeStamp;
    if (isField) hands.room = desk.opened.peek();
    return true;
  }
  // Enter on a button or a link is the button's own.
  return event.key === "Enter" && target !== null && target.closest("button, a, summary") !== null;
}
