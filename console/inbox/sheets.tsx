/** The dialogs that take care of conversations: how they were settled, who is responsible, until when, what became of them. */
import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import type { Concierge, Outcome, Settled } from "../../protocol/facts.ts";
import { useDesk } from "../context.ts";
import { OUTCOME } from "../labels.ts";
import { momentOf } from "../names.ts";
import { Modal } from "../parts/modal.tsx";
import { time } from "../state/clock.ts";
import type { Change } from "../state/inbox.ts";
import { WORDS } from "./words.ts";

interface AskProps {
  title: (n: number) => string;
  change(): Change | null;
  children: ComponentChildren;
}

/** The frame of each: what is chosen is done about all that are selected. */
function Ask({ title, change, children }: AskProps) {
  const { desk } = useDesk();
  const chosen = useSignal(desk.targets()).value;
  return (
    <Modal
      title={title(chosen.length)}
      go={WORDS.go}
      done={(agreed) => {
        desk.sheet.value = null;
        const wanted = agreed ? change() : null;
        if (wanted) void desk.follow(chosen, wanted);
      }}
    >
      {children}
    </Modal>
  );
}

interface OptionsProps<T> {
  legend: string;
  options: readonly (readonly [value: T, label: string, hint?: string])[];
  chosen: T;
  choose(value: T): void;
}

function Options<T>({ legend, options, chosen, choose }: OptionsProps<T>) {
  return (
    <fieldset class="options">
      <legend class="unseen">{legend}</legend>
      {options.map(([value, label, hint], i) => (
        <label key={label} class="option">
          <input
            type="radio"
            name="option"
            autofocus={i === 0}
            checked={chosen === value}
            onChange={() => choose(value)}
          />
          <span>{label}</span>
          {hint && <span class="faint">{hint}</span>}
        </label>
      ))}
    </fieldset>
  );
}

export function Settle() {
  const how = useSignal<Settled>("answered");
  const options = (Object.keys(WORDS.how) as Settled[]).map((each) => [each, WORDS.how[each]] as const);
  return (
    <Ask title={WORDS.settleTitle} change={() => ({ settle: "all", how: how.peek() })}>
      <Options
        legend={WORDS.settle}
        options={options}
        chosen={how.value}
        choose={(value) => {
          how.value = value;
        }}
      />
    </Ask>
  );
}

export function Assign() {
  const { desk } = useDesk();
  const to = useSignal<string | null>(desk.me.id);
  const people: Concierge[] = [
    { id: desk.me.id, name: desk.me.name },
    ...desk.lobby.people.value.filter(({ id }) => id !== desk.me.id).map(({ id, name }) => ({ id, name })),
  ];
  const options = [...people.map(({ id, name }) => [id, name] as const), [null, WORDS.filter.nobody] as const];
  return (
    <Ask title={WORDS.assignTitle} change={() => ({ responsible: people.find(({ id }) => id === to.peek()) ?? null })}>
      <Options
        legend={WORDS.filter.responsible}
        options={options}
        chosen={to.value}
        choose={(value) => {
          to.value = value;
        }}
      />
    </Ask>
  );
}

const HOUR = 3_600_000;

/** Nine in the morning, this many days from now. */
function morning(days: number): number {
  const date = new Date(time());
  date.setDate(date.getDate() + days);
  date.setHours(9, 0, 0, 0);
  return date.getTime();
}

const untilMonday = (): number => (8 - new Date(time()).getDay()) % 7 || 7;

export function Snooze() {
  const times = useSignal([time() + 3 * HOUR, morning(1), morning(untilMonday())]).value;
  const [hours = 0, tomorrow = 0, week = 0] = times;
  const until = useSignal<number | null>(tomorrow);
  const other = useSignal("");
  const change = (): Change | null => {
    const at = until.peek() ?? new Date(other.peek()).getTime();
    return Number.isNaN(at) ? null : { snooze: at };
  };
  return (
    <Ask title={WORDS.snoozeTitle} change={change}>
      <Options
        legend={WORDS.snooze}
        options={[
          [tomorrow, WORDS.tomorrow, momentOf(tomorrow)],
          [hours, WORDS.hours, momentOf(hours)],
          [week, WORDS.week, momentOf(week)],
          [null, WORDS.date],
        ]}
        chosen={until.value}
        choose={(value) => {
          until.value = value;
        }}
      />
      {until.value === null && (
        <input
          type="datetime-local"
          aria-label={WORDS.date}
          required
          value={other.value}
          onInput={(e) => {
            other.value = e.currentTarget.value;
          }}
        />
      )}
      <p class="faint">{WORDS.snoozeHint}</p>
    </Ask>
  );
}

export function SetOutcome() {
  const outcome = useSignal<Outcome | null>("won");
  const amount = useSignal("");
  const options = [
    ...(Object.keys(OUTCOME) as Outcome[]).map((each) => [each, OUTCOME[each]] as const),
    [null, WORDS.open] as const,
  ];
  const change = (): Change => {
    const worth = amount.peek() === "" ? Number.NaN : Number(amount.peek());
    const won = outcome.peek() === "won" && !Number.isNaN(worth);
    return { outcome: outcome.peek(), ...(won && { amount: worth }) };
  };
  return (
    <Ask title={WORDS.outcomeTitle} change={change}>
      <Options
        legend={WORDS.filter.outcome}
        options={options}
        chosen={outcome.value}
        choose={(value) => {
          outcome.value = value;
        }}
      />
      {outcome.value === "won" && (
        <label class="filter">
          <span>{WORDS.amount}</span>
          <input
            type="number"
            min="0"
            step="any"
            inputMode="decimal"
            value={amount.value}
            onInput={(e) => {
              amount.value = e.currentTarget.value;
            }}
          />
        </label>
      )}
      <p class="faint">{WORDS.outcomeHint}</p>
    </Ask>
  );
}
