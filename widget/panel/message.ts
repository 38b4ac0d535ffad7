/** One message in the log: the author, the text, and its delivery state. */
import { say } from "../words/say.ts";
import { site } from "../words/site.ts";
import { button, el, face, write } from "./dom.ts";
import type { MessageElement } from "./message-element.ts";
import type { Talk } from "./talk.ts";

export type Texts = typeof import("./text.ts");
type Writer = (text: string, done: boolean) => void;

const CLOCK = new Intl.DateTimeFormat(undefined, { hour: "numeric", minute: "2-digit" });

export interface Message {
  element: HTMLElement;
  /** `first`: the first of a group by the same author. */
  draw(line: MessageElement, first: boolean): void;
  /** More of a reply in progress. */
  stream(text: string): void;
}

/** Plain words need nothing to draw them. */
const SIGNS = /[`*[#|\\\n]|:\/\//;

/** `texts`: what draws messages, when it has loaded; `finished` gets each completed part. */
export function message(
  room: Talk["room"],
  texts: (wanted: boolean) => Texts | undefined,
  finished: (text: string) => void,
): Message {
  const who = el("div", "who");
  const bubble = el("div", "bubble", { dir: "auto" });
  const meta = el("div", "meta");
  const element = el("div", "row", {}, who, bubble, meta);
  let writer: Writer | null = null;
  let drawn: MessageElement | null = null;
  /** What drew it. */
  let drawing: Texts | undefined;

  const type = ({ by, text, live, at }: MessageElement) => {
    // The greeting alone is no reason to fetch it, but for its own signs.
    const now = texts(at > 0 || SIGNS.test(text));
    if (drawing !== now) bubble.textContent = "";
    drawing = now;
    if (!drawing) write(bubble, text);
    else if (by === "assistant") {
      writer ??= drawing.markdown(bubble, finished);
      writer(text, !live);
    } else {
      drawing.plain(bubble, text);
      finished(text);
    }
  };

  const introduce = ({ by, name, at }: MessageElement) => {
    element.dataset.by = by;
    if (by === "visitor") return who.append(`${say(W.you)}: `);
    who.append(face(by === "concierge" ? (name ?? "") : undefined), el("b", "", {}, name ?? site.assistant));
    if (by === "concierge") who.append(el("span", "badge", {}, say(W.human)));
    if (at) who.append(el("time", "", { datetime: new Date(at).toISOString() }, CLOCK.format(at)));
  };

  return {
    element,
    draw(line, first) {
      element.toggleAttribute("data-first", first);
      const before = drawn;
      if (!before) introduce(line);
      // Events never change, so a line made from one is rendered once; and again when what draws it has loaded.
      const same = before && before.seq === line.seq && before.pending === line.pending && before.text === line.text;
      if (same && drawing === texts(false)) return;
      drawn = line;
      type(line);
      element.toggleAttribute("data-pending", !!line.pending);
      meta.replaceChildren(...(drawing?.about({ el, button, say, room }, line) ?? []));
    },
    stream: (text) => type({ ...(drawn as MessageElement), text, live: true }),
  };
}
