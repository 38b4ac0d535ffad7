/** Prints a conversation as it grows: each line once, and on a terminal the words of a reply as they come. */
import { debt } from "../../protocol/floor.ts";
import type { Item } from "../../protocol/view.ts";
import { inOrder } from "../../widget/connection/order.ts";
import type { RoomState } from "../../widget/connection/room.ts";
import { after, indented, lineOf, notice, refusalLine, speaker } from "./lines.ts";

/** Where it is printed. */
export interface Out {
  /** Words are written as they come; otherwise only whole lines are. */
  streams: boolean;
  write(text: string): void;
  /** Takes away what is being typed, before a line is written over it, and brings it back below. */
  clear(): void;
  prompt(): void;
}

export class Screen {
  readonly #out: Out;
  /** What was printed, by seq; null: nothing is to be printed yet. */
  #printed: Set<number> | null = null;
  /** What stands of a reply that is still growing. */
  #live: { turn: string; text: string } | null = null;
  #before: RoomState | null = null;
  #now: RoomState | null = null;

  constructor(out: Out) {
    this.#out = out;
  }

  notice(text: string): void {
    this.#line(notice(text));
  }

  /** A line that was piped in, which no terminal shows. */
  own(text: string): void {
    this.#line(`${speaker("you")}${indented(text)}`);
  }

  /** @param history whether to print what was said before */
  begin(history: boolean): void {
    const items = this.#now ? ordered(this.#now) : [];
    for (const item of history ? items : []) this.#print(lineOf(item));
    this.#printed = new Set(items.map(({ seq }) => seq));
    this.#before = this.#now;
    if (this.#now) this.show(this.#now);
    this.#out.prompt();
  }

  /** Another conversation. */
  forget(): void {
    this.#printed = null;
    this.#live = null;
    this.#before = null;
    this.#now = null;
  }

  show(state: RoomState): void {
    this.#now = state;
    if (this.#printed === null) return;
    this.#connection(state);
    this.#items(state);
    this.#streamed(state);
    this.#around(state);
    this.#before = state;
  }

  #connection({ status, stopped }: RoomState): void {
    const was = this.#before?.status ?? "open";
    if (status === was) return;
    if (status === "offline") this.notice("The connection is lost. Trying again.");
    else if (status === "open" && was !== "connecting") this.notice("Connected again.");
    else if (status === "stopped") this.notice(`The gateway has ended the connection (${stopped}).`);
  }

  #items(state: RoomState): void {
    for (const item of ordered(state)) {
      if (this.#printed?.has(item.seq)) continue;
      this.#printed?.add(item.seq);
      // The visitor's own words stand where they were written.
      if (item.kind === "said" && item.by === "visitor") continue;
      if (item.kind === "said" && item.by === "assistant" && this.#live && item.text.startsWith(this.#live.text)) {
        this.#out.write(`${indented(item.text.slice(this.#live.text.length))}${after(item)}\n`);
        this.#live = null;
        this.#out.prompt();
      } else this.#print(lineOf(item));
    }
  }

  #streamed({ live }: RoomState): void {
    if (!this.#out.streams) return;
    if (this.#live && (live?.turn !== this.#live.turn || !live.text.startsWith(this.#live.text))) {
      this.#out.write(" [taken back]\n");
      this.#live = null;
    }
    if (!live) return;
    if (!this.#live) {
      this.#out.clear();
      this.#out.write(speaker("assistant"));
    }
    this.#out.write(indented(live.text.slice(this.#live?.text.length ?? 0)));
    this.#live = live;
  }

  /** What is said of the people around: who types, how long the line is, what was not accepted. */
  #around({ typing, queue, refused, view }: RoomState): void {
    const before = this.#before;
    if (this.#out.streams && typing.concierge && !before?.typing.concierge) this.notice("A colleague is typing.");
    if (queue?.place && queue.place !== before?.queue?.place) {
      const wait = queue.eta === null ? "" : `, some ${queue.eta} s`;
      this.notice(`Place in line: ${queue.place}${wait}.`);
    }
    if (view.floor.stranded && !before?.view.floor.stranded) {
      this.notice("Nobody can join now. The widget asks for a contact, or shows times for a call.");
    }
    if (refused && refused !== before?.refused) this.#line(refusalLine(refused.why));
  }

  #print(line: string | null): void {
    if (line !== null) this.#line(line);
  }

  /** On a line of its own, also while a reply is still growing, whose next words begin it anew. */
  #line(text: string): void {
    if (this.#live) this.#out.write("\n");
    else this.#out.clear();
    this.#live = null;
    this.#out.write(`${text}\n`);
    this.#out.prompt();
  }
}

/** In reading order; an offer waits for the reply that is still owed. */
function ordered({ view }: RoomState): readonly Item[] {
  const { told, last } = inOrder(view.items);
  return debt(view.floor) === null ? [...told, ...last] : told;
}
