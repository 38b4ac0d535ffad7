/** Where the visitor writes. Enter sends, Shift+Enter makes a new line, an input method's Enter does neither. */
import { LIMITS } from "../../protocol/limits";
import { ARROW, el, iconButton, write } from "./dom";
import type { Talk } from "./talk";
import { say } from "./words";

/** The limit is shown only to those who come near it. */
const NEAR = 300;

export function composer({ room, speak }: Talk) {
  const text = el("textarea", "text", {
    rows: "1",
    maxlength: `${LIMITS.text}`,
    "aria-label": say("message"),
    placeholder: say("placeholder"),
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
  const button = iconButton("send", say("send"), ARROW, submit);
  const draw = () => {
    button.ariaDisabled = `${!text.value.trim()}`;
    const count = LIMITS.text - text.value.length;
    write(left, count < NEAR ? say("remaining", { count }) : "");
  };
  text.oninput = () => {
    draw();
    room().typing(text.value !== "");
  };
  text.onkeydown = (e) => {
    if (e.key !== "Enter" || e.shiftKey || e.isComposing) return;
    e.preventDefault();
    submit();
  };
  draw();
  return {
    element: el("div", "composer", {}, text, left, button),
    focus: () => text.focus({ preventScroll: true }),
  };
}
