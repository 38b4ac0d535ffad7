/** A socket to the gateway that records its frames, so that they can be awaited. */
import { SUBPROTOCOL } from "../../protocol/limits.ts";

/** Node accepts headers in addition to subprotocols, which the DOM's types do not declare. */
const Open = WebSocket as unknown as new (
  url: string,
  options: { protocols: string[]; headers: Record<string, string> },
) => WebSocket;

export interface Frame {
  type: string;
  [field: string]: unknown;
}

/** Timeout of the answer to a frame, in milliseconds. */
const PATIENCE = 10_000;

export class Socket {
  readonly frames: Frame[] = [];
  /** When each of them arrived, in milliseconds of `performance.now()`. */
  readonly arrived: number[] = [];
  readonly #socket: WebSocket;
  #wake: (() => void)[] = [];
  #closed: string | null = null;
  /** Called with each frame. */
  heard: (frame: Frame) => void = () => {};

  constructor(address: string, protocols: readonly string[] = [], headers: Record<string, string> = {}) {
    this.#socket = new Open(address.replace(/^http/, "ws"), { protocols: [SUBPROTOCOL, ...protocols], headers });
    this.#socket.addEventListener("message", ({ data }) => {
      if (typeof data !== "string" || !data.startsWith("{")) return;
      const frame = JSON.parse(data) as Frame;
      this.frames.push(frame);
      this.arrived.push(performance.now());
      this.heard(frame);
      this.#stir();
    });
    this.#socket.addEventListener("close", ({ code, reason }) => {
      this.#closed = `${code} ${reason}`.trim();
      this.#stir();
    });
  }

  send(frame: Frame): void {
    this.#socket.send(JSON.stringify(frame));
  }

  /** The first matching frame from the `from`th on. */
  async next(fits: (frame: Frame) => boolean, from = 0): Promise<Frame> {
    const late = Date.now() + PATIENCE;
    while (true) {
      const found = this.frames.slice(from).find(fits);
      if (found) return found;
      if (this.#closed !== null) throw new Error(`the gateway closed the socket (${this.#closed})`);
      if (Date.now() > late) throw new Error(`no answer within ${PATIENCE / 1000} s; last: ${this.#last()}`);
      await this.#stirred();
    }
  }

  /** Sends a frame and waits for what answers it. */
  async ask(frame: Frame, fits: (frame: Frame) => boolean): Promise<Frame> {
    const from = this.frames.length;
    this.send(frame);
    return await this.next(fits, from);
  }

  async close(): Promise<void> {
    this.#socket.close(1000, "bye");
    while (this.#closed === null) await this.#stirred();
  }

  #last = () => JSON.stringify(this.frames.at(-1) ?? null).slice(0, 200);

  /** Resolves when a frame arrives or the time is over. */
  #stirred(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, PATIENCE);
      this.#wake.push(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  }

  #stir(): void {
    const wake = this.#wake;
    this.#wake = [];
    for (const resolve of wake) resolve();
  }
}
