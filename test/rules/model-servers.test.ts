/** Which model servers run on this machine, and which of their models is meant. */
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { listOf, type ModelServer, modelServers, sayFound, serverWith } from "../../scripts/model-servers.ts";

async function serve(answer: RequestListener): Promise<{ port: number; url: string }> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { port, url: `http://127.0.0.1:${port}/v1` };
}

const list = (...ids: string[]) => JSON.stringify({ data: ids.map((id) => ({ id })) });
const patience = 5_000;
const none: ModelServer[] = [];

test("a server is known by its list of models; anything else that listens there is none", async () => {
  const asked: string[] = [];
  const there = await serve((request, response) => {
    asked.push(`${request.url} ${request.headers.authorization}`);
    response.end(list("a", "b"));
  });
  expect(await listOf(`${there.url}/`, "the-key", patience)).toEqual({ ok: true, models: ["a", "b"] });
  expect(asked).toEqual(["/v1/models Bearer the-key"]);
  const page = await serve((_, response) => response.end("<h1>It works</h1>"));
  expect(await listOf(page.url, undefined, patience)).toMatchObject({ ok: false, status: 200 });
  const locked = await serve((_, response) => response.writeHead(401).end());
  expect(await listOf(locked.url, undefined, patience)).toMatchObject({ ok: false, status: 401 });
  const silent = await serve(() => {});
  const answer = await listOf(silent.url, undefined, 20);
  expect(answer).toMatchObject({ ok: false });
  expect(answer).not.toHaveProperty("status");
});

test("Ollama is asked where its own variable says, and the gateway's own port is not asked", async () => {
  const { port, url } = await serve((_, response) => response.end(list("played")));
  const found = async (own: number, host: string) =>
    (await modelServers(own, { OLLAMA_HOST: host })).filter(({ models }) => models.includes("played"));
  for (const host of [`127.0.0.1:${port}`, `:${port}`, `0.0.0.0:${port}`, `http://127.0.0.1:${port}`]) {
    expect(await found(1, host), host).toEqual([{ name: "Ollama", url, models: ["played"] }]);
  }
  expect(await found(port, `127.0.0.1:${port}`)).toEqual([]);
});

const SERVERS: ModelServer[] = [
  { name: "Ollama", url: "http://127.0.0.1:11434/v1", models: ["small:latest", "large:70b"] },
  { name: "vLLM", url: "http://127.0.0.1:8000/v1", models: ["small"] },
];

test("a model is found by its whole name first, then without its tag; a wrong one ends with what is there", () => {
  expect(serverWith(SERVERS, "small")).toEqual({ server: SERVERS[1], model: "small" });
  expect(serverWith(SERVERS.slice(0, 1), "small")).toEqual({ server: SERVERS[0], model: "small:latest" });
  expect(() => serverWith(SERVERS, "large")).toThrow(
    /^--model large: no model server .*\n {2}Ollama, .*: small:latest, large:70b\n {2}vLLM, .*: small$/,
  );
  expect(() => serverWith(none, "small")).toThrow(/no model server answers on this machine \(asked: Ollama 11434/);
});

test("what was found is said in one line, with the command that uses it", () => {
  expect(sayFound(none, "")).toBe("");
  const line = sayFound(SERVERS, " --site ../mine");
  expect(line).toContain("small:latest, large:70b (Ollama, 127.0.0.1:11434); small (vLLM, 127.0.0.1:8000)");
  expect(line).toMatch(/npm start -- --site \.\.\/mine --model small:latest$/);
  expect(line).not.toContain("\n");
  const many = { name: "x", url: "http://127.0.0.1:1/v1", models: ["it's a", "b", "c", "d", "e", "f"] };
  expect(sayFound([many], "")).toContain("d and 2 more");
  expect(sayFound([many], "")).toMatch(/--model 'it'\\''s a'$/);
});
