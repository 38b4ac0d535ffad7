/** A button for a command. While the command is not possible, the button stays focusable and says why. */
import { useComputed } from "@preact/signals";
import { useDesk } from "../context.ts";
import type { Bar } from "../state/permits.ts";
import { WORDS } from "../words.ts";
import { COMMANDS, type Command, type CommandId, invoke } from "./commands.ts";
import { Keys, shortcut } from "./keys.tsx";

interface Props {
  of: CommandId;
  label: string;
  tone?: "primary" | "danger" | "quiet";
  /** Runs instead of the command, for a button that acts on another room. */
  run?(): void;
}

export function CommandButton({ of, label, tone, run }: Props) {
  const { desk, preferences } = useDesk();
  const command: Command = COMMANDS[of];
  const bar = useComputed(() => (command.needs ? desk.bar(command.needs) : null)).value;
  return (
    <button
      type="button"
      class={`button ${tone ?? ""}`}
      aria-disabled={bar !== null}
      aria-keyshortcuts={preferences.letters.value ? shortcut(of) : undefined}
      title={bar ? barWords(bar) : command.words}
      onClick={run ?? (() => invoke(of, desk, preferences))}
    >
      {label}
      {preferences.letters.value && <Keys of={of} />}
    </button>
  );
}

export function barWords(bar: Bar): string {
  const { action } = WORDS;
  switch (bar.why) {
    case "held":
      return action.heldBy(bar.by);
    case "offline":
      return action.offline;
    case "closed":
      return action.closedRoom;
    case "busy":
      return action.busy;
    case "yours":
      return action.yours;
    case "asking":
      return action.asking;
    case "not-asked":
      return action.notAsked;
    case "needs-floor":
      return action.needsFloor;
    default:
      return bar satisfies never;
  }
}
