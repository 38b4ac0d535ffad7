/** Connects the console to the gateway that served it: same origin, authenticated by a cookie or by Access. */
import { SUBPROTOCOL, VERSION } from "../../protocol/limits.ts";
import { browserStore, memoryStore, type Store } from "../../widget/connection/store.ts";
import { browserSurroundings, type Surroundings } from "../../widget/connection/surroundings.ts";

const url = (path: string): string => new URL(path, location.origin.replace(/^http/, "ws")).href;

export const lobbyAddress = { url: url(`/console/lobby?v=${VERSION}`), protocols: [SUBPROTOCOL] };

export const roomAddress = (conversation: string) => ({
  url: url(`/console/rooms/${conversation}`),
  protocols: [SUBPROTOCOL],
});

/** A console pings in a hidden tab too, because the ping shows that this concierge is on duty. */
export const surroundings: Surroundings = { ...browserSurroundings, visible: () => true };

/** The prefix of the tab's storage keys; the owner's id follows. */
export const PREFIX = "baton.console.";
export const keyOf = (me: string, conversation: string): string => `${PREFIX}${me} ${conversation}`;

/** Transcripts stay in memory; only unsent messages survive a reload. */
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
