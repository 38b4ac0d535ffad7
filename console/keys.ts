/** Hangs the commands on the keyboard. Letters rest while somebody writes, in dialogs, and when they are switched off. */
import { tinykeys } from "tinykeys";
import { COMMANDS, type Command, type CommandId, invoke } from "./commands";
import type { Desk } from "./state/desk";
import type { Preferences } from "./state/preferences";

export function listenToKeys(desk: Desk, preferences: Preferences): () => void {
  const bindings: Record<string, (event: KeyboardEvent) => void> = {};
  for (const id of Object.keys(COMMANDS) as CommandId[]) {
    const command: Command = COMMANDS[id];
    bindings[command.keys] = (event) => {
      if (!command.always && !preferences.letters.peek()) return;
      event.preventDefault();
      invoke(id, desk, preferences);
    };
  }
  const hands = { typedAt: 0 };
  return tinykeys(window, bindings, { ignore: (event) => rests(event, desk, hands) });
}

/** Whoever typed this short a time ago is still typing. */
const TYPING = 1_500;

function rests(event: KeyboardEvent, desk: Desk, hands: { typedAt: number }): boolean {
  const target = event.target instanceof Element ? event.target : null;
  if (event.isComposing || desk.sheet.peek() !== null || target?.closest("dialog, [popover]")) return true;
  if (event.key === "Escape") return false;
  const isField = target?.closest("input, textarea, select, [contenteditable]") != null;
  // A room came by itself while somebody was writing in another: the rest of their word is no command.
  const isRest = desk.justTurned && event.timeStamp - hands.typedAt < TYPING;
  if (isField || isRest) {
    hands.typedAt = event.timeStamp;
    return true;
  }
  // Enter on a button or a link is the button's own.
  return event.key === "Enter" && target !== null && target.closest("button, a, summary") !== null;
}
