/** After an automatic assignment: a countdown until the concierge shows that they are present. Any activity counts. */
import { useComputed } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { now, span } from "../state/clock.ts";
import type { OpenRoom } from "../state/room.ts";
import { WORDS } from "../words.ts";

export function Alive({ room }: { room: OpenRoom }) {
  const until = room.aliveUntil.value;
  const left = useComputed(() => span((room.aliveUntil.value ?? now.value) - now.value));
  useEffect(() => {
    if (until === null) return;
    const stop = new AbortController();
    const options = { signal: stop.signal, passive: true, capture: true };
    const show = () => room.alive();
    // Focus moved by the page itself is no sign of life; a window brought to the front is.
    for (const type of ["keydown", "focus"]) addEventListener(type, (e) => e.isTrusted && isOwn(e) && show(), options);
    for (const type of ["pointerdown", "pointermove", "wheel"]) {
      addEventListener(type, (e) => e.isTrusted && inRoom(e) && show(), options);
    }
    return () => stop.abort();
  }, [room, until]);
  if (until === null) return null;
  return (
    <div class="alive" role="alert">
      <p>
        <b aria-hidden="true">{WORDS.alive.title("")}</b>
        <b class="timer" aria-hidden="true">
          {left}
        </b>
        <span class="unseen">{WORDS.alive.title("")}</span>
        <span class="faint">{WORDS.alive.how}</span>
      </p>
      <button type="button" class="button primary" onClick={() => room.alive()}>
        {WORDS.alive.here}
      </button>
    </div>
  );
}

const inRoom = (e: Event): boolean => e.target instanceof Element && e.target.closest(".room") !== null;
/** Any key press in the page; of the focus events only the window's own. */
const isOwn = (e: Event): boolean => e.type === "keydown" || e.target === window;
