/** The vectors of the site's passages, on real SQLite: computed once, kept, forgotten when nobody has them any more. */
import { runInDurableObject } from "cloudflare:test";
import { expect, onTestFinished, test } from "vitest";
import passages from "#knowledge";
import { embedderOf } from "../../assistant/meaning/embedder.ts";
import { SiteMeaning } from "../../assistant/meaning/meaning.ts";
import { UNMETERED } from "../../assistant/stream/meter.ts";
import type { Embeddings } from "../../durable-objects/embeddings/embeddings.ts";
import type { VectorIndex } from "../../settings/embedding.ts";
import site from "../../settings/site.ts";
import { bindings, say, session, visitor } from "./client.ts";
import { scripted } from "./models.ts";
import { scene, use } from "./scene.ts";

const URL = "https://vectors.example/v1";
const DAY = 86_400_000;

/** A server of an OpenAI-compatible provider, where the network would be: a dimension for each letter that it knows. */
function server() {
  const asked: string[][] = [];
  const answers: number[] = [];
  const network = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    if (String(input) !== `${URL}/embeddings`) return await network(input, init);
    const { input: texts } = JSON.parse(String(init?.body)) as { input: string[] };
    asked.push(texts);
    const status = answers.shift() ?? 200;
    if (status !== 200) return new Response("busy", { status });
    const vectorOf = (text: string) =>
      [...text.toLowerCase()].reduce((sums, letter) => {
        const at = letter.charCodeAt(0) - 97;
        if (at >= 0 && at < 26) sums[at] = (sums[at] ?? 0) + 1;
        return sums;
      }, Array<number>(26).fill(0.01));
    return Response.json({ data: texts.map((text) => ({ embedding: vectorOf(text) })) });
  };
  onTestFinished(() => {
    globalThis.fetch = network;
    scene.secrets = {};
  });
  return { asked, answers };
}

let made = 0;

/** An object of its own, and a model of its own, because an isolate lets one that failed rest. */
function embeddings(model = `letters-${++made}`) {
  scene.secrets = { AI_EMBEDDING_MODEL: `openai-compatible:${model}`, AI_EMBEDDING_URL: URL };
  return bindings.EMBEDDINGS.getByName(crypto.randomUUID());
}

const wanted = (...texts: string[]) => texts.map((text) => ({ hash: `hash of ${text}`, text }));
const hashes = (kept: readonly { hash: string }[]) => kept.map(({ hash }) => hash).toSorted();

test("[K13] a vector is computed once and kept, also for those who ask at the same time", async () => {
  const { asked } = server();
  const store = embeddings();
  expect(await store.read(["hash of a"])).toEqual([]);
  const [one, other] = await Promise.all([store.fill(wanted("a", "b")), store.fill(wanted("b", "c"))]);
  expect(hashes(one)).toEqual(["hash of a", "hash of b"]);
  expect(hashes(other)).toEqual(["hash of b", "hash of c"]);
  expect(asked).toEqual([["a", "b"], ["c"]]);
  const [kept] = await store.read(["hash of a", "hash of nothing"]);
  expect(new Int8Array(kept?.vector ?? [])[0]).toBe(127);
  expect(asked).toHaveLength(2);
});

test("[K13] texts go to the provider in batches, and what was computed before one failed is kept", async () => {
  const { asked, answers } = server();
  const store = embeddings();
  const texts = Array.from({ length: 120 }, (_, i) => `text ${i}`);
  answers.push(200, 429);
  await expect(runInDurableObject(store, (object: Embeddings) => object.fill(wanted(...texts)))).rejects.toThrow();
  expect(asked.map(({ length }) => length)).toEqual([50, 50]);
  expect(await store.read(texts.map((text) => `hash of ${text}`))).toHaveLength(50);
  // It rests: nobody asks it meanwhile.
  await expect(runInDurableObject(store, (object: Embeddings) => object.fill(wanted("more")))).rejects.toThrow(/rests/);
  expect(asked).toHaveLength(2);
});

test("[K13] a vector that no gateway has asked for in a month is forgotten, and one that is in use is not", async () => {
  server();
  const store = embeddings();
  await store.fill(wanted("old", "used"));
  const rows = () =>
    runInDurableObject(store, (_, { storage }) =>
      storage.sql.exec<{ hash: string }>("SELECT hash FROM vectors ORDER BY hash").toArray(),
    );
  {
    using _later = use({ ahead: 20 * DAY });
    await store.read(["hash of used"]);
  }
  using _later = use({ ahead: 40 * DAY });
  await store.read(["hash of used"]);
  expect(await rows()).toEqual([{ hash: "hash of used" }]);
});

test("[K14] with an index the vectors are handed to it once, and leave it when nobody has asked for them in a month", async () => {
  const { asked } = server();
  const held = new Map<string, string>();
  const index: VectorIndex = {
    query: async () => ({ matches: [] }),
    async upsert(vectors) {
      for (const { id, namespace } of vectors) held.set(id, namespace);
    },
    async deleteByIds(ids) {
      for (const id of ids) held.delete(id);
    },
  };
  const store = embeddings();
  Object.assign(scene.secrets, { KNOWLEDGE_INDEX: "vectorize", VECTORIZE: index });
  const filled = await store.fill(wanted("a", "b"));
  expect(filled.map(({ vector }) => vector.length)).toEqual([0, 0]);
  expect([...held]).toEqual([
    ["hash of a", site.id],
    ["hash of b", site.id],
  ]);
  expect(hashes(await store.read(["hash of a", "hash of c"]))).toEqual(["hash of a"]);
  expect(hashes(await store.fill(wanted("a", "b")))).toHaveLength(2);
  expect(asked).toHaveLength(1);
  using _later = use({ ahead: 40 * DAY });
  await store.read([]);
  expect(held.size).toBe(0);
});

test("[K12] a room asks the model with what was found by meaning, where the knowledge is not told as a whole", async () => {
  const { asked } = server();
  const model = `letters-${++made}`;
  scene.secrets = { AI_EMBEDDING_MODEL: `openai-compatible:${model}`, AI_EMBEDDING_URL: URL };
  using _site = use({ site: { ...scene.site, knowledge: { floor: 0.65, whole: 0, synonyms: [] } } });
  // Another room has had all vectors computed.
  const work: Promise<unknown>[] = [];
  const before = new SiteMeaning({
    passages,
    embedder: embedderOf({ name: "openai-compatible", url: URL, key: undefined, model }),
    index: null,
    namespace: "test",
    meter: () => UNMETERED,
    store: () => bindings.EMBEDDINGS.getByName("embeddings"),
    waitUntil: (each) => work.push(each),
  });
  await before.near(["warm up"], 1);
  await Promise.all(work);
  expect(asked.flat()).toHaveLength(passages.length);
  const s = await session();
  const speaker = scripted(["[[answer]]\nIt depends on the lot."]);
  scene.models.set(s.conversation, [speaker]);
  const v = await visitor(s);
  // In letters like the heading, and in no word.
  const title = passages[0]?.title ?? "";
  const question = [...title.toLowerCase().replaceAll(" ", "")].toReversed().join("");
  v.send(say(question));
  await v.event("assistant.said");
  expect(asked.at(-1)).toEqual([question]);
  const [call] = speaker.calls;
  expect(call?.tools?.map(({ name }) => name)).toContain("search");
  expect(String(call?.prompt[0]?.content)).toMatch(/^\[\d\] /m);
});
