/** The page: the status of each receiver, and what was sent to it, with a button to send it again. */
import { useEffect, useRef, useState } from "preact/hooks";
import { Page } from "../parts/page.tsx";
import type { Answer, Refused } from "../state/ask.ts";
import { type Delivery, type Loaded, newest, older, redeliver } from "./loaded.ts";
import { Log } from "./log.tsx";
import { Receivers } from "./receivers.tsx";
import { WORDS } from "./words.ts";

/** Milliseconds between refreshes while the page is visible. */
const EVERY = 5_000;

export function Deliveries() {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [failure, setRefused] = useState<Refused | null>(null);
  const [notice, setNotice] = useState("");
  const shown = useRef<Loaded | null>(null);
  const take = (answer: Answer<Loaded>) => {
    setRefused(answer.ok ? null : answer.why);
    if (!answer.ok) return;
    shown.current = answer.value;
    setLoaded(answer.value);
  };
  const refresh = () => newest(shown.current).then(take);
  useEffect(() => {
    void refresh();
    const timer = setInterval(() => {
      if (!document.hidden) void refresh();
    }, EVERY);
    return () => clearInterval(timer);
  }, []);
  const again = async ({ id }: Delivery) => {
    const { ok } = await redeliver(id);
    await refresh();
    setNotice(ok ? WORDS.redelivered : WORDS.unredelivered);
  };
  return (
    <Page title={WORDS.title} back={WORDS.toConsole} busy={loaded === null && failure === null}>
      {failure !== null && (
        <p role="alert">
          {sentence(failure)}{" "}
          <button type="button" onClick={() => void refresh()}>
            {WORDS.again}
          </button>
        </p>
      )}
      {loaded === null && failure === null && <p role="status">{WORDS.loading}</p>}
      {loaded && (
        <>
          <Receivers endpoints={loaded.endpoints} />
          <p role="status" class="notice">
            {notice}
          </p>
          <Log deliveries={loaded.deliveries} again={(delivery) => void again(delivery)} />
          {loaded.next !== null && (
            <button type="button" class="older" onClick={() => void older(loaded).then(take)}>
              {WORDS.older}
            </button>
          )}
        </>
      )}
    </Page>
  );
}

const sentence = (why: Refused): string =>
  why === "signed-out" ? WORDS.signedOut : why === "forbidden" ? WORDS.forbidden : WORDS.failed;
