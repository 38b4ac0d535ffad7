/**
 * The one running reply of a room: gathers the model's pieces into deltas and can be cut off at any character. What is
 * sent is a prefix of one string, so a reply that is cut off is stored with exactly what people saw.
 *
 * Words in this folder: a reply is what one visitor message gets; an attempt is one try of one model at it; the live reply
 * is the attempt that is running now, and its output takes the text.
 */

/** The first piece is sent at once; later ones are gathered for this many milliseconds, about 25 frames a second. */
const GATHER = 40;

export interface Delta {
  turn: string;
  at: number;
  text: string;
}

/** Where a running reply goes. */
export interface Output {
  signal: AbortSignal;
  /** Takes the next piece; false: the reply was cut off. */
  say(piece: string): boolean;
  /** Removes everything that was said so far, also from the screens. */
  unsay(): void;
}

interface Reply {
  turn: string;
  to: number;
  text: string;
  /** How much of `text` was sent, in UTF-16 code units. */
  sent: number;
  flushed: number;
  timer: ReturnType<typeof setTimeout> | null;
  abort: AbortController;
}

export interface Shown {
  turn: string;
  to: number;
  text: string;
}

export class LiveReply {
  readonly #send: (delta: Delta) => void;
  #reply: Reply | null = null;

  constructor(send: (delta: Delta) => void) {
    this.#send = send;
  }

  /** The seq that the running reply answers, or null. */
  get to(): number | null {
    return this.#reply?.to ?? null;
  }

  /** What was sent so far, for a socket that connects during the reply. */
  get live(): { turn: string; text: string } | null {
    const reply = this.#reply;
    return reply && reply.sent > 0 ? { turn: reply.turn, text: reply.text.slice(0, reply.sent) } : null;
  }

  /**
   * Runs one reply. Resolves with its whole text, or with null if it was cut off meanwhile.
   * @param write writes the reply; it must not throw
   */
  async run<Ending extends { ok: boolean }>(
    to: number,
    write: (output: Output) => Promise<Ending>,
  ): Promise<{ ending: Ending; shown: Shown } | null> {
    this.cut();
    const reply: Reply = {
      turn: crypto.randomUUID(),
      to,
      text: "",
      sent: 0,
      flushed: 0,
      timer: null,
      abort: new AbortController(),
    };
    this.#reply = reply;
    const ending = await write({
      signal: reply.abort.signal,
      say: (piece) => this.#say(reply, piece),
      unsay: () => this.#unsay(reply),
    });
    if (this.#reply !== reply) return null;
    // What a failed attempt has shown is removed: the next attempt, or a person, answers instead.
    if (!ending.ok) this.#unsay(reply);
    this.#drop(reply);
    return { ending, shown: { turn: reply.turn, to, text: reply.text } };
  }

  /** Stops the running reply. @returns what was sent of it, or null if that is nothing */
  cut(): Shown | null {
    const reply = this.#reply;
    if (!reply) return null;
    this.#drop(reply);
    reply.abort.abort();
    return reply.sent === 0 ? null : { turn: reply.turn, to: reply.to, text: reply.text.slice(0, reply.sent) };
  }

  #drop(reply: Reply): void {
    if (reply.timer !== null) clearTimeout(reply.timer);
    this.#reply = null;
  }

  #say(reply: Reply, piece: string): boolean {
    if (this.#reply !== reply) return false;
    reply.text += piece;
    if (reply.timer !== null) return true;
    const wait = reply.flushed + GATHER - Date.now();
    if (reply.sent === 0 || wait <= 0) this.#flush(reply);
    else reply.timer = setTimeout(() => this.#flush(reply), wait);
    return true;
  }

  #unsay(reply: Reply): void {
    if (this.#reply !== reply) return;
    const { turn, sent } = reply;
    reply.text = "";
    reply.sent = 0;
    // A client that comes back with an offset in the old text must not continue the new one there.
    reply.turn = crypto.randomUUID();
    if (sent > 0) this.#send({ turn, at: 0, text: "" });
  }

  #flush(reply: Reply): void {
    reply.timer = null;
    if (this.#reply !== reply) return;
    const end = wholeCharacters(reply.text);
    if (end <= reply.sent) return;
    const delta = { turn: reply.turn, at: reply.sent, text: reply.text.slice(reply.sent, end) };
    reply.sent = end;
    reply.flushed = Date.now();
    this.#send(delta);
  }
}

/** The length of a text without half a surrogate pair at its end. */
function wholeCharacters(text: string): number {
  const last = text.charCodeAt(text.length - 1);
  return last >= 0xd800 && last <= 0xdbff ? text.length - 1 : text.length;
}
