/** In an open room: what is to be done about this visitor, and the buttons that do it. */
import { TODOS } from "../../protocol/todos.ts";
import { CommandButton } from "../commands/command-button.tsx";
import { type CommandId, invoke } from "../commands/commands.ts";
import { useDesk } from "../context.ts";
import { momentOf } from "../names.ts";
import { WORDS } from "./words.ts";

export function Strip({ conversation }: { conversation: string }) {
  const { desk, preferences } = useDesk();
  const row = desk.inbox.row(conversation);
  if (desk.pane.value !== "inbox" || !row) return null;
  const act = (of: CommandId, label: string, tone: "primary" | "quiet" = "quiet") => (
    <CommandButton
      of={of}
      label={label}
      tone={tone}
      run={() => {
        // The cursor may be on another row.
        desk.inbox.selectAll(false);
        desk.inbox.cursor.value = conversation;
        invoke(of, desk, preferences);
      }}
    />
  );
  const { todos, overdue, snoozed, responsible, state } = row;
  return (
    <section class="strip" aria-label={WORDS.strip} data-overdue={overdue}>
      <p class="strip-todos">
        {todos.map(({ kind, seq, by }) => (
          <span key={seq} class={overdue ? "late" : undefined}>
            <b>{TODOS[kind].label}</b> {WORDS.by(momentOf(by))}
          </span>
        ))}
        {state === "snoozed" && snoozed !== null && <span>{WORDS.until(momentOf(snoozed))}</span>}
        {responsible && <span>{WORDS.responsible(responsible.id === desk.me.id ? WORDS.you : responsible.name)}</span>}
      </p>
      <p class="strip-actions">
        {todos.length > 0 && act("settle", WORDS.settle, "primary")}
        {act("mine", WORDS.mine)}
        {todos.length > 0 && act("snooze", WORDS.snooze)}
        {act("outcome", WORDS.outcome)}
      </p>
    </section>
  );
}
