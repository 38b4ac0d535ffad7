/** A native dialog: opens when it is rendered, returns the focus to where it was, and reports how it was closed. */
import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { keepFocus } from "../focus.ts";
import { WORDS } from "../words.ts";

interface ModalProps {
  title: string;
  children: ComponentChildren;
  /** The confirm button; without one the dialog only informs. */
  go?: string;
  danger?: boolean;
  /** The dialog has no fields: the focus starts on the confirm button. */
  plain?: boolean;
  done(agreed: boolean): void;
}

export function Modal({ title, children, go, danger, plain, done }: ModalProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  // At once: the next key is for it.
  useLayoutEffect(() => dialog.current?.showModal(), []);
  const leave = (value: string) => dialog.current?.close(value);
  return (
    <dialog
      ref={dialog}
      class="modal"
      aria-labelledby="modal-title"
      onClose={(e) => {
        done(e.currentTarget.returnValue === "go");
        setTimeout(keepFocus);
      }}
      onCancel={(e) => {
        e.currentTarget.returnValue = "";
      }}
    >
      <form
        method="dialog"
        onSubmit={(e) => {
          e.preventDefault();
          leave("go");
        }}
      >
        <h2 id="modal-title">{title}</h2>
        {children}
        <p class="modal-actions">
          <button type="button" class="button" onClick={() => leave("")}>
            {go ? WORDS.cancel : WORDS.done}
          </button>
          {go && (
            <button type="submit" autofocus={plain} class={danger ? "button danger" : "button primary"}>
              {go}
            </button>
          )}
        </p>
      </form>
    </dialog>
  );
}
