/** The remaining time, updated every second; screen readers do not announce each tick. */
import { useComputed, useSignal } from "@preact/signals";
import { now, span } from "../state/clock.ts";
import { WORDS } from "../words.ts";

/** @param until milliseconds since 1970 */
export function Countdown({ until }: { until: number }) {
  const end = useSignal(until);
  end.value = until;
  const left = useComputed(() =>
    end.value > now.value ? WORDS.transfer.left(span(end.value - now.value)) : WORDS.lobby.overdue,
  );
  return (
    <span class="timer" aria-hidden="true">
      {left}
    </span>
  );
}
