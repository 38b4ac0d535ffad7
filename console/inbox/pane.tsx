/** The left pane as the inbox: every conversation that is kept, in four lists, filtered, searched, and worked through. */
import { useSignal, useSignalEffect } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import type { InboxView } from "../../protocol/inbox.ts";
import { COMMANDS, type CommandId, invoke } from "../commands/commands.ts";
import { shortcut } from "../commands/keys.tsx";
import { useDesk } from "../context.ts";
import { PLACES } from "../focus.ts";
import { Icon } from "../parts/icon.tsx";
import { Filters } from "./filters.tsx";
import { List } from "./list.tsx";
import { Lists } from "./lists.tsx";
import { WORDS } from "./words.ts";

const VIEWS = Object.keys(WORDS.views) as InboxView[];
/** How soon after the last key a search begins, in milliseconds. */
const PAUSE = 200;

export function InboxPane() {
  const { desk, preferences } = useDesk();
  const { inbox } = desk;
  useEffect(() => void inbox.refresh(), [inbox]);
  const counts = inbox.counts.value;
  const view = inbox.view.value;
  return (
    <nav
      class="lobby inbox"
      id={PLACES.inbox}
      tabIndex={-1}
      aria-label={WORDS.inbox}
      onKeyDown={(e) => {
        if (e.key !== "ArrowDown" && e.key !== "ArrowUp") return;
        if (e.target instanceof HTMLInputElement && e.target.type !== "checkbox") return;
        if (e.target instanceof HTMLSelectElement) return;
        e.preventDefault();
        invoke(e.key === "ArrowDown" ? "next" : "previous", desk, preferences);
      }}
    >
      <h1 class="unseen">{WORDS.inbox}</h1>
      <div class="inbox-top">
        <Lists />
        <div class="views">
          {VIEWS.map((each) => (
            <button
              key={each}
              type="button"
              class="view"
              aria-pressed={view === each}
              aria-keyshortcuts={preferences.letters.value ? shortcut(COMMAND[each]) : undefined}
              title={COMMANDS[COMMAND[each]].words}
              onClick={() => inbox.show(each)}
            >
              {WORDS.views[each]}{" "}
              <span class={each === "todo" && counts.overdue > 0 ? "count hot" : "count"}>{short(counts[each])}</span>
            </button>
          ))}
        </div>
        <Search />
      </div>
      <List />
      <Bulk />
    </nav>
  );
}

const COMMAND: Record<InboxView, CommandId> = {
  todo: "viewTodo",
  unanswered: "viewUnanswered",
  leads: "viewLeads",
  all: "viewAll",
};

const short = (n: number): string => (n < 1_000 ? String(n) : `${Math.floor(n / 1_000)}k`);

function Search() {
  const { desk } = useDesk();
  const { inbox } = desk;
  // What was typed since the last search must outlive whatever else is drawn meanwhile.
  const typed = useSignal(inbox.query.value);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useSignalEffect(() => {
    typed.value = inbox.query.value;
  });
  const type = (text: string) => {
    typed.value = text;
    clearTimeout(timer.current);
    timer.current = setTimeout(() => inbox.search(text), PAUSE);
  };
  return (
    <search class="inbox-search">
      <form
        onSubmit={(e) => {
          e.preventDefault();
          clearTimeout(timer.current);
          inbox.search(typed.peek());
        }}
      >
        <Icon name="find" />
        <input
          id={PLACES.search}
          name="q"
          type="search"
          aria-label={WORDS.search}
          placeholder={WORDS.placeholder}
          autoComplete="off"
          spellcheck={false}
          maxLength={200}
          value={typed.value}
          onInput={(e) => type(e.currentTarget.value)}
        />
      </form>
      <Filters />
    </search>
  );
}

/** What can be done about all that are selected. */
function Bulk() {
  const { desk, preferences } = useDesk();
  const n = desk.inbox.selected.value.size;
  if (n === 0) return null;
  const act = (of: CommandId, label: string, tone = "") => (
    <button
      type="button"
      class={`button ${tone}`}
      aria-keyshortcuts={preferences.letters.value ? shortcut(of) : undefined}
      onClick={() => invoke(of, desk, preferences)}
    >
      {label}
    </button>
  );
  return (
    <div class="bulk">
      <label class="bulk-all">
        <input
          type="checkbox"
          aria-label={WORDS.selectAll}
          checked={n === desk.inbox.rows.value.length}
          onChange={(e) => desk.inbox.selectAll(e.currentTarget.checked)}
        />
        <span role="status">{WORDS.selected(n)}</span>
      </label>
      {act("settle", WORDS.settle, "primary")}
      {act("mine", WORDS.mine)}
      {act("assign", WORDS.assign)}
      {act("snooze", WORDS.snooze)}
      {act("outcome", WORDS.outcome)}
    </div>
  );
}
