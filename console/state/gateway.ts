/** How the console reaches the gateway it was served by: same origin, the cookie or Access says who it is. */
import { SUBPROTOCOL, VERSION } from "../../protocol/limits.ts";
import { browserStore, memoryStore, type Store } from "../../widget/connection/store.ts";
import { browserSurroundings, type Surroundings } from "../../widget/connection/surroundings.ts";

const url = (path: string): string => new URL(path, location.origin.replace(/^http/, "ws")).href;

export const lobbyAddress = { url: url(`/console/lobby?v=${VERSION}`), protocols: [SUBPROTOCOL] };

export const roomAddress = (conversation: string) => ({
  url: url(`/console/rooms/${conversation}`),
  protocols: [SUBPROTOCOL],
});

/** A console pings in a hidden tab too: its pulse is what says that this concierge is on duty. */
export const surroundings: Surroundings = { ...browserSurroundings, visible: () => true };

/** What the tab keeps begins with this, and then names whose it is. */
export const PREFIX = "baton.console.";
export const keyOf = (me: string, conversation: string): string => `${PREFIX}${me} ${conversation}`;

/** Transcripts stay in memory; only what this tab has yet to send outlives a reload. */
export function consoleStore(): Store {
  const memory = memoryStore();
  const tab = browserStore(() => sessionStorage);
  const pick = (key: string) => (key.endsWith(".outbox") ? tab : memory);
  return {
    get: (key) => pick(key).get(key),
    set: (key, value) => pick(key).set(key, value),
    watch: (key, changed) => pick(key).watch(key, changed),
  };
}
