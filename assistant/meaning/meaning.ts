/**
 * Passages by what they mean. Their vectors are computed once for each text, are kept by a store, and are read once an
 * isolate; a question's vector is made when it is asked. It never holds a reply up for long: whoever asks while nothing is
 * there, or the provider fails, searches by words alone.
 */
import type { VectorIndex } from "../../settings/embedding.ts";
import type { Passage } from "../knowledge/passage.ts";
import type { Meter } from "../stream/meter.ts";
import { AT_ONCE, type Embedder, vectorsOf } from "./embedder.ts";
import { Vectors } from "./vectors.ts";
import { within } from "./within.ts";

export interface Meaning {
  /** Ids of passages for each text, the nearest first; null: nobody can say now. */
  near(texts: readonly string[], limit: number): Promise<readonly (readonly string[])[] | null>;
}

/** A text to keep a vector for, by the hash of the model and the text. */
export interface Wanted {
  hash: string;
  text: string;
}

/** `vector`: a byte for each dimension; empty where an index holds it. */
export interface Kept {
  hash: string;
  vector: Uint8Array;
}

/** Who keeps the vectors. */
export interface VectorStore {
  /** Those that are there. */
  read(hashes: string[]): Promise<Kept[]>;
  /** Computes what is missing. @throws when the provider cannot */
  fill(wanted: Wanted[]): Promise<Kept[]>;
}

export interface Parts {
  passages: readonly Passage[];
  embedder: Embedder;
  store(): VectorStore;
  /** Null: the vectors are compared here. */
  index: VectorIndex | null;
  /** The site's id: several gateways may share one index. */
  namespace: string;
  /** Keeps the object alive until this is done. */
  waitUntil(work: Promise<unknown>): void;
  /** Counts what a question's vector costs before it is asked for. A passage's is made once, whoever asks. */
  meter(): Meter;
  /** Milliseconds that a reply waits, for each of two steps. */
  patience?: number;
}

const PATIENCE = 1_500;
/** Milliseconds after which another room may load what one has not finished to load. */
const CLAIM = 60_000;
/** Questions whose vectors are remembered: a reply that fails is tried again. */
const REMEMBERED = 100;

/** What this isolate has: only data, because no object may use what another one waits for. */
interface Loaded {
  passages: readonly Passage[];
  /** Ids of passages, by hash. */
  ids: ReadonlyMap<string, string>;
  vectors: Vectors;
  /** How many passages can be found. */
  found: number;
  whole: boolean;
  /** Milliseconds since 1970. */
  claimed: number;
}

const loaded = new Map<string, Loaded>();
const remembered = new Map<string, readonly number[]>();

/** What a model is shown of a passage: what it says, and how visitors ask for it. */
const textOf = ({ title, text, also = [] }: Passage): string => [title, ...also, text].join("\n");

export class SiteMeaning implements Meaning {
  readonly #parts: Parts;
  readonly #key: string;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#key = `${parts.embedder.provider} ${parts.embedder.modelId} ${parts.index ? "index" : "store"}`;
  }

  async near(texts: readonly string[], limit: number): Promise<readonly (readonly string[])[] | null> {
    const { patience = PATIENCE, index, namespace } = this.#parts;
    const there = await this.#there(patience);
    if (!there || there.found === 0) return null;
    const vectors = await this.#vectorsOf(texts, patience);
    if (!vectors) return null;
    if (!index) return vectors.map((vector) => there.vectors.nearest(vector, limit));
    try {
      const asked = vectors.map((vector) => index.query([...vector], { topK: limit, namespace }));
      const answers = await within(patience, Promise.all(asked));
      return answers?.map(({ matches }) => matches.flatMap(({ id }) => there.ids.get(id) ?? [])) ?? null;
    } catch (error) {
      console.error("index not searched", String(error));
      return null;
    }
  }

  /** What is loaded; loads it, unless another room does. */
  async #there(patience: number): Promise<Loaded | null> {
    const { passages, waitUntil } = this.#parts;
    const before = loaded.get(this.#key);
    const known = before?.passages === passages ? before : null;
    if (known && (known.whole || Date.now() - known.claimed < CLAIM)) return known;
    const fresh: Loaded = known ?? {
      passages,
      ids: new Map(),
      vectors: new Vectors(),
      found: 0,
      whole: false,
      claimed: 0,
    };
    fresh.claimed = Date.now();
    loaded.set(this.#key, fresh);
    const read = Promise.withResolvers<void>();
    const work = this.#load(fresh, read.resolve)
      .catch((error: unknown) => console.error("vectors not loaded", String(error)))
      .finally(read.resolve);
    waitUntil(work);
    await within(patience, read.promise);
    return fresh;
  }

  /** @param read is called when all is there that was computed before */
  async #load(into: Loaded, read: () => void): Promise<void> {
    const { embedder, passages, store } = this.#parts;
    const all = await Promise.all(
      passages.map(async (passage) => {
        const text = textOf(passage);
        return { id: passage.id, text, hash: await hashOf(`${embedder.modelId}\n${text}`) };
      }),
    );
    into.ids = new Map(all.map(({ hash, id }) => [hash, id]));
    into.vectors = new Vectors();
    into.found = 0;
    const take = (kept: readonly Kept[]) => {
      for (const { hash, vector } of kept) {
        const id = into.ids.get(hash);
        if (id === undefined) continue;
        if (vector.length > 0) into.vectors.add(id, vector);
        into.found++;
      }
      return new Set(kept.map(({ hash }) => hash));
    };
    const there = take(await store().read([...into.ids.keys()]));
    read();
    const missing = [...new Map(all.map((each) => [each.hash, each])).values()].filter(({ hash }) => !there.has(hash));
    for (let at = 0; at < missing.length; at += AT_ONCE) {
      into.claimed = Date.now();
      const wanted = missing.slice(at, at + AT_ONCE).map(({ hash, text }) => ({ hash, text }));
      take(await store().fill(wanted));
    }
    into.whole = true;
  }

  async #vectorsOf(texts: readonly string[], patience: number): Promise<readonly (readonly number[])[] | null> {
    const { embedder, meter } = this.#parts;
    const keyOf = (text: string) => `${this.#key}\n${text}`;
    const unknown = [...new Set(texts)].filter((text) => !remembered.has(keyOf(text)));
    if (unknown.length > 0) {
      try {
        const made = await vectorsOf(embedder, unknown, patience, meter());
        for (const [i, text] of unknown.entries()) remembered.set(keyOf(text), made[i] ?? []);
      } catch (error) {
        console.error("question not embedded", String(error));
        return null;
      }
    }
    const vectors = texts.map((text) => remembered.get(keyOf(text)) ?? []);
    for (const key of [...remembered.keys()].slice(0, Math.max(0, remembered.size - REMEMBERED)))
      remembered.delete(key);
    return vectors;
  }
}

/** Hexadecimal digits that Vectorize takes as an id (at most 64 bytes). */
async function hashOf(text: string): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
  return [...hash.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
