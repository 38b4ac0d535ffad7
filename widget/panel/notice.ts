/** A line of the log that nobody said: a person joined, an offer stands, a call back was promised. */
import type { Item, View } from "../../protocol/view";
import { button, el, write } from "./dom";
import { LANG, say } from "./words";

export type NoticeItem = Extract<Item, { kind: "notice" }>;

const DATE = new Intl.DateTimeFormat(LANG, {
  weekday: "long",
  day: "numeric",
  month: "long",
  hour: "numeric",
  minute: "2-digit",
});

/** Draws it into `node` and returns what it says. */
export function drawNotice(node: HTMLElement, item: NoticeItem, view: View, person: () => void): string {
  const { what, name = "" } = item;
  const date = what === "promised" && view.promised;
  const text = date ? say("promisedBy", { date: DATE.format(date) }) : say(what, { name });
  if (what !== "offer") write(node, text);
  else if (!node.firstChild) {
    const refuse = () => {
      node.hidden = true;
    };
    const choices = el("div", "choices", {}, button("primary", say("yes"), person), button("quiet", say("no"), refuse));
    node.append(text, choices);
  }
  // An offer that was refused, or no longer stands, does not come back.
  if (!text || (what === "offer" && item.seq !== view.offer)) node.hidden = true;
  return node.hidden ? "" : text;
}
