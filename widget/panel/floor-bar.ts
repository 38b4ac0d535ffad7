/**
 * Who has the floor, and the one button that changes it. The button never moves, so that nobody has to search for the
 * way to a person.
 */
import type { Held } from "../../protocol/facts.ts";
import type { RoomState } from "../connection/room.ts";
import { say } from "../words/say.ts";
import { site } from "../words/site.ts";
import { button, el, face, icon, PERSON, write } from "./dom.ts";
import type { Talk } from "./talk.ts";

export function floorBar({ room }: Talk) {
  const mark = el("span");
  const who = el("b");
  const more = el("span");
  /** The place in line; filled by the forms. */
  const place = el("span", "place muted");
  const label = el("span");
  /** The event that gave the floor to its holder, as last rendered. */
  let drawn = -1;
  let back = false;

  /** Pressed before there was a connection: sent as soon as there is one. */
  let pressed = false;

  const clicked = () => {
    pressed = !room().act({ type: back ? "back" : "person" });
  };
  const element = el(
    "div",
    "floor",
    {},
    mark,
    el("span", "holder", {}, who, more),
    button("floor-button", label, clicked, icon(PERSON)),
    place,
  );

  return {
    element,
    place,
    draw({ view: { floor }, status }: RoomState) {
      if (pressed && status === "open") clicked();
      const { held, since } = floor;
      const person = held === "concierge" ? floor.concierge.name : undefined;
      const away = held === "concierge" && floor.absent?.why === "dropped";
      const texts: Record<Held, string> = {
        assistant: site.assistant,
        waiting: say(W.waiting),
        concierge: away ? say(W.absent, { name: person }) : (person ?? ""),
        closed: say(W.over),
      };
      write(who, texts[held]);
      if (drawn === since.seq) return;
      drawn = since.seq;
      back = held === "waiting" || !!person;
      write(more, person ? say(W.human) : held === "assistant" ? say(W.ai) : "");
      write(label, say(back ? W.toAssistant : W.person));
      element.dataset.held = held;
      more.className = person ? "badge" : "muted";
      mark.replaceChildren(face(person));
    },
  };
}
