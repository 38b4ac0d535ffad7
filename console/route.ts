/** Keeps the open room in the address, so that reload and the browser's back button work as expected. */
import { effect } from "@preact/signals";
import type { Desk } from "./state/desk.ts";

const KEY = "room";

export function followAddress(desk: Desk): () => void {
  const named = roomIn(location.hash);
  if (named !== null) desk.open(named);
  const back = () => {
    const id = roomIn(location.hash);
    if (id === null) desk.leave();
    else if (id !== desk.opened.peek()) desk.open(id);
  };
  addEventListener("popstate", back);
  // A notification was clicked.
  const asked = ({ data }: MessageEvent<{ room?: unknown }>) => {
    const id = roomIn(`${KEY}=${data?.room}`);
    if (id !== null) desk.open(id);
  };
  const worker = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  worker?.addEventListener("message", asked);
  const stop = effect(() => {
    const id = desk.opened.value;
    const shown = roomIn(location.hash);
    if (id === shown) return;
    const address = id === null ? location.pathname : `#${KEY}=${id}`;
    // Opening a room from the lobby adds a history entry; switching rooms does not.
    if (shown === null) history.pushState(null, "", address);
    else history.replaceState(null, "", address);
  });
  return () => {
    removeEventListener("popstate", back);
    worker?.removeEventListener("message", asked);
    stop();
  };
}

function roomIn(hash: string): string | null {
  const id = new URLSearchParams(hash.replace(/^#/, "")).get(KEY);
  return id !== null && /^[0-9a-f]{64}$/.test(id) ? id : null;
}
