/** What the page around a connection knows: whether somebody looks at it, and when the network goes and comes. */

export interface Surroundings {
  visible(): boolean;
  /** `wake`: a good moment to connect again. `lost`: the network is gone. */
  watch(heard: (what: "wake" | "lost") => void): () => void;
}

/** For a connection outside a browser: always looked at, never told anything. */
export const NOWHERE: Surroundings = { visible: () => true, watch: () => () => {} };

export const browserSurroundings: Surroundings = {
  visible: () => !document.hidden,
  watch: (heard) => {
    const stop = new AbortController();
    const on = (target: EventTarget, type: string, tell: () => void) =>
      target.addEventListener(type, tell, { signal: stop.signal });
    on(globalThis, "online", () => heard("wake"));
    on(globalThis, "offline", () => heard("lost"));
    // Back from the back/forward cache, where sockets do not survive.
    on(globalThis, "pageshow", () => heard("wake"));
    on(document, "visibilitychange", () => {
      if (!document.hidden) heard("wake");
    });
    return () => stop.abort();
  },
};
