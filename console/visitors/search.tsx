/** The search dialog: one field, the results, and the actions for all of them. */
import { useLayoutEffect, useRef } from "preact/hooks";
import type { Card } from "../../protocol/frames.ts";
import type { Receipt } from "../../protocol/receipt.ts";
import { momentOf, visitorName } from "../names.ts";
import { Counted } from "../parts/receipt.tsx";
import type { Found } from "./requests.ts";
import { WORDS } from "./words.ts";

/** How the dialog was closed. */
export type Choice = { what: "none" | "erase" } | { what: "open"; conversation: string };

interface SearchProps {
  typed: string;
  found: readonly Found[];
  receipts: readonly Receipt[];
  /** The result of the last request. */
  said: string;
  card(conversation: string): Card | null;
  type(typed: string): void;
  search(): void;
  save(): void;
  done(choice: Choice): void;
}

export function Search({ typed, found, receipts, said, card, type, search, save, done }: SearchProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const choice = useRef<Choice>({ what: "none" });
  // At once: the next key is for it.
  useLayoutEffect(() => dialog.current?.showModal(), []);
  // The dialog returns the focus first; the next step takes it from there.
  const leave = (chosen: Choice) => {
    choice.current = chosen;
    dialog.current?.close();
  };
  return (
    <dialog ref={dialog} class="modal finder" aria-labelledby="finder-title" onClose={() => done(choice.current)}>
      <form
        onSubmit={(e) => {
          e.preventDefault();
          search();
        }}
      >
        <h2 id="finder-title">{WORDS.title}</h2>
        <label class="modal-label" for="finder-contact">
          {WORDS.label}
        </label>
        <p class="finder-field">
          <input
            id="finder-contact"
            type="text"
            autoComplete="off"
            autocapitalize="off"
            spellcheck={false}
            maxLength={254}
            required
            autofocus
            aria-describedby="finder-hint"
            value={typed}
            onInput={(e) => type(e.currentTarget.value)}
          />
          <button type="submit" class="button primary">
            {WORDS.go}
          </button>
        </p>
        <p id="finder-hint" class="faint">
          {WORDS.hint}
        </p>
      </form>
      <p role="status">{said}</p>
      {found.length > 0 && (
        <ul class="finder-list" aria-label={WORDS.list}>
          {found.map(({ conversation, began, last }) => (
            <li key={conversation}>
              <button type="button" onClick={() => leave({ what: "open", conversation })}>
                <b>{visitorName(card(conversation), conversation)}</b>
                <span>{stageOf(card(conversation))}</span>
                <span class="faint">
                  {WORDS.began(momentOf(began))}. {WORDS.last(momentOf(last))}.
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {receipts.map((receipt) => (
        <div key={receipt.conversation} class="finder-receipt">
          <Counted receipt={receipt} />
        </div>
      ))}
      <p class="modal-actions">
        <button type="button" class="button" onClick={() => leave({ what: "none" })}>
          {WORDS.close}
        </button>
        {found.length > 0 && (
          <>
            <button type="button" class="button" onClick={save}>
              {WORDS.export}
            </button>
            <button type="button" class="button danger-ink" onClick={() => leave({ what: "erase" })}>
              {WORDS.erase}
            </button>
          </>
        )}
      </p>
    </dialog>
  );
}

const stageOf = (card: Card | null): string => (card ? WORDS.stage[card.stage] : WORDS.over);
