/** Servers that offer tools over the Model Context Protocol (streamable HTTP), and which of their tools may be used. */
import * as z from "zod";
import { envName } from "./calendar.ts";

/** As the protocol allows it; a server's own names may be longer than a model takes. */
const toolName = z.string().regex(/^[A-Za-z0-9_.-]{1,48}$/, "the name of a tool as its server lists it");

const words = z.string().min(1).max(200);

/**
 * One tool that may be used. `kind`: what is not said to read acts, and is done only when the visitor confirms it.
 * `label` and `confirm` are shown to the visitor, the one while it is looked up and the other before it is done; {braces}
 * name fields of its input. They are the site's own words, because what a server writes about itself proves nothing.
 */
const Allowed = z.union([
  toolName.transform((tool) => ({ tool, kind: "acts" as const, label: undefined, confirm: undefined })),
  z.strictObject({
    tool: toolName,
    kind: z.enum(["reads", "acts"]).default("acts"),
    label: words.optional(),
    confirm: words.optional(),
  }),
]);

export const McpServers = z
  .array(
    z.strictObject({
      /** Stands before the names of its tools: `crm_find_order`. */
      name: z.string().regex(/^[a-z][a-z0-9]{0,14}$/, "use 1 to 15 of a-z and 0-9, beginning with a letter"),
      /** Its address: public and https; in local development this machine too. */
      url: z.url({ protocol: /^https?$/ }),
      /** The environment variable whose value is sent as `Authorization: Bearer ...`. */
      secret: envName("CRM_TOKEN").optional(),
      /** The tools that may be used; whatever else the server offers does not exist for the assistant. */
      allow: z.array(Allowed).min(1).max(20),
      /** Seconds that a call may take. */
      timeLimit: z.number().min(1).max(20).default(8),
    }),
  )
  .max(5)
  .superRefine((servers, context) => {
    const say = (path: (string | number)[], message: string) => context.addIssue({ code: "custom", path, message });
    const names = servers.flatMap(({ name, allow }, n) =>
      allow.map(({ tool }, i) => ({ full: mcpName(name, tool), path: [n, "allow", i] })),
    );
    for (const [i, { full, path }] of names.entries()) {
      if (names.findIndex((other) => other.full === full) < i) say(path, `${full} is named twice`);
    }
  })
  .default([]);

export type McpServer = z.output<typeof McpServers>[number];
export type McpTool = McpServer["allow"][number];

/** What the model calls a tool of a server: providers take letters, digits, `_` and `-`. */
export const mcpName = (server: string, tool: string): string => `${server}_${tool.replaceAll(".", "_")}`;
