/**
 * Free times for an appointment: one tap chooses, another books, with the contact that the kind needs and consent in
 * between. Where the site has several kinds, they are chosen first.
 */
import { CALL, kindOf, suffices } from "../../protocol/appointments.ts";
import type { Slot } from "../../protocol/facts.ts";
import * as LIMITS from "../../protocol/limits/sizes.ts";
import type { RoomState } from "../connection/room.ts";
import type { Kit } from "../panel/kit.ts";
import type { Sentence } from "../words/keys.ts";
import { EMAIL, PHONE } from "./contact.ts";
import { date, zone } from "./date.ts";
import { checked, field } from "./field.ts";
import { named } from "./kinds.ts";
import { pages } from "./times.ts";

/** Timeout of a booking in milliseconds, after which the visitor may try again. */
const PATIENCE = 8_000;

/** `otherwise`: they prefer to leave contact details; `declined`: they want nothing; `wanted`: they chose a kind. */
export function slotPicker(kit: Kit, otherwise: () => void, declined: () => void, wanted: (kind: string) => void) {
  const { el, button, say, write, room, announce, locale } = kit;
  const phone = field(
    kit,
    say(W.phone),
    { type: "tel", autocomplete: "tel", maxlength: `${LIMITS.phone}` },
    (value) => {
      if (!value && needs() === "contact") return "";
      return PHONE.test(value) ? "" : say(W.phoneWrong);
    },
  );
  const email = field(
    kit,
    say(W.email),
    { type: "email", autocomplete: "email", maxlength: `${LIMITS.email}` },
    (value) => {
      if (value) return EMAIL.test(value) ? "" : say(W.emailWrong);
      return phone.input.value.trim() ? "" : say(W.eitherMissing);
    },
  );
  const consent = field(kit, say(W.mayContact), { type: "checkbox" }, (value) => (value ? "" : say(W.consentMissing)));
  const list = el("div", "times");
  const more = button("link", say(W.otherTime), () => {
    page++;
    fill();
    announceTimes();
  });
  const announceTimes = () => announce([...list.children].map((each) => each.textContent).join(", ") || say(W.noTimes));
  const opens = el("p");
  const chosen = el("b");
  const problem = el("p", "error");
  const other = button("quiet", say(W.otherTime), () => choose(null));
  const submit = el("button", "primary");
  const form = el("form", "", { novalidate: "" }, chosen, email.element, phone.element, consent.element);
  form.append(el("div", "choices", {}, submit, other));
  const none = el("p", "", {}, say(W.noTimes));
  const kinds = SITE.appointments.map(({ key }) => {
    const each = button("quiet", named(kit, key).name, () => {
      tell = true;
      wanted(key);
    });
    return { key, button: each };
  });
  const which = el(
    "div",
    "choices",
    { role: "group", "aria-label": say(W.kinds) },
    ...kinds.map((each) => each.button),
  );
  const choice = el("div", "", {}, ...(kinds.length > 1 ? [which] : []), opens, none, list, more);
  const body = el("div", "", {}, choice);
  const away = button("link", say(W.otherwise), otherwise);
  const not = button("link", say(W.skip), declined);
  const title = el("b");
  const element = el("section", "card", {}, title, body, problem, away, not);
  /** The kind of the times that are shown. */
  let kind = CALL;
  let slot: Slot | null = null;
  let state: RoomState | null = null;
  /** The times as last rendered, and the page that is shown. */
  let drawn = "";
  let times: Slot[][] = [];
  let held: Slot | null = null;
  /** A kind was chosen: its times are announced when they come. */
  let tell = false;
  let page = 0;
  const needs = () => kindOf(SITE.appointments, slot?.kind)?.needs ?? "phone";
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
    write(submit, say(on ? W.sending : named(kit, kind).sentences.book));
  };
  const choose = (to: Slot | null) => {
    slot = to;
    body.replaceChildren(to ? form : choice);
    write(chosen, to ? `${date(to.start, locale)}, ${to.concierge.name}` : "");
    if (!to) return;
    const { phone: number, email: address } = state?.view.lead ?? {};
    phone.input.value ||= number?.value ?? "";
    email.input.value ||= address?.value ?? "";
    const need = needs();
    email.element.hidden = need !== "contact";
    phone.element.hidden = consent.element.hidden = need === "nothing";
    write(submit, say(named(kit, to.kind).sentences.book));
    (need === "contact" ? email.input : need === "phone" ? phone.input : submit).focus();
  };
  const tapped = (to: Slot) => {
    const { call } = state?.view ?? {};
    complain("");
    const { phone: number, email: address } = state?.view.lead ?? {};
    const known = { phone: number?.value, email: address?.value };
    const other = call?.slot.kind !== to.kind;
    // A call that becomes a visit, or a visit a call, may need another contact.
    const lacks = other && !suffices(kindOf(SITE.appointments, to.kind)?.needs ?? "phone", known);
    if (!call || lacks) choose(to);
    else if (!room().send({ type: "move", call: call.call, slot: to.id })) complain(say(W.offline));
  };
  const fill = () => {
    const label = (each: Slot) => date(each.start, locale, "short") + (each.id === held?.id ? ` (${say(W.kept)})` : "");
    const shown = times[page % (times.length || 1)] ?? [];
    list.replaceChildren(...shown.map((each) => button("quiet", label(each), () => tapped(each))));
    more.hidden = times.length < 2;
    none.hidden = times.length > 0;
  };
  form.onsubmit = (e) => {
    e.preventDefault();
    const need = needs();
    const fields = need === "nothing" ? [] : need === "contact" ? [email, phone, consent] : [phone, consent];
    if (sent || !slot || !checked(fields)) return;
    const text = (each: typeof phone) => (fields.includes(each) && each.input.value.trim()) || undefined;
    const out = room().send({
      type: "book",
      slot: slot.id,
      phone: text(phone),
      email: text(email),
      name: state?.view.lead.name?.value,
      zone: zone(),
      ...(fields.length > 0 && { consent: true }),
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
      const { call } = now.view;
      kind = now.slots?.kind ?? CALL;
      // A time that is reserved for another kind is none of these.
      held = (now.view.held?.kind ?? CALL) === kind ? now.view.held : null;
      const { sentences } = named(kit, kind);
      write(title, say(sentences.times));
      element.ariaLabel = title.textContent;
      for (const { key, button: each } of kinds) each.ariaPressed = `${key === kind}`;
      const next = now.slots?.next;
      write(opens, next && !call ? say(W.opens, { date: date(next, locale) }) : "");
      opens.hidden = !opens.textContent;
      const text = JSON.stringify([slots, held, kind]);
      if (text !== drawn) {
        drawn = text;
        times = pages(slots, held);
        page = 0;
        fill();
        if (tell) announceTimes();
        tell = false;
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
