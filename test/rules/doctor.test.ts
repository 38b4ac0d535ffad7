/** What `npm run doctor` says before a deploy. */
import { expect, test } from "vitest";
import { type Case, diagnose, type Environment } from "../../scripts/diagnosis.ts";
import { defineSite } from "../../settings/schema.ts";

const site = defineSite({
  id: "test",
  name: "Test",
  greeting: "Hi",
  assistant: "Finch",
  origins: ["https://shop.example"],
  address: "https://chat.example",
  webhooks: [{ url: "https://hooks.example.com/x", secret: "HOOKS_SECRET" }],
});
const { missing } = (await import(new URL("../../worker/config.ts", import.meta.url).href)) as Pick<Case, "missing">;

const objects = { bindings: [{ name: "CONVERSATION" }, { name: "LOBBY" }] };
const environment: Environment = {
  vars: { ENVIRONMENT: "production", AI_PROVIDERS: "workers-ai,embedded", ACCESS_TEAM: "team", ACCESS_AUD: "aud" },
  ai: { binding: "AI" },
  routes: ["chat.example/*"],
  durable_objects: objects,
  ratelimits: [{ name: "SESSIONS" }],
};
const SECRETS = ["BATON_SECRET", "HOOKS_SECRET", "API_KEYS", "VAPID_PUBLIC_KEY", "VAPID_PRIVATE_KEY"];
const whole: Case = { site, tools: [], environment, base: { durable_objects: objects }, secrets: SECRETS, missing };
const said = (change: Partial<Case>, level = "missing") =>
  diagnose({ ...whole, ...change })
    .filter((found) => found.level === level)
    .map(({ text }) => text);

test("[D39] where everything is set nothing is missing, and only what cannot be seen is noted", () => {
  expect(said({})).toEqual([]);
  expect(said({}, "note")).toEqual([expect.stringContaining("Access")]);
});

test("[D39] each thing that a deploy needs is named when it is not there", () => {
  const without = (name: string) => said({ secrets: SECRETS.filter((one) => one !== name) });
  expect(without("BATON_SECRET")).toEqual([expect.stringContaining("BATON_SECRET")]);
  expect(without("HOOKS_SECRET")).toEqual([expect.stringContaining("HOOKS_SECRET")]);
  const vars = { ...environment.vars, ACCESS_TEAM: "", ACCESS_AUD: "" };
  expect(said({ environment: { ...environment, vars } })).toEqual([
    expect.stringContaining("ACCESS_TEAM"),
    expect.stringContaining("ACCESS_AUD"),
  ]);
  const bindings = { bindings: [{ name: "CONVERSATION" }] };
  expect(said({ environment: { ...environment, durable_objects: bindings } })).toEqual([
    expect.stringContaining("LOBBY"),
  ]);
});

test("[D39] what Cloudflare does not tell is unseen, not missing, and what the gateway can do without is a note", () => {
  expect(said({ secrets: null })).toEqual([]);
  expect(said({ secrets: null }, "unseen")).toEqual([
    expect.stringContaining("BATON_SECRET"),
    expect.stringContaining("HOOKS_SECRET"),
    expect.stringContaining("npx wrangler login"),
  ]);
  const bare = { ...environment, routes: undefined, ratelimits: [] };
  const notes = said(
    { environment: bare, secrets: ["BATON_SECRET", "HOOKS_SECRET"], site: { ...site, origins: [] } },
    "note",
  );
  for (const word of ["SESSIONS", "origins", "workers.dev", "vapid"])
    expect(
      notes.some((note) => note.includes(word)),
      word,
    ).toBe(true);
});
