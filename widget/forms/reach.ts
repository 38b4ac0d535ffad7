/**
 * How a visitor is reached later when no person is available now: by a call or another appointment at a time they choose
 * or, when there are no times or they prefer it, through the contact form.
 */
import { strands } from "../../protocol/actions.ts";
import { CALL } from "../../protocol/appointments.ts";
import { ENDS_REPLY } from "../../protocol/triggers.ts";
import type { View } from "../../protocol/view.ts";
import type { RoomState } from "../connection/room.ts";
import type { Kit, Part } from "../panel/kit.ts";
import type { Sentence } from "../words/keys.ts";
import { contactForm } from "./contact.ts";
import { zone } from "./date.ts";
import { keepFocus } from "./focus.ts";
import { named } from "./kinds.ts";
import { slotPicker } from "./slots.ts";

/** Timeout for the list of free times. */
const PATIENCE = 2_000;

/** Nobody is on duty: the visitor asked for a person and was offered a call at once, without a wait and its notice. */
const unanswered = ({ events }: RoomState): boolean => {
  const last = events.findLast((event) => event.type === "trigger.fired" || event.type === "wait.expired");
  return last?.type === "trigger.fired" && strands(last.action) && ENDS_REPLY[last.kind] === "call";
};

/** The seq of a cancelled call after which nobody wrote, or null. */
function undone({ items, floor }: View): number | null {
  const last = items.findLast((item) => item.kind === "notice" || (item.kind === "said" && item.by === "visitor"));
  const here = floor.held === "concierge" || floor.held === "waiting";
  return last?.kind === "notice" && last.what === "callCancelled" && !here ? last.seq : null;
}

/** The visitor's view of why the chosen time was refused. */
const WRONG: Partial<Record<string, Sentence>> = {
  "slot-taken": W.slotGone,
  "closed-hours": W.slotGone,
  malformed: W.phoneWrong,
};

export function reach(kit: Kit): Part & { ask(): void } {
  const { el, button, say, write, announce, room } = kit;
  let state: RoomState | null = null;
  /** The visitor wants to move the booked call; or prefers to leave contact details. */
  let moving = false;
  let rather = false;
  /** The kind of appointment that the visitor chose; until they do, the gateway reads it from their words. */
  let kind: string | undefined;
  /** The times were requested; they did not arrive, or were refused. */
  let asked = false;
  let none = false;
  let patience: ReturnType<typeof setTimeout> | undefined;
  let refused: RoomState["refused"] = null;
  let call: unknown = null;
  let promised: unknown = null;
  /** The cancelled call after which they wanted no other, and the connection over which times were requested. */
  let declined: number | null = null;
  let connection = 0;

  const element = el("div");
  const nobody = el("p", "notice", {}, say(W.nobody));
  const contact = contactForm(kit);
  const back = button("link", "", () => {
    rather = false;
    kind ??= state?.slots?.kind ?? CALL;
    if (state) draw(state);
  });
  contact.element.append(back);
  const picker = slotPicker(
    kit,
    () => {
      rather = true;
      if (state) draw(state);
    },
    () => {
      if (!state) return;
      declined = undone(state.view);
      const now = state;
      keepFocus(kit.root, () => draw(now));
    },
    (chosen) => {
      kind = chosen;
      request();
    },
  );
  const several = SITE.appointments.length > 1;
  const request = () => {
    asked = room().send({ type: "slots", zone: zone(), ...(several && kind && { kind }) });
    clearTimeout(patience);
    patience = setTimeout(() => {
      none = true;
      if (state) draw(state);
    }, PATIENCE);
  };

  const fitting = (now: RoomState, times: boolean) => {
    // Who chose a kind without free times may choose another.
    if ((times || (several && kind && now.slots)) && !rather) return picker;
    return rather || none || now.slots ? contact : null;
  };

  function draw(now: RoomState): void {
    const newest = now.refused === refused ? null : now.refused;
    refused = now.refused;
    const { floor, held } = now.view;
    const cancelled = undone(now.view);
    const came = now.slots !== state?.slots;
    state = now;
    // A booked or moved call, or a promise, completes the request.
    if (call !== now.view.call || promised !== now.view.promised) {
      moving = rather = false;
      kind = undefined;
    }
    ({ call, promised } = now.view);
    const again = cancelled !== null && cancelled !== declined;
    const wanted = moving || ((floor.stranded || again) && !now.view.call);
    // Times that were requested over a lost connection are requested again.
    if (connection !== now.connections) asked = false;
    connection = now.connections;
    if (!wanted) asked = none = rather = false;
    else if (!asked && now.status === "open") request();
    if (came || newest?.re === "slots") {
      clearTimeout(patience);
      none = !came;
    }
    const wrong = newest?.re === "book" || newest?.re === "move" ? (WRONG[newest.why] ?? W.notTaken) : null;
    if (wrong === W.slotGone) request();
    const slots = none && !now.slots ? [] : (now.slots?.slots ?? []);
    picker.draw(now, slots, wrong, !floor.stranded && !moving);
    contact.draw(now);
    const times = slots.length > 0 || !!held;
    back.hidden = !times && !several;
    write(back, say(named(kit, now.slots?.kind).sentences.times));
    const shown = wanted ? fitting(now, times) : null;
    // Only one form at a time: two forms with a phone field would confuse.
    if (shown?.element === (element.lastChild ?? undefined)) return;
    const alone = shown && !moving && !again && unanswered(now);
    if (alone && !element.firstChild) announce(say(W.nobody));
    element.replaceChildren(...(alone ? [nobody] : []), ...(shown ? [shown.element] : []));
    if (shown === contact) contact.begin(now);
  }

  return {
    element,
    draw,
    ask() {
      moving = true;
      kind = state?.view.call?.slot.kind ?? CALL;
      request();
      if (state) draw(state);
    },
  };
}
