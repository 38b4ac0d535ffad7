/**
 * Sees every frame that reaches one visitor, in order, and knows what must never be among them: the assistant while a
 * human holds the floor, a reply that another one has replaced, a hole or a doubling in a text.
 */
import type { Event } from "../../protocol/facts.ts";
import { evolve, type Floor, INITIAL } from "../../protocol/floor.ts";
import type { ServerFrame } from "../../protocol/frames.ts";

export class Witness {
  readonly faults: string[] = [];
  /** The assistant's words on a human's floor. */
  readonly afterJoin: string[] = [];
  readonly #who: string;
  #floor: Floor = INITIAL;
  #seq = 0;
  #live: { turn: string; text: string; to: number | null } | null = null;

  constructor(who: string) {
    this.#who = who;
  }

  see(frame: ServerFrame): void {
    switch (frame.type) {
      case "welcome":
        this.#floor = frame.floor;
        this.#seq = frame.head;
        if (frame.live) this.#spoken(frame.live);
        else this.#live = null;
        break;
      case "event":
        // An older one is the acknowledgement of a repeated message.
        if (frame.event.seq > this.#seq) this.#happened(frame.event);
        else if (!("id" in frame.event)) this.#fault(`event ${frame.event.seq} came after ${this.#seq}`);
        break;
      case "delta":
        // An empty one takes back what a failed try had shown.
        if (frame.text === "" && frame.at === 0) this.#live = null;
        else this.#spoken(frame);
        break;
      default:
        break;
    }
  }

  #spoken({ turn, at, text }: { turn: string; at: number; text: string }): void {
    const owed = "owes" in this.#floor ? (this.#floor.owes?.seq ?? null) : null;
    if (this.#floor.held === "concierge") this.afterJoin.push(`${this.#who}: the assistant said "${text}"`);
    else if (owed === null) this.#fault(`the assistant owed nothing on the floor of ${this.#floor.held}: "${text}"`);
    const held = this.#live?.turn === turn ? this.#live : { turn, text: "", to: owed };
    if (held.to !== owed) this.#fault(`a reply to ${held.to} went on when ${owed} was owed`);
    if (at > held.text.length) this.#fault(`a hole in a reply: ${held.text.length} held, the next piece is at ${at}`);
    this.#live = { ...held, text: held.text.slice(0, at) + text };
  }

  #happened(event: Event): void {
    if (event.type === "assistant.said") {
      if (this.#floor.held === "concierge")
        this.afterJoin.push(`${this.#who}: the assistant's reply ${event.seq} came`);
      const shown = this.#live?.turn === event.turn ? this.#live.text : "";
      if (event.why === "interrupted" ? event.text !== shown : !event.text.startsWith(shown.trimEnd())) {
        this.#fault(`reply ${event.seq} (${event.why}) is not what was shown: "${shown}" / "${event.text}"`);
      }
      this.#live = null;
    }
    if (event.type === "concierge.joined" || event.type === "closed") this.#live = null;
    this.#floor = evolve(this.#floor, event);
    this.#seq = event.seq;
  }

  #fault(what: string): void {
    this.faults.push(`${this.#who}: ${what}`);
  }
}
