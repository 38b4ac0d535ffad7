/**
 * The OpenAPI 3.1 document of the HTTP API and of the webhooks, created from the route table and the schemas. The build
 * writes it into a file, so that the Worker's bundle does not contain the code that makes JSON Schema of them.
 */
import * as z from "zod";
import { WEBHOOK_TYPES, webhookSchema } from "../protocol/webhooks.ts";
import type { Site } from "../settings/schema.ts";
import { ROUTES, type Route, type RouteName } from "../worker/api/routes.ts";
import { ANSWERS, type Answer, Failure } from "./answers.ts";

const json = (schema: z.ZodType, io: "input" | "output" = "output") => {
  const { $schema: _draft, ...rest } = z.toJSONSchema(schema, { unrepresentable: "any", io });
  return rest;
};

/** OpenAPI writes `:conversation` as `{conversation}`. */
export const pathOf = (path: string): string => path.replaceAll(/:(\w+)/g, "{$1}");

function operation(name: RouteName, { path, scope, query, body, summary }: Route) {
  const { schema, type = "application/json" }: Answer = ANSWERS[name];
  const inPath = [...path.matchAll(/:(\w+)/g)].map(([, parameter]) => ({
    name: parameter,
    in: "path",
    required: true,
    schema: { type: "string" },
  }));
  const inQuery = Object.entries(query?.shape ?? {}).map(([parameter, schema]) => ({
    name: parameter,
    in: "query",
    required: false,
    schema: json(schema, "input"),
  }));
  return {
    operationId: name,
    summary,
    security: [{ key: [scope] }],
    parameters: [...inPath, ...inQuery],
    ...(body && { requestBody: { content: { "application/json": { schema: json(body, "input") } } } }),
    responses: {
      200: { description: "Done.", content: { [type]: { schema: json(schema) } } },
      default: {
        description: "The request was refused; `error` says why in one word.",
        content: { "application/json": { schema: { $ref: "#/components/schemas/Failure" } } },
      },
    },
  };
}

function paths() {
  const all: Record<string, Record<string, unknown>> = {};
  for (const [name, route] of Object.entries<Route>(ROUTES) as [RouteName, Route][]) {
    const path = pathOf(route.path);
    all[path] = { ...all[path], [route.method]: operation(name, route) };
  }
  return all;
}

const webhooks = () =>
  Object.fromEntries(
    WEBHOOK_TYPES.map((type) => [
      type,
      {
        post: {
          requestBody: { content: { "application/json": { schema: json(webhookSchema(type)) } } },
          responses: { "2XX": { description: "Accepted." }, 410: { description: "Unsubscribes this receiver." } },
        },
      },
    ]),
  );

export const document = (site: Pick<Site, "name">) => ({
  openapi: "3.1.0",
  info: { title: `Chat of ${site.name}`, version: "1" },
  servers: [{ url: "/api/v1" }],
  paths: paths(),
  webhooks: webhooks(),
  components: {
    securitySchemes: { key: { type: "http", scheme: "bearer", description: "A key from `npm run key`." } },
    schemas: { Failure: json(Failure) },
  },
});
