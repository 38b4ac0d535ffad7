/** A waiting visitor's place in line and waiting time, as far as they are known: always shown, never invented. */
import type { RoomState } from "../connection/room.ts";
import type { Kit } from "../panel/kit.ts";

export function place({ place: element, say, write, announce, locale }: Kit) {
  const minutes = (seconds: number) =>
    new Intl.NumberFormat(locale, { style: "unit", unit: "minute", unitDisplay: "long" }).format(
      Math.max(1, Math.ceil(seconds / 60)),
    );
  return ({ view: { floor }, queue }: RoomState): void => {
    const words =
      floor.held !== "waiting" || !queue
        ? []
        : [
            ...(queue.place ? [say(queue.place === 1 ? W.next : W.place, { count: queue.place })] : []),
            queue.eta === null ? say(W.unknown) : say(W.about, { time: minutes(queue.eta) }),
          ];
    const text = words.join(", ");
    if (text && text !== element.textContent) announce(text);
    write(element, text);
  };
}
