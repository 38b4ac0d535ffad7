/** Where the visitor writes. Enter sends, Shift+Enter makes a new line; an input method's Enter does neither. */
import * as LIMITS from "../../protocol/limits/sizes.ts";
import type { Store } from "../connection/store.ts";
import { say } from "../words/say.ts";
import { ARROW, composing, el, iconButton } from "./dom.ts";
import type { Talk } from "./talk.ts";

/** The limit is shown only near it; the code that shows it is fetched before that. */
const LONG = LIMITS.text / 2;

/**
 * `long`: called when the text gets long. `store`, `key`: where the unsent text is kept, so that it is there on the next
 * page and in every tab.
 */
export function composer({ room, speak }: Talk, long: () => void, store: Store, key: string) {
  const text = el("textarea", "text", {
    rows: "1",
    dir: "auto",
    "aria-label": say(W.message),
    placeholder: say(W.placeholder),
    enterkeyhint: "send",
  });
  const words = () => text.value.trim();
  /** What is too long stays as it is: cut off, its end would be lost. */
  const sendable = () => words() && words().length <= LIMITS.text;
  const set = (to: string) => {
    text.value = to;
    draw();
  };
  const submit = () => {
    if (!sendable()) return;
    const said = words();
    set("");
    store.set(key, null);
    speak(said);
  };
  const button = iconButton("send", say(W.send), ARROW, submit);
  const draw = () => {
    button.ariaDisabled = `${!sendable()}`;
    if (text.value.length > LONG) long();
  };
  text.oninput = () => {
    draw();
    store.set(key, text.value || null);
    room().typing(text.value !== "", SITE.preview ? text.value : undefined);
  };
  text.onkeydown = (e) => {
    if (e.key !== "Enter" || e.shiftKey || composing(e)) return;
    e.preventDefault();
    submit();
  };
  const restore = () => set(store.get(key) ?? "");
  restore();
  store.watch(key, restore);
  const element = el("div", "composer", {}, text, button);
  if (SITE.preview) {
    text.setAttribute("aria-describedby", "preview");
    element.append(el("p", "preview", { id: "preview" }, say(W.preview)));
  }
  return { element, focus: () => text.focus({ preventScroll: true }) };
}
