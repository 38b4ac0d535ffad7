/** One form field with its error message below it, linked for screen readers. */
import type { Kit } from "../panel/kit.ts";

export interface Field {
  element: HTMLElement;
  input: HTMLInputElement;
  /** Shows the error and returns whether the field is valid. */
  check(): boolean;
}

let made = 0;

/** `wrong` returns the error message, or nothing. */
export function field(
  { el, write }: Kit,
  label: string,
  attributes: Readonly<Record<string, string>>,
  wrong: (value: string) => string,
): Field {
  const id = `field-${++made}`;
  const box = attributes.type === "checkbox";
  const input = el("input", "", { ...attributes, id, "aria-describedby": `${id}-error` });
  const error = el("span", "error", { id: `${id}-error` });
  const name = el("label", "", { for: id }, label);
  const check = () => {
    const text = wrong(box ? (input.checked ? "yes" : "") : input.value.trim());
    write(error, text);
    input.ariaInvalid = `${text !== ""}`;
    return text === "";
  };
  // A field with an error is checked again on every change; one without is not checked before the form is sent.
  input.oninput = () => input.ariaInvalid === "true" && check();
  return {
    element: el("div", box ? "field check" : "field", {}, ...(box ? [input, name] : [name, input]), error),
    input,
    check,
  };
}

/** Checks all fields, so that all errors show, and focuses the first one with an error. */
export function checked(fields: readonly Field[]): boolean {
  const wrong = fields.filter((each) => !each.check());
  wrong[0]?.input.focus();
  return wrong.length === 0;
}
