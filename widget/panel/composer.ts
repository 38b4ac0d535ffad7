/** Where the visitor writes. Enter sends, Shift+Enter makes a new line, an input method's Enter does neither. */
import { LIMITS } from "../../protocol/limits";
import { W } from "../words/keys";
import { say } from "../words/say";
import { ARROW, el, iconButton, write } from "./dom";
import type { Talk } from "./talk";

/** The limit is shown only to those who come near it. */
const NEAR = 300;

export function composer({ room, speak }: Talk) {
  const text = el("textarea", "text", {
    rows: "1",
    maxlength: `${LIMITS.text}`,
    "aria-label": say(W.message),
    placeholder: say(W.placeholder),
    enterkeyhint: "send",
  });
  const left = el("span", "left");
  const submit = () => {
    const words = text.value.trim();
    if (!words) return;
    text.value = "";
    draw();
    speak(words);
  };
  const button = iconButton("send", say(W.send), ARROW, submit);
  const draw = () => {
    button.ariaDisabled = `${!text.value.trim()}`;
    const count = LIMITS.text - text.value.length;
    write(left, count < NEAR ? say(W.remaining, { count }) : "");
  };
  text.oninput = () => {
    draw();
    room().typing(text.value !== "", SITE.preview ? text.value : undefined);
  };
  text.onkeydown = (e) => {
    if (e.key !== "Enter" || e.shiftKey || e.isComposing) return;
    e.preventDefault();
    submit();
  };
  draw();
  const element = el("div", "composer", {}, text, left, button);
  if (SITE.preview) {
    text.setAttribute("aria-describedby", "preview");
    element.append(el("p", "preview", { id: "preview" }, say(W.preview)));
  }
  return { element, focus: () => text.focus({ preventScroll: true }) };
}
