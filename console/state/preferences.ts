/** What a concierge chose on this device; kept in the browser for each of them, and harmless when it cannot be. */
import { effect, type Signal, signal } from "@preact/signals";

const DEFAULTS = {
  muted: false,
  /** Single-letter keys (WCAG 2.1.4: they can be switched off). */
  letters: true,
  /** An unanswered call makes itself heard again every half minute. */
  again: true,
  /** Shows notifications of the system, where they are allowed. */
  notify: true,
  /** Rooms that wait call, not only what is mine. */
  waiting: true,
  /** Questions of the assistant to the humans call. */
  questions: true,
};

export type Preferences = { [Name in keyof typeof DEFAULTS]: Signal<boolean> };
export type Preference = keyof Preferences;

/** @param who their own id: two people on one machine choose apart */
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

/** Storage may be switched off, or full: then the choice lasts as long as the page. */
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
