/** What is still loading, so that a key that needs it can wait. No DOM. */
import { effect, type ReadonlySignal, type Signal } from "@preact/signals";
import type { Status } from "../../widget/connection/line.ts";
import type { OpenRoom } from "./room.ts";

/** What of the desk may still be on its way. */
interface Loading {
  hasLobby: boolean;
  lobby: { loaded: ReadonlySignal<boolean> };
  line: ReadonlySignal<{ status: Status }>;
  room: ReadonlySignal<OpenRoom | null>;
  /** The room whose floor I have asked for. */
  joining: Signal<string | null>;
}

/** What a key may be meant for. `floor`: the floor of the room on the screen, once I have asked for it. */
export type Target = "lobby" | "room" | "floor";

/** Connected, or trying for the first time. */
const isUp = (status: Status): boolean => status === "connecting" || status === "open";

/** It is still loading, and has not failed. */
export function isPending({ hasLobby, lobby, line, room, joining }: Loading, target: Target): boolean {
  if (target === "lobby") return hasLobby && !lobby.loaded.peek() && isUp(line.peek().status);
  const open = room.peek();
  if (open === null) return false;
  const { status } = open.state.peek();
  if (target === "room") return status === "connecting";
  return joining.peek() === open.id && !open.mine.peek() && isUp(status);
}

/** A join that was sent over a connection that is lost may never have arrived, so it is no longer waited for. */
export const forgetLostJoin = (desk: Loading): (() => void) =>
  effect(() => {
    const room = desk.room.value?.state.value.status ?? "open";
    if (!isUp(room) || !isUp(desk.line.value.status)) desk.joining.value = null;
  });
