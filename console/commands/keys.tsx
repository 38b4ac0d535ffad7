/** Keys as they are labelled on a keyboard. */
import { COMMANDS, type Command, type CommandId } from "./commands.ts";

export function Keys({ of }: { of: CommandId }) {
  const command: Command = COMMANDS[of];
  return (
    <span class="keys" aria-hidden="true">
      {command.shown.map((key) => (
        <kbd key={key}>{key === "Shift" ? "⇧" : key}</kbd>
      ))}
    </span>
  );
}

const MODIFIERS: Record<string, string> = { Shift: "Shift", Ctrl: "Control", "⌘": "Meta" };

/** For `aria-keyshortcuts`. */
export const shortcut = (of: CommandId): string => {
  const command: Command = COMMANDS[of];
  const [first = "", ...rest] = command.shown;
  const modifier = MODIFIERS[first];
  return modifier ? [modifier, ...rest].join("+") : command.shown.join(" ");
};
