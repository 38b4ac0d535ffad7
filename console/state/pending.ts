/** What is still loading, so that a key that needs it can wait. No DOM. */
import { effect } from "@preact/signals";
import type { Status } from "../../widget/connection/line";
import type { Desk } from "./desk";

/** What a key may be meant for. `floor`: the floor of the room on the screen, once I have asked for it. */
export type Target = "lobby" | "room" | "floor";

/** Connected, or trying for the first time. */
const isUp = (status: Status): boolean => status === "connecting" || status === "open";

/** It is still loading, and has not failed. */
export function isPending({ hasLobby, lobby, line, room, joining }: Desk, target: Target): boolean {
  if (target === "lobby") return hasLobby && !lobby.loaded.peek() && isUp(line.peek().status);
  const open = room.peek();
  if (open === null) return false;
  const { status } = open.state.peek();
  if (target === "room") return status === "connecting";
  return joining.peek() === open.id && !open.mine.peek() && isUp(status);
}

/** A join that was sent over a connection that is lost may never have arrived, so it is no longer waited for. */
export const forgetLostJoin = (desk: Desk): (() => void) =>
  effect(() => {
    const room = desk.room.value?.state.value.status ?? "open";
    if (!isUp(room) || !isUp(desk.line.value.status)) desk.joining.value = null;
  });
