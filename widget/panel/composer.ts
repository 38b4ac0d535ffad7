/** Where the visitor writes. Enter sends, Shift+Enter makes a new line, an input method's Enter does neither. */
import { LIMITS } from "../../protocol/limits";
import { ARROW, el, iconButton, write } from "./dom";
import type { Talk } from "./talk";
import { say } from "./words";

/** The limit is shown only to those who come near it. */
const NEAR = 300;

export class Composer {
  readonly element = el("form", "composer");
  readonly #text = el("textarea", "text", {
    rows: "1",
    maxlength: String(LIMITS.text),
    "aria-label": say("message"),
    placeholder: say("placeholder"),
    enterkeyhint: "send",
  });
  readonly #send: HTMLButtonElement;
  readonly #left = el("span", "left");

  constructor({ room, speak }: Talk) {
    const send = () => {
      const text = this.#text.value.trim();
      if (text === "") return;
      speak(text);
      this.#text.value = "";
      this.#draw();
    };
    this.#send = iconButton("send", say("send"), ARROW, send);
    this.element.append(this.#text, this.#left, this.#send);
    this.element.onsubmit = (e) => e.preventDefault();
    this.#text.oninput = () => {
      this.#draw();
      room().typing(this.#text.value !== "");
    };
    this.#text.onkeydown = (e) => {
      if (e.key !== "Enter" || e.shiftKey || e.isComposing) return;
      e.preventDefault();
      send();
    };
    this.#draw();
  }

  focus(): void {
    this.#text.focus({ preventScroll: true });
  }

  #draw(): void {
    const { value } = this.#text;
    this.#send.ariaDisabled = String(value.trim() === "");
    const left = LIMITS.text - value.length;
    write(this.#left, left < NEAR ? say("left", { count: left }) : "");
  }
}
