/** What the page tells a connection: whether it is visible, and when the network is lost or back. */

export interface Surroundings {
  visible(): boolean;
  /** `wake`: a good moment to connect again. `lost`: the network is gone. */
  watch(heard: (what: "wake" | "lost") => void): () => void;
}

/** For a connection outside a browser: always visible, without events. */
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
