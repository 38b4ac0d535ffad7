/** What the palette searches: every available action, and every conversation of the lobby. */
import { COMMANDS, type Command, type CommandId, invoke, isFor } from "../commands/commands.ts";
import { focusOn, PLACES } from "../focus.ts";
import { reasonOf } from "../labels.ts";
import { visitorName } from "../names.ts";
import type { Desk } from "../state/desk.ts";
import type { Preferences } from "../state/preferences.ts";
import { closeness } from "./fuzzy.ts";

export interface Entry {
  id: string;
  kind: "room" | "action";
  name: string;
  detail: string;
  run(): void;
}

/** Commands that are of no use inside a dialog. */
const LEFT_OUT: readonly CommandId[] = ["next", "previous", "open", "up", "palette"];
const SHOWN = 9;

export function entries(typed: string, desk: Desk, preferences: Preferences): Entry[] {
  return [...actions(desk, preferences), ...rooms(desk)]
    .map((entry) => ({ entry, score: scoreOf(typed, entry) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, SHOWN)
    .map(({ entry }) => entry);
}

/** Names match by scattered letters; message text only by whole words. */
function scoreOf(typed: string, { name, detail }: Entry): number {
  const said = detail.toLowerCase().includes(typed.trim().toLowerCase()) ? 1 : 0;
  return closeness(typed, name) || said;
}

/** Actions that are not possible now are left out. */
function actions(desk: Desk, preferences: Preferences): Entry[] {
  return (Object.keys(COMMANDS) as CommandId[]).flatMap((id) => {
    const command: Command = COMMANDS[id];
    if (LEFT_OUT.includes(id) || !isFor(desk, id)) return [];
    const alone = command.alone && desk.room.value === null;
    if (command.needs && !alone && desk.bar(command.needs) !== null) return [];
    const run = () => invoke(id, desk, preferences);
    return [{ id, kind: "action" as const, name: command.words, detail: "", run }];
  });
}

function rooms(desk: Desk): Entry[] {
  return desk.lobby.order.value.flatMap((id) => {
    const card = desk.lobby.card(id);
    if (!card) return [];
    const reason = card.stage === "waiting" && card.reason ? `${reasonOf(card.reason)}: ` : "";
    const run = () => {
      desk.open(id);
      focusOn(PLACES.room);
    };
    return [{ id, kind: "room" as const, name: visitorName(card, id), detail: `${reason}${card.headline}`, run }];
  });
}
