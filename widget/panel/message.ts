/** One message in the log: who, what they said, and what became of it. */
import type { Source } from "../../protocol/events";
import type { Speaker } from "../../protocol/view";
import type { Pending } from "../connection/outbox";
import { button, el, face, write } from "./dom";
import { markdown, type Writer } from "./markdown";
import type { Talk } from "./talk";
import { say } from "./words";

export interface Line {
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

export class Message {
  readonly element = el("div", "row");
  readonly #room: Talk["room"];
  readonly #finished: (text: string) => void;
  readonly #who = el("div", "who");
  readonly #bubble = el("div", "bubble", { dir: "auto" });
  readonly #meta = el("div", "meta");
  #writer: Writer | null = null;
  #drawn: Line | null = null;

  constructor(room: Talk["room"], finished: (text: string) => void) {
    this.#room = room;
    this.#finished = finished;
    this.element.append(this.#who, this.#bubble, this.#meta);
  }

  /** `first`: the first of a group by the same person. */
  draw(line: Line, first: boolean): void {
    this.element.toggleAttribute("data-first", first);
    const before = this.#drawn;
    // Events never change: a line that came from one is drawn once.
    if (before && before.seq === line.seq && before.pending === line.pending && before.text === line.text) return;
    this.#drawn = line;
    if (!before) this.#drawFrame(line);
    if (line.by === "visitor") write(this.#bubble, line.text);
    else this.#write(line.text, !line.live);
    this.element.toggleAttribute("data-pending", !!line.pending);
    this.#meta.replaceChildren(...this.#about(line));
  }

  /** More of a reply in progress. */
  stream(text: string): void {
    this.#write(text, false);
  }

  #write(text: string, done: boolean): void {
    this.#writer ??= markdown(this.#bubble, this.#finished);
    this.#writer(text, done);
  }

  #drawFrame({ by, name, at }: Line): void {
    this.element.dataset.by = by;
    const time = at ? [el("time", "", { datetime: new Date(at).toISOString() }, CLOCK.format(at))] : [];
    if (by === "visitor") this.#who.append(`${say("you")}: `);
    else {
      this.#who.append(face(by === "concierge" ? (name ?? "") : undefined), el("b", "", {}, name ?? SITE.assistant));
      if (by === "concierge") this.#who.append(el("span", "badge", {}, say("human")));
      this.#who.append(...time);
    }
  }

  #about({ interrupted, sources, pending }: Line): Node[] {
    const about: Node[] = [];
    if (interrupted) about.push(el("em", "interrupted", {}, say("interrupted")));
    if (sources?.length) {
      const titles = [...new Set(sources.map((s) => s.title))];
      about.push(
        el("ul", "sources", { "aria-label": say("sources") }, ...titles.map((t) => el("li", "source", {}, t))),
      );
    }
    if (pending && pending.failed === null) about.push(el("span", "sending", {}, say("sending")));
    else if (pending) {
      about.push(
        el("span", "error", {}, say("failed")),
        button("link", say("retry"), () => this.#room().retry(pending.id)),
        button("link", say("discard"), () => this.#room().discard(pending.id)),
      );
    }
    return about;
  }
}
