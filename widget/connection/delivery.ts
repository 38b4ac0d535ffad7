/**
 * Sends what the outbox holds: in order, no faster than the server takes it, and again when the server may not have taken
 * it. The server names what it refuses wherever it has read it; a frame beyond its limit it has not.
 */
import type { Refusal } from "../../protocol/frames.ts";
import * as LIMITS from "../../protocol/limits/sizes.ts";
import type { Outbox, Pending } from "./outbox.ts";

/** Half of what the server takes at once and half of what it takes in a second: the rest is for typing and reading. */
const BURST = LIMITS.frameBurst / 2;
const PER_SECOND = LIMITS.framesPerSecond / 2;
/** What may not have been taken is sent again after this many milliseconds, and then twice as long each time. */
const AGAIN = 2_000;
const LONGEST = 60_000;

type Timer = ReturnType<typeof setTimeout> | undefined;

/**
 * @param transmit false when not connected
 * @param lost hears of what nobody means any more and was not sent
 */
export function delivery(unsent: Outbox, transmit: (frame: object) => boolean, lost: (pending: Pending) => void) {
  /** Ids of what was sent on this connection. */
  const sent = new Set<string>();
  let free = BURST;
  let refill: Timer;
  let again: Timer;
  let failures = 0;

  /** Sends what has not been sent yet on this connection. */
  const pump = () => {
    for (const pending of unsent.list()) {
      const { id, text, type, extra, failed, until } = pending;
      if (failed !== null || sent.has(id)) continue;
      if (until && until < Date.now()) {
        unsent.remove(id);
        lost(pending);
      } else if (free > 0 && transmit(type ? { ...extra, type, id } : { type: "say", id, text, ...extra })) {
        free--;
        sent.add(id);
      } else break;
    }
    if (free < BURST) {
      refill ??= setTimeout(() => {
        refill = undefined;
        free = Math.min(BURST, free + PER_SECOND);
        pump();
      }, 1_000);
    }
  };

  const begin = () => {
    clearTimeout(again);
    again = undefined;
    sent.clear();
    pump();
  };

  return {
    pump,
    /** Whatever is not confirmed is sent, as on a new connection. */
    begin,
    stop() {
      clearTimeout(again);
      clearTimeout(refill);
      again = refill = undefined;
    },
    refused(re: string | null, why: Refusal): void {
      const known = unsent.list().find(({ id }) => id === re);
      if (re === null || (known && why === "too-fast")) {
        again ??= setTimeout(begin, Math.min(LONGEST, AGAIN * 2 ** failures++));
      } else if (known?.type) unsent.remove(known.id);
      else if (known) unsent.fail(known.id, why);
    },
  };
}
