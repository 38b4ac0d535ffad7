/** Says when the connection is gone, and what to do about it; silent while it is only on its way. */
import { never } from "../../protocol/never";
import type { RoomState } from "../connection/room";
import type { Announcer } from "./announcer";
import { el, write } from "./dom";
import { say } from "./words";

/** A reconnect that takes less than this is nobody's business. */
const PATIENCE = 1_500;

export class Banner {
  readonly element = el("div", "banner", { hidden: "" });
  readonly #announcer: Announcer;
  #late: ReturnType<typeof setTimeout> | undefined;

  constructor(announcer: Announcer) {
    this.#announcer = announcer;
  }

  draw({ status, stopped }: RoomState): void {
    switch (status) {
      case "stopped":
        this.#show(stopped ? say("stopped") : "");
        break;
      case "open":
        this.#show("");
        break;
      case "connecting":
      case "offline":
        this.#late ??= setTimeout(() => this.#show(say("offline")), PATIENCE);
        break;
      default:
        never(status);
    }
  }

  #show(text: string): void {
    clearTimeout(this.#late);
    this.#late = undefined;
    this.element.hidden = text === "";
    if (text && this.element.textContent !== text) this.#announcer.say(text);
    write(this.element, text);
  }
}
