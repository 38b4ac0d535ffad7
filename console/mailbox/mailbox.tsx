/** What went out to visitors who had left, newest first, each with a field to answer it. */
import { useEffect, useState } from "preact/hooks";
import { Page } from "../parts/page.tsx";
import { ask, type Refused } from "../state/ask.ts";
import { momentOf } from "../times.ts";
import { WORDS } from "./words.ts";

interface Mail {
  conversation: string;
  seq: number;
  state: keyof typeof WORDS.state;
  made: number;
  letter: { from: { name: string; email: string }; to: string; replyTo: string; subject: string; text: string };
}

const ROUTE = "/api/console/mailbox";
/** Milliseconds between refreshes while the page is visible. */
const EVERY = 3_000;

export function Mailbox() {
  const [mails, setMails] = useState<readonly Mail[] | null>(null);
  const [failure, setFailure] = useState<Refused | null>(null);
  const [notice, setNotice] = useState("");
  useEffect(() => {
    const refresh = async () => {
      const answer = await ask<{ messages: Mail[] }>(ROUTE);
      setFailure(answer.ok ? null : answer.why);
      if (answer.ok) setMails(answer.value.messages);
    };
    void refresh();
    const timer = setInterval(() => {
      if (!document.hidden) void refresh();
    }, EVERY);
    return () => clearInterval(timer);
  }, []);
  return (
    <Page title={WORDS.title} back={WORDS.toConsole} busy={mails === null && failure === null}>
      {failure !== null ? <p role="alert">{WORDS.refused[failure]}</p> : <p>{WORDS.what}</p>}
      <p role="status">{notice}</p>
      {mails?.length === 0 && <p>{WORDS.none}</p>}
      <ul class="mails">
        {mails?.map((mail) => (
          <Letter key={`${mail.conversation} ${mail.seq}`} mail={mail} said={setNotice} />
        ))}
      </ul>
    </Page>
  );
}

function Letter({ mail, said }: { mail: Mail; said(notice: string): void }) {
  const { letter, conversation, state, made } = mail;
  const [text, setText] = useState("");
  const send = async (event: Event) => {
    event.preventDefault();
    const { ok } = await ask(ROUTE, { to: letter.replyTo, from: letter.to, text, id: crypto.randomUUID() });
    if (ok) setText("");
    said(ok ? WORDS.sent : WORDS.unsent);
  };
  return (
    <li>
      <h2>{letter.subject}</h2>
      <p>
        {letter.from.name} · {WORDS.to} {letter.to} · {momentOf(made)} · {WORDS.state[state]} ·{" "}
        <a href={`../#room=${conversation}`}>{WORDS.open}</a>
      </p>
      <pre>{letter.text}</pre>
      <form onSubmit={(event) => void send(event)}>
        <label for={`${conversation}-${mail.seq}`}>{WORDS.answer}</label>
        <textarea
          id={`${conversation}-${mail.seq}`}
          rows={3}
          required
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
        <button type="submit">{WORDS.send}</button>
      </form>
    </li>
  );
}
