/**
 * Messages and acts that the server has not confirmed yet. They are kept in the store, which all tabs of the conversation share:
 * every change reads the store first, so that no tab restores a message that another tab has seen confirmed.
 */
import type { Refusal } from "../../protocol/frames.ts";
import { readJson, type Store } from "./store.ts";

export interface Pending {
  id: string;
  text: string;
  at: number;
  /** Why the server refused it; null while it may still arrive. */
  failed: Refusal | null;
  /** The type of an act, a note or a whisper; absent for a message. */
  type?: string;
  /** Until when it is meant, in milliseconds since 1970; absent: for ever. */
  until?: number;
  /** Other fields of the frame. */
  extra: Readonly<Record<string, unknown>>;
}

export type Outbox = ReturnType<typeof outbox>;

export function outbox(store: Store, key: string) {
  let list: readonly Pending[] = [];

  const reload = () => {
    const kept = readJson<Pending[]>(store, key);
    list = Array.isArray(kept) ? kept : [];
  };
  const change = (how: (list: readonly Pending[]) => readonly Pending[]) => {
    reload();
    list = how(list);
    store.set(key, list.length > 0 ? JSON.stringify(list) : null);
  };
  const alter = (id: string, how: (pending: Pending) => Partial<Pending>) =>
    change((all) => all.map((p) => (p.id === id ? { ...p, ...how(p) } : p)));
  reload();

  return {
    reload,
    list: () => list,
    /** What is shown as unsent. */
    messages: () => list.filter(({ type }) => type === undefined),
    add(text: string, extra: Pending["extra"], more: Pick<Pending, "type" | "until"> = {}, id = newId()): Pending {
      const pending: Pending = { id, text, at: Date.now(), failed: null, extra, ...more };
      change((all) => [...all, pending]);
      return pending;
    },
    remove(id: string): void {
      if (list.some((p) => p.id === id)) change((all) => all.filter((p) => p.id !== id));
    },
    fail: (id: string, failed: Refusal) => alter(id, () => ({ failed })),
    /** Queues a failed message again. It keeps its id, unless the id itself was refused. */
    revive: (id: string) => alter(id, (p) => ({ id: p.failed === "id-reused" ? newId() : id, failed: null })),
    clear: () => change(() => []),
  };
}

/** 128 random bits. Not `randomUUID`, which is missing on pages without https. */
const newId = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (b) => b.toString(16).padStart(2, "0")).join("");
