/**
 * Unsent drafts, by conversation: they survive switching rooms and, in this tab, a reload. They are kept under their
 * author's id and wiped when somebody else signs in.
 */
import { batch, effect, type Signal, signal } from "@preact/signals";
import { browserStore, readJson } from "../../widget/connection/store.ts";
import { keyOf, PREFIX } from "./gateway.ts";

/** Whom the text is for: the visitor, colleagues, the assistant. */
export type Mode = "reply" | "note" | "whisper";

export interface Draft {
  mode: Signal<Mode>;
  text: Record<Mode, Signal<string>>;
  /** A suggested reply was requested and has not arrived. */
  suggesting: Signal<boolean>;
  /** The draft is a suggestion that has not been edited yet. */
  suggested: Signal<boolean>;
  /** The conversation is still active: a reload restores the draft. */
  lasting: Signal<boolean>;
}

type Kept = Partial<Record<Mode, string>> & { mode?: Mode };

const MODES: readonly Mode[] = ["reply", "note", "whisper"];

export class Drafts {
  readonly #drafts = new Map<string, Draft>();
  readonly #answers = new Map<string, Signal<string>>();
  readonly #store = browserStore(() => sessionStorage);
  readonly #me: string;

  constructor(me: string) {
    this.#me = me;
    wipe((key) => !key.startsWith(keyOf(me, "")));
  }

  /** The draft of an answer to the assistant's question `of`. */
  answer(conversation: string, of: number): Signal<string> {
    const key = `${conversation} ${of}`;
    const known = this.#answers.get(key) ?? signal("");
    this.#answers.set(key, known);
    return known;
  }

  of(conversation: string): Draft {
    const known = this.#drafts.get(conversation);
    if (known) return known;
    const key = this.#key(conversation);
    const kept = readJson<Kept>(this.#store, key) ?? {};
    const words = (mode: Mode) => signal(kept[mode] ?? "");
    const draft: Draft = {
      mode: signal<Mode>(kept.mode ?? "reply"),
      text: { reply: words("reply"), note: words("note"), whisper: words("whisper") },
      suggesting: signal(false),
      suggested: signal(false),
      lasting: signal(true),
    };
    this.#drafts.set(conversation, draft);
    effect(() => {
      const now: Kept = { mode: draft.mode.value };
      for (const mode of MODES) if (draft.text[mode].value !== "") now[mode] = draft.text[mode].value;
      const empty = Object.keys(now).length === 1;
      this.#store.set(key, empty || !draft.lasting.value ? null : JSON.stringify(now));
    });
    return draft;
  }

  /** The room is closed or no longer listed: the draft stays on the screen but is no longer stored. */
  rest(conversation: string): void {
    const known = this.#drafts.get(conversation);
    if (known) known.lasting.value = false;
    else this.#store.set(this.#key(conversation), null);
  }

  /** The conversation was erased. */
  forget(conversation: string): void {
    batch(() => {
      for (const mode of MODES) this.of(conversation).text[mode].value = "";
    });
  }

  /** The author signs out. */
  end(): void {
    wipe(() => true);
  }

  #key(conversation: string): string {
    return `${keyOf(this.#me, conversation)}.draft`;
  }
}

/** Messages that were not delivered yet are removed too. */
function wipe(which: (key: string) => boolean): void {
  try {
    for (const key of Object.keys(sessionStorage)) {
      if (key.startsWith(PREFIX) && which(key)) sessionStorage.removeItem(key);
    }
  } catch {
    // Without storage drafts live as long as the page.
  }
}
