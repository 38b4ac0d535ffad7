/** The middle pane with its brief: one open conversation. */
import { useComputed, useSignal, useSignalEffect } from "@preact/signals";
import { Brief } from "../brief/brief.tsx";
import { useDesk } from "../context.ts";
import { lineId } from "../focus.ts";
import { Strip } from "../inbox/strip.tsx";
import { visitorName } from "../names.ts";
import { Question } from "../parts/question.tsx";
import type { OpenRoom } from "../state/room.ts";
import { WORDS } from "../words.ts";
import { Alive } from "./alive.tsx";
import { Composer } from "./composer.tsx";
import { Head } from "./head.tsx";
import { Passing } from "./passing.tsx";
import { useSeen } from "./seen.ts";
import { Transcript } from "./transcript.tsx";

/** How long a line stays highlighted after a jump to it. */
const MARKED = 2_400;

export function RoomPane({ room }: { room: OpenRoom }) {
  const { desk } = useDesk();
  const visitor = useComputed(() => visitorName(desk.lobby.card(room.id), room.id, room.view.value.lead)).value;
  useSeen(room);
  const wanted = useSignal<number | null>(null);
  const marked = useSignal<number | null>(null);
  // A message older than what is loaded is fetched page by page.
  useSignalEffect(() => {
    const seq = wanted.value;
    if (seq === null) return;
    const items = room.lines.value;
    const oldest = items[0];
    if (oldest && oldest.seq > seq && room.more.value) return room.older();
    const item = items.findLast((one) => one.seq <= seq) ?? oldest;
    wanted.value = null;
    if (item) point(item.seq);
  });
  const point = (seq: number) => {
    marked.value = seq;
    requestAnimationFrame(() => {
      const line = document.getElementById(lineId(seq));
      line?.focus({ preventScroll: true });
      line?.scrollIntoView({ block: "center" });
    });
    setTimeout(() => {
      if (marked.peek() === seq) marked.value = null;
    }, MARKED);
  };
  return (
    <>
      <div class="head-box">
        <Head room={room} visitor={visitor} />
        {!room.erased.value && <Strip conversation={room.id} />}
      </div>
      {room.erased.value ? (
        <Gone />
      ) : (
        <>
          <Brief
            room={room}
            show={(seq) => {
              wanted.value = seq;
            }}
          />
          <div class="talk">
            <div class="ribbons">
              <Alive room={room} />
              <Passing room={room} />
              <Question conversation={room.id} inside />
            </div>
            <Transcript room={room} visitor={visitor} marked={marked.value} />
          </div>
          <Composer room={room} visitor={visitor} />
        </>
      )}
    </>
  );
}

/** Replaces everything else, because an empty transcript would look like a fault. */
function Gone() {
  return (
    <div class="gone" role="status">
      <h2>{WORDS.room.erased}</h2>
      <p>{WORDS.room.erasedHow}</p>
    </div>
  );
}
