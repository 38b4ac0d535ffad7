/**
 * What was said in some thousand conversations, for the inbox: one of several such objects, each small enough to be
 * written anew when one of its conversations is erased. A room's report replaces the one before.
 */
import type { Term } from "../../protocol/search-words.ts";
import { WipeableObject } from "../storage/wipe.ts";
import { MIGRATIONS } from "./migrations.ts";
import { type Found, indexAll, type Talk, TranscriptsStore } from "./store.ts";

/** Key of a mark: something was deleted and may still be in the file. */
const UNWIPED = "unwiped";

export class Transcripts extends WipeableObject {
  readonly #store: TranscriptsStore;
  /** The wipe that has not begun yet: whatever is erased until then is wiped by it too. */
  #next: Promise<void> | null = null;
  #running: Promise<void> = Promise.resolve();

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env, MIGRATIONS);
    this.#store = new TranscriptsStore(ctx.storage);
  }

  protected override siblings() {
    return this.env.TRANSCRIPTS;
  }

  protected override refill(sql: SqlStorage): void {
    indexAll(sql);
  }

  async put(talk: Talk): Promise<void> {
    this.#store.put(talk);
  }

  async about(ids: readonly number[], terms: readonly Term[]): Promise<Found[]> {
    return this.#store.about(ids, terms);
  }

  async match(terms: readonly Term[], before: number, limit: number): Promise<number[]> {
    return this.#store.match(terms, before, limit);
  }

  /** Deletes this conversation, also from the file. @returns how many lines there were */
  async erase(conversation: string): Promise<number> {
    const lines = this.#store.forget(conversation);
    const { kv } = this.ctx.storage;
    // A machine may have died between the two.
    if (lines === null && !kv.get(UNWIPED)) return 0;
    kv.put(UNWIPED, true);
    this.#next ??= this.#running.then(() => {
      this.#next = null;
      this.#running = this.wipe().then(() => void kv.delete(UNWIPED));
      return this.#running;
    });
    await this.#next;
    return lines ?? 0;
  }
}
