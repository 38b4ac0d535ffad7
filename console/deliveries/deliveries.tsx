/** The page: the status of each receiver, and what was sent to it, with a button to send it again. */
import { useEffect, useRef, useState } from "preact/hooks";
import { Page } from "../parts/page.tsx";
import type { Answer, Refused } from "../state/ask.ts";
import { type Book, type Delivery, newest, older, redeliver } from "./book.ts";
import { Log } from "./log.tsx";
import { Receivers } from "./receivers.tsx";
import { WORDS } from "./words.ts";

/** Time between refreshes while the page is visible. */
const EVERY = 5_000;

export function Deliveries() {
  const [book, setBook] = useState<Book | null>(null);
  const [failure, setRefused] = useState<Refused | null>(null);
  const [told, setTold] = useState("");
  const held = useRef<Book | null>(null);
  const take = (answer: Answer<Book>) => {
    setRefused(answer.ok ? null : answer.why);
    if (!answer.ok) return;
    held.current = answer.value;
    setBook(answer.value);
  };
  const look = () => newest(held.current).then(take);
  useEffect(() => {
    void look();
    const timer = setInterval(() => {
      if (!document.hidden) void look();
    }, EVERY);
    return () => clearInterval(timer);
  }, []);
  const again = async ({ id }: Delivery) => {
    const { ok } = await redeliver(id);
    await look();
    setTold(ok ? WORDS.redelivered : WORDS.unredelivered);
  };
  return (
    <Page title={WORDS.title} back={WORDS.toConsole} busy={book === null && failure === null}>
      {failure !== null && (
        <p role="alert">
          {sentence(failure)}{" "}
          <button type="button" onClick={() => void look()}>
            {WORDS.again}
          </button>
        </p>
      )}
      {book === null && failure === null && <p role="status">{WORDS.loading}</p>}
      {book && (
        <>
          <Receivers endpoints={book.endpoints} />
          <p role="status" class="told">
            {told}
          </p>
          <Log deliveries={book.deliveries} again={(delivery) => void again(delivery)} />
          {book.next !== null && (
            <button type="button" class="older" onClick={() => void older(book).then(take)}>
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
