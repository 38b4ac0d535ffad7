/**
 * How somebody who cannot be reached now is reached later: by a call at a time they choose or, when there are no times
 * or they would rather, by the contact form.
 */
import type { RoomState } from "../connection/room";
import { W } from "../words/keys";
import { contactForm } from "./contact";
import { zone } from "./date";
import type { Kit, Part } from "./kit";
import { slotPicker } from "./slots";

/** Times that take longer than this to come are not waited for. */
const PATIENCE = 2_000;

/** The visitor asked for a person and was given a call at once, without a wait and its notice: nobody is on duty. */
const unanswered = ({ events }: RoomState): boolean => {
  const last = events.findLast((event) => event.type === "trigger.fired" || event.type === "wait.expired");
  return last?.type === "trigger.fired" && last.action === "call" && last.kind === "asked";
};

export function reach(kit: Kit): Part & { ask(): void } {
  const { el, say, announce, room } = kit;
  let state: RoomState | null = null;
  /** The visitor wants another time for the call that stands; or would rather leave a contact. */
  let moving = false;
  let rather = false;
  /** The times were asked for; did not come, or were refused. */
  let asked = false;
  let none = false;
  let patience: ReturnType<typeof setTimeout> | undefined;
  let refused: RoomState["refused"] = null;
  let call: unknown = null;

  const element = el("div");
  const nobody = el("p", "notice", {}, say(W.nobody));
  const contact = contactForm(kit);
  const picker = slotPicker(kit, () => {
    rather = true;
    if (state) draw(state);
  });
  const request = () => {
    asked = room().send({ type: "slots", zone: zone() });
    clearTimeout(patience);
    patience = setTimeout(() => {
      none = true;
      if (state) draw(state);
    }, PATIENCE);
  };

  const fitting = (now: RoomState, times: boolean) => {
    if (times && !rather) return picker;
    return !moving && (rather || none || now.slots) ? contact : null;
  };

  function draw(now: RoomState): void {
    const newest = now.refused === refused ? null : now.refused;
    refused = now.refused;
    const { floor, held } = now.view;
    const came = now.slots !== state?.slots;
    state = now;
    // A call that was made or moved is what was wanted.
    if (call !== now.view.call) moving = rather = false;
    call = now.view.call;
    const wanted = moving || (floor.stranded && !now.view.call);
    if (!wanted) asked = none = rather = false;
    else if (!asked && now.status === "open") request();
    if (came || newest?.re === "slots") {
      clearTimeout(patience);
      none = !came;
    }
    const gone = newest?.re === "book" || newest?.re === "move";
    if (gone) request();
    const slots = none && !now.slots ? [] : (now.slots?.slots ?? []);
    picker.draw(now, slots, gone);
    contact.draw(now);
    const shown = wanted ? fitting(now, slots.length > 0 || !!held) : null;
    // What is not asked is not there either: two forms with a field for the phone would be one too many.
    if (shown?.element === (element.lastChild ?? undefined)) return;
    const alone = shown && !moving && unanswered(now);
    if (alone && !element.firstChild) announce(say(W.nobody));
    element.replaceChildren(...(alone ? [nobody] : []), ...(shown ? [shown.element] : []));
    if (shown === contact) contact.begin(now);
  }

  return {
    element,
    draw,
    ask() {
      moving = true;
      request();
      if (state) draw(state);
    },
  };
}
