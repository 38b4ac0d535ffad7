/** The questions that come before an action which cannot be taken back. */
import { useSignal } from "@preact/signals";
import { LIMITS } from "../../protocol/limits";
import { useDesk } from "../context";
import { Modal } from "../parts/modal";
import { WORDS } from "../words";

export function HandBack() {
  const { desk } = useDesk();
  const note = useSignal("");
  const room = desk.room.value;
  const floor = room?.view.value.floor;
  const owed = floor?.held === "concierge" && floor.unheard !== null;
  return (
    <Modal
      title={WORDS.handBack.title}
      go={WORDS.handBack.go}
      done={(agreed) => {
        desk.sheet.value = null;
        const promise = note.peek().trim();
        if (agreed) room?.send({ type: "handBack", ...(promise && { note: promise }) });
      }}
    >
      <label class="modal-label" for="promise">
        {WORDS.handBack.label}
      </label>
      <textarea
        id="promise"
        rows={3}
        maxLength={LIMITS.note}
        placeholder={WORDS.handBack.placeholder}
        aria-describedby="promise-hint"
        value={note.value}
        onInput={(e) => {
          note.value = e.currentTarget.value;
        }}
        onKeyDown={(e) => {
          if (e.key === "Enter" && (e.metaKey || e.ctrlKey)) e.currentTarget.form?.requestSubmit();
        }}
      />
      <p id="promise-hint" class="faint">
        {WORDS.handBack.hint}
      </p>
      {owed && <p class="faint">{WORDS.handBack.owed}</p>}
    </Modal>
  );
}

export function Release() {
  const { desk } = useDesk();
  const room = desk.room.value;
  return (
    <Modal
      title={WORDS.release.title}
      go={WORDS.release.go}
      plain
      done={(agreed) => {
        desk.sheet.value = null;
        if (agreed) room?.send({ type: "release" });
      }}
    >
      <p>{WORDS.release.text}</p>
    </Modal>
  );
}

export function Close() {
  const { desk } = useDesk();
  const room = desk.room.value;
  return (
    <Modal
      title={WORDS.close.title}
      go={WORDS.close.go}
      danger
      plain
      done={(agreed) => {
        desk.sheet.value = null;
        if (agreed) room?.send({ type: "close" });
      }}
    >
      <p>{WORDS.close.text}</p>
    </Modal>
  );
}
