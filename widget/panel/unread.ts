/** Counts the messages that arrive while the panel is closed, and shows the number on the launcher. */
import type { RoomState } from "../connection/room.ts";
import type { Shell } from "../shell.ts";
import { say } from "../words/say.ts";
import { write } from "./dom.ts";

export function unread({ launcher, badge }: Shell, tell: (type: string, detail?: unknown) => void) {
  let seen = -1;
  let count = 0;
  const set = (to: number) => {
    count = to;
    write(badge, count ? `${count}` : "");
    launcher.ariaLabel = say(count ? W.unread : W.chat, { count });
    tell("unread", { count });
  };
  return {
    /** Counts what is new since the last call; the first call only remembers the position. */
    look({ view, connections }: RoomState, shown: boolean) {
      if (connections === 0) return;
      for (const item of view.items) {
        if (seen < 0 || item.seq <= seen) continue;
        if (item.kind !== "said" || item.by === "visitor") continue;
        tell("message", { by: item.by, text: item.text });
        if (!shown) set(count + 1);
      }
      seen = view.seq;
    },
    clear: () => set(0),
  };
}
