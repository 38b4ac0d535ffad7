/** My messages that the room has not confirmed yet. */

import { refused } from "../labels.ts";
import { Plain } from "../parts/rich.tsx";
import type { OpenRoom } from "../state/room.ts";
import { WORDS } from "../words.ts";

export function PendingLines({ room }: { room: OpenRoom }) {
  return (
    <>
      {room.pending.value.map(({ id, text, failed }) => (
        <li key={id} class={failed ? "line concierge failed" : "line concierge pending"}>
          <div class="bubble" dir="auto">
            <Plain text={text} />
          </div>
          {failed ? (
            <p class="fate">
              <b>{WORDS.room.failed}.</b> {refused(failed)}{" "}
              <button type="button" class="link" onClick={() => room.retry(id)}>
                {WORDS.room.retry}
              </button>{" "}
              <button type="button" class="link" onClick={() => room.discard(id)}>
                {WORDS.room.discard}
              </button>
            </p>
          ) : (
            <p class="fate">{WORDS.room.pending}</p>
          )}
        </li>
      ))}
    </>
  );
}
