/** What stands below a message: that it was cut off, its sources, and what became of one that is not delivered yet. */
import type { say } from "../words/say.ts";
import type { button, el } from "./dom.ts";
import type { MessageElement } from "./message-element.ts";
import type { Talk } from "./talk.ts";

/** What the panel has loaded already. */
export interface Lent {
  el: typeof el;
  button: typeof button;
  say: typeof say;
  room: Talk["room"];
}

export function about({ el, button, say, room }: Lent, { interrupted, sources, pending }: MessageElement): Node[] {
  const nodes: Node[] = [];
  if (interrupted) nodes.push(el("em", "interrupted", {}, say(W.interrupted)));
  if (sources?.length) {
    const titles = [...new Set(sources.map((s) => s.title))];
    nodes.push(el("ul", "sources", { "aria-label": say(W.sources) }, ...titles.map((t) => el("li", "source", {}, t))));
  }
  if (pending?.failed === null) nodes.push(el("span", "sending", {}, say(W.sending)));
  else if (pending) {
    nodes.push(
      el("span", "error", {}, say(W.failed)),
      button("link", say(W.retry), () => room().retry(pending.id)),
      button("link", say(W.discard), () => room().discard(pending.id)),
    );
  }
  return nodes;
}
