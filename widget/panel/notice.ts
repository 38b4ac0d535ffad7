/** A line of the log that nobody said: a person joined, an offer stands, a call back was promised. */
import { never } from "../../protocol/never";
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
  const text = sentence(item, view.promised);
  if (item.what !== "offer") write(node, text);
  else if (!node.firstChild) {
    const refuse = () => {
      node.hidden = true;
    };
    const choices = el("div", "choices", {}, button("primary", say("yes"), person), button("quiet", say("no"), refuse));
    node.append(text, choices);
  }
  // An offer that was refused, or no longer stands, does not come back.
  if (item.what === "offer" && item.seq !== view.offer) node.hidden = true;
  return node.hidden ? "" : text;
}

function sentence({ what, name = "" }: NoticeItem, promised: number | null): string {
  switch (what) {
    case "left":
      return say("leftUs", { name });
    case "back":
      return say("returnedToAssistant");
    case "promised":
      return promised === null ? say("promised") : say("promisedBy", { date: DATE.format(promised) });
    case "asked":
    case "offer":
    case "joined":
    case "dropped":
    case "returned":
    case "handedBack":
    case "expired":
    case "closed":
      return say(what, { name });
    default:
      return never(what);
  }
}
