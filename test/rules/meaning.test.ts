/** Search by meaning: what is computed and kept, how it joins the search by words, and what happens without it. */
import { expect, onTestFinished, test, vi } from "vitest";
import { fuse } from "../../assistant/knowledge/fuse.ts";
import type { Passage } from "../../assistant/knowledge/index.ts";
import { knowledge } from "../../assistant/knowledge/knowledge.ts";
import { type Embedder, embedderOf } from "../../assistant/meaning/embedder.ts";
import { looking } from "../../assistant/meaning/look.ts";
import { type Parts, SiteMeaning } from "../../assistant/meaning/meaning.ts";
import { packed, Vectors } from "../../assistant/meaning/vectors.ts";
import { type Meter, OverBudget, UNMETERED } from "../../assistant/stream/meter.ts";
import { rests } from "../../assistant/stream/rest.ts";
import { type EmbeddingVariables, readEmbedding, type VectorIndex } from "../../settings/embedding.ts";
import { memory, vectorOf } from "./concepts.ts";
import { site } from "./judged.ts";

const PASSAGES: readonly Passage[] = [
  { id: "h#animals", title: "Dogs", text: "Dogs are welcome on the ground floor.", also: ["May my pet come?"] },
  { id: "h#rates", title: "Price list", text: "The price is 90 euro a night." },
  { id: "h#garage", title: "Garage", text: "The garage has 20 places." },
  { id: "h#pool", title: "Pool", text: "The pool opens at seven." },
];

let count = 0;

/** An embedder of its own name, because an isolate remembers what each one made. */
function counting(answer: (texts: readonly string[]) => Promise<number[][]> = async (texts) => texts.map(vectorOf)) {
  const asked: string[][] = [];
  const embedder: Embedder = {
    provider: "test embeddings",
    modelId: `concepts-${++count}`,
    embed(texts) {
      asked.push([...texts]);
      return answer(texts);
    },
  };
  return { embedder, asked };
}

function meaningOf(parts: Partial<Parts> & Pick<Parts, "embedder" | "store">) {
  const work: Promise<unknown>[] = [];
  const meaning = new SiteMeaning({
    passages: PASSAGES,
    index: null,
    namespace: "test",
    waitUntil: (each) => work.push(each),
    meter: () => UNMETERED,
    patience: 5_000,
    ...parts,
  });
  return { meaning, done: () => Promise.all(work) };
}

/** Everything is computed and loaded. */
async function ready(parts: Parameters<typeof meaningOf>[0]) {
  const { meaning, done } = meaningOf(parts);
  await meaning.near(["warm up"], 1);
  await done();
  return meaning;
}

test("[K12] what is first in both rankings is first, and what only one of them knows comes before what is far down in it", () => {
  expect(
    fuse([
      ["a", "b", "c"],
      ["c", "d"],
    ]),
  ).toEqual(["c", "a", "b", "d"]);
  expect(fuse([["a", "b"], []])).toEqual(["a", "b"]);
});

test("[K12] a vector of bytes points where its numbers did, and one of another size is near to none", () => {
  const vectors = new Vectors();
  vectors.add("north", packed([0, 0.001, 1]));
  vectors.add("east", packed([1, 0.2, 0]));
  vectors.add("other", packed([1, 1]));
  expect(vectors.nearest([0.9, 0.1, 0.2], 5)).toEqual(["east", "north"]);
  expect(vectors.nearest([0.1, 0, 5], 1)).toEqual(["north"]);
});

test("[K12] a passage in other words and in another language is found by what it means", async () => {
  const { embedder } = counting();
  const { store } = memory();
  const meaning = await ready({ embedder, store: () => store });
  const known = knowledge(PASSAGES, site);
  const first = async (text: string, look = looking(known, meaning)) => (await look([text], 1))[0]?.id;
  expect(await first("Is my four-legged friend allowed?")).toBe("h#animals");
  expect(await first("Darf der Hund mit?")).toBe("h#animals");
  expect(await first("bathing")).toBe("h#pool");
  expect(await first("bathing", looking(known, null))).toBeUndefined();
  // Several questions: the first passage of each before the second of any.
  const look = looking(known, meaning);
  const both = await look(["Where do I leave my vehicle?", "bathing"], 2);
  expect(both.map(({ id }) => id)).toEqual(["h#garage", "h#pool"]);
});

