/** Announces the visitor's new messages in the open room to screen readers, once and without the history. */
import { useSignal, useSignalEffect } from "@preact/signals";
import { useRef } from "preact/hooks";
import { useDesk } from "./context.ts";
import { visitorName } from "./names.ts";
import { WORDS } from "./words.ts";

export function Announcer() {
  const { desk } = useDesk();
  const words = useSignal("");
  const last = useRef<{ room: string; seq: number } | null>(null);
  useSignalEffect(() => {
    const room = desk.room.value;
    if (room === null || !room.loaded.value) return;
    const { seq, items, lead } = room.view.value;
    const fresh = last.current?.room === room.id ? items.filter((item) => item.seq > (last.current?.seq ?? 0)) : [];
    last.current = { room: room.id, seq };
    const said = fresh.flatMap((item) => (item.kind === "said" && item.by === "visitor" ? [item.text] : []));
    if (said.length === 0) return;
    words.value = WORDS.alert.said(visitorName(desk.lobby.card(room.id), room.id, lead), said.join(" "));
  });
  return (
    <div class="unseen" aria-live="polite">
      {words.value}
    </div>
  );
}
