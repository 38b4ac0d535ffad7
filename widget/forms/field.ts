/** One thing to fill in, with what is wrong with it written under it and tied to it for those who listen. */
import type { Kit } from "../panel/kit.ts";

export interface Field {
  element: HTMLElement;
  input: HTMLInputElement;
  /** Writes what is wrong and says whether nothing is. */
  check(): boolean;
}

let made = 0;

/** `wrong` answers the sentence to write, or nothing. */
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
  // What was complained about is looked at again with every change; what was not is left in peace.
  input.oninput = () => input.ariaInvalid === "true" && check();
  return {
    element: el("div", box ? "field check" : "field", {}, ...(box ? [input, name] : [name, input]), error),
    input,
    check,
  };
}

/** Checks them all, so that all are marked, and leads to the first that is wrong. */
export function checked(fields: readonly Field[]): boolean {
  const wrong = fields.filter((each) => !each.check());
  wrong[0]?.input.focus();
  return wrong.length === 0;
}