test("[K13] a vector is computed once for each text, and read once an isolate", async () => {
  const { store, reads, computed } = memory();
  const first = counting();
  await ready({ embedder: first.embedder, store: () => store });
  expect(computed).toHaveLength(PASSAGES.length);
  expect(computed[0]).toBe("Dogs\nMay my pet come?\nDogs are welcome on the ground floor.");
  // Another room of the isolate.
  const { meaning } = meaningOf({ embedder: first.embedder, store: () => store });
  expect(await meaning.near(["swimming"], 1)).toEqual([["h#pool"]]);
  expect(reads).toHaveLength(1);
  // The knowledge has changed: only what is new is computed.
  const changed = [...PASSAGES.slice(0, 3), { id: "h#pool", title: "Pool", text: "The pool opens at eight." }];
  const other = meaningOf({ embedder: first.embedder, store: () => store, passages: changed });
  await other.meaning.near(["swimming"], 1);
  await other.done();
  expect(computed.slice(PASSAGES.length)).toEqual(["Pool\nThe pool opens at eight."]);
  // The same question again, as when a reply is tried again, costs nothing.
  expect(first.asked.filter(([text]) => text === "swimming")).toHaveLength(1);
});

test("[K13] while nothing is there, and when the provider fails or is silent, words alone are searched, and it rests", async () => {
  const failing = counting(async () => {
    throw new Error("no capacity");
  });
  const { store } = memory();
  const meaning = await ready({ embedder: failing.embedder, store: () => store });
  expect(await meaning.near(["dog"], 1)).toBeNull();
  expect(await looking(knowledge(PASSAGES, site), meaning)(["Where is the garage?"], 1)).toMatchObject([
    { id: "h#garage" },
  ]);
  expect(failing.asked).toHaveLength(1);
  expect(rests.awake(failing.embedder)).toBe(false);

  const silent = counting(() => new Promise(() => {}));
  const patient = await ready({ embedder: silent.embedder, store: () => store, patience: 20 });
  expect(await patient.near(["dog"], 1)).toBeNull();
  expect(silent.asked).toHaveLength(1);

  const { embedder, asked } = counting();
  const broken = memory(async () => {
    throw new Error("store out of reach");
  });
  const without = await ready({ embedder, store: () => broken.store });
  expect(await without.near(["dog"], 1)).toBeNull();
  expect(asked).toEqual([]);
  // It is not asked again at once.
  expect(broken.reads).toHaveLength(1);
});

test("[K17] the vector of a question is counted before it is asked for, and one that no budget allows is not made", async () => {
  const { embedder, asked } = counting();
  const { store } = memory();
  const begun: unknown[] = [];
  const ended: unknown[] = [];
  let allowed = true;
  const meter: Meter = {
    async begin(most) {
      if (!allowed) throw new OverBudget("site");
      begun.push([most, asked.length]);
      return { ended: (cost) => void ended.push(cost) };
    },
  };
  const meaning = await ready({ embedder, store: () => store, meter: () => meter });
  for (const list of [begun, ended, asked]) list.length = 0;
  expect(await meaning.near(["dog", "für"], 1)).not.toBeNull();
  expect(begun).toEqual([[{ in: 7, out: 0 }, 0]]);
  expect(ended).toEqual([{ in: 7, out: 0 }]);
  allowed = false;
  expect(await meaning.near(["cat"], 1)).toBeNull();
  expect(asked).toHaveLength(1);
  // It is not the provider's fault.
  expect(rests.awake(embedder)).toBe(true);
});

test("[K13] a reply does not wait for what is being computed: it searches what is there", async () => {
  const { embedder } = counting();
  const gate = Promise.withResolvers<void>();
  const { store, rows } = memory(async (texts) => {
    await gate.promise;
    return texts.map(vectorOf);
  });
  const { meaning, done } = meaningOf({ embedder, store: () => store });
  expect(await meaning.near(["dog"], 1)).toBeNull();
  expect(rows.size).toBe(0);
  gate.resolve();
  await done();
  expect(await meaning.near(["dog"], 1)).toEqual([["h#animals"]]);
});

test("[K14] Vectorize holds the vectors and answers, within the site's own namespace", async () => {
  const { embedder } = counting();
  const held = new Map<string, { values: number[]; namespace: string }>();
  const index: VectorIndex = {
    async query(vector, { topK, namespace }) {
      const vectors = new Vectors();
      for (const [id, each] of held) if (each.namespace === namespace) vectors.add(id, packed(each.values));
      const matches = vectors.nearest(vector, topK).map((id) => ({ id, score: 1 }));
      // What another version of the knowledge has left there is not ours.
      return { matches: [{ id: "f".repeat(32), score: 1 }, ...matches] };
    },
    async upsert(vectors) {
      for (const { id, ...rest } of vectors) held.set(id, rest);
    },
    deleteByIds: async () => null,
  };
  const store = {
    read: async (hashes: string[]) =>
      hashes.filter((hash) => held.has(hash)).map((hash) => ({ hash, vector: new Uint8Array() })),
    async fill(wanted: { hash: string; text: string }[]) {
      await index.upsert(wanted.map(({ hash, text }) => ({ id: hash, values: vectorOf(text), namespace: "test" })));
      return wanted.map(({ hash }) => ({ hash, vector: new Uint8Array() }));
    },
  };
  const meaning = await ready({ embedder, store: () => store, index });
  expect(await meaning.near(["vehicle", "swim"], 1)).toEqual([["h#garage"], ["h#pool"]]);
  for (const id of held.keys()) expect(new TextEncoder().encode(id).length).toBeLessThanOrEqual(64);
  index.query = async () => {
    throw new Error("index out of reach");
  };
  expect(await meaning.near(["vehicle"], 1)).toBeNull();
});

