/** One message in the log: the author, the text, and its delivery state. */
import type { Source, Speaker } from "../../protocol/facts.ts";
import type { Pending } from "../connection/outbox.ts";
import { say } from "../words/say.ts";
import { button, el, face, write } from "./dom.ts";
import { markdown, type Writer } from "./markdown.ts";
import type { Talk } from "./talk.ts";

export interface MessageElement {
  by: Speaker;
  text: string;
  at: number;
  seq?: number;
  name?: string;
  interrupted?: boolean;
  sources?: readonly Source[];
  pending?: Pending;
  live?: boolean;
}

const CLOCK = new Intl.DateTimeFormat(undefined, { hour: "numeric", minute: "2-digit" });

export interface Message {
  element: HTMLElement;
  /** `first`: the first of a group by the same author. */
  draw(line: MessageElement, first: boolean): void;
  /** More of a reply in progress. */
  stream(text: string): void;
}

/** `finished` gets each completed part. */
export function message(room: Talk["room"], finished: (text: string) => void): Message {
  const who = el("div", "who");
  const bubble = el("div", "bubble", { dir: "auto" });
  const meta = el("div", "meta");
  const element = el("div", "row", {}, who, bubble, meta);
  let writer: Writer | null = null;
  let drawn: MessageElement | null = null;

  const type = (text: string, done: boolean) => {
    writer ??= markdown(bubble, finished);
    writer(text, done);
  };

  const introduce = ({ by, name, at }: MessageElement) => {
    element.dataset.by = by;
    if (by === "visitor") return who.append(`${say(W.you)}: `);
    who.append(face(by === "concierge" ? (name ?? "") : undefined), el("b", "", {}, name ?? SITE.assistant));
    if (by === "concierge") who.append(el("span", "badge", {}, say(W.human)));
    if (at) who.append(el("time", "", { datetime: new Date(at).toISOString() }, CLOCK.format(at)));
  };

  const about = ({ interrupted, sources, pending }: MessageElement): Node[] => {
    const nodes: Node[] = [];
    if (interrupted) nodes.push(el("em", "interrupted", {}, say(W.interrupted)));
    if (sources?.length) {
      const titles = [...new Set(sources.map((s) => s.title))];
      nodes.push(
        el("ul", "sources", { "aria-label": say(W.sources) }, ...titles.map((t) => el("li", "source", {}, t))),
      );
    }
    if (pending?.failed === null) nodes.push(el("span", "sending", {}, say(W.sending)));
    else if (pending) {
      nodes.push(
        el("span", "error", {}, say(W.failed)),
        button("link", say(W.retry), () => room().retry(pending.id)),
        button("link", say(W.discard), () => room().discard(pending.id)),
      );
    }
    return nodes;
  };

  return {
    element,
    draw(line, first) {
      element.toggleAttribute("data-first", first);
      const before = drawn;
      // Events never change, so a line made from one is rendered once.
      if (before && before.seq === line.seq && before.pending === line.pending && before.text === line.text) return;
      drawn = line;
      if (!before) introduce(line);
      if (line.by === "visitor") write(bubble, line.text);
      else type(line.text, !line.live);
      element.toggleAttribute("data-pending", !!line.pending);
      meta.replaceChildren(...about(line));
    },
    stream: (text) => type(text, false),
  };
}
