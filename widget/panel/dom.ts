/** Creates elements. Nothing in the widget is ever parsed from an HTML string. */

type Attributes = Readonly<Record<string, string>>;

/** `name` becomes the class and the `part`, so that a page may style it from outside. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  name = "",
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const node = document.createElement(tag);
  if (name) {
    node.className = name;
    node.part.value = name;
  }
  for (const key in attributes) node.setAttribute(key, attributes[key] as string);
  node.append(...children);
  return node;
}

export function button(name: string, label: string | Node, clicked: () => void, ...before: Node[]): HTMLButtonElement {
  const node = el("button", name, { type: "button" }, ...before, label);
  node.onclick = clicked;
  return node;
}

/** A button with only an icon; its name is for screen readers. */
export function iconButton(name: string, label: string, drawing: string, clicked: () => void): HTMLButtonElement {
  const node = button(name, icon(drawing), clicked);
  node.ariaLabel = label;
  return node;
}

export const CROSS = "M6 6l12 12M18 6 6 18";
export const ARROW = "M12 19V5m-6 6l6-6 6 6";
export const DOTS = "M5 11v2m7-2v2m7-2v2";
export const PERSON = "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zm-8 9c0-4 4-6 8-6s8 2 8 6";
export const SPARK = "M12 3l2 7 7 2-7 2-2 7-2-7-7-2 7-2z";

export function icon(drawing: string): SVGElement {
  const make = (tag: string) => document.createElementNS("http://www.w3.org/2000/svg", tag) as SVGElement;
  const svg = make("svg");
  const path = make("path");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.ariaHidden = "true";
  path.setAttribute("d", drawing);
  svg.append(path);
  return svg;
}

/** The avatar of the speaker: an icon for the assistant, initials for a person. */
export function face(person?: string): HTMLElement {
  if (person === undefined) return el("span", "face", { "aria-hidden": "true" }, icon(SPARK));
  const initials = person.replace(/(\S)\S*\s*/gu, "$1");
  return el("span", "face person", { "aria-hidden": "true" }, [...initials].slice(0, 2).join("").toUpperCase());
}

export function styleSheet(css: string): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(css);
  return made;
}

/** The key belongs to an input method. Safari ends the composition before it reports the key that confirmed it: 229. */
export const composing = (e: KeyboardEvent): boolean => e.isComposing || e.keyCode === 229;

/** Writes only changes: writing the same text again would still cost a layout. */
export function write(node: Element, text: string): void {
  if (node.textContent !== text) node.textContent = text;
}
