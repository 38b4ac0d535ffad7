/** What a list is narrowed to: one field for each filter of the API. */
import type { Outcome, TriggerKind } from "../../protocol/facts.ts";
import type { InboxState } from "../../protocol/inbox.ts";
import { LEAD_FIELDS } from "../../protocol/lead-fields.ts";
import { TRIGGER_KINDS } from "../../protocol/triggers.ts";
import { useDesk } from "../context.ts";
import { PLACES } from "../focus.ts";
import { OUTCOME, reasonOf } from "../labels.ts";
import type { Filters as Chosen } from "../state/inbox.ts";
import { WORDS } from "./words.ts";

const { filter } = WORDS;
const LANGUAGES = ["en", "es", "fr", "de", "it", "pt", "zh"];
const SCORES = [10, 30, 50, 70];
const STAGES = Object.keys(LEAD_FIELDS.stage.worth);

const tongues = new Intl.DisplayNames(undefined, { type: "language", fallback: "code" });

type Choice = readonly [value: string, label: string];

export function Filters() {
  const { desk } = useDesk();
  const { inbox } = desk;
  const chosen = inbox.filters.value;
  const active = Object.keys(chosen).length;
  const set = (name: keyof Chosen, value: string) =>
    inbox.narrow({ ...inbox.filters.peek(), [name]: value === "" ? undefined : value });
  const select = (name: keyof Chosen, label: string, choices: readonly Choice[]) => (
    <label class="filter">
      <span>{label}</span>
      <select value={String(chosen[name] ?? "")} onChange={(e) => set(name, e.currentTarget.value)}>
        <option value="">{filter.any}</option>
        {choices.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
  const day = (name: "from" | "to", label: string) => (
    <label class="filter">
      <span>{label}</span>
      <input type="date" value={chosen[name] ?? ""} onChange={(e) => set(name, e.currentTarget.value)} />
    </label>
  );
  const people = desk.lobby.people.value.filter(({ id }) => id !== desk.me.id);
  return (
    <details
      class="filters"
      onKeyDown={(e) => {
        if (e.key !== "Escape" || !e.currentTarget.open) return;
        e.stopPropagation();
        e.currentTarget.open = false;
        e.currentTarget.querySelector("summary")?.focus();
      }}
    >
      <summary id={PLACES.filters} class="button">
        {WORDS.filters}
        {active > 0 && (
          <span class="count">
            {active}
            <span class="unseen"> {WORDS.active(active)}</span>
          </span>
        )}
      </summary>
      <div class="filter-fields">
        {select(
          "state",
          filter.state,
          (Object.keys(WORDS.states) as InboxState[]).map((state) => [state, WORDS.states[state]]),
        )}
        {select("responsible", filter.responsible, [
          [desk.me.id, filter.me],
          ["none", filter.nobody],
          ...people.map(({ id, name }): Choice => [id, name]),
        ])}
        {select("outcome", filter.outcome, [
          ["none", filter.noOutcome],
          ...(Object.keys(OUTCOME) as Outcome[]).map((outcome): Choice => [outcome, OUTCOME[outcome]]),
        ])}
        {select(
          "trigger",
          filter.trigger,
          TRIGGER_KINDS.map((kind: TriggerKind): Choice => [kind, reasonOf(kind)]),
        )}
        {select(
          "score",
          filter.score,
          SCORES.map((score): Choice => [String(score), String(score)]),
        )}
        {select(
          "stage",
          filter.stage,
          STAGES.map((stage): Choice => [stage, stage]),
        )}
        {select(
          "lang",
          filter.lang,
          LANGUAGES.map((tag): Choice => [tag, tongues.of(tag) ?? tag]),
        )}
        {day("from", filter.from)}
        {day("to", filter.to)}
        <button type="button" class="button" onClick={() => inbox.widen()}>
          {WORDS.clear}
        </button>
      </div>
    </details>
  );
}
