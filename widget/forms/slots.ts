/** Free times for a call: one tap chooses, another books, with a phone number and consent in between. */
import type { Slot } from "../../protocol/facts.ts";
import * as LIMITS from "../../protocol/limits/sizes.ts";
import type { RoomState } from "../connection/room.ts";
import type { Kit } from "../panel/kit.ts";
import type { Sentence } from "../words/keys.ts";
import { PHONE } from "./contact.ts";
import { date, zone } from "./date.ts";
import { checked, field } from "./field.ts";
import { pages } from "./times.ts";

/** Timeout of a booking in milliseconds, after which the visitor may try again. */
const PATIENCE = 8_000;

/** `otherwise`: they prefer to leave contact details; `declined`: they want no call. */
export function slotPicker(kit: Kit, otherwise: () => void, declined: () => void) {
  const { el, button, say, write, room, announce, locale } = kit;
  const phone = field(kit, say(W.phone), { type: "tel", autocomplete: "tel", maxlength: `${LIMITS.phone}` }, (value) =>
    PHONE.test(value) ? "" : say(W.phoneWrong),
  );
  const consent = field(kit, say(W.mayContact), { type: "checkbox" }, (value) => (value ? "" : say(W.consentMissing)));
  const list = el("div", "times");
  const more = button("link", say(W.otherTime), () => {
    page++;
    fill();
    announce([...list.children].map((each) => each.textContent).join(", "));
  });
  const opens = el("p");
  const chosen = el("b");
  const problem = el("p", "error");
  const other = button("quiet", say(W.otherTime), () => choose(null));
  const submit = el("button", "primary", {}, say(W.book));
  const form = el("form", "", { novalidate: "" }, chosen, phone.element, consent.element);
  form.append(el("div", "choices", {}, submit, other));
  const choice = el("div", "", {}, opens, list, more);
  const body = el("div", "", {}, choice);
  const away = button("link", say(W.otherwise), otherwise);
  const not = button("link", say(W.skip), declined);
  const element = el("section", "card", { "aria-label": say(W.slotsTitle) });
  element.append(el("b", "", {}, say(W.slotsTitle)), body, problem, away, not);
  let slot: Slot | null = null;
  let state: RoomState | null = null;
  /** The times as last rendered, and the page that is shown. */
  let drawn = "";
  let times: Slot[][] = [];
  let page = 0;
  /** A booking is pending. */
  let sent: ReturnType<typeof setTimeout> | undefined;

  const complain = (text: string) => {
    const news = text !== problem.textContent;
    write(problem, text);
    if (text && news) announce(text);
  };
  const sending = (on: boolean) => {
    clearTimeout(sent);
    sent = on
      ? setTimeout(() => {
          sending(false);
          complain(say(W.notTaken));
        }, PATIENCE)
      : undefined;
    write(submit, say(on ? W.sending : W.book));
  };
  const choose = (to: Slot | null) => {
    slot = to;
    body.replaceChildren(to ? form : choice);
    write(chosen, to ? `${date(to.start, locale)}, ${to.concierge.name}` : "");
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
  const fill = () => {
    const { held } = state?.view ?? {};
    const label = (each: Slot) => date(each.start, locale, "short") + (each.id === held?.id ? ` (${say(W.kept)})` : "");
    const shown = times[page % times.length] ?? [];
    list.replaceChildren(...shown.map((each) => button("quiet", label(each), () => tapped(each))));
    more.hidden = times.length < 2;
  };
  form.onsubmit = (e) => {
    e.preventDefault();
    if (sent || !slot || !checked([phone, consent])) return;
    const out = room().send({
      type: "book",
      slot: slot.id,
      phone: phone.input.value.trim(),
      name: state?.view.lead.name?.value,
      zone: zone(),
      consent: true,
    });
    sending(out);
    complain(out ? "" : say(W.offline));
  };
  choose(null);

  return {
    element,
    /** `wrong`: the error about the chosen time; `may`: the visitor may decline the call. */
    draw(now: RoomState, slots: readonly Slot[], wrong: Sentence | null, may: boolean) {
      // The choice led to the call that is now booked or moved.
      if (state?.view.call !== now.view.call) {
        sending(false);
        choose(null);
      }
      state = now;
      const { call, held } = now.view;
      const next = now.slots?.next;
      write(opens, next && !call ? say(W.opens, { date: date(next, locale) }) : "");
      opens.hidden = !opens.textContent;
      const text = JSON.stringify([slots, held]);
      if (text !== drawn) {
        drawn = text;
        times = pages(slots, held);
        page = 0;
        fill();
      }
      away.hidden = !!call;
      not.hidden = !may;
      if (wrong === null) return;
      sending(false);
      // Another time must be chosen if this one is gone; after any other failure the form stays as it is.
      if (wrong === W.slotGone) choose(null);
      complain(say(wrong));
    },
  };
}
