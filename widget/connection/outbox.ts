/**
 * Messages that no server has confirmed yet. They live in the store, which all tabs of the conversation share: every
 * change reads the store first, so that no tab brings back what another one has seen confirmed.
 */
import type { Refusal } from "../../protocol/frames";
import { readJson, type Store } from "./store";

export interface Pending {
  id: string;
  text: string;
  at: number;
  /** Why the server will not have it; null while it may still arrive. */
  failed: Refusal | null;
  /** What else travels with it. */
  extra: Readonly<Record<string, string>>;
}

export class Outbox {
  readonly #store: Store;
  readonly #key: string;
  #list: readonly Pending[] = [];

  constructor(store: Store, key: string) {
    this.#store = store;
    this.#key = key;
    this.reload();
  }

  get list(): readonly Pending[] {
    return this.#list;
  }

  reload(): void {
    const kept = readJson<Pending[]>(this.#store, this.#key);
    this.#list = Array.isArray(kept) ? kept : [];
  }

  add(text: string, extra: Pending["extra"]): Pending {
    const pending: Pending = { id: newId(), text, at: Date.now(), failed: null, extra };
    this.#change((list) => [...list, pending]);
    return pending;
  }

  remove(id: string): void {
    if (this.#list.some((p) => p.id === id)) this.#change((list) => list.filter((p) => p.id !== id));
  }

  fail(id: string, why: Refusal): void {
    this.#change((list) => list.map((p) => (p.id === id ? { ...p, failed: why } : p)));
  }

  /** Makes a failed message ready to go again. It keeps its id, unless the id itself was refused. */
  revive(id: string): void {
    this.#change((list) =>
      list.map((p) => (p.id === id ? { ...p, id: p.failed === "id-reused" ? newId() : id, failed: null } : p)),
    );
  }

  clear(): void {
    this.#change(() => []);
  }

  #change(how: (list: readonly Pending[]) => readonly Pending[]): void {
    this.reload();
    this.#list = how(this.#list);
    this.#store.set(this.#key, this.#list.length > 0 ? JSON.stringify(this.#list) : null);
  }
}

/** 128 random bits. Not `randomUUID`, which pages without https do not have. */
const newId = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (b) => b.toString(16).padStart(2, "0")).join("");
