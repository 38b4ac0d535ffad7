/**
 * The form for a call back, shown when a wait ran out: no path ends without a person, a promise or a contact. What is
 * wrong with a field, the browser itself says, in the visitor's language.
 */
import { LIMITS } from "../../protocol/limits";
import type { RoomState } from "../connection/room";
import { el, write } from "./dom";
import type { Part, Talk } from "./talk";
import { say } from "./words";

const FIELDS = ["name", "email", "phone"] as const;

export function contactForm({ room }: Talk): Part {
  const input = (type: string, autocomplete: string, max: number) =>
    el("input", "", { type, autocomplete, maxlength: `${max}` });
  const inputs = {
    name: input("text", "name", LIMITS.name),
    email: input("email", "email", LIMITS.email),
    phone: input("tel", "tel", LIMITS.phone),
  };
  const { name, email, phone } = inputs;
  const consent = el("input", "", { type: "checkbox", required: "" });
  name.required = true;
  name.pattern = ".*\\S.*";
  phone.pattern = "\\+?[\\d\\s().\\/\\-]{5,}";
  const problem = el("p", "error", { role: "alert" });
  const element = el(
    "form",
    "contact",
    { "aria-label": say("contactTitle") },
    el("b", "", {}, say("contactTitle")),
    ...FIELDS.map((field) => el("label", "field", {}, say(field), inputs[field])),
    el("label", "consent", {}, consent, say("consent")),
    el("button", "primary", {}, say("submit")),
    problem,
  );
  const either = () => email.setCustomValidity(email.value || phone.value ? "" : say("contactMissing"));
  let refused: RoomState["refused"] = null;

  element.oninput = either;
  element.onsubmit = (e) => {
    e.preventDefault();
    const text = ({ value }: HTMLInputElement) => value.trim() || undefined;
    const sent = room().send({
      type: "contact",
      name: name.value.trim(),
      email: text(email),
      phone: text(phone),
      consent: true,
    });
    write(problem, sent ? "" : say("offline"));
  };

  return {
    element,
    draw({ view, refused: newest }) {
      const asked = view.floor.stranded;
      // What the visitor has told already is not asked again.
      if (asked && element.hidden) for (const field of FIELDS) inputs[field].value ||= view.lead[field]?.value ?? "";
      either();
      element.hidden = !asked;
      if (refused !== newest && newest?.re === "contact") write(problem, say("notTaken"));
      refused = newest;
    },
  };
}
