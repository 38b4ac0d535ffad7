/** Shows that the connection is lost and what to do; silent during a short reconnect. */

import { say } from "../words/say.ts";
import { el, write } from "./dom.ts";
import type { Part, Talk } from "./talk.ts";

/** A reconnect shorter than this is not shown. */
const PATIENCE = 1_500;

/** `want`: fetches the words that few need. */
export function banner({ announce }: Talk, want: () => void): Part {
  const element = el("div", "banner", { hidden: "" });
  let late: ReturnType<typeof setTimeout> | undefined;
  const show = (text: string) => {
    clearTimeout(late);
    late = undefined;
    element.hidden = !text;
    if (text && element.textContent !== text) announce(text);
    write(element, text);
  };
  return {
    element,
    draw({ status, stopped }) {
      if (stopped === "refused") want();
      if (status === "open") show("");
      else if (stopped) show(say(stopped === "refused" ? W.refused : W.stopped));
      else late ??= setTimeout(() => show(say(W.offline)), PATIENCE);
    },
  };
}
