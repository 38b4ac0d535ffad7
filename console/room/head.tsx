/** The top of a room: the visitor's name, who has the floor, and the actions. */
import { useComputed } from "@preact/signals";
import { never } from "../../protocol/floor.ts";
import { CommandButton } from "../commands/command-button.tsx";
import { useDesk } from "../context.ts";
import { PLACES } from "../focus.ts";
import { languageOf } from "../names.ts";
import { Icon } from "../parts/icon.tsx";
import { site } from "../site.ts";
import { now, span } from "../state/clock.ts";
import type { OpenRoom } from "../state/room.ts";
import { WORDS } from "../words.ts";

export function Head({ room, visitor }: { room: OpenRoom; visitor: string }) {
  const { desk } = useDesk();
  const { held } = room.view.value.floor;
  const here = room.here.value;
  const tongue = languageOf(desk.lobby.card(room.id)?.lang ?? null);
  const mine = room.mine.value;
  return (
    <header class="head">
      {desk.hasLobby && (
        <button type="button" class="button quiet back" aria-label={WORDS.room.back} onClick={() => desk.leave()}>
          <Icon name="back" />
        </button>
      )}
      <div class="head-who">
        <h1 id={PLACES.room} tabIndex={-1}>
          {visitor}
        </h1>
        {!room.erased.value && (
          <p class="head-state">
            <Stage room={room} />
            <span class="faint">
              <span class={here ? "dot on" : "dot"} aria-hidden="true" />{" "}
              {room.online.value ? (here ? WORDS.room.here : WORDS.room.away) : WORDS.line.lost}
            </span>
            {tongue && <span class="tag">{tongue}</span>}
          </p>
        )}
      </div>
      {!room.erased.value && (
        <div class="head-actions" data-mine={mine}>
          {mine ? (
            <>
              <CommandButton of="handBack" label={WORDS.action.handBack} tone="primary" />
              {desk.hasLobby && <CommandButton of="transfer" label={WORDS.action.transfer} />}
              <CommandButton of="release" label={WORDS.action.release} />
            </>
          ) : (
            held !== "closed" && (
              <CommandButton
                of="join"
                label={held === "waiting" ? WORDS.action.take : WORDS.action.takeOver}
                tone="primary"
              />
            )
          )}
          <CommandButton of="call" label={WORDS.calls.short} tone="quiet" />
          <CommandButton of="close" label={WORDS.action.close} tone="quiet" />
        </div>
      )}
    </header>
  );
}

function Stage({ room }: { room: OpenRoom }) {
  const words = useComputed(() => {
    const { floor } = room.view.value;
    const { stage } = WORDS.room;
    switch (floor.held) {
      case "assistant":
        return stage.assistant(site.assistant);
      case "waiting":
        return stage.waiting(span(now.value - floor.since.at));
      case "concierge":
        return room.mine.value ? stage.you : stage.concierge(floor.concierge.name);
      case "closed":
        return stage.closed;
      default:
        return never(floor);
    }
  });
  const held = room.view.value.floor.held;
  return (
    <span class="stage" data-held={room.mine.value ? "mine" : held}>
      {words}
    </span>
  );
}
