/** The model that a run of scenarios is given, from the options of the command. */
import { readModels } from "../../settings/providers.ts";
import { listOf } from "../model-servers.ts";
import { remoteWorkersAI } from "../workers-ai.ts";
import type { Answering } from "./play.ts";

export interface Wanted {
  provider: string;
  "base-url"?: string | undefined;
  model?: string | undefined;
  "key-env"?: string | undefined;
}

export interface Given extends Answering {
  provider: string;
  model: string;
  close(): Promise<void>;
}

/** Of the environment, as it is when the command starts: how a model thinks, and what else a request says. */
const PASSED_ON = ["AI_REASONING", "AI_MAX_TOKENS", "AI_OPTIONS"] as const;
const KEY = "AI_API_KEY";

/**
 * Nothing but this model answers: with the embedded one behind it, a failure would look like an answer.
 * @throws Error with a sentence when something is missing
 */
export async function given(wanted: Wanted, environment: NodeJS.ProcessEnv = process.env): Promise<Given> {
  const { provider, model, "base-url": url, "key-env": keyName } = wanted;
  const key = environment[keyName ?? KEY];
  if (keyName !== undefined && !key) throw new Error(`The variable ${keyName}, which --key-env names, is not set.`);
  const vars: Record<string, string> = { AI_PROVIDERS: provider };
  if (url) vars.AI_BASE_URL = url;
  if (model) vars.AI_MODEL = model;
  if (provider === "openai-compatible" && key) vars.AI_API_KEY = key;
  for (const name of PASSED_ON) if (environment[name]) vars[name] = environment[name];
  const read = readModels({ AI: { run: async () => null }, AI_PROVIDERS: provider, ...vars });
  if (read.faults.length > 0) throw new Error(read.faults.map(inOptions).join("\n"));
  const [first] = read.providers;
  if (!first || read.providers.length > 1) throw new Error("--provider takes one provider.");
  if (first.name === "openai-compatible") await mustBeThere(first);
  const bridge = first.name === "workers-ai" ? await remoteWorkersAI() : null;
  if (bridge) vars.AI_BRIDGE = bridge.url;
  return {
    provider: first.name,
    model: first.name === "embedded" ? first.name : first.model,
    wording: first.name === "embedded" ? "embedded" : "free",
    vars,
    close: async () => bridge?.close(),
  };
}

/** Milliseconds. */
const PATIENCE = 10_000;

/** One sentence before anything is played, and not a failure for each scenario. */
async function mustBeThere({ url, key, model }: { url: string; key: string | undefined; model: string }) {
  const list = await listOf(url, key, PATIENCE);
  if (list.ok) {
    if (list.models.length === 0 || list.models.some((id) => isCalled(id, model))) return;
    throw new Error(`${url} has no model "${model}". It has: ${list.models.join(", ")}`);
  }
  if (list.status === undefined) throw new Error(`${url} cannot be reached (${list.why}). Check --base-url.`);
  // Not every server lists its models.
  if (list.status === 401 || list.status === 403) {
    throw new Error(`${url} refuses the key (${list.status}). Name the variable that holds it: --key-env NAME`);
  }
}

/** Servers list a model with a folder before its name, or with a tag behind it, and take it without. */
const isCalled = (id: string, name: string): boolean =>
  id === name || id.endsWith(`/${name}`) || id === `${name}:latest`;

/** The sentence of a fault with the options in place of the variables, which the person at the keyboard has not seen. */
const inOptions = (fault: string): string =>
  fault
    .replaceAll("AI_PROVIDERS", "--provider")
    .replaceAll("AI_BASE_URL", "--base-url")
    .replaceAll("AI_MODEL", "--model")
    .replace(/ (?:Correct it, or take .*|Correct it in wrangler\.toml\.)$/, "");
