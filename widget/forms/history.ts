/** What belongs to a long talk: the way to its earlier messages, and how far the other side has read. */
import type { RoomState } from "../connection/room.ts";
import type { Forms, Kit, Part } from "../panel/kit.ts";

/** The button that stands in front of the log. */
export function older({ button, say, room, element: end }: Kit): Part {
  const element = button("older", say(W.older), () => room().older());
  end.parentElement?.prepend(element);
  return {
    element,
    draw({ more }) {
      element.hidden = !more;
    },
  };
}

export function seen({ el, say }: Kit): Forms["seen"] {
  const node = el("div", "seen", {}, say(W.seen));
  return ({ view, read }: RoomState) => {
    const item = view.items.findLast((each) => each.kind === "said" && each.by === "visitor" && each.seq <= read);
    return item && { item, node };
  };
}
