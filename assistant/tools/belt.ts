/** All tools of a site: its own, and those of the servers that it names. */

import { mcpName } from "../../settings/mcp.ts";
import type { Site } from "../../settings/schema.ts";
import type { SiteTool } from "../../settings/tool.ts";
import { allowed, offered } from "./mcp.ts";
import { own, type Usable } from "./usable.ts";

export interface Belt {
  /** Those that can be called now. @param now milliseconds since 1970 */
  list(now: number): Promise<Usable[]>;
  /** One by its name, to carry out what was confirmed; null: the site has it no more. */
  find(name: string): Usable | null;
}

/** @param env the gateway's variables */
export function belt(tools: readonly SiteTool[], { mcp }: Site, env: object): Belt {
  const ours = tools.map((tool) => own(tool, env));
  return {
    async list(now) {
      const theirs = await Promise.all(mcp.map((server) => offered(server, env, now)));
      return [...ours, ...theirs.flat()];
    },
    find: (name) =>
      ours.find((tool) => tool.name === name) ??
      mcp
        .flatMap((server) =>
          server.allow.flatMap((tool) =>
            mcpName(server.name, tool.tool) === name ? [allowed(server, tool, env)] : [],
          ),
        )
        .at(0) ??
      null,
  };
}
