/**
 * Counts what was said and not yet seen, and shows the number on the launcher. How far the visitor has seen is stored, so
 * that the number is the same in every tab and still there on the next page.
 */
import type { RoomState } from "../connection/room.ts";
import type { Store } from "../connection/store.ts";
import type { Shell } from "../shell.ts";
import { say } from "../words/say.ts";
import { write } from "./dom.ts";

/** The prefix of a conversation's keys: how far it was seen is stored under one of them. */
export const seenKey = (key: string): string => `${key}.seen`;

export function unread({ launcher, badge }: Shell, store: Store, tell: (type: string, detail?: unknown) => void) {
  /** The newest event that the page has been told of. */
  let told = -1;
  let count = 0;
  const set = (to: number) => {
    count = to;
    write(badge, count ? `${count}` : "");
    launcher.ariaLabel = say(count ? W.unread : W.chat, { count });
    tell("unread", { count });
  };
  return {
    /** `key`: of the conversation; `shown`: the visitor can see it. */
    look({ view, connections }: RoomState, shown: boolean, key: string) {
      const news = view.items.filter((item) => item.kind === "said" && item.by !== "visitor");
      if (connections > 0) {
        for (const item of news) {
          if (told >= 0 && item.seq > told && item.kind === "said") tell("message", { by: item.by, text: item.text });
        }
        told = view.seq;
      }
      const kept = store.get(seenKey(key));
      // What was said before anything was remembered is not new.
      if (connections > 0 && (kept === null || (shown && Number(kept) < view.seq)))
        store.set(seenKey(key), `${view.seq}`);
      const seen = shown || kept === null ? view.seq : Number(kept);
      const unseen = news.filter(({ seq }) => seq > seen).length;
      if (unseen !== count) set(unseen);
    },
    clear: () => set(0),
  };
}
