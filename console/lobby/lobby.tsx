/** The left pane: visitors who are waiting, with a concierge, or with the assistant. */
import type { ReadonlySignal } from "@preact/signals";
import { useComputed } from "@preact/signals";
import { invoke } from "../commands/commands.ts";
import { useDesk } from "../context.ts";
import { PLACES } from "../focus.ts";
import { Lists } from "../inbox/lists.tsx";
import type { Lists as LobbyLists } from "../state/lobby.ts";
import { WORDS } from "../words.ts";
import { Colleagues } from "./colleagues.tsx";
import { Pages } from "./pages.tsx";
import { RowView } from "./row.tsx";
import { Slips } from "./slips.tsx";

export function LobbyPane() {
  const { desk, preferences } = useDesk();
  const { lists } = desk.lobby;
  return (
    <nav
      class="lobby"
      id={PLACES.lobby}
      tabIndex={-1}
      aria-label={WORDS.lobby.title}
      onKeyDown={(e) => {
        if (e.key !== "ArrowDown" && e.key !== "ArrowUp") return;
        if (e.target instanceof HTMLInputElement) return;
        e.preventDefault();
        invoke(e.key === "ArrowDown" ? "next" : "previous", desk, preferences);
      }}
    >
      <h1 class="unseen">{WORDS.lobby.title}</h1>
      <Lists />
      <Slips />
      <div class="lists">
        <BudgetAlarm />
        <List of={lists} name="waiting" title={WORDS.lobby.waiting} empty={WORDS.lobby.nobodyWaits} />
        <List of={lists} name="held" title={WORDS.lobby.held} empty={WORDS.lobby.none} />
        <List of={lists} name="live" title={WORDS.lobby.live} empty={WORDS.lobby.none} />
      </div>
      <Colleagues />
      <Pages />
    </nav>
  );
}

/** What the team should know before visitors notice it. */
function BudgetAlarm() {
  const { budget } = useDesk().desk.lobby;
  const alarm = budget.value;
  return (
    <p class="budget" role="status" hidden={alarm === null}>
      {alarm && (
        <a href="reports/#spending" target="_blank" rel="noopener">
          {WORDS.lobby.budget[alarm.alarm](alarm.day)}
        </a>
      )}
    </p>
  );
}

interface ListProps {
  of: ReadonlySignal<LobbyLists>;
  name: keyof LobbyLists;
  title: string;
  empty: string;
}

/** Renders when rooms come, go or change places; not when a card changes. */
function List({ of, name, title, empty }: ListProps) {
  const { desk } = useDesk();
  const ids = useComputed(() => of.value[name]).value;
  const rows = ids.flatMap((id) => desk.lobby.rows.get(id) ?? []);
  return (
    <section class="list" data-list={name} aria-labelledby={`list-${name}`}>
      <h2 id={`list-${name}`}>
        {title} <span class="count">{ids.length}</span>
      </h2>
      {rows.length === 0 ? (
        <p class="empty">{empty}</p>
      ) : (
        <ul>
          {rows.map((row) => (
            <RowView key={row.id} row={row} />
          ))}
        </ul>
      )}
    </section>
  );
}
