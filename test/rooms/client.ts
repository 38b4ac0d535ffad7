/** A visitor and a concierge as the gateway meets them: through its own routes, with real sockets. */
import { runInDurableObject } from "cloudflare:test";
import { env, exports } from "cloudflare:workers";
import { sign } from "../../durable-objects/tickets.ts";
import type { Event, FactType } from "../../protocol/facts.ts";
import type { LobbyServerFrame, ServerFrame } from "../../protocol/frames.ts";
import { SUBPROTOCOL, TICKET_PREFIX, VERSION } from "../../protocol/limits.ts";

export const ORIGIN = "http://localhost";
export const bindings = env as unknown as Env;
export const SECRET = bindings.BATON_SECRET ?? "";

/** The object of a conversation. */
export const stub = (conversation: string) =>
  bindings.CONVERSATION.get(bindings.CONVERSATION.idFromString(conversation));

export const fetch = (path: string, init?: RequestInit): Promise<Response> =>
  (exports as unknown as { default: Fetcher }).default.fetch(new Request(`${ORIGIN}${path}`, init));

/** Up to which fact the inbox has acknowledged this conversation: 0 before the first time, which costs the room one row. */
export const listedUpTo = (conversation: string): Promise<number> =>
  runInDurableObject(stub(conversation), (_, { storage }) => {
    const [row] = storage.sql.exec<{ value: string }>("SELECT value FROM meta WHERE key = 'listed'").toArray();
    return Number(row?.value ?? 0);
  });

/** A socket whose frames are awaited, never polled. */
export class Client<F extends { type: string }> {
  readonly socket: WebSocket;
  readonly frames: F[] = [];
  closed: { code: number; reason: string } | null = null;
  #read = 0;
  #wake: (() => void)[] = [];

  constructor(socket: WebSocket) {
    this.socket = socket;
    socket.addEventListener("message", ({ data }) => {
      if (typeof data === "string" && data.startsWith("{")) this.frames.push(JSON.parse(data) as F);
      this.#stir();
    });
    socket.addEventListener("close", ({ code, reason }) => {
      this.closed = { code, reason };
      this.#stir();
    });
    socket.accept();
  }

  send(frame: unknown): void {
    this.socket.send(typeof frame === "string" || frame instanceof ArrayBuffer ? frame : JSON.stringify(frame));
  }

  /** The next unread frame of this type that fits; frames before it count as read. */
  async next<T extends F["type"]>(
    type: T,
    fits: (frame: Extract<F, { type: T }>) => boolean = () => true,
  ): Promise<Extract<F, { type: T }>> {
    while (true) {
      for (; this.#read < this.frames.length; this.#read++) {
        const frame = this.frames[this.#read];
        if (frame?.type === type && fits(frame as Extract<F, { type: T }>)) {
          this.#read++;
          return frame as Extract<F, { type: T }>;
        }
      }
      if (this.closed) throw new Error(`closed (${this.closed.code} ${this.closed.reason}) while waiting for ${type}`);
      await this.#stirred();
    }
  }

  async closing(): Promise<{ code: number; reason: string }> {
    while (!this.closed) await this.#stirred();
    return this.closed;
  }

  /** Resolves when the object has seen it. */
  async close(): Promise<void> {
    this.socket.close(1000, "bye");
    await this.closing();
  }

  #stirred = () => new Promise<void>((resolve) => this.#wake.push(resolve));

  #stir(): void {
    const wake = this.#wake;
    this.#wake = [];
    for (const resolve of wake) resolve();
  }
}

export class RoomClient extends Client<ServerFrame> {
  /** The next unread event of this type. */
  async event<T extends FactType>(type: T, fits: (event: Extract<Event, { type: T }>) => boolean = () => true) {
    const frame = await this.next(
      "event",
      (f) => f.event.type === type && fits(f.event as Extract<Event, { type: T }>),
    );
    return frame.event as Extract<Event, { type: T }>;
  }

  /** Every event received so far, the welcomes' included. */
  get events(): Event[] {
    return this.frames.flatMap((f) => (f.type === "event" ? [f.event] : f.type === "welcome" ? f.events : []));
  }
}

export interface Session {
  conversation: string;
  ticket: string;
  renew: string;
  fresh: boolean;
}

export async function session(renew?: string): Promise<Session> {
  const response = await fetch("/api/session", {
    method: "POST",
    headers: { Origin: ORIGIN, "Content-Type": "application/json" },
    body: JSON.stringify(renew === undefined ? {} : { renew }),
  });
  return await response.json<Session>();
}

async function upgrade(path: string, headers: Record<string, string>): Promise<WebSocket> {
  const response = await fetch(path, { headers: { Upgrade: "websocket", Origin: ORIGIN, ...headers } });
  if (!response.webSocket) throw new Error(`no socket: ${response.status} ${await response.text()}`);
  return response.webSocket;
}

const query = (resume: Record<string, string | number>) =>
  new URLSearchParams(Object.entries({ v: VERSION, ...resume }).map(([k, v]) => [k, String(v)])).toString();

/** @param from the address that the visitor writes from, which the runtime says in production */
export async function visitor(
  on: Session,
  resume: Record<string, string | number> = {},
  from?: string,
): Promise<RoomClient> {
  const protocol = `${SUBPROTOCOL}, ${TICKET_PREFIX}${on.ticket}`;
  const headers = { "Sec-WebSocket-Protocol": protocol, ...(from && { "CF-Connecting-IP": from }) };
  return new RoomClient(await upgrade(`/rooms/${on.conversation}?${query(resume)}`, headers));
}

export async function cookie(name: string): Promise<string> {
  const subject = `${name.toLowerCase()}@local`;
  return `baton=${await sign(SECRET, "console", { subject, name }, Date.now())}`;
}

const asConcierge = async (name: string) => ({ Cookie: await cookie(name), "Sec-WebSocket-Protocol": SUBPROTOCOL });

export async function concierge(name: string, conversation: string, resume: Record<string, string | number> = {}) {
  return new RoomClient(await upgrade(`/console/rooms/${conversation}?${query(resume)}`, await asConcierge(name)));
}

export async function console(name: string): Promise<Client<LobbyServerFrame>> {
  return new Client<LobbyServerFrame>(await upgrade(`/console/lobby?${query({})}`, await asConcierge(name)));
}

let count = 0;
/** A message id as a client makes it. */
export const messageId = (): string => `test-${++count}-${crypto.randomUUID().slice(0, 8)}`;

export const say = (text: string, id = messageId()) => ({ type: "say", id, text });
