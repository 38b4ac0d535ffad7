/** Where the visitor writes. Enter sends, Shift+Enter makes a new line; an input method's Enter does neither. */
import * as LIMITS from "../../protocol/limits/sizes.ts";
import { say } from "../words/say.ts";
import { ARROW, el, iconButton } from "./dom.ts";
import type { Talk } from "./talk.ts";

/** The limit is shown only near it; the code that shows it is fetched before that. */
const LONG = LIMITS.text / 2;

/** `long`: called when the text gets long. */
export function composer({ room, speak }: Talk, long: () => void) {
  const text = el("textarea", "text", {
    rows: "1",
    maxlength: `${LIMITS.text}`,
    "aria-label": say(W.message),
    placeholder: say(W.placeholder),
    enterkeyhint: "send",
  });
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
    if (text.value.length > LONG) long();
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
  const element = el("div", "composer", {}, text, button);
  if (SITE.preview) {
    text.setAttribute("aria-describedby", "preview");
    element.append(el("p", "preview", { id: "preview" }, say(W.preview)));
  }
  return { element, focus: () => text.focus({ preventScroll: true }) };
}
