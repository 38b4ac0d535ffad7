/** A played model server on loopback that speaks OpenAI's protocol: /v1/models, and /v1/chat/completions, streamed or not. */
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

export interface Request {
  model: string;
  stream?: boolean;
  messages: { role: string; content: string | { type: string; text?: string }[] }[];
}

/** What the played model says to a request; a number is an error's status. */
export type Model = (said: string, request: Request) => string | number;

export interface ModelServer {
  /** The address that clients are given, which ends with /v1. */
  url: string;
  port: number;
  requests: Request[];
  /** Of each request. */
  keys: (string | undefined)[];
  close(): Promise<void>;
}

/** Tokens that it says each request cost. */
export const USAGE = { prompt_tokens: 1_000, completion_tokens: 20, total_tokens: 1_020 };

export async function modelServer(models: readonly string[], model: Model): Promise<ModelServer> {
  const requests: Request[] = [];
  const keys: (string | undefined)[] = [];
  const server = createServer(async (incoming, response) => {
    const json = (value: unknown, status = 200) =>
      response.writeHead(status, { "Content-Type": "application/json" }).end(JSON.stringify(value));
    if (incoming.url === "/v1/models") {
      json({ object: "list", data: models.map((id) => ({ id, object: "model" })) });
      return;
    }
    const request = await read(incoming);
    requests.push(request);
    keys.push(incoming.headers.authorization);
    const answer = model(said(request), request);
    if (typeof answer === "number") {
      json({ error: { message: "the played server fails" } }, answer);
      return;
    }
    if (!request.stream) {
      const message = { role: "assistant", content: answer };
      json({ id: "1", model: request.model, choices: [{ index: 0, message, finish_reason: "stop" }], usage: USAGE });
      return;
    }
    response.writeHead(200, { "Content-Type": "text/event-stream" });
    const chunk = (delta: object, more: object = {}) =>
      response.write(
        `data: ${JSON.stringify({ id: "1", object: "chat.completion.chunk", created: 1, model: request.model, choices: [{ index: 0, delta, finish_reason: null }], ...more })}\n\n`,
      );
    for (const content of answer.match(/\s*\S{1,5}/gu) ?? []) chunk({ role: "assistant", content });
    chunk({}, { choices: [{ index: 0, delta: {}, finish_reason: "stop" }] });
    chunk({}, { choices: [], usage: USAGE });
    response.end("data: [DONE]\n\n");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/v1`,
    port,
    requests,
    keys,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const read = async (incoming: IncomingMessage): Promise<Request> => JSON.parse(await text(incoming));

/** The newest words of the visitor, with whatever the gateway puts around them. */
function said({ messages }: Request): string {
  const content = messages.findLast(({ role }) => role === "user")?.content ?? "";
  return typeof content === "string" ? content : content.map(({ text: part = "" }) => part).join("");
}
