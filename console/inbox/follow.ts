/** Keeps the inbox up to date: its counts always, and its list while it is shown. */
import { effect } from "@preact/signals";
import type { Desk } from "../state/desk.ts";

/** Milliseconds between two requests, while the page is visible and while it is not. */
const EVERY = 15_000;
const HIDDEN = 60_000;

export function followInbox(desk: Desk): () => void {
  let last = 0;
  const ask = () => {
    last = Date.now();
    void (desk.pane.peek() === "inbox" ? desk.inbox.refresh() : desk.inbox.count());
  };
  const timer = setInterval(() => {
    if (Date.now() - last >= (document.hidden ? HIDDEN : EVERY) - 1_000) ask();
  }, EVERY);
  // Whoever comes or goes in the lobby may have left something to do, and so may a room that I have left.
  const stop = effect(() => {
    desk.lobby.lists.value;
    desk.opened.value;
    if (desk.lobby.loaded.value) ask();
  });
  return () => {
    clearInterval(timer);
    stop();
  };
}
