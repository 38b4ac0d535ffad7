/** What a concierge chose on this device; kept in the browser, and harmless when it cannot be. */
import { effect, type Signal, signal } from "@preact/signals";

export interface Preferences {
  muted: Signal<boolean>;
  /** Single-letter keys (WCAG 2.1.4: they can be switched off). */
  letters: Signal<boolean>;
}

export function preferences(storage: Storage | null): Preferences {
  return { muted: kept(storage, "baton.muted", false), letters: kept(storage, "baton.letters", true) };
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
