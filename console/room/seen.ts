/** Tells the visitor that their words were read: while the room is mine, on the screen, and somebody looks at it. */
import { useSignalEffect } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { OpenRoom } from "../state/room.ts";

export function useSeen(room: OpenRoom): void {
  const look = () => {
    if (!document.hidden && document.hasFocus()) room.seen();
  };
  useSignalEffect(() => {
    // A sign of life comes first: a room that was opened by itself is not read by anybody yet.
    if (room.view.value.seq > 0 && room.mine.value && room.aliveUntil.value === null) look();
  });
  useEffect(() => {
    addEventListener("focus", look);
    return () => removeEventListener("focus", look);
  }, [room]);
}
