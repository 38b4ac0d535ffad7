/** For longer conversations: the button for earlier messages, and the read receipt. */
import type { RoomState } from "../connection/room.ts";
import type { Forms, Kit, Part } from "../panel/kit.ts";

/** The button before the log. */
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
