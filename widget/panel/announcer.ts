/**
 * Speaks to those who listen: a hidden polite region that gets each finished piece of text once. The visible log is
 * not live, because a screen reader would then read every word of a streaming reply as it grows.
 */
import { el } from "./dom";

/** Readers need the text to stay a moment; left in place it would be read again when browsing. */
const STAY = 3_000;

export class Announcer {
  readonly element = el("div", "hidden", { "aria-live": "polite" });

  say(text: string): void {
    const line = el("div", "", {}, text);
    this.element.append(line);
    setTimeout(() => line.remove(), STAY);
  }
}
