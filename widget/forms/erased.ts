/** Shows that the conversation was erased, until the next message. */

import type { Kit, Part } from "../panel/kit.ts";

export function erased({ el, say, announce }: Kit): Part & { tell(): void } {
  const element = el("p", "notice", { hidden: "" }, say(W.erased));
  return {
    element,
    draw({ view, pending }) {
      if (view.items.length + pending.length > 0) element.hidden = true;
    },
    tell() {
      element.hidden = false;
      announce(say(W.erased));
    },
  };
}
