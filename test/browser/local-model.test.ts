/** `npm start` with a model server that runs on this machine, and `npm run chat` with the gateway that it starts. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { newSite } from "../../scripts/new-site/main.ts";
import { type Model, modelServer } from "../scenarios/model-server.ts";
import { freePort, started, stopAll } from "./commands.ts";

const temporary = mkdtempSync(join(tmpdir(), "baton-model-"));
const answers: Model = (said) =>
  said.includes("parrots")
    ? "[[answer]]We keep parrots in the workshop.[[answered: full]]"
    : "[[unknown]]I do not know.";
const server = await modelServer(["played:latest", "other"], answers);
afterAll(async () => {
  stopAll();
  await server.close();
  rmSync(temporary, { recursive: true, force: true });
});
/** Ollama's own variable says where it listens. */
const env = { BATON_SITE: "", OLLAMA_HOST: `127.0.0.1:${server.port}` };
const site = newSite(join(temporary, "played"), "Played");

test("a name that no server has ends the start with what is there, and nothing is started", async () => {
  const { closed, lines } = started(
    ["scripts/start.ts", "--site", site, "--port", String(await freePort()), "--model", "absent"],
    env,
  );
  expect(await closed).toBe(1);
  expect(lines.join("\n")).toContain("--model absent: no model server on this machine has it");
  expect(lines.join("\n")).toContain("played:latest, other");
  expect(lines.join("\n")).not.toContain("Starting");
});

test("nobody is logged in: the start says how, and nothing is started", async () => {
  const nobody = { HOME: temporary, XDG_CONFIG_HOME: temporary, CLOUDFLARE_API_TOKEN: "", WRANGLER_HOME: temporary };
  const { closed, lines } = started(
    ["scripts/start.ts", "--site", site, "--port", String(await freePort()), "--workers-ai"],
    {
      ...env,
      ...nobody,
    },
  );
  expect(await closed).toBe(1);
  expect(lines.join("\n")).toContain("Run npx wrangler login");
  expect(lines.join("\n")).not.toContain("Starting");
}, 60_000);

test("the named model answers, in a terminal as in the widget, and a conversation goes on where it was", async () => {
  const port = await freePort();
  const gateway = started(["scripts/start.ts", "--site", site, "--port", String(port), "--model", "played"], env);
  expect(await gateway.until(/played:latest answers/)).toContain(server.url);

  const chat = (...words: string[]) => started(["scripts/chat/main.ts", "--url", `http://localhost:${port}`, ...words]);
  const first = chat("--new");
  first.say("Do you keep parrots?");
  first.say("/human");
  first.say("/nonsense");
  first.end();
  expect(await first.closed).toBe(0);
  expect(first.lines.slice(0, 2)).toEqual([
    "you         Do you keep parrots?",
    "assistant   We keep parrots in the workshop.",
  ]);
  // Nobody is on duty, or a person was asked to join: either is said.
  expect(first.lines.join("\n")).toMatch(/\* (?:A person was asked to join|Nobody can join now)/);
  expect(first.lines.join("\n")).toContain("/nonsense is none of /human");
  expect(server.requests.at(-1)?.model).toBe("played:latest");

  const second = chat();
  second.say("What else is in the workshop?");
  second.end();
  expect(await second.closed).toBe(0);
  // The model reads what was said in the first run.
  expect(JSON.stringify(server.requests.at(-1)?.messages)).toContain("Do you keep parrots?");
  expect(second.lines).toContain("assistant   I do not know.");
}, 120_000);

test("no gateway: one sentence", async () => {
  const { closed, lines } = started(["scripts/chat/main.ts", "--url", `http://localhost:${await freePort()}`]);
  expect(await closed).toBe(1);
  expect(lines.join("\n")).toMatch(/^No gateway answers on http:.*Start one with npm start/);
});
