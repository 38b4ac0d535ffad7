/** Above the left pane: the lobby, or the inbox with the number of what is to be done. */
import { COMMANDS, type CommandId, invoke } from "../commands/commands.ts";
import { shortcut } from "../commands/keys.tsx";
import { useDesk } from "../context.ts";
import { WORDS } from "./words.ts";

export function Lists() {
  const { desk, preferences } = useDesk();
  const pane = desk.pane.value;
  const { todo, overdue } = desk.inbox.counts.value;
  const waiting = desk.lobby.lists.value.waiting.length;
  const tab = (of: CommandId & ("lobby" | "inbox"), words: string, count: number, hot: boolean, more = "") => (
    <button
      type="button"
      class="segment"
      aria-pressed={pane === of}
      aria-keyshortcuts={preferences.letters.value ? shortcut(of) : undefined}
      title={COMMANDS[of].words}
      onClick={() => invoke(of, desk, preferences)}
    >
      <span>
        {words} {count > 0 && <span class={hot ? "count hot" : "count"}>{count}</span>}
        {more && <span class="unseen">{more}</span>}
      </span>
    </button>
  );
  return (
    <fieldset class="segments lists-switch">
      <legend class="unseen">{WORDS.lists}</legend>
      {tab("lobby", WORDS.lobby, waiting, true)}
      {tab("inbox", WORDS.inbox, todo, overdue > 0, overdue > 0 ? `, ${WORDS.overdue(overdue)}` : "")}
    </fieldset>
  );
}
