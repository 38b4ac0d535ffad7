/** The callback form: every path ends with a person, a promise or a contact. */
import * as LIMITS from "../../protocol/limits/sizes.ts";
import type { RoomState } from "../connection/room.ts";
import type { Kit, Part } from "../panel/kit.ts";
import { checked, field } from "./field.ts";

/** The gateway's checks, or slightly less strict ones: what it still refuses is shown under the form. */
export const PHONE = /(?:\p{Nd}\P{Nd}*){5}/u;
export const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/;

export function contactForm(kit: Kit): Part & { begin(state: RoomState): void } {
  const { el, say, write, room, announce } = kit;
  const either = () => (email.input.value || phone.input.value ? "" : say(W.eitherMissing));
  const name = field(kit, say(W.name), { autocomplete: "name", maxlength: `${LIMITS.name}` }, (value) =>
    value ? "" : say(W.nameMissing),
  );
  const email = field(
    kit,
    say(W.email),
    { type: "email", autocomplete: "email", maxlength: `${LIMITS.email}` },
    (value) => (value && !EMAIL.test(value) ? say(W.emailWrong) : either()),
  );
  const phone = field(kit, say(W.phone), { type: "tel", autocomplete: "tel", maxlength: `${LIMITS.phone}` }, (value) =>
    value && !PHONE.test(value) ? say(W.phoneWrong) : "",
  );
  const consent = field(kit, say(W.mayContact), { type: "checkbox" }, (value) => (value ? "" : say(W.consentMissing)));
  const fields = [name, email, phone, consent];
  const problem = el("p", "error");
  const element = el(
    "form",
    "card",
    { novalidate: "", "aria-label": say(W.contactTitle) },
    el("b", "", {}, say(W.contactTitle)),
    ...fields.map((each) => each.element),
    el("button", "primary", {}, say(W.submit)),
    problem,
  );
  let refused: RoomState["refused"] = null;
  const complain = (text: string) => {
    write(problem, text);
    if (text) announce(text);
  };

  element.onsubmit = (e) => {
    e.preventDefault();
    if (!checked(fields)) return;
    const text = ({ input }: typeof name) => input.value.trim() || undefined;
    const sent = room().act(
      {
        type: "contact",
        name: name.input.value.trim(),
        email: text(email),
        phone: text(phone),
        consent: true,
      },
      true,
    );
    complain(sent ? "" : say(W.offline));
  };

  return {
    element,
    /** Prefills what the visitor has already said. */
    begin({ view: { lead } }) {
      name.input.value ||= lead.name?.value ?? "";
      email.input.value ||= lead.email?.value ?? "";
      phone.input.value ||= lead.phone?.value ?? "";
    },
    draw(now) {
      if (refused !== now.refused && now.refused?.re === "contact") complain(say(W.notTaken));
      refused = now.refused;
    },
  };
}
