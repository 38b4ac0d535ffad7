/** Model servers that speak OpenAI's protocol: which run on this machine, and what they have. */
import * as z from "zod";
import { messageOf } from "./command.ts";

export interface ModelServer {
  /** The program that usually listens there; another may. */
  name: string;
  /** As AI_BASE_URL takes it. */
  url: string;
  models: readonly string[];
}

/** Where the usual programs listen unless they are told otherwise. */
const USUAL = [
  { name: "Ollama", port: 11_434 },
  { name: "LM Studio", port: 1_234 },
  { name: "llama.cpp", port: 8_080 },
  { name: "vLLM", port: 8_000 },
] as const;

/** Milliseconds: on this machine, a server that does not answer by then is busy with something else. */
const PATIENCE = 700;

const List = z.object({ data: z.array(z.object({ id: z.string().min(1).max(200) })) });

/** @param own the gateway's own port, which is not asked */
export async function modelServers(
  own: number,
  { OLLAMA_HOST: elsewhere }: NodeJS.ProcessEnv = process.env,
): Promise<ModelServer[]> {
  const asked = USUAL.map(({ name, port }) => ({ name, url: `http://127.0.0.1:${port}/v1`, port }));
  const ollama = elsewhere ? ollamaAt(elsewhere) : null;
  const places = ollama ? [ollama, ...asked.filter(({ name }) => name !== ollama.name)] : asked;
  const found = await Promise.all(
    places
      .filter(({ port }) => port !== own)
      .map(async ({ name, url }) => {
        const answer = await listOf(url, undefined, PATIENCE);
        // Other programs listen there, too: only a list of models is a sign of a model server.
        return answer.ok && answer.models.length > 0 ? { name, url, models: answer.models } : null;
      }),
  );
  return found.filter((server) => server !== null);
}

/** Ollama's own variable: a host, a port or both, with or without a scheme; null: it says nothing that can be asked. */
function ollamaAt(host: string): { name: "Ollama"; url: string; port: number } | null {
  const whole = /^https?:\/\//.test(host) ? host : `http://${host.startsWith(":") ? `127.0.0.1${host}` : host}`;
  if (!URL.canParse(whole)) return null;
  const { protocol, hostname, port } = new URL(whole);
  const number = Number(port || 11_434);
  // That it listens everywhere is no address to ask.
  const reached = hostname === "0.0.0.0" || hostname === "[::]" ? "127.0.0.1" : hostname;
  return { name: "Ollama", url: `${protocol}//${reached}:${number}/v1`, port: number };
}

export type Listing =
  | { ok: true; models: readonly string[] }
  /** `status`: what the server answered instead; undefined: it did not answer. */
  | { ok: false; status?: number; why: string };

/** What `/models` of a server lists. `patience` in milliseconds. */
export async function listOf(url: string, key: string | undefined, patience: number): Promise<Listing> {
  try {
    const response = await fetch(`${url.replace(/\/+$/, "")}/models`, {
      headers: key ? { Authorization: `Bearer ${key}` } : {},
      signal: AbortSignal.timeout(patience),
    });
    if (!response.ok) return { ok: false, status: response.status, why: `it answered ${response.status}` };
    const list = List.safeParse(await response.json().catch(() => null));
    if (!list.success) return { ok: false, status: response.status, why: "it answered no list of models" };
    return { ok: true, models: list.data.data.map(({ id }) => id) };
  } catch (error) {
    const cause = error instanceof Error && error.cause ? error.cause : error;
    return { ok: false, why: messageOf(cause) || "no answer" };
  }
}

/**
 * The server that has the model, and the model's whole name there: Ollama's end with a tag, which people leave out.
 * @throws Error with a sentence that lists what is there
 */
export function serverWith(servers: readonly ModelServer[], wanted: string): { server: ModelServer; model: string } {
  for (const same of [(id: string) => id === wanted, (id: string) => id === `${wanted}:latest`]) {
    for (const server of servers) {
      const model = server.models.find(same);
      if (model !== undefined) return { server, model };
    }
  }
  if (servers.length === 0) {
    const places = USUAL.map(({ name, port }) => `${name} ${port}`).join(", ");
    throw new Error(
      `--model ${wanted}: no model server answers on this machine (asked: ${places}). Start one, and run this again.`,
    );
  }
  const there = servers.map(({ name, url, models }) => `  ${name}, ${url}: ${models.join(", ")}`);
  throw new Error(`--model ${wanted}: no model server on this machine has it. There are:\n${there.join("\n")}`);
}

/** What the start says of them, in one line. */
export function sayFound(servers: readonly ModelServer[], options: string): string {
  const [first] = servers;
  if (!first) return "";
  const shown = servers.map(({ name, url, models }) => `${listed(models)} (${name}, ${new URL(url).host})`).join("; ");
  return `Models on this machine: ${shown}. To use one: npm start --${options} --model ${quoted(first.models[0] ?? "")}`;
}

const SHOWN = 4;
const listed = (models: readonly string[]): string =>
  models.length <= SHOWN ? models.join(", ") : `${models.slice(0, SHOWN).join(", ")} and ${models.length - SHOWN} more`;

const quoted = (word: string): string => (/^[\w./:@-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`);
