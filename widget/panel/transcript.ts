/**
 * The log: greeting, messages, notices, the reply in progress, pending messages. One node per line, kept by key, so
 * that a pending message becomes a stored one, and a streaming reply a finished one, without being rendered again.
 */

import type { Source } from "../../protocol/facts.ts";
import { debt } from "../../protocol/floor.ts";
import type { Item } from "../../protocol/view.ts";
import { inOrder } from "../connection/order.ts";
import type { RoomState } from "../connection/room.ts";
import { say } from "../words/say.ts";
import { site } from "../words/site.ts";
import { button, el, write } from "./dom.ts";
import type { Later } from "./later.ts";
import { type Message, message, type Texts } from "./message.ts";
import type { MessageElement } from "./message-element.ts";
import type { Talk } from "./talk.ts";

interface Row {
  node: HTMLElement;
  message?: Message;
}

/** Pixels from the end at which it still counts as the end. */
const NEAR = 9;

const NONE: readonly Source[] = [];

/** Messages by one author within this time are grouped. */
const TOGETHER = 5 * 60_000;

/** `texts`: what draws messages, when it has loaded. */
export function transcript(
  { room, speak, announce }: Talk,
  forms: Later,
  texts: (wanted: boolean) => Texts | undefined,
) {
  const list = el("div", "list", { role: "log", "aria-live": "off", "aria-label": say(W.messages) });
  const typist = el("span", "hidden");
  const typing = el("div", "typing", {}, el("i"), el("i"), el("i"), typist);
  const suggestions = el("div", "suggestions");
  /** What is suggested: the site's beginnings, or the headings of a reply that was not sure. */
  let suggested: readonly (string | Source)[] = [];
  const suggest = (now: typeof suggested, person: boolean) => {
    if (now.length === suggested.length && now.every((one, i) => one === suggested[i])) return;
    suggested = now;
    suggestions.replaceChildren(
      ...now.map((one) => {
        const [text, choice] = typeof one === "string" ? [one] : [one.title, one.id];
        return button("suggestion", text, () => speak(text, choice));
      }),
    );
    if (person) suggestions.append(button("suggestion", say(W.person), () => room().act({ type: "person" })));
  };
  const inner = el("div", "inner", {}, list, suggestions, typing, forms.element);
  const element = el("div", "scroll", { tabindex: "0", role: "group", "aria-label": say(W.messages) }, inner);
  // It stays at the newest line, unless the visitor reads further up. By scrolling: lines that a box laid out in reverse
  // pushes up count as shifts of the page's layout.
  let follows = true;
  const follow = () => {
    if (follows) element.scrollTop = element.scrollHeight;
  };
  let top = 0;
  element.onscroll = () => {
    const { scrollHeight, scrollTop, clientHeight } = element;
    // A line that came since the last scroll is no reason to stop: only moving up is.
    follows = scrollHeight - scrollTop - clientHeight < NEAR || (follows && scrollTop >= top);
    top = scrollTop;
  };
  const sizes = new ResizeObserver(follow);
  sizes.observe(element);
  sizes.observe(inner);
  let rows = new Map<string, Row>();
  let drawn: RoomState | null = null;
  /** Later events are new to the visitor and are announced. */
  let heardUpTo = Number.POSITIVE_INFINITY;

  function arrange(state: RoomState, before: RoomState | null): void {
    const { view, live, more, pending } = state;
    const next = new Map<string, Row>();
    let last: MessageElement | null = null;
    const add = (key: string, line: MessageElement) => {
      const finished = (text: string) => {
        const fresh = line.live || (line.seq ?? 0) > heardUpTo;
        if (fresh && line.by !== "visitor") announce(`${line.name ?? site.assistant}: ${text}`);
      };
      const made = (rows.get(key) ?? streamed(line))?.message ?? message(room, texts, finished);
      made.draw(line, !last || last.by !== line.by || last.name !== line.name || line.at - last.at > TOGETHER);
      next.set(key, { node: made.element, message: made });
      last = line;
    };
    /** The row of the reply in progress, if this line is its finished form. */
    const streamed = ({ by, seq }: MessageElement): Row | undefined => {
      const was = before?.live;
      if (!was || was.turn === live?.turn || by !== "assistant" || !seq || seq <= before.view.seq) return;
      const row = rows.get(`t${was.turn}`);
      rows.delete(`t${was.turn}`);
      return row;
    };

    if (!more) add("greeting", { by: "assistant", text: site.greeting, at: 0 });
    const seen = forms.there()?.seen(state);
    const put = (item: Item) => {
      if (item.kind === "said") add(item.id ? `m${item.id}` : `e${item.seq}`, item);
      else if (item.kind === "notice") {
        const key = `e${item.seq}`;
        const row = rows.get(key) ?? { node: el("div", "notice", { "data-what": item.what }) };
        forms.there()?.notice(row.node, item, state, item.seq > heardUpTo);
        next.set(key, row);
        last = null;
      }
      if (item === seen?.item) next.set("seen", seen);
    };
    const { told, last: offers } = inOrder(view.items);
    told.forEach(put);
    if (live) add(`t${live.turn}`, { by: "assistant", text: live.text, at: Date.now(), live: true });
    // Before the reply has begun they would take its place.
    if (live || !debt(view.floor)) offers.forEach(put);
    for (const p of pending) add(`m${p.id}`, { by: "visitor", text: p.text, at: p.at, pending: p });

    const below = element.scrollHeight - element.scrollTop;
    for (const [key, { node }] of rows) if (next.get(key)?.node !== node) node.remove();
    let at = list.firstChild;
    for (const { node } of next.values()) {
      if (node === at) at = at.nextSibling;
      else list.insertBefore(node, at);
    }
    // What is read stays where it is when earlier lines come before it.
    if (before && state.from < before.from) element.scrollTop = element.scrollHeight - below;
    rows = next;
    const said = view.items.findLast((item) => item.kind === "said");
    const choices = live || pending.length > 0 || view.floor.held !== "assistant" ? undefined : said?.choices;
    const empty = !more && view.items.length + pending.length === 0;
    suggest(empty ? site.suggestions : (choices ?? NONE), !!choices);
    suggestions.hidden = suggested.length === 0;
  }

  return {
    element,
    /** Called before rendering, which is delayed: what the first welcome brings is not new. */
    look({ connections, view }: RoomState) {
      if (connections > 0) heardUpTo = Math.min(heardUpTo, view.seq);
    },
    /** Scrolls to the newest line, after the visitor's own message. */
    toEnd() {
      follows = true;
      follow();
    },
    /** Renders everything again, because more texts have loaded. */
    again() {
      drawn = null;
    },
    draw(state: RoomState) {
      const before = drawn;
      drawn = state;
      const { view, live, pending, more, read } = state;
      const { floor } = view;
      const same = before?.view === view && before.pending === pending && before.more === more && before.read === read;
      if (!same || before.live?.turn !== live?.turn) arrange(state, before);
      else if (live && before.live !== live) rows.get(`t${live.turn}`)?.message?.stream(live.text);

      const person = state.typing.concierge && floor.held === "concierge" ? floor.concierge.name : null;
      const owed = !live && debt(floor) && state.status === "open";
      typing.hidden = !person && !owed;
      typing.classList.toggle("human", !!person);
      write(typist, say(W.typing, { name: person ?? site.assistant }));
      if (person && !before?.typing.concierge) announce(typist.textContent);
    },
  };
}
