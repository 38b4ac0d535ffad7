/**
 * Who holds the floor, and the one button that changes it. The button never moves: a way to a person that has to be
 * looked for is no way.
 */
import type { Held } from "../../protocol/floor";
import { button, el, face, icon, PERSON, write } from "./dom";
import type { Part, Talk } from "./talk";
import { say } from "./words";

export function floorBar({ room }: Talk): Part {
  const mark = el("span");
  const who = el("b");
  const more = el("span");
  const label = el("span");
  /** Ticks every second, for the eyes only: the announcer has said it in words. */
  const clock = el("span", "clock", { "aria-hidden": "true" });
  let ticking: ReturnType<typeof setInterval> | undefined;
  /** The fact that gave the floor to whoever holds it, as drawn last. */
  let drawn = -1;
  let welcomed = false;
  let back = false;

  const clicked = () => room().send({ type: back ? "back" : "person" });
  const element = el(
    "div",
    "floor",
    {},
    mark,
    el("span", "holder", {}, who, more, clock),
    button("floor-button", label, clicked, icon(PERSON)),
  );

  return {
    element,
    draw({ view: { floor }, connections }) {
      const { held, since } = floor;
      const person = held === "concierge" ? floor.concierge.name : undefined;
      const away = held === "concierge" && floor.absent?.why === "dropped";
      const texts: Record<Held, string> = {
        assistant: SITE.assistant,
        waiting: say("waiting"),
        concierge: away ? say("absent", { name: person }) : (person ?? ""),
        closed: say("over"),
      };
      write(who, texts[held]);
      // A wait that begins before our eyes is timed by our own clock, which may differ from the server's.
      const from = welcomed ? Date.now() : since.at;
      welcomed = connections > 0;
      if (drawn === since.seq) return;
      drawn = since.seq;
      back = held === "waiting" || !!person;
      write(label, say(back ? "toAssistant" : "person"));
      element.dataset.held = held;
      more.className = person ? "badge" : "muted";
      write(more, person ? say("human") : held === "assistant" ? say("ai") : "");
      mark.replaceChildren(face(person));
      clearInterval(ticking);
      write(clock, "");
      if (held !== "waiting") return;
      const tick = () => {
        const seconds = Math.max(0, Math.floor((Date.now() - from) / 1_000));
        write(clock, `${Math.floor(seconds / 60)}:${`${seconds % 60}`.padStart(2, "0")}`);
      };
      tick();
      ticking = setInterval(tick, 1_000);
    },
  };
}
