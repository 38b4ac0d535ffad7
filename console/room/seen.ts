/** Sends read receipts to the visitor: while the room is mine, on the screen, and the window is focused. */
import { useSignalEffect } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { OpenRoom } from "../state/room.ts";

export function useSeen(room: OpenRoom): void {
  const look = () => {
    if (!document.hidden && document.hasFocus()) room.seen();
  };
  useSignalEffect(() => {
    // A sign of life comes first: nobody has read a room that was assigned automatically.
    if (room.view.value.seq > 0 && room.mine.value && room.aliveUntil.value === null) look();
  });
  useEffect(() => {
    addEventListener("focus", look);
    return () => removeEventListener("focus", look);
  }, [room]);
}
