/** A pending transfer: the sender may cancel it, the colleague who was asked accepts or declines before it expires. */
import { useComputed } from "@preact/signals";
import { CommandButton } from "../commands/command-button.tsx";
import { useDesk } from "../context.ts";
import { now, span } from "../state/clock.ts";
import type { OpenRoom } from "../state/room.ts";
import { WORDS } from "../words.ts";

export function Passing({ room }: { room: OpenRoom }) {
  const { desk } = useDesk();
  const { floor } = room.view.value;
  const transfer = floor.held === "concierge" ? floor.transfer : null;
  const until = transfer?.until ?? 0;
  const left = useComputed(() => {
    const { floor } = room.view.value;
    const until = floor.held === "concierge" ? (floor.transfer?.until ?? 0) : 0;
    return WORDS.transfer.left(span(until - now.value));
  });
  if (floor.held !== "concierge" || transfer === null || until === 0) return null;
  const asksMe = transfer.to.id === desk.me.id;
  if (!asksMe && !room.mine.value) return null;
  const note = asksMe ? desk.lobby.card(room.id)?.transfer?.note : null;
  const { transfer: words } = WORDS;
  return (
    <div class="ribbon" role={asksMe ? "alert" : "status"}>
      <p>
        <b>{asksMe ? words.asksYou(floor.concierge.name) : words.asked(transfer.to.name)}</b>
        <span class="timer" aria-hidden="true">
          {left}
        </span>
        {note && <span class="ribbon-note">“{note}”</span>}
      </p>
      {asksMe ? (
        <>
          <CommandButton of="decline" label={words.decline} />
          <CommandButton of="accept" label={words.accept} tone="primary" />
        </>
      ) : (
        <CommandButton of="withdraw" label={words.withdraw} />
      )}
    </div>
  );
}
