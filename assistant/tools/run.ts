/** Runs one tool within its time limit, and makes whatever comes of it a value. */
import { LIMITS } from "../../protocol/limits.ts";
import { type Data, Fault } from "../../settings/tool.ts";

/** The other system was not reached, so nothing was begun there. */
export class Unreached extends Error {}

/**
 * `refused`: the tool itself said why not. `begun`: it may have done something before it failed. `ms`: how long it took.
 */
export type Outcome = { ms: number } & (
  | { how: "done"; data: Data }
  | { how: "refused"; why: string }
  | { how: "failed"; begun: boolean }
  | { how: "timeout" }
);

/** What the work is given back as when somebody else ends it first. */
type Ended = "timeout" | "aborted";

/**
 * @param work must return JSON or a fault; a throw is a failure, which goes to the operator's log and no further
 * @param limit seconds
 * @param outer ends it as well: nobody waits for the result any more
 */
export async function run(
  work: (signal: AbortSignal) => Data | Fault | Promise<Data | Fault>,
  limit: number,
  outer?: AbortSignal,
): Promise<Outcome> {
  const began = Date.now();
  const stop = new AbortController();
  const { promise: ended, resolve: end } = Promise.withResolvers<Ended>();
  const onAbort = () => end("aborted");
  const timer = setTimeout(() => end("timeout"), limit * 1000);
  if (outer?.aborted) onAbort();
  outer?.addEventListener("abort", onAbort);
  const done = (async () => ({ returned: plain(await work(stop.signal)) }))();
  // A tool that fails after nobody waits for it any more fails unheard.
  done.catch(() => {});
  const took = () => Date.now() - began;
  try {
    const first = await Promise.race([done, ended]);
    if (first === "timeout") return { how: "timeout", ms: took() };
    if (first === "aborted") return { how: "failed", begun: true, ms: took() };
    const { returned } = first;
    if (returned instanceof Fault) return { how: "refused", why: returned.why, ms: took() };
    return { how: "done", data: returned, ms: took() };
  } catch (error) {
    console.error("tool failed", String(error));
    return { how: "failed", begun: !(error instanceof Unreached), ms: took() };
  } finally {
    clearTimeout(timer);
    outer?.removeEventListener("abort", onAbort);
    stop.abort();
  }
}

/** As JSON would bring it to another machine; nothing returned is null. @throws on what JSON cannot hold */
const plain = (value: Data | Fault): Data | Fault =>
  value instanceof Fault ? value : (JSON.parse(JSON.stringify(value ?? null)) as Data);

/**
 * The result as a model reads it: bounded JSON in which no sign can end the quotation it stands in.
 * @param max UTF-16 code units
 */
export function written(data: Data, max: number = LIMITS.toolResult): string {
  const json = JSON.stringify(data).replaceAll("<", "\\u003c");
  return json.length <= max ? json : `${json.slice(0, max - 20).replace(/[\uD800-\uDBFF]$/, "")}… (cut short)`;
}
