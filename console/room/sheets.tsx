/** The dialogs before a conversation is given back to the assistant or released to the lobby. */
import { useSignal } from "@preact/signals";
import { LIMITS } from "../../protocol/limits.ts";
import { useDesk } from "../context.ts";
import { Modal } from "../parts/modal.tsx";
import { NoteField } from "../parts/note-field.tsx";
import { WORDS } from "../words.ts";

export function HandBack() {
  const { desk } = useDesk();
  const note = useSignal("");
  const room = desk.room.value;
  const floor = room?.view.value.floor;
  const owed = floor?.held === "concierge" && floor.unheard !== null;
  const { handBack } = WORDS;
  return (
    <Modal
      title={handBack.title}
      go={handBack.go}
      done={(agreed) => {
        desk.sheet.value = null;
        const promise = note.peek().trim();
        if (agreed) room?.act({ type: "handBack", ...(promise && { note: promise }) });
      }}
    >
      <NoteField
        value={note}
        label={handBack.label}
        max={LIMITS.note}
        placeholder={handBack.placeholder}
        hint={handBack.hint}
      />
      {owed && <p class="faint">{handBack.owed}</p>}
    </Modal>
  );
}

export function Release() {
  const { desk } = useDesk();
  const note = useSignal("");
  const room = desk.room.value;
  const { release } = WORDS;
  return (
    <Modal
      title={release.title}
      go={release.go}
      done={(agreed) => {
        desk.sheet.value = null;
        const words = note.peek().trim();
        if (agreed) room?.act({ type: "release", ...(words && { note: words }) });
      }}
    >
      <p>{release.text}</p>
      <NoteField value={note} label={release.label} max={LIMITS.note} />
    </Modal>
  );
}
