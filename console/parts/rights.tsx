/** A visitor's rights, for the admins of the site: export everything that is kept about them, or erase it. */
import type { Receipt } from "../../protocol/receipt.ts";
import { useDesk } from "../context.ts";
import { ask } from "../state/ask.ts";
import type { Desk } from "../state/desk.ts";
import type { OpenRoom } from "../state/room.ts";
import { WORDS } from "../words.ts";
import { Modal } from "./modal.tsx";
import { Counted, Warning } from "./receipt.tsx";

const route = (conversation: string) => `/api/console/conversations/${conversation}`;

export function Rights({ room }: { room: OpenRoom }) {
  const { desk } = useDesk();
  const { rights } = WORDS;
  return (
    <p class="rights">
      <a class="button quiet" href={`${route(room.id)}/export`} download>
        {rights.export}
      </a>
      <button
        type="button"
        class="button quiet danger-ink"
        onClick={() => {
          desk.sheet.value = "erase";
        }}
      >
        {rights.erase}
      </button>
    </p>
  );
}

export function Erase() {
  const { desk } = useDesk();
  const { rights } = WORDS;
  const id = desk.opened.value;
  return (
    <Modal
      title={rights.title}
      go={rights.go}
      danger
      done={(agreed) => {
        desk.sheet.value = null;
        if (agreed && id !== null) void erase(desk, id);
      }}
    >
      <Warning />
    </Modal>
  );
}

async function erase(desk: Desk, conversation: string): Promise<void> {
  const answer = await ask<Receipt>(`${route(conversation)}/erase`, {});
  // A partly erased room is already empty; it stays on the screen so that somebody tries again.
  if (!answer.ok) return desk.tell({ what: "unerased", why: answer.why });
  desk.forget(conversation);
  desk.receipt.value = answer.value;
  desk.sheet.value = "receipt";
}

/** What was erased, as the gateway counted. */
export function Erased() {
  const { desk } = useDesk();
  const receipt = desk.receipt.value;
  const { rights } = WORDS;
  return (
    <Modal
      title={rights.done}
      done={() => {
        desk.sheet.value = null;
        desk.receipt.value = null;
      }}
    >
      {receipt && <Counted receipt={receipt} />}
    </Modal>
  );
}
