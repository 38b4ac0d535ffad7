/** The sockets of a room, and the only place that writes to them. Visitors get what `publicly` lets through. */
import type { Connection } from "partyserver";
import type { Event } from "../../protocol/facts.ts";
import type { ServerFrame } from "../../protocol/frames.ts";
import { KEY_PREFIX } from "../../protocol/identity.ts";
import { publicly } from "../../protocol/publicly.ts";
import type { Session } from "../session.ts";
import { briefOf, type Names } from "./reading.ts";

type Role = Session["identity"]["role"];
type Socket = Connection<Session>;

export class Audience {
  readonly #list: () => Iterable<Socket>;
  readonly #names: () => Names;
  /** Cached, because listing them reads every socket's attachment, and a reply would do that for each delta. */
  #listed: readonly Socket[] | null = null;

  constructor(list: () => Iterable<Socket>, names: () => Names = () => ({ fields: [], appointments: [] })) {
    this.#list = list;
    this.#names = names;
  }

  /** Somebody came or went. */
  changed(): void {
    this.#listed = null;
  }

  *#sockets(): Generator<Socket> {
    this.#listed ??= [...this.#list()];
    for (const socket of this.#listed) if (socket.readyState === WebSocket.OPEN) yield socket;
  }

  get size(): number {
    return [...this.#sockets()].length;
  }

  /** The sockets of a role, without those that were not admitted; `but` is one that is closing. */
  *of(role: Role, but?: Socket): Generator<Socket> {
    for (const socket of this.#sockets()) if (socket !== but && socket.state?.identity.role === role) yield socket;
  }

  count(role: Role, but?: Socket): number {
    return [...this.of(role, but)].length;
  }

  /** Where the visitor who connected last writes from; null: nobody is connected, or it is not known. */
  get address(): string | null {
    const identities = [...this.of("visitor")].map(({ state }) => state?.identity);
    const last = identities.at(-1);
    return last?.role === "visitor" ? (last.address ?? null) : null;
  }

  hasConcierge(id: string, but?: Socket): boolean {
    // A program has no socket to lose.
    if (id.startsWith(KEY_PREFIX)) return true;
    return [...this.of("concierge", but)].some(
      ({ state }) => state?.identity.role === "concierge" && state.identity.id === id,
    );
  }

  /**
   * @param epoch of the log, when the first of these is its first; else null
   * @param before the newest event before them that visitors see; null: unknown
   */
  publish(events: readonly Event[], epoch: string | null, before: number | null): void {
    let newest = before;
    for (const [i, event] of events.entries()) {
      const frame = (shown: Event, after: number | null): ServerFrame => ({
        type: "event",
        event: shown,
        ...(epoch !== null && i === 0 && { epoch }),
        ...(after !== null && { after }),
      });
      this.to("concierge", frame(event, event.seq - 1));
      const shown = publicly(event);
      if (!shown) continue;
      this.to("visitor", frame(shown, newest));
      newest = event.seq;
    }
  }

  /** One stored event to one socket: the acknowledgement of a repeated message. */
  event(socket: Socket, event: Event): void {
    const [shown] = this.visible(socket.state?.identity.role ?? "visitor", [event]);
    // Who does not have it yet, although it was sent when it was stored, lacks more than this one.
    if (shown) this.one(socket, { type: "event", event: shown, after: event.seq - 1 });
  }

  visible(role: Role, events: readonly Event[]): Event[] {
    return role === "concierge" ? [...events] : events.flatMap((event) => publicly(event) ?? []);
  }

  brief(events: readonly Event[], only?: Socket): void {
    const frame: ServerFrame = { type: "brief", ...briefOf(events, this.#names()) };
    if (only) this.one(only, frame);
    else this.to("concierge", frame);
  }

  to(role: Role, frame: ServerFrame): void {
    let json: string | null = null;
    for (const socket of this.of(role)) {
      json ??= JSON.stringify(frame);
      deliver(socket, json);
    }
  }

  all(frame: ServerFrame): void {
    const json = JSON.stringify(frame);
    for (const socket of this.#sockets()) if (socket.state) deliver(socket, json);
  }

  one(socket: Socket, frame: ServerFrame): void {
    deliver(socket, JSON.stringify(frame));
  }

  close(code: number, reason: string): void {
    for (const socket of this.#sockets()) socket.close(code, reason);
  }

  /** How far this side has read. */
  read(role: Role): number {
    return Math.max(0, ...[...this.of(role)].map(({ state }) => state?.read ?? 0));
  }

  /** When this room's card last went to the lobby while a visitor was connected: kept in the sockets, which survive hibernation. */
  announced(): number {
    return Math.max(0, ...[...this.of("visitor")].map(({ state }) => state?.announced ?? 0));
  }

  setAnnounced(at: number): void {
    for (const socket of this.of("visitor")) if (socket.state) socket.setState({ ...socket.state, announced: at });
  }
}

function deliver(socket: Socket, json: string): void {
  try {
    socket.send(json);
  } catch {
    // It died after it was listed: its own close event comes next, and the room acts on that.
  }
}
