/**
 * Who holds the floor, and the one button that changes it. The button never moves: a way to a person that has to be
 * looked for is no way.
 */
import type { Held } from "../../protocol/floor";
import type { RoomState } from "../connection/room";
import { button, el, face, icon, PERSON, write } from "./dom";
import type { Talk } from "./talk";
import { say } from "./words";

export class FloorBar {
  readonly element: HTMLElement;
  readonly #face = el("span");
  readonly #text = el("b");
  readonly #more = el("span");
  readonly #label = el("span");
  /** Ticks every second, for the eyes only: the announcer has said it in words. */
  readonly #clock = el("span", "clock", { "aria-hidden": "true" });
  #ticking: ReturnType<typeof setInterval> | undefined;
  /** The fact that gave the floor to whoever holds it, as drawn last. */
  #since = -1;
  #from = 0;
  #welcomed = false;
  #back = false;

  constructor({ room }: Talk) {
    const clicked = () => room().send({ type: this.#back ? "back" : "person" });
    this.element = el(
      "div",
      "floor",
      {},
      this.#face,
      el("span", "holder", {}, this.#text, this.#more, this.#clock),
      button("floor-button", this.#label, clicked, icon(PERSON)),
    );
  }

  draw({ view: { floor }, connections }: RoomState): void {
    const { held, since } = floor;
    const welcomed = this.#welcomed;
    this.#welcomed = connections > 0;
    const person = held === "concierge" ? floor.concierge.name : undefined;
    const away = held === "concierge" && floor.absent?.why === "dropped";
    const texts: Record<Held, [string, string?]> = {
      assistant: [SITE.assistant, say("ai")],
      waiting: [say("waiting")],
      concierge: [away ? say("absent", { name: person }) : (person ?? ""), say("human")],
      closed: [say("over")],
    };
    const [text, more = ""] = texts[held];
    write(this.#text, text);
    write(this.#more, more);
    if (this.#since === since.seq) return;
    this.#back = held === "waiting" || person !== undefined;
    write(this.#label, say(this.#back ? "back" : "person"));
    this.element.dataset.held = held;
    this.#more.className = person === undefined ? "muted" : "badge";
    this.#face.replaceChildren(face(person));
    // A wait that begins before our eyes is timed by our own clock, which may differ from the server's.
    this.#from = welcomed ? Date.now() : since.at;
    this.#since = since.seq;
    clearInterval(this.#ticking);
    this.#clock.hidden = held !== "waiting";
    if (held !== "waiting") return;
    const tick = () => {
      const seconds = Math.max(0, Math.floor((Date.now() - this.#from) / 1_000));
      write(this.#clock, `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`);
    };
    tick();
    this.#ticking = setInterval(tick, 1_000);
  }
}
