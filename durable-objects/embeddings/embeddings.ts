/**
 * Keeps the vectors of the site's passages, and has the missing ones computed, for all isolates: one after another, so that
 * no text is paid for twice.
 */
import { AT_ONCE, type Embedder, embedderOf, vectorsOf } from "../../assistant/meaning/embedder.ts";
import type { Kept, VectorStore, Wanted } from "../../assistant/meaning/meaning.ts";
import { packed } from "../../assistant/meaning/vectors.ts";
import { type Embedding, readEmbedding } from "../../settings/embedding.ts";
import { GatewayObject } from "../object.ts";
import { migrate } from "../storage/migrations.ts";
import { MIGRATIONS } from "./migrations.ts";
import { EmbeddingsStore } from "./store.ts";

/** Milliseconds for one request to the provider. */
const PATIENCE = 30_000;
/** Vectors that are forgotten at a time: as many ids as Vectorize takes. */
const FORGOTTEN = 100;

export class Embeddings extends GatewayObject implements VectorStore {
  readonly #store: EmbeddingsStore;
  readonly #embedding: Embedding | null;
  readonly #embedder: Embedder | null;
  #last: Promise<unknown> = Promise.resolve();

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    migrate(ctx.storage, MIGRATIONS);
    this.#store = new EmbeddingsStore(ctx.storage.sql);
    this.#embedding = readEmbedding(env).embedding;
    this.#embedder = this.#embedding && embedderOf(this.#embedding.provider);
  }

  async read(hashes: string[]): Promise<Kept[]> {
    const kept = this.#read(hashes);
    await this.#forget();
    return kept;
  }

  async fill(wanted: Wanted[]): Promise<Kept[]> {
    // What one isolate has had computed is there for the next one.
    const before = this.#last;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#last = promise;
    await before;
    try {
      const there = new Set(this.#read(wanted.map(({ hash }) => hash)).map(({ hash }) => hash));
      const missing = wanted.filter(({ hash }) => !there.has(hash));
      for (let at = 0; at < missing.length; at += AT_ONCE) await this.#compute(missing.slice(at, at + AT_ONCE));
      return this.#read(wanted.map(({ hash }) => hash));
    } finally {
      resolve();
    }
  }

  #read(hashes: readonly string[]): Kept[] {
    const indexed = this.#embedding?.index != null;
    return this.#store.read(hashes, indexed, this.now()).map(({ hash, vector }) => ({
      hash,
      vector: indexed || vector === null ? new Uint8Array() : new Uint8Array(vector),
    }));
  }

  /** @throws when the provider or the index cannot */
  async #compute(wanted: readonly Wanted[]): Promise<void> {
    const embedder = this.#embedder;
    if (!embedder || !this.#embedding) throw new Error("no model for vectors is set");
    const texts = wanted.map(({ text }) => text);
    const vectors = await vectorsOf(embedder, texts, PATIENCE);
    const { index } = this.#embedding;
    const namespace = this.site.id;
    if (index)
      await index.upsert(wanted.map(({ hash }, i) => ({ id: hash, values: [...(vectors[i] ?? [])], namespace })));
    this.ctx.storage.transactionSync(() => {
      for (const [i, { hash }] of wanted.entries())
        this.#store.put(hash, index ? null : packed(vectors[i] ?? []), this.now());
    });
  }

  async #forget(): Promise<void> {
    const stale = this.#store.stale(this.now(), FORGOTTEN);
    if (stale.length === 0) return;
    const index = this.#embedding?.index;
    const indexed = stale.filter((each) => each.indexed).map(({ hash }) => hash);
    try {
      if (index && indexed.length > 0) await index.deleteByIds(indexed);
      this.#store.forget(stale.map(({ hash }) => hash));
    } catch (error) {
      // They are forgotten next time.
      console.error("index not cleared", String(error));
    }
  }
}
