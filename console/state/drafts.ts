/** What was begun and not sent, by conversation: it outlives looking at another one. */
import { type Signal, signal } from "@preact/signals";

/** Whom the words are for. A new kind of words (a whisper, say) is a new mode with its own draft. */
export type Mode = "reply" | "note";

export interface Draft {
  mode: Signal<Mode>;
  text: Record<Mode, Signal<string>>;
}

export class Drafts {
  readonly #drafts = new Map<string, Draft>();

  of(conversation: string): Draft {
    const known = this.#drafts.get(conversation);
    if (known) return known;
    const draft: Draft = { mode: signal<Mode>("reply"), text: { reply: signal(""), note: signal("") } };
    this.#drafts.set(conversation, draft);
    return draft;
  }
}
