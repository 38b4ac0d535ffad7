/** The time, updated every second, for all timers on the screen; and how durations are written. */
import { signal } from "@preact/signals";

/** How far this machine's clock is behind the gateway's. */
let behind = 0;

/** The gateway's time: waits and deadlines use it, and this machine's clock may be wrong. */
export const time = (): number => Date.now() + behind;

export const now = signal(time());

export function startClock(): () => void {
  const timer = setInterval(() => {
    now.value = time();
  }, 1000);
  return () => clearInterval(timer);
}

/** Adopts the gateway's time. The header has whole seconds, so small differences are ignored. */
export function setClock(date: string | null): void {
  const told = date === null ? Number.NaN : Date.parse(date);
  if (Number.isNaN(told)) return;
  const off = told - Date.now();
  behind = Math.abs(off) > 2_000 ? off : 0;
  now.value = time();
}

/** `0:07`, `12:30`, then `2 h`, then `3 d`: no more exact than useful. */
export function span(ms: number): string {
  const s = Math.max(0, Math.floor(ms / 1000));
  if (s < 3600) return `${Math.floor(s / 60)}:${String(s % 60).padStart(2, "0")}`;
  return s < 86_400 ? `${Math.floor(s / 3600)} h` : `${Math.floor(s / 86_400)} d`;
}

/** In minutes, for rooms where nobody waits: `now`, `4 m`, `2 h`. */
export function roughly(ms: number): string {
  const m = Math.floor(Math.max(0, ms) / 60_000);
  if (m < 1) return "now";
  if (m < 60) return `${m} m`;
  return m < 1440 ? `${Math.floor(m / 60)} h` : `${Math.floor(m / 1440)} d`;
}
