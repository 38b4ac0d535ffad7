/** Choosing a colleague to take over: those who are available and below their conversation limit. */
import { useSignal } from "@preact/signals";
import { LIMITS } from "../../protocol/limits.ts";
import { useDesk } from "../context.ts";
import { AVAILABILITY } from "../labels.ts";
import { Modal } from "../parts/modal.tsx";
import { NoteField } from "../parts/note-field.tsx";
import { WORDS } from "../words.ts";

export function Transfer() {
  const { desk } = useDesk();
  const note = useSignal("");
  const chosen = useSignal<string | null>(null);
  const room = desk.room.value;
  const { free } = desk.lobby;
  const to = free.find(({ id }) => id === chosen.value) ?? free[0];
  const { transfer } = WORDS;
  return (
    <Modal
      title={transfer.title}
      {...(to && { go: transfer.go })}
      done={(agreed) => {
        desk.sheet.value = null;
        const words = note.peek().trim();
        if (agreed && to) room?.act({ type: "transfer", to: to.id, ...(words && { note: words }) });
      }}
    >
      {to === undefined ? (
        <p>{transfer.nobody}</p>
      ) : (
        <>
          <fieldset class="options">
            <legend class="modal-label">{transfer.label}</legend>
            {free.map(({ id, name, state, conversations, capacity }) => (
              <label key={id} class="option">
                <input
                  type="radio"
                  name="colleague"
                  value={id}
                  checked={id === to.id}
                  onChange={() => {
                    chosen.value = id;
                  }}
                />
                <b>{name}</b>
                <span class="faint">
                  {AVAILABILITY[state]}, {WORDS.lobby.load(conversations.length, capacity)}
                </span>
              </label>
            ))}
          </fieldset>
          <NoteField value={note} label={transfer.note} max={LIMITS.note} />
          <p class="faint">{transfer.hint}</p>
        </>
      )}
    </Modal>
  );
}
