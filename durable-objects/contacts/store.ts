/** The index: the conversations of each keyed contact, and up to which fact each conversation is indexed. */

/** A conversation in the index. `seal`: the id of the secret that its keys were made with. */
interface Indexed {
  conversation: string;
  upTo: number;
  seal: string;
  keys: string[];
}

export class ContactsStore {
  readonly #storage: DurableObjectStorage;

  constructor(storage: DurableObjectStorage) {
    this.#storage = storage;
  }

  /** Replaces the keys of a conversation; older ones than the last change nothing. */
  put({ conversation, upTo, seal, keys }: Indexed): void {
    const [known] = this.#conversations("conversation = ?", conversation);
    if (known && (known.upTo > upTo || (known.upTo === upTo && known.seal === seal))) return;
    const { sql } = this.#storage;
    this.#storage.transactionSync(() => {
      this.#drop(conversation);
      sql.exec("INSERT INTO told (conversation, upTo, seal) VALUES (?, ?, ?)", conversation, upTo, seal);
      for (const key of keys) sql.exec("INSERT INTO contacts (key, conversation) VALUES (?, ?)", key, conversation);
    });
  }

  find(key: string): string[] {
    return this.#storage.sql
      .exec<{ conversation: string }>("SELECT conversation FROM contacts WHERE key = ?", key)
      .toArray()
      .map(({ conversation }) => conversation);
  }

  /** Conversations whose keys were made with another secret. */
  stale(seal: string, count: number): string[] {
    return this.#conversations("seal <> ? LIMIT ?", seal, count).map(({ conversation }) => conversation);
  }

  has(conversation: string): boolean {
    return this.#conversations("conversation = ?", conversation).length > 0;
  }

  forget(conversation: string): void {
    this.#storage.transactionSync(() => this.#drop(conversation));
  }

  #drop(conversation: string): void {
    this.#storage.sql.exec("DELETE FROM contacts WHERE conversation = ?", conversation);
    this.#storage.sql.exec("DELETE FROM told WHERE conversation = ?", conversation);
  }

  #conversations(where: string, ...bindings: SqlStorageValue[]): Omit<Indexed, "keys">[] {
    return this.#storage.sql
      .exec<{ conversation: string; upTo: number; seal: string }>(
        `SELECT conversation, upTo, seal FROM told WHERE ${where}`,
        ...bindings,
      )
      .toArray();
  }
}
