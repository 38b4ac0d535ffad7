/** A visitor without a screen: the same socket, spoken by hand, for tests that look at the console's side. */
import type { Event, Of } from "../../protocol/facts.ts";
import type { ServerFrame, VisitorFrame } from "../../protocol/frames.ts";
import { SUBPROTOCOL, TICKET_PREFIX, VERSION } from "../../protocol/limits.ts";

const PATIENCE = 20_000;

export class Caller {
  readonly conversation: string;
  /** Everything that came over the socket, and all of it as text. */
  readonly frames: ServerFrame[] = [];
  wire = "";
  readonly #socket: WebSocket;
  readonly #heard = new Set<() => void>();

  private constructor(conversation: string, socket: WebSocket) {
    this.conversation = conversation;
    this.#socket = socket;
    socket.addEventListener("message", ({ data }) => {
      this.wire += `${data}\n`;
      // The answer to a ping is a word of its own.
      if (data === "pong") return;
      this.frames.push(JSON.parse(String(data)) as ServerFrame);
      for (const heard of this.#heard) heard();
    });
  }

  static async call(origin: string): Promise<Caller> {
    const headers = { origin, "content-type": "application/json" };
    const answer = await fetch(`${origin}/api/session`, { method: "POST", headers, body: "{}" });
    const { conversation, ticket } = (await answer.json()) as { conversation: string; ticket: string };
    const url = `${origin.replace(/^http/, "ws")}/rooms/${conversation}?v=${VERSION}&since=0`;
    const socket = new WebSocket(url, [SUBPROTOCOL, TICKET_PREFIX + ticket]);
    const caller = new Caller(conversation, socket);
    await caller.#until(() => caller.frames.find((frame) => frame.type === "welcome"), "welcome");
    return caller;
  }

  send(frame: VisitorFrame): void {
    this.#socket.send(JSON.stringify(frame));
  }

  say(text: string, lang = "en"): void {
    this.send({ type: "say", id: crypto.randomUUID(), text, lang });
  }

  /** The first event of this type that came, or comes, and fits. */
  hears<T extends Event["type"]>(type: T, fits: (fact: Of<T>) => boolean = () => true): Promise<Of<T>> {
    return this.#until(
      () =>
        this.frames.flatMap((frame) =>
          frame.type === "event" && frame.event.type === type && fits(frame.event as unknown as Of<T>)
            ? [frame.event as unknown as Of<T>]
            : [],
        )[0],
      type,
    );
  }

  /** The first frame of this type that came, or comes, and fits. */
  gets<T extends ServerFrame["type"]>(
    type: T,
    fits: (frame: Extract<ServerFrame, { type: T }>) => boolean = () => true,
  ): Promise<ServerFrame> {
    return this.#until(
      () => this.frames.find((frame) => frame.type === type && fits(frame as Extract<ServerFrame, { type: T }>)),
      type,
    );
  }

  hangUp(): void {
    this.#socket.close();
  }

  #until<T>(look: () => T | undefined, what: string): Promise<T> {
    return new Promise((resolve, reject) => {
      const end = (how: () => void) => {
        clearTimeout(late);
        this.#heard.delete(heard);
        how();
      };
      const heard = () => {
        const found = look();
        if (found !== undefined) end(() => resolve(found));
      };
      const late = setTimeout(
        () => end(() => reject(new Error(`${what} did not come; heard:\n${this.wire}`))),
        PATIENCE,
      );
      this.#heard.add(heard);
      heard();
    });
  }
}
