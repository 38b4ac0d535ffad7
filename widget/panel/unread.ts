/** Counts what was said while the panel was closed, and shows it on the launcher. */
import type { RoomState } from "../connection/room";
import type { Shell } from "../shell";
import { write } from "./dom";
import { say } from "./words";

export class Unread {
  readonly #shell: Shell;
  readonly #tell: (type: string, detail: unknown) => void;
  #seen = -1;
  #count = 0;

  constructor(shell: Shell, tell: (type: string, detail: unknown) => void) {
    this.#shell = shell;
    this.#tell = tell;
  }

  /** Looks at what is new since the last look; the first look only remembers where it stood. */
  count({ view, connections }: RoomState, shown: boolean): void {
    if (connections === 0) return;
    for (const item of view.items) {
      if (this.#seen < 0 || item.seq <= this.#seen || item.kind !== "said" || item.by === "visitor") continue;
      this.#tell("message", { by: item.by, text: item.text });
      if (!shown) this.#draw(this.#count + 1);
    }
    this.#seen = view.seq;
  }

  clear(): void {
    this.#draw(0);
  }

  #draw(count: number): void {
    this.#count = count;
    write(this.#shell.badge, count ? `${count}` : "");
    this.#shell.launcher.ariaLabel = say(count > 1 ? "unread" : count ? "unreadOne" : "chat", { count });
    this.#tell("unread", { count });
  }
}
