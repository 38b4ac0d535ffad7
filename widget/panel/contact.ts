/**
 * The form for a call back, shown when a wait ran out: no path ends without a person, a promise or a contact. What is
 * wrong with a field is the browser's own sentence, in the visitor's language, written under the field.
 */
import { LIMITS } from "../../protocol/limits";
import type { RoomState } from "../connection/room";
import { el, write } from "./dom";
import type { Talk } from "./talk";
import { say } from "./words";

const FIELDS = ["name", "email", "phone"] as const;
const TYPES = { name: "text", email: "email", phone: "tel" };

export class ContactForm {
  readonly element: HTMLFormElement;
  readonly #inputs: Record<(typeof FIELDS)[number] | "consent", HTMLInputElement>;
  readonly #problem = el("p", "error", { role: "alert" });
  #refused: RoomState["refused"] = null;
  #filled = false;

  constructor({ room }: Talk) {
    const input = (type: string, id: string, more = {}) =>
      el("input", "", { type, id, "aria-describedby": `${id}-error`, ...more });
    const [name, email, phone] = FIELDS.map((field) =>
      input(TYPES[field], field, {
        autocomplete: TYPES[field] === "text" ? field : TYPES[field],
        maxlength: String(LIMITS[field]),
      }),
    ) as [HTMLInputElement, HTMLInputElement, HTMLInputElement];
    const consent = input("checkbox", "consent", { required: "" });
    phone.pattern = "\\+?[\\d\\s().\\/\\-]{5,}";
    this.#inputs = { name, email, phone, consent };
    const error = (field: string) => el("span", "error", { id: `${field}-error` });
    this.element = el(
      "form",
      "contact",
      { novalidate: "", "aria-label": say("contactTitle"), hidden: "" },
      el("b", "", {}, say("contactTitle")),
      ...FIELDS.map((field) =>
        el("div", "field", {}, el("label", "", { for: field }, say(field)), this.#inputs[field], error(field)),
      ),
      el("label", "consent", {}, consent, say("consent")),
      error("consent"),
      el("button", "primary", {}, say("submit")),
      this.#problem,
    );
    this.element.onsubmit = (e) => {
      e.preventDefault();
      if (!this.#check()) return;
      const text = ({ value }: HTMLInputElement) => value.trim() || undefined;
      const sent = room().send({
        type: "contact",
        name: name.value.trim(),
        email: text(email),
        phone: text(phone),
        consent: true,
      });
      write(this.#problem, sent ? "" : say("offline"));
    };
  }

  draw({ view, refused }: RoomState): void {
    this.element.hidden = !view.floor.stranded;
    if (this.element.hidden) return;
    if (!this.#filled) {
      // What the visitor has told already is not asked again.
      this.#filled = true;
      for (const field of FIELDS) this.#inputs[field].value = view.lead[field]?.value ?? "";
    }
    if (refused !== this.#refused && refused?.re === "contact") write(this.#problem, say("notTaken"));
    this.#refused = refused;
  }

  /** Marks what is wrong and goes to the first of it. */
  #check(): boolean {
    const { name, email, phone } = this.#inputs;
    name.setCustomValidity(name.value.trim() ? "" : say("nameMissing"));
    email.setCustomValidity(email.value.trim() || phone.value.trim() ? "" : say("contactMissing"));
    let first: HTMLInputElement | undefined;
    for (const input of Object.values(this.#inputs)) {
      write(this.element.querySelector(`#${input.id}-error`) as Element, input.validationMessage);
      input.ariaInvalid = String(!input.validity.valid);
      if (!input.validity.valid) first ??= input;
    }
    first?.focus();
    return !first;
  }
}
