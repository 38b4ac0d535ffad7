/** What a browser remembers of the greetings that it was shown. */
import { browserStore, readJson, type Store } from "../connection/store.ts";

interface Kept {
  /** The texts that were shown. */
  shown: string[];
  /** The visitor has closed one, or opened the chat: no more. */
  done: boolean;
}

/** @param gateway its host: each has a memory of its own */
export function memory(gateway: string) {
  const lasting = browserStore(() => localStorage);
  const visit = browserStore(() => sessionStorage);
  const key = `baton.${gateway}.greetings`;
  const kept = (): Kept => ({ shown: [], done: false, ...readJson<Partial<Kept>>(lasting, key) });
  const keep = (change: Partial<Kept>) => lasting.set(key, JSON.stringify({ ...kept(), ...change }));
  // Of this tab's visit it is known from its first page on whether the visitor was here before.
  if (visit.get(key) === null) visit.set(key, lasting.get(key) === null ? "new" : "back");
  keep({});
  return {
    returning: visit.get(key) === "back",
    /** None in this visit and none after a no. */
    rests: () => kept().done || visit.get(`${key}.shown`) !== null || hasWritten(lasting, gateway),
    was: (text: string) => kept().shown.includes(text),
    show(text: string): void {
      visit.set(`${key}.shown`, "1");
      keep({ shown: [...kept().shown, text].slice(-50) });
    },
    end: () => keep({ done: true }),
  };
}

function hasWritten(store: Store, gateway: string): boolean {
  const session = readJson<{ conversation: string }>(store, `baton.${gateway}`);
  return !!store.get(`baton.${session?.conversation}.history`)?.includes("visitor.said");
}
