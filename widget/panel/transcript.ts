/**
 * The log: greeting, messages, notices, the reply in progress, messages on their way. One node per line, kept by key,
 * so that a pending message becomes a stored one, and a streaming reply a finished one, without being drawn again.
 */
import type { RoomState } from "../connection/room";
import { button, el } from "./dom";
import { type Line, Message } from "./message";
import { drawNotice } from "./notice";
import type { Talk } from "./talk";
import { say } from "./words";

interface Row {
  node: HTMLElement;
  message?: Message;
}

/** Messages of one person within this time belong together. */
const TOGETHER = 5 * 60_000;

export class Transcript {
  readonly element: HTMLElement;
  readonly #room: Talk["room"];
  readonly #say: Talk["announce"];
  readonly #older: HTMLButtonElement;
  readonly #list = el("div", "list", { role: "log", "aria-live": "off", "aria-label": say("messages") });
  readonly #suggestions: HTMLElement;
  readonly #typing = el("div", "typing", {}, el("i"), el("i"), el("i"), el("span", "hidden"));
  #rows = new Map<string, Row>();
  #state: RoomState | null = null;
  /** Events after this one are new to the visitor and are announced. */
  #heardUpTo = Number.POSITIVE_INFINITY;

  constructor({ room, speak, announce }: Talk, tail: Node) {
    this.#room = room;
    this.#say = announce;
    this.#older = button("older", say("older"), () => room().older());
    this.#suggestions = el(
      "div",
      "suggestions",
      {},
      ...SITE.suggestions.map((text) => button("suggestion", text, () => speak(text))),
    );
    // The outer box is laid out from its end: it stays at the newest line by itself, without reading any height.
    this.element = el(
      "div",
      "scroll",
      { tabindex: "0", role: "group", "aria-label": say("messages") },
      el("div", "inner", {}, this.#older, this.#list, this.#suggestions, this.#typing, tail),
    );
  }

  /** To the newest line: after the visitor's own words. */
  toEnd(): void {
    this.element.scrollTop = 0;
  }

  draw(state: RoomState): void {
    const before = this.#state;
    this.#state = state;
    if (state.connections > 0 && this.#heardUpTo === Number.POSITIVE_INFINITY) this.#heardUpTo = state.view.seq;
    const { view, live, pending } = state;
    const sameLines = before && before.view === view && before.pending === pending && before.more === state.more;
    if (sameLines && live && before.live?.turn === live.turn)
      this.#rows.get(`t${live.turn}`)?.message?.stream(live.text);
    else if (!sameLines || before.live !== live) this.#arrange(state, before);
    this.#drawTyping(state, before);
  }

  #arrange(state: RoomState, before: RoomState | null): void {
    const { view, live } = state;
    const rows = new Map<string, Row>();
    let last: Line | null = null;
    const add = (key: string, line: Line) => {
      const kept = this.#rows.get(key) ?? this.#finished(line, live, before);
      const message = kept?.message ?? new Message(this.#room, (text) => this.#announce(line, text));
      message.draw(line, !last || last.by !== line.by || last.name !== line.name || line.at - last.at > TOGETHER);
      rows.set(key, { node: message.element, message });
      last = line;
    };

    if (!state.more) add("greeting", { by: "assistant", text: SITE.greeting, at: 0 });
    for (const item of view.items) {
      if (item.kind === "said") add(item.id ? `m${item.id}` : `e${item.seq}`, item);
      else if (item.kind === "notice") {
        const key = `e${item.seq}`;
        const node = this.#rows.get(key)?.node ?? el("div", "notice", { "data-what": item.what });
        const text = drawNotice(node, item, view, () => this.#room().send({ type: "person" }));
        if (!this.#rows.has(key) && item.seq > this.#heardUpTo && text) this.#say(text);
        rows.set(key, { node });
        last = null;
      }
    }
    if (live) add(`t${live.turn}`, { by: "assistant", text: live.text, at: Date.now(), live: true });
    for (const p of state.pending) add(`m${p.id}`, { by: "visitor", text: p.text, at: p.at, pending: p });

    for (const [key, row] of this.#rows) if (rows.get(key)?.node !== row.node) row.node.remove();
    let at = this.#list.firstChild;
    for (const { node } of rows.values()) {
      if (node === at) at = at.nextSibling;
      else this.#list.insertBefore(node, at);
    }
    this.#rows = rows;
    this.#older.hidden = !state.more;
    this.#suggestions.hidden = state.more || view.items.length + state.pending.length > 0;
  }

  /** The row of the reply in progress, if this line is what became of it. */
  #finished(line: Line, live: RoomState["live"], before: RoomState | null): Row | undefined {
    const was = before?.live;
    if (!was || was.turn === live?.turn || line.by !== "assistant" || !line.seq || line.seq <= before.view.seq) return;
    const row = this.#rows.get(`t${was.turn}`);
    this.#rows.delete(`t${was.turn}`);
    return row;
  }

  #announce(line: Line, text: string): void {
    const fresh = line.live || (line.seq ?? 0) > this.#heardUpTo;
    if (fresh && line.by !== "visitor") this.#say(`${line.name ?? SITE.assistant}: ${text}`);
  }

  #drawTyping({ typing, view: { floor }, live, status }: RoomState, before: RoomState | null): void {
    const person = typing.concierge && floor.held === "concierge" ? floor.concierge.name : null;
    const owed = "owes" in floor && floor.owes !== null && status === "open";
    const assistant = !person && !live && owed;
    this.#typing.hidden = !person && !assistant;
    const text = say("typing", person ? { name: person } : { name: SITE.assistant });
    const label = this.#typing.lastChild as HTMLElement;
    label.textContent = text;
    this.#typing.classList.toggle("human", !!person);
    if (person && !before?.typing.concierge) this.#say(text);
  }
}
