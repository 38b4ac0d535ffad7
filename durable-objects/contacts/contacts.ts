/**
 * Finds a person's conversations by an email address or a phone number that was left in them. Rooms send the contacts that
 * they store; only keyed hashes of these are stored here, so that nobody can read a contact from them.
 */

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
   * @returns null if the secret was changed and not every room is indexed again yet: the next search continues
   */
  async find(contact: Contact): Promise<string[] | null> {
    const seal = await this.#seal();
    for (const conversation of this.#store.stale(seal, AT_ONCE)) await this.#indexAgain(conversation, seal);
    if (this.#store.stale(seal, 1).length > 0) return null;
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
    const { CONVERSATION } = this.env;
    const events = await CONVERSATION.get(CONVERSATION.idFromString(conversation)).history();
    const room = events.reduce(grow, INITIAL_STATE);
    const keys = await this.#keys(keptIn(room));
    // It may have been erased meanwhile.
    if (this.#store.has(conversation)) this.#store.put({ conversation, upTo: room.newest.contacts, seal, keys });
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
