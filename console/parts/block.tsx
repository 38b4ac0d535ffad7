/** Blocks a visitor, and lifts it: their sockets, their wait and their call end at once. */
import { useComputed } from "@preact/signals";
import { useDesk } from "../context.ts";
import type { OpenRoom } from "../state/room.ts";
import { WORDS } from "../words.ts";
import { Modal } from "./modal.tsx";

export function BlockButton({ room }: { room: OpenRoom }) {
  const { desk } = useDesk();
  const blocked = useComputed(() => {
    const last = room.view.value.items.findLast(
      (item) => item.kind === "notice" && (item.what === "blocked" || item.what === "unblocked"),
    );
    return last?.kind === "notice" && last.what === "blocked";
  });
  const { block } = WORDS;
  return (
    <p class="rights">
      {blocked.value ? (
        <button type="button" class="button quiet" onClick={() => room.send({ type: "unblock" })}>
          {block.lift}
        </button>
      ) : (
        <button
          type="button"
          class="button quiet danger-ink"
          onClick={() => {
            desk.sheet.value = "block";
          }}
        >
          {block.open}
        </button>
      )}
    </p>
  );
}

export function Block() {
  const { desk } = useDesk();
  const room = desk.room.value;
  const { block } = WORDS;
  return (
    <Modal
      title={block.title}
      go={block.go}
      danger
      done={(agreed) => {
        desk.sheet.value = null;
        if (agreed) room?.send({ type: "block" });
      }}
    >
      <p>{block.text}</p>
    </Modal>
  );
}
