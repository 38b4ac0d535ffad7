/** The number of characters left, shown near the limit, or how many are too many. */
import * as LIMITS from "../../protocol/limits/sizes.ts";
import type { Kit, Part } from "../panel/kit.ts";

const NEAR = 300;

export function left({ el, say, write, root }: Kit): Part {
  const text = root.querySelector<HTMLTextAreaElement>(".text");
  const element = el("span", "left");
  const draw = () => {
    const count = LIMITS.text - (text?.value.length ?? 0);
    element.classList.toggle("error", count < 0);
    write(element, count < 0 ? say(W.tooLong, { count: -count }) : count < NEAR ? say(W.remaining, { count }) : "");
  };
  text?.after(element);
  text?.addEventListener("input", draw);
  return { element, draw };
}
