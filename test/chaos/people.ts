/** Visitors and concierges on the widget's own connection: its outbox, its resume and its patience are what is tested. */
import type { ConciergeFrame, VisitorFrame } from "../../protocol/frames.ts";
import { SUBPROTOCOL, TICKET_PREFIX } from "../../protocol/limits.ts";
import { connectRoom, type RoomConnection } from "../../widget/connection/room.ts";
import { memoryStore } from "../../widget/connection/store.ts";

export interface Session {
  conversation: string;
  ticket: string;
}

export interface Line {
  id: string;
  text: string;
}

/** One person in one room, who remembers what they said. */
class Person<Out extends { type: string }> {
  readonly said: Line[] = [];
  readonly #open: () => RoomConnection<Out>;
  connection: RoomConnection<Out>;

  constructor(open: () => RoomConnection<Out>) {
    this.#open = open;
    this.connection = open();
  }

  say(text: string): void {
    this.connection.say(text);
    const sent = this.connection.state.pending.at(-1);
    if (sent) this.said.push({ id: sent.id, text });
  }

  /** As a page that is closed and opened again: what the store keeps is all that is left. */
  reload(): void {
    this.connection.close();
    this.connection = this.#open();
  }

  /** Nothing is on its way any more, in either direction. */
  get settled(): boolean {
    const { status, pending, live, view } = this.connection.state;
    const owes = "owes" in view.floor && view.floor.owes !== null;
    return status === "open" && live === null && !owes && pending.every(({ failed }) => failed !== null);
  }
}

export class Visitor extends Person<VisitorFrame> {
  constructor(origin: string, { conversation, ticket }: Session) {
    const store = memoryStore();
    const url = `${origin.replace("http", "ws")}/rooms/${conversation}`;
    const protocols = [SUBPROTOCOL, `${TICKET_PREFIX}${ticket}`];
    super(() =>
      connectRoom<VisitorFrame>({
        address: async () => ({ url, protocols }),
        store,
        key: conversation,
      }),
    );
  }

  /** Sends an old message once more, as a network that doubles packets or a client that is not sure does. */
  repeat(line: Line): void {
    this.connection.send({ type: "say", ...line });
  }
}

export class Concierge extends Person<ConciergeFrame> {
  constructor(origin: string, conversation: string) {
    const store = memoryStore();
    const url = `${origin.replace("http", "ws")}/console/rooms/${conversation}`;
    super(() =>
      connectRoom<ConciergeFrame>({
        address: async () => ({ url, protocols: [SUBPROTOCOL] }),
        store,
        key: conversation,
      }),
    );
  }

  get holds(): boolean {
    return this.connection.state.view.floor.held === "concierge";
  }
}
