/** Keeps the open room, and whether the inbox is shown, in the address, so that reload and the browser's back button work as expected. */
import { effect } from "@preact/signals";
import type { Desk } from "./state/desk.ts";

const KEY = "room";
const INBOX = "inbox";

export function followAddress(desk: Desk): () => void {
  const named = roomIn(location.hash);
  if (named !== null) desk.open(named);
  if (desk.hasLobby && inboxIn(location.hash)) desk.pane.value = "inbox";
  const back = () => {
    if (desk.hasLobby) desk.pane.value = inboxIn(location.hash) ? "inbox" : "lobby";
    const id = roomIn(location.hash);
    if (id === null) desk.leave();
    else if (id !== desk.opened.peek()) desk.open(id);
  };
  addEventListener("popstate", back);
  const stop = effect(() => {
    const id = desk.opened.value;
    const inbox = desk.pane.value === "inbox";
    const shown = roomIn(location.hash);
    if (id === shown && inbox === inboxIn(location.hash)) return;
    const parts = [...(inbox ? [INBOX] : []), ...(id === null ? [] : [`${KEY}=${id}`])];
    const address = parts.length === 0 ? location.pathname : `#${parts.join("&")}`;
    // Opening a room from the lobby adds a history entry; switching rooms does not.
    if (shown === null && id !== null) history.pushState(null, "", address);
    else history.replaceState(null, "", address);
  });
  return () => {
    removeEventListener("popstate", back);
    stop();
  };
}

const inboxIn = (hash: string): boolean => new URLSearchParams(hash.replace(/^#/, "")).has(INBOX);

function roomIn(hash: string): string | null {
  const id = new URLSearchParams(hash.replace(/^#/, "")).get(KEY);
  return id !== null && /^[0-9a-f]{64}$/.test(id) ? id : null;
}
