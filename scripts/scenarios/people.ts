/** The people of a scenario on real sockets: the visitor, and concierges whose consoles open their assigned rooms. */
import { TICKET_PREFIX, VERSION } from "../../protocol/limits.ts";
import { cookie, type Gateway } from "./gateway.ts";
import { type Frame, Socket } from "./socket.ts";

let count = 0;
export const messageId = (): string => `scenario-${++count}`;

/** Frames with text that people read. */
const SPOKEN = ["event", "welcome", "delta", "page", "suggestion"];

export class Visitor {
  readonly socket: Socket;

  constructor(origin: string, { conversation, ticket }: { conversation: string; ticket: string }) {
    this.socket = new Socket(`${origin}/rooms/${conversation}?v=${VERSION}`, [`${TICKET_PREFIX}${ticket}`]);
  }

  /** Resolves when everything that was sent to the visitor so far has arrived. */
  async caughtUp(): Promise<void> {
    await this.socket.ask({ type: "page", before: 1 }, ({ type }) => type === "page");
  }

  /** Everything the visitor could have read, except their own words: single frames, and each reply as it streamed in. */
  get received(): string[] {
    const replies = new Map<unknown, string>();
    for (const { type, turn, at, text } of this.socket.frames) {
      if (type !== "delta" || typeof at !== "number") continue;
      replies.set(turn, `${(replies.get(turn) ?? "").slice(0, at)}${text}`);
    }
    const frames = this.socket.frames.filter((frame) => SPOKEN.includes(frame.type) && !own(frame));
    return [...frames.map((frame) => JSON.stringify(frame)), ...replies.values()];
  }
}

const own = ({ event }: Frame) => (event as { type?: string } | undefined)?.type === "visitor.said";

export class Concierge {
  readonly name: string;
  readonly silent: boolean;
  readonly #origin: string;
  readonly #cookie: string;
  readonly #lobby: Socket;
  #room: Socket | null = null;
  /** What their console does automatically. */
  #doing: Promise<void> = Promise.resolve();

  private constructor(name: string, silent: boolean, origin: string, session: string) {
    this.name = name;
    this.silent = silent;
    this.#origin = origin;
    this.#cookie = session;
    this.#lobby = this.#open("/console/lobby");
    this.#lobby.heard = (frame) => {
      if (frame.type !== "assigned") return;
      this.#doing = this.#doing.then(() => this.enter(String(frame.conversation)));
    };
  }

  static async onDuty({ origin, site }: Gateway, name: string, silent = false): Promise<Concierge> {
    const concierge = new Concierge(name, silent, origin, await cookie(name, site));
    await concierge.#lobby.next(({ type }) => type === "lobby");
    await concierge.#lobby.ask({ type: "duty", state: "available" }, ({ type }) => type === "concierge");
    return concierge;
  }

  /** Opens the room as the console does, with a sign of life. */
  async enter(conversation: string): Promise<void> {
    if (this.silent) return;
    this.#room ??= this.#open(`/console/rooms/${conversation}`);
    await this.#room.next(({ type }) => type === "welcome");
    this.#room.send({ type: "alive" });
  }

  async send(conversation: string, frame: Frame): Promise<void> {
    this.#room ??= this.#open(`/console/rooms/${conversation}`);
    await this.#room.next(({ type }) => type === "welcome");
    this.#room.send(frame);
  }

  async answer(conversation: string, of: number, text: string): Promise<void> {
    this.#lobby.send({ type: "answer", conversation, of, text });
    await this.caughtUp();
  }

  /** Closes the whole console. */
  async drop(): Promise<void> {
    await this.#room?.close();
    this.#room = null;
  }

  /** Resolves when everything that was sent to their sockets has arrived and their console has done its part. */
  async caughtUp(): Promise<void> {
    await this.#lobby.ask({ type: "claim", conversation: "nobody" }, ({ re }) => re === "nobody");
    await this.#doing;
    if (this.#room) await this.#room.ask({ type: "page", before: 1 }, ({ type }) => type === "page");
  }

  async leave(): Promise<void> {
    await this.drop();
    await this.#lobby.close();
  }

  #open(path: string): Socket {
    return new Socket(`${this.#origin}${path}?v=${VERSION}`, [], { Cookie: this.#cookie, Origin: this.#origin });
  }
}
