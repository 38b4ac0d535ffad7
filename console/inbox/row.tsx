/** One conversation in the inbox: who, what they want, and what is to be done by when. */
import { useComputed } from "@preact/signals";
import type { InboxRow } from "../../protocol/inbox.ts";
import { TODOS } from "../../protocol/todos.ts";
import { useDesk } from "../context.ts";
import { focusOn, PLACES, rowId } from "../focus.ts";
import { OUTCOME, reasonOf } from "../labels.ts";
import { languageOf, momentOf, visitorName } from "../names.ts";
import { now, roughly } from "../state/clock.ts";
import { WORDS } from "./words.ts";

export const nameOf = ({ name, email, conversation }: InboxRow): string =>
  name ?? email ?? visitorName(null, conversation);

export function RowView({ row }: { row: InboxRow }) {
  const { desk } = useDesk();
  const { conversation: id } = row;
  const name = nameOf(row);
  const current = useComputed(() => (desk.opened.value === id ? "true" : undefined));
  const stop = useComputed(() => {
    const { cursor, order } = desk.inbox;
    return (cursor.value ?? order.value[0]) === id ? 0 : -1;
  });
  const ago = useComputed(() => roughly(now.value - row.last));
  const tongue = languageOf(row.lang);
  return (
    <div class="inbox-row" data-state={row.state} data-overdue={row.overdue} aria-current={current.value}>
      <input
        type="checkbox"
        aria-label={WORDS.select(name)}
        checked={desk.inbox.selected.value.has(id)}
        tabIndex={stop}
        onChange={() => desk.inbox.select(id)}
      />
      <button
        type="button"
        id={rowId(id)}
        class="inbox-open"
        tabIndex={stop}
        onFocus={() => {
          desk.inbox.cursor.value = id;
        }}
        onClick={() => {
          desk.open(id);
          focusOn(PLACES.room);
        }}
      >
        <span class="row-top">
          <span class="row-name">{name}</span>
          <State row={row} />
          {row.outcome && <span class="tag">{OUTCOME[row.outcome]}</span>}
          {tongue && <span class="tag">{tongue}</span>}
          <span class="timer">{ago}</span>
        </span>
        <Words row={row} />
        <Owed row={row} />
      </button>
    </div>
  );
}

function State({ row }: { row: InboxRow }) {
  const { states } = WORDS;
  if (row.state === "concierge") return <span class="holder">{WORDS.with(row.concierge?.name ?? "")}</span>;
  if (row.state === "done" || row.state === "todo") return null;
  return <span class={row.state === "waiting" ? "tag hot" : "tag"}>{states[row.state]}</span>;
}

function Words({ row: { hit, want, words, trigger, unanswered } }: { row: InboxRow }) {
  if (hit) {
    return (
      <span class="inbox-words">
        <b>{WORDS.said[hit.by]}:</b> <Marked {...hit} />
      </span>
    );
  }
  const why = unanswered ? WORDS.unanswered : trigger && reasonOf(trigger);
  return (
    <span class="inbox-words">
      {why && <b>{why}: </b>}
      {want ?? words}
    </span>
  );
}

function Marked({ text, marks }: { text: string; marks: readonly { start: number; end: number }[] }) {
  let at = 0;
  const parts = marks.flatMap(({ start, end }) => {
    const before = text.slice(at, start);
    at = end;
    return [before, <mark key={start}>{text.slice(start, end)}</mark>];
  });
  return (
    <>
      {parts}
      {text.slice(at)}
    </>
  );
}

/** What is to be done first, by when, and who sees to it. */
function Owed({ row }: { row: InboxRow }) {
  const { desk } = useDesk();
  const late = useComputed(() =>
    row.due !== null && row.due <= now.value ? roughly(now.value - row.due) : null,
  ).value;
  const first = row.todos.toSorted((a, b) => a.by - b.by)[0];
  const responsible = row.responsible && (row.responsible.id === desk.me.id ? WORDS.you : row.responsible.name);
  return (
    <span class="inbox-owed">
      {first && (
        <span class={row.overdue ? "late" : undefined}>
          {TODOS[first.kind].label}
          {row.todos.length > 1 && ` +${row.todos.length - 1}`}
          {": "}
          {row.state === "snoozed" && row.snoozed !== null
            ? WORDS.until(momentOf(row.snoozed))
            : late !== null && row.overdue
              ? WORDS.late(late)
              : WORDS.by(momentOf(first.by))}
        </span>
      )}
      {responsible && <span>{WORDS.responsible(responsible)}</span>}
      {row.score > 0 && <span>{WORDS.score(row.score)}</span>}
    </span>
  );
}
