/** Node's WebSocket with two additions: headers that a browser would send by itself, and a witness to what arrives. */
import type { ServerFrame } from "../../protocol/frames.ts";

export interface Taps {
  /** Headers for a socket to this address; a concierge's cookie and origin. */
  headers(url: URL): Record<string, string>;
  /** Called with each frame of a socket to this address, before the client itself reads it. */
  frame(url: URL, frame: ServerFrame): void;
}

/** Makes every socket of this process a tapped one until it is disposed of. */
export function tapSockets(taps: Taps): Disposable {
  const Plain = globalThis.WebSocket;
  // Node takes headers beside the subprotocols, which the DOM's types do not know.
  const Open = Plain as unknown as new (
    url: string | URL,
    options: { protocols: string[]; headers: Record<string, string> },
  ) => WebSocket;
  /** What still comes over a socket that its client has replaced reaches nobody. */
  const newest = new Map<string, WebSocket>();
  class Tapped extends Open {
    constructor(url: string | URL, protocols: string | string[] = []) {
      const address = new URL(url);
      super(url, { protocols: [protocols].flat(), headers: taps.headers(address) });
      newest.set(address.pathname, this);
      this.addEventListener("message", ({ data }) => {
        if (newest.get(address.pathname) !== this || this.readyState !== Plain.OPEN) return;
        if (typeof data === "string" && data.startsWith("{")) taps.frame(address, JSON.parse(data) as ServerFrame);
      });
    }
  }
  globalThis.WebSocket = Tapped as unknown as typeof WebSocket;
  return {
    [Symbol.dispose]() {
      globalThis.WebSocket = Plain;
    },
  };
}
