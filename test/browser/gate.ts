/** Holds back what the gateway says over sockets of a page, so that a test can be faster than the gateway every time. */
import type { Page, WebSocketRoute } from "playwright-core";

export class Gate {
  #isShut = false;
  #isCut = false;
  #isDeaf = false;
  #held: (() => void)[] = [];
  readonly #sockets = new Set<WebSocketRoute>();

  private constructor() {}

  /** For sockets of pages that are loaded after this. */
  static async at(page: Page, url: RegExp): Promise<Gate> {
    const gate = new Gate();
    await page.routeWebSocket(url, async (socket) => {
      if (gate.#isCut) return await socket.close({ code: 1012 });
      gate.#sockets.add(socket);
      const server = socket.connectToServer();
      server.onMessage((message) => gate.#pass(() => socket.send(message)));
      socket.onMessage((message) => {
        if (!gate.#isDeaf) server.send(message);
      });
    });
    return gate;
  }

  /** Nothing comes through until it is opened. */
  shut(): void {
    this.#isShut = true;
  }

  open(): void {
    this.#isShut = false;
    this.#isCut = false;
    for (const send of this.#held.splice(0)) send();
  }

  /** What the page says from now on gets lost. */
  deafen(): void {
    this.#isDeaf = true;
  }

  /** Every socket is lost, and new ones are refused until the gate is opened. */
  async cut(): Promise<void> {
    this.#isCut = true;
    this.#isDeaf = false;
    this.#held = [];
    await Promise.all([...this.#sockets].map((socket) => socket.close({ code: 1012 })));
    this.#sockets.clear();
  }

  #pass(send: () => void): void {
    if (this.#isShut) this.#held.push(send);
    else send();
  }
}
