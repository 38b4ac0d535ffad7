/** One visitor in one room who asks and waits: every sample of a reply is taken here. */
import { ask } from "./rounds.ts";
import type { Frame, Session, Side } from "./side.ts";
import type { Socket } from "./socket.ts";

/** Times in milliseconds since the question was sent. */
export interface Reply {
  first: number;
  done: number;
  /** Between one piece and the next. */
  gaps: number[];
  text: string;
}

/** Milliseconds after which a reply is not slow but missing. */
const PATIENCE = 30_000;

export class Asker {
  readonly session: Session;
  readonly socket: Socket;
  #heard: (frame: Frame) => void;

  private constructor(session: Session, socket: Socket, listen: (heard: (frame: Frame) => void) => void) {
    this.session = session;
    this.socket = socket;
    this.#heard = () => {};
    listen((frame) => this.#heard(frame));
  }

  static async enter(side: Side, session?: Session): Promise<Asker> {
    const room = session ?? (await side.session());
    let told: (frame: Frame) => void = () => {};
    const socket = await side.open(room, (frame) => told(frame));
    return new Asker(room, socket, (heard) => {
      told = heard;
    });
  }

  ask(tokens: number, every: number): Promise<Reply> {
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`no whole reply within ${PATIENCE / 1_000} s`)), PATIENCE);
      const sent = performance.now();
      let last = 0;
      const reply: Reply = { first: 0, done: 0, gaps: [], text: "" };
      this.#heard = (frame) => {
        if (frame.type === "delta") {
          const now = performance.now();
          if (last === 0) reply.first = now - sent;
          else reply.gaps.push(now - last);
          last = now;
          reply.text += frame.text ?? "";
        } else if (frame.event?.type === "assistant.said") {
          clearTimeout(late);
          resolve({ ...reply, done: performance.now() - sent });
        }
      };
      this.socket.send(ask(tokens, every));
    });
  }

  leave(): void {
    this.socket.kill();
  }
}
