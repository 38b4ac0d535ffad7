/** What was begun and not sent, by conversation: it outlives looking at another one. */
import { type Signal, signal } from "@preact/signals";

/** Whom the words are for: the visitor, colleagues, the assistant. */
export type Mode = "reply" | "note" | "whisper";

export interface Draft {
  mode: Signal<Mode>;
  text: Record<Mode, Signal<string>>;
  /** A suggested reply was asked for and has not come. */
  suggesting: Signal<boolean>;
  /** The reply began as a suggestion that nobody has changed yet. */
  suggested: Signal<boolean>;
}

export class Drafts {
  readonly #drafts = new Map<string, Draft>();
  readonly #answers = new Map<string, Signal<string>>();

  /** An answer to the question `of` of the assistant. */
  answer(conversation: string, of: number): Signal<string> {
    const key = `${conversation} ${of}`;
    const known = this.#answers.get(key) ?? signal("");
    this.#answers.set(key, known);
    return known;
  }

  of(conversation: string): Draft {
    const known = this.#drafts.get(conversation);
    if (known) return known;
    const draft: Draft = {
      mode: signal<Mode>("reply"),
      text: { reply: signal(""), note: signal(""), whisper: signal("") },
      suggesting: signal(false),
      suggested: signal(false),
    };
    this.#drafts.set(conversation, draft);
    return draft;
  }
}
