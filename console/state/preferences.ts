/** A concierge's settings on this device; stored in the browser per person, in memory where storage is blocked. */
import { effect, type Signal, signal } from "@preact/signals";

const DEFAULTS = {
  muted: false,
  /** Single-key shortcuts (WCAG 2.1.4 demands that they can be turned off). */
  letters: true,
  /** An unanswered alert repeats every 30 seconds. */
  again: true,
  /** Show system notifications, where they are allowed. */
  notify: true,
  /** Alert for waiting rooms, not only for my own. */
  waiting: true,
  /** Alert for the assistant's questions to the team. */
  questions: true,
};

export type Preferences = { [Name in keyof typeof DEFAULTS]: Signal<boolean> };
export type Preference = keyof Preferences;

/** @param who the concierge's id: two people on one machine have separate settings */
export function preferences(storage: Storage | null, who: string): Preferences {
  const of = (name: Preference) => kept(storage, `baton.${who}.${name}`, DEFAULTS[name]);
  return {
    muted: of("muted"),
    letters: of("letters"),
    again: of("again"),
    notify: of("notify"),
    waiting: of("waiting"),
    questions: of("questions"),
  };
}

/** Storage may be blocked or full: then a setting lasts as long as the page. */
export function safeStorage(): Storage | null {
  try {
    return globalThis.localStorage;
  } catch {
    return null;
  }
}

function kept(storage: Storage | null, key: string, fallback: boolean): Signal<boolean> {
  const stored = attempt(() => storage?.getItem(key) ?? null);
  const value = signal(stored === null ? fallback : stored === "true");
  effect(() => {
    const text = String(value.value);
    attempt(() => storage?.setItem(key, text));
  });
  return value;
}

function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}
