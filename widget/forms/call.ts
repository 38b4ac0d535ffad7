/** The booked call: when and with whom, a calendar file, and buttons to move or cancel it. */

import type { Kit, Part } from "../panel/kit.ts";
import { date } from "./date.ts";

export function callCard({ el, button, say, write, room, gateway, locale }: Kit, move: () => void): Part {
  const title = say(W.callTitle);
  const when = el("p");
  const calendar = el("a", "calendar", { download: "call.ics" }, say(W.calendar));
  const cancel = button("quiet", "", () => {
    if (!sure) sure = true;
    else if (call) room().send({ type: "cancel", call });
    write(cancel, say(sure ? W.cancelSure : W.cancel));
  });
  const choices = el("div", "choices", {}, button("quiet", say(W.otherTime), move), cancel);
  const element = el("section", "card", { hidden: "", "aria-label": title }, el("b", "", {}, title), when, calendar);
  element.append(choices);
  let call = "";
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
        write(cancel, say(W.cancel));
      }
      const { start, concierge } = stands.slot;
      write(when, say(W.callBooked, { name: concierge.name, date: date(start, locale) }));
      const token = booked?.call === call ? booked.token : null;
      calendar.hidden = !token;
      if (token) calendar.href = `${gateway}/calls/${token}.ics`;
    },
  };
}
