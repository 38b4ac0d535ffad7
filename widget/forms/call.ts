/** The booked appointment: when and with whom, a calendar file, and buttons to move or cancel it. */

import type { Kit, Part } from "../panel/kit.ts";
import { date } from "./date.ts";
import { type Named, named, place } from "./kinds.ts";

export function callCard(kit: Kit, move: () => void): Part {
  const { el, button, say, write, room, gateway, locale } = kit;
  const title = el("b");
  const when = el("p");
  const where = el("p", "where");
  const calendar = el("a", "calendar", { download: "call.ics" }, say(W.calendar));
  const cancel = button("quiet", "", () => {
    if (!sure) sure = true;
    else if (call) room().send({ type: "cancel", call });
    write(cancel, say(sure ? W.cancelSure : about.sentences.cancel));
  });
  const choices = el("div", "choices", {}, button("quiet", say(W.otherTime), move), cancel);
  const element = el("section", "card", { hidden: "" }, title, when, where, calendar, choices);
  let call = "";
  let about: Named = named(kit);
  /** Cancel was pressed once; the next press cancels the call. */
  let sure = false;

  return {
    element,
    draw({ view, booked }) {
      const stands = view.call;
      element.hidden = !stands;
      if (!stands) return;
      if (stands.call !== call) {
        call = stands.call;
        sure = false;
      }
      const { start, concierge, kind } = stands.slot;
      about = named(kit, kind);
      const { sentences, name: what } = about;
      write(title, about.title);
      element.ariaLabel = about.title;
      write(cancel, say(sure ? W.cancelSure : sentences.cancel));
      write(when, say(sentences.callBooked, { what, name: concierge.name, date: date(start, locale) }));
      if (where.textContent !== about.where) where.replaceChildren(...place(kit, about.where));
      where.hidden = !about.where;
      const token = booked?.call === call ? booked.token : null;
      calendar.hidden = !token;
      if (token) calendar.href = `${gateway}/calls/${token}.ics`;
    },
  };
}
