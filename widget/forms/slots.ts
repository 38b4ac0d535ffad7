/** Free times for a call: one tap chooses, one more books, with a phone number and a yes in between. */
import type { Slot } from "../../protocol/events";
import { LIMITS } from "../../protocol/limits";
import type { RoomState } from "../connection/room";
import { W } from "../words/keys";
import { PHONE } from "./contact";
import { date, zone } from "./date";
import { checked, field } from "./field";
import type { Kit } from "./kit";

/** More than these are no choice but a list. */
const SHOWN = 3;

export function slotPicker(kit: Kit, otherwise: () => void) {
  const { el, button, say, write, room, announce, language } = kit;
  const phone = field(kit, say(W.phone), { type: "tel", autocomplete: "tel", maxlength: `${LIMITS.phone}` }, (value) =>
    PHONE.test(value) ? "" : say(W.phoneWrong),
  );
  const consent = field(kit, say(W.consent), { type: "checkbox" }, (value) => (value ? "" : say(W.consentMissing)));
  const list = el("div", "times");
  const chosen = el("b");
  const problem = el("p", "error");
  const other = button("quiet", say(W.otherTime), () => choose(null));
  const form = el("form", "", { novalidate: "" }, chosen, phone.element, consent.element);
  form.append(el("div", "choices", {}, el("button", "primary", {}, say(W.book)), other));
  const body = el("div", "", {}, list);
  const away = button("link", say(W.otherwise), otherwise);
  const element = el("section", "card", { "aria-label": say(W.slotsTitle) });
  element.append(el("b", "", {}, say(W.slotsTitle)), body, problem, away);
  let slot: Slot | null = null;
  let state: RoomState | null = null;
  /** The times as drawn last. */
  let drawn = "";

  const complain = (text: string) => {
    write(problem, text);
    if (text) announce(text);
  };
  const choose = (to: Slot | null) => {
    slot = to;
    body.replaceChildren(to ? form : list);
    write(chosen, to ? `${date(to.start, language)}, ${to.concierge.name}` : "");
    if (!to) return;
    phone.input.value ||= state?.view.lead.phone?.value ?? "";
    phone.input.focus();
  };
  const tapped = (to: Slot) => {
    const { call } = state?.view ?? {};
    complain("");
    if (!call) choose(to);
    else if (!room().send({ type: "move", call: call.call, slot: to.id })) complain(say(W.offline));
  };
  form.onsubmit = (e) => {
    e.preventDefault();
    if (!slot || !checked([phone, consent])) return;
    const sent = room().send({
      type: "book",
      slot: slot.id,
      phone: phone.input.value.trim(),
      name: state?.view.lead.name?.value,
      zone: zone(),
      consent: true,
    });
    complain(sent ? "" : say(W.offline));
  };
  choose(null);

  return {
    element,
    /** `gone`: the time that was asked for is no longer free. */
    draw(now: RoomState, slots: readonly Slot[], gone: boolean) {
      // The choice was for the call that is now made, or moved.
      if (state?.view.call !== now.view.call) choose(null);
      state = now;
      const { call, held } = now.view;
      // The time that was kept while they waited comes first.
      const shown = [...(held ? [held] : []), ...slots.filter(({ id }) => id !== held?.id)].slice(0, SHOWN);
      const text = JSON.stringify([shown, held]);
      if (text !== drawn) {
        drawn = text;
        const label = (each: Slot) =>
          date(each.start, language, "short") + (each.id === held?.id ? ` (${say(W.kept)})` : "");
        list.replaceChildren(...shown.map((each) => button("quiet", label(each), () => tapped(each))));
      }
      away.hidden = !!call;
      if (gone) {
        choose(null);
        complain(say(W.slotGone));
      }
    },
  };
}
