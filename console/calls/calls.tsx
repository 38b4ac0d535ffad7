/** The page: calls without a result, today's calls, the coming days, and the calendar feed. */
import { useEffect, useState } from "preact/hooks";
import type { CallList, ListedCall } from "../../protocol/call-list.ts";
import { Page } from "../parts/page.tsx";
import { type Answer, ask } from "../state/ask.ts";
import { dayOf } from "../times.ts";
import { CallCard } from "./card.tsx";
import { sorted, spanAround } from "./days.ts";
import { Feed } from "./feed.tsx";
import { WORDS } from "./words.ts";

/** Time between refreshes while the page is visible: others book and move calls. */
const EVERY = 30_000;

export function Calls() {
  const [answer, setAnswer] = useState<Answer<CallList> | null>(null);
  const [told, setTold] = useState("");
  const look = async () => {
    const { from, to } = spanAround(Date.now());
    setAnswer(await ask<CallList>(`/api/console/calls?from=${from}&to=${to}`));
  };
  useEffect(() => {
    void look();
    const timer = setInterval(() => {
      if (!document.hidden) void look();
    }, EVERY);
    return () => clearInterval(timer);
  }, []);
  const settle = async (call: ListedCall, outcome: "done" | "no-show") => {
    const { ok } = await ask(`/api/console/calls/${call.call}/settle`, { outcome });
    await look();
    setTold(ok ? WORDS.settled : WORDS.unsettled);
  };
  const list = (calls: readonly ListedCall[], open: boolean) =>
    calls.map((call) => (
      <CallCard key={call.call} call={call} open={open} settle={(outcome) => void settle(call, outcome)} />
    ));
  return (
    <Page title={WORDS.title} back={WORDS.toConsole} busy={answer === null}>
      {answer === null && <p role="status">{WORDS.loading}</p>}
      {answer?.ok === false && (
        <p role="alert">
          {answer.why === "signed-out" ? WORDS.signedOut : WORDS.failed}{" "}
          <button type="button" onClick={() => void look()}>
            {WORDS.again}
          </button>
        </p>
      )}
      {answer?.ok && (
        <>
          <p role="status" class="told">
            {told}
          </p>
          <Days calls={answer.value.calls} list={list} />
          <Feed path={answer.value.feed} />
        </>
      )}
    </Page>
  );
}

interface DaysProps {
  calls: readonly ListedCall[];
  list(calls: readonly ListedCall[], open: boolean): preact.JSX.Element[];
}

function Days({ calls, list }: DaysProps) {
  const { open, today, coming } = sorted(calls, Date.now());
  return (
    <>
      {open.length > 0 && (
        <section aria-labelledby="open">
          <h2 id="open">{WORDS.open}</h2>
          {list(open, false)}
        </section>
      )}
      <section aria-labelledby="today">
        <h2 id="today">{WORDS.today}</h2>
        {today.length === 0 ? <p>{WORDS.noneToday}</p> : list(today, true)}
      </section>
      {coming.length === 0 && <p>{WORDS.none}</p>}
      {coming.map(({ day, calls }) => (
        <section key={day} aria-labelledby={`day-${day}`}>
          <h2 id={`day-${day}`}>{dayOf(day)}</h2>
          {list(calls, false)}
        </section>
      ))}
    </>
  );
}
