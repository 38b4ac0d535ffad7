/** The dialog before a conversation is closed: how did it end? */
import { useSignal } from "@preact/signals";
import type { Outcome } from "../../protocol/facts.ts";
import { useDesk } from "../context.ts";
import { OUTCOME } from "../labels.ts";
import { Modal } from "../parts/modal.tsx";
import { WORDS } from "../words.ts";

const OUTCOMES = Object.keys(OUTCOME) as Outcome[];

export function Close() {
  const { desk } = useDesk();
  const outcome = useSignal<Outcome | null>(null);
  const room = desk.room.value;
  const { close } = WORDS;
  return (
    <Modal
      title={close.title}
      go={close.go}
      danger
      done={(agreed) => {
        desk.sheet.value = null;
        const ended = outcome.peek();
        if (agreed) room?.act({ type: "close", ...(ended && { outcome: ended }) });
      }}
    >
      <p>{close.text}</p>
      <fieldset class="options">
        <legend class="modal-label">{close.label}</legend>
        {[null, ...OUTCOMES].map((one) => (
          <label key={one ?? ""} class="option">
            <input
              type="radio"
              name="outcome"
              checked={outcome.value === one}
              onChange={() => {
                outcome.value = one;
              }}
            />
            <span>{one === null ? close.none : OUTCOME[one]}</span>
          </label>
        ))}
      </fieldset>
    </Modal>
  );
}
