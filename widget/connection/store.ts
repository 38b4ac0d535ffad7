/** Where a connection keeps what must survive a page: text by key, in the browser's storage or else in memory. */

export interface Store {
  get(key: string): string | null;
  /** `null` removes. */
  set(key: string, value: string | null): void;
  /** Calls back when another tab changes the key. */
  watch(key: string, changed: () => void): () => void;
}

export function memoryStore(): Store {
  const kept = new Map<string, string>();
  return {
    get: (key) => kept.get(key) ?? null,
    set: (key, value) => {
      if (value === null) kept.delete(key);
      else kept.set(key, value);
    },
    watch: () => () => {},
  };
}

/**
 * The browser's storage, shared by the tabs of one origin. A browser may block it completely (private mode, a sandboxed
 * frame) or refuse a single write (full): whatever it refuses is kept in memory for the life of the page.
 */
export function browserStore(open: () => Storage): Store {
  const spare = memoryStore();
  const reach = <T>(use: (storage: Storage) => T, otherwise: T): T => {
    try {
      return use(open());
    } catch {
      return otherwise;
    }
  };
  return {
    get: (key) => spare.get(key) ?? reach((s) => s.getItem(key), null),
    set: (key, value) => {
      const done = reach((s) => {
        if (value === null) s.removeItem(key);
        else s.setItem(key, value);
        return true;
      }, false);
      spare.set(key, done ? null : value);
    },
    watch: (key, changed) => {
      const heard = (e: StorageEvent) => {
        if (e.key === key || e.key === null) changed();
      };
      addEventListener("storage", heard);
      return () => removeEventListener("storage", heard);
    },
  };
}

/** Reads what an earlier page, perhaps of an earlier version, stored: anything unreadable is ignored. */
export function readJson<T>(store: Store, key: string): T | null {
  try {
    return JSON.parse(store.get(key) ?? "null") as T | null;
  } catch {
    return null;
  }
}