const AI = { run: async () => null };

test("[K13] settings for search by meaning are checked when the gateway starts, and a wrong one costs only that", () => {
  const wrong: [EmbeddingVariables, RegExp][] = [
    [{ AI_EMBEDDING_MODEL: "bge-m3" }, /names no model\. Write the provider before it/],
    [{ AI_EMBEDDING_MODEL: "cohere:x" }, /"cohere" is none of workers-ai, openai-compatible/],
    [{ AI_EMBEDDING_MODEL: "workers-ai:@cf/baai/bge-m3" }, /has no AI binding/],
    [{ AI_EMBEDDING_MODEL: "openai-compatible:x" }, /neither AI_EMBEDDING_URL nor AI_BASE_URL is set/],
    [{ AI_EMBEDDING_MODEL: "openai-compatible:x", AI_EMBEDDING_URL: "ftp://x" }, /is no http address/],
    [{ KNOWLEDGE_INDEX: "vectorize" }, /KNOWLEDGE_INDEX needs AI_EMBEDDING_MODEL/],
  ];
  for (const [variables, fault] of wrong) {
    const { embedding, faults } = readEmbedding(variables);
    expect(embedding, String(fault)).toBeNull();
    expect(faults.join()).toMatch(fault);
  }
  const set = { AI, AI_EMBEDDING_MODEL: "workers-ai:@cf/baai/bge-m3" };
  expect(readEmbedding({ ...set, KNOWLEDGE_INDEX: "vectorize" }).faults.join()).toMatch(/no binding VECTORIZE/);
  expect(readEmbedding({ ...set, KNOWLEDGE_INDEX: "pinecone" }).faults.join()).toMatch(/"pinecone" is not vectorize/);
  expect(readEmbedding(set)).toEqual({
    embedding: { provider: { name: "workers-ai", binding: AI, model: "@cf/baai/bge-m3" }, index: null },
    faults: [],
  });
  expect(readEmbedding({ AI_EMBEDDING_MODEL: "" })).toEqual({ embedding: null, faults: [] });
});

test("[K13] the key of the server of replies is shown to no other server", () => {
  const both = { AI_EMBEDDING_MODEL: "openai-compatible:x", AI_BASE_URL: "https://a.example", AI_API_KEY: "secret" };
  expect(readEmbedding(both).embedding?.provider).toMatchObject({ url: "https://a.example", key: "secret" });
  const apart = readEmbedding({ ...both, AI_EMBEDDING_URL: "https://b.example" }).embedding?.provider;
  expect(apart).toMatchObject({ url: "https://b.example", key: undefined });
});

test("[K13] an OpenAI-compatible server and Workers AI are asked as they want it, and an answer that is none is an error", async () => {
  const asked: { url: string; body: unknown; key: string | null }[] = [];
  let answer: unknown = { data: [{ embedding: [1, 0] }, { embedding: [0, 1] }] };
  vi.stubGlobal("fetch", async (url: string, init: RequestInit) => {
    const headers = new Headers(init.headers);
    asked.push({ url, body: JSON.parse(String(init.body)), key: headers.get("authorization") });
    return Response.json(answer);
  });
  onTestFinished(() => void vi.unstubAllGlobals());
  const { signal } = new AbortController();
  const url = "https://models.example/v1";
  const server = embedderOf({ name: "openai-compatible", url, key: "the-key", model: "nomic" });
  expect(await server.embed(["a", "b"], signal)).toEqual([
    [1, 0],
    [0, 1],
  ]);
  expect(asked).toMatchObject([
    { url: `${url}/embeddings`, body: { model: "nomic", input: ["a", "b"] }, key: "Bearer the-key" },
  ]);
  for (const data of [
    [],
    [{ embedding: [1, 0] }],
    [{ embedding: [1] }, { embedding: [1, 2] }],
    [{ embedding: [0] }, { embedding: [0] }],
  ]) {
    answer = { data };
    await expect(server.embed(["a", "b"], signal)).rejects.toThrow();
  }
  const inputs: unknown[] = [];
  const run = async (...given: unknown[]) => {
    inputs.push(given.slice(0, 2));
    return { shape: [1, 2], data: [[3, 4]] };
  };
  const workers = embedderOf({ name: "workers-ai", binding: { run }, model: "@cf/baai/bge-m3" });
  expect(await workers.embed(["x".repeat(9_000)], signal)).toEqual([[3, 4]]);
  expect(inputs).toEqual([["@cf/baai/bge-m3", { text: ["x".repeat(6_000)] }]]);
});
