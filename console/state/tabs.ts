/**
 * The consoles that one browser has open: what is on the screen of the one that somebody looks at, and which of them
 * makes a sound. They share the browser's storage; where it is blocked each is alone.
 */
import { effect, type ReadonlySignal, signal } from "@preact/signals";
import { now } from "./clock.ts";

const LOOKING = "baton.looking";
const RANG = "baton.rang";
/** A tab that was killed never says that nobody looks at it any more. */
const STALE = 25_000;
const AGAIN = 10_000;
/** Alerts of the same thing within this time are one alert. */
const TOGETHER = 15_000;

interface Look {
  tab: string;
  /** The open room, or null for none. */
  room: string | null;
  at: number;
}

export interface Tabs {
  /** What another tab shows that somebody looks at; null if nobody does. */
  elsewhere: ReadonlySignal<Look | null>;
  /** What this tab shows, if somebody looks at it. */
  show(looking: boolean, room: string | null): void;
  /** Whether it is this tab that makes the sound: no other has made it for all of these. */
  first(keys: readonly string[]): Promise<boolean>;
  stop(): void;
}

export function tabs(storage: Storage | null): Tabs {
  const tab = crypto.randomUUID();
  const elsewhere = signal<Look | null>(null);
  let said = 0;
  const read = <T>(key: string): T | null => {
    try {
      return JSON.parse(storage?.getItem(key) ?? "null") as T | null;
    } catch {
      return null;
    }
  };
  const write = (key: string, value: unknown): void => {
    try {
      if (value === null) storage?.removeItem(key);
      else storage?.setItem(key, JSON.stringify(value));
    } catch {
      // Blocked or full.
    }
  };
  const look = () => {
    const other = read<Look>(LOOKING);
    const fresh = other !== null && other.tab !== tab && Math.abs(Date.now() - other.at) < STALE;
    if (JSON.stringify(elsewhere.peek()) !== JSON.stringify(fresh ? other : null))
      elsewhere.value = fresh ? other : null;
  };
  const heard = ({ key }: StorageEvent) => {
    if (key === LOOKING || key === null) look();
  };
  addEventListener("storage", heard);
  const stop = effect(() => {
    void now.value;
    look();
  });
  const claim = (keys: readonly string[]): boolean => {
    const at = Date.now();
    const all = Object.entries(read<Record<string, number>>(RANG) ?? {});
    const recent = Object.fromEntries(all.filter(([, rang]) => Math.abs(at - rang) < TOGETHER));
    const fresh = keys.filter((key) => !(key in recent));
    write(RANG, { ...recent, ...Object.fromEntries(fresh.map((key) => [key, at])) });
    return fresh.length > 0;
  };
  const leave = () => {
    if (read<Look>(LOOKING)?.tab === tab) write(LOOKING, null);
  };
  addEventListener("pagehide", leave);

  return {
    elsewhere,
    show(looking, room) {
      if (!looking) return leave();
      const mine = read<Look>(LOOKING);
      if (mine?.tab === tab && mine.room === room && Date.now() - said < AGAIN) return;
      said = Date.now();
      write(LOOKING, { tab, room, at: said });
    },
    async first(keys) {
      // One after the other: two tabs hear of the same thing in the same moment.
      try {
        return await navigator.locks.request(RANG, () => claim(keys));
      } catch {
        return claim(keys);
      }
    },
    stop() {
      stop();
      leave();
      removeEventListener("storage", heard);
      removeEventListener("pagehide", leave);
    },
  };
}
