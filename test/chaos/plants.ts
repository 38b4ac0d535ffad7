/** Bugs put into the bundle on purpose, one line of the product each: a run that does not find them proves nothing. */
import type { Change } from "../../scripts/workerd.ts";

export type Plant = "dedupe" | "fence";

export const PLANTS: Record<Plant, readonly Change[]> = {
  /** The log forgets which messages it has: a repeated one is stored again. */
  dedupe: [
    {
      file: "durable-objects/conversation/log.ts",
      find: "if (this.head === 0) return null;\n    this.#ids",
      put: "return null;\n    this.#ids",
    },
  ],
  /** A reply that was cut off goes on speaking. */
  fence: [
    { file: "assistant/reply/live-reply.ts", find: "if (this.#reply !== reply) return false;", put: "" },
    { file: "assistant/reply/live-reply.ts", find: "if (this.#reply !== reply) return;", put: "" },
    { file: "assistant/reply/live-reply.ts", find: "reply.abort.abort();", put: "" },
  ],
};
