/** A program that calls the HTTP API with a key of its own. */
import { hc } from "hono/client";
import { Failure } from "../../scripts/answers.ts";
import type { Api } from "../../worker/api/index.ts";
import type { Scope } from "../../worker/api/keys.ts";
import app from "../../worker/index.ts";
import { bindings, ORIGIN } from "./client.ts";

/** A key with these scopes, and the gateway that knows it. */
export async function keyed(scopes: readonly Scope[], name = "Sales board") {
  const key = `baton_${crypto.randomUUID()}${crypto.randomUUID()}`;
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(key)));
  const hash = [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  const id = name.toLowerCase().replaceAll(" ", "-");
  const env = { ...bindings, API_KEYS: JSON.stringify([{ id, name, hash, scopes }]) };
  const fetch = (input: RequestInfo | URL, init?: RequestInit) => Promise.resolve(app.request(input, init, env));
  const headers = { Authorization: `Bearer ${key}` };
  const call = (path: string, body?: unknown, method = "post") =>
    fetch(`${ORIGIN}/api/v1${path}`, {
      headers,
      ...(body !== undefined && { method: method.toUpperCase(), body: JSON.stringify(body) }),
    });
  return { call, fetch, headers, client: hc<Api>(`${ORIGIN}/api/v1`, { fetch, headers }) };
}

/** The status of a refusal and its word. */
export const failure = async (response: Response) => [response.status, Failure.parse(await response.json()).error];
