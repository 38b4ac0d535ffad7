/**
 * Finds a person's conversations by an email address or a phone number that was left in them. Rooms send the contacts that
 * they store; only keyed hashes of these are stored here, so that nobody can read a contact from them.
 */

import type { Event } from "../../protocol/facts.ts";
import { type Contact, type Entry, keptIn } from "../../protocol/kept.ts";
import { grow, INITIAL_STATE } from "../../protocol/state.ts";
import { WipeableObject } from "../storage/wipe.ts";
import { FORM, keyed, written } from "./key.ts";
import { MIGRATIONS } from "./migrations.ts";
import { ContactsStore } from "./store.ts";

/** Conversations that one search indexes again after a change of the secret. */
const AT_ONCE = 200;

export class Contacts extends WipeableObject {
  readonly #store: ContactsStore;
  /** Conversations whose room did not answer when it was to be indexed again: they wait for a later search. */
  #unread = new Set<string>();

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env, MIGRATIONS);
    this.#store = new ContactsStore(ctx.storage);
  }

  protected override siblings() {
    return this.env.CONTACTS;
  }

  /** A room sends the contacts that it is found by. Repeating it changes nothing. */
  async take(entries: Entry[]): Promise<void> {
    const seal = await this.#seal();
    for (const { contacts, ...entry } of entries) {
      this.#store.put({ ...entry, seal, keys: await this.#keys(contacts) });
    }
  }

  /**
   * The conversations in which this contact was left.
   * @returns null if the secret was changed and not every room is indexed again yet: the next search continues. A room
   * that cannot be read is left out and tried again by the next search, so that it keeps nobody else from being found.
   */
  async find(contact: Contact): Promise<string[] | null> {
    const seal = await this.#seal();
    const again = this.#store.stale(seal, AT_ONCE + this.#unread.size).filter((id) => !this.#unread.has(id));
    for (const conversation of again) await this.#indexAgain(conversation, seal);
    if (this.#store.stale(seal, this.#unread.size + 1).some((id) => !this.#unread.has(id))) return null;
    this.#unread = new Set();
    const [key = ""] = await this.#keys([contact]);
    return this.#store.find(key);
  }

  /** Deletes this conversation from the index and from its file. */
  async erase(conversation: string): Promise<void> {
    if (!this.#store.has(conversation)) return;
    this.#store.forget(conversation);
    await this.wipe();
  }

  async #indexAgain(conversation: string, seal: string): Promise<void> {
    const events = await this.#history(conversation);
    if (!events) return;
    const room = events.reduce(grow, INITIAL_STATE);
    const keys = await this.#keys(keptIn(room));
    // It may have been erased meanwhile.
    if (this.#store.has(conversation)) this.#store.put({ conversation, upTo: room.newest.contacts, seal, keys });
  }

  /** Null: the room did not answer. */
  async #history(conversation: string): Promise<Event[] | null> {
    const { CONVERSATION } = this.env;
    try {
      return await CONVERSATION.get(CONVERSATION.idFromString(conversation)).history();
    } catch (error) {
      console.error("room not indexed again", { room: conversation, error: String(error) });
      this.#unread.add(conversation);
      return null;
    }
  }

  /** The id of the secret and of the form in which contacts are keyed: after a change of either, rooms are indexed again. */
  #seal = (): Promise<string> => keyed(this.#secret, `seal ${FORM}`);

  #keys = async (contacts: readonly Contact[]): Promise<string[]> => {
    const texts = new Set(contacts.map((contact) => written(contact, this.site.country)));
    return await Promise.all([...texts].map((text) => keyed(this.#secret, text)));
  };

  get #secret(): string {
    return this.env.BATON_SECRET ?? "";
  }
}
