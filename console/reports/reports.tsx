/** The page: the period, its numbers, and their distribution over days and hours. */
import { useEffect, useState } from "preact/hooks";
import type { Report } from "../../protocol/report.ts";
import { Page } from "../parts/page.tsx";
import { back, type Days, daysIn, queryOf } from "./days.ts";
import { Numbers } from "./numbers.tsx";
import { Spending } from "./spending.tsx";
import { WORDS } from "./words.ts";

type State = { stage: "loading" } | { stage: "shown"; report: Report } | { stage: "failed"; words: string };

async function load(days: Days | null): Promise<State> {
  try {
    const response = await fetch(`/api/console/reports${queryOf(days)}`);
    if (response.status === 401) return { stage: "failed", words: WORDS.signedOut };
    if (!response.ok) return { stage: "failed", words: WORDS.failed };
    return { stage: "shown", report: (await response.json()) as Report };
  } catch {
    return { stage: "failed", words: WORDS.failed };
  }
}

export function Reports() {
  const [days, setDays] = useState(() => daysIn(location.search));
  const [state, setState] = useState<State>({ stage: "loading" });
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let stale = false;
    void load(days).then((loaded) => {
      if (!stale) setState(loaded);
    });
    return () => {
      stale = true;
    };
  }, [days, tries]);
  const choose = (chosen: Days) => {
    history.replaceState(null, "", queryOf(chosen));
    setDays(chosen);
  };
  const shown = state.stage === "shown" ? state.report : null;
  return (
    <Page title={WORDS.title} back={WORDS.toConsole} busy={state.stage === "loading"}>
      {shown && <Range key={`${shown.from} ${shown.to}`} report={shown} choose={choose} />}
      {state.stage === "loading" && <p role="status">{WORDS.loading}</p>}
      {state.stage === "failed" && (
        <p role="alert">
          {state.words}{" "}
          <button type="button" onClick={() => setTries(tries + 1)}>
            {WORDS.again}
          </button>
        </p>
      )}
      {shown && <Numbers report={shown} />}
      <Spending />
    </Page>
  );
}

function Range({ report, choose }: { report: Report; choose(days: Days): void }) {
  const [from, setFrom] = useState(report.from);
  const [to, setTo] = useState(report.to);
  return (
    <form
      class="range"
      onSubmit={(e) => {
        e.preventDefault();
        choose({ from, to });
      }}
    >
      {[7, 30, 90].map((count) => (
        <button
          key={count}
          type="button"
          aria-pressed={back(report.to, count).from === report.from}
          onClick={() => choose(back(report.to, count))}
        >
          {WORDS.last(count)}
        </button>
      ))}
      <label>
        {WORDS.from}{" "}
        <input type="date" required max={to} value={from} onInput={(e) => setFrom(e.currentTarget.value)} />
      </label>
      <label>
        {WORDS.to} <input type="date" required min={from} value={to} onInput={(e) => setTo(e.currentTarget.value)} />
      </label>
      <button type="submit">{WORDS.show}</button>
      <a class="csv" href={`/api/console/reports.csv${queryOf(report)}`} download>
        {WORDS.csv}
      </a>
      <p>{WORDS.zone(report.zone)}</p>
    </form>
  );
}
