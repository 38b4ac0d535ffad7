/** `npm start -- --site`: the gateway that it starts is that site's, to the last setting, and hears of changes. */
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { decodeJwt } from "jose";
import { afterAll, expect, test } from "vitest";
import { TICKET_PREFIX, VERSION } from "../../protocol/limits.ts";
import { newSite } from "../../scripts/new-site/main.ts";
import { Socket } from "../../scripts/scenarios/socket.ts";
import { freePort, started, stopAll } from "./commands.ts";

const temporary = mkdtempSync(join(tmpdir(), "baton-own-"));
afterAll(() => {
  stopAll();
  rmSync(temporary, { recursive: true, force: true });
});

test("tickets, sign-in links, settings, knowledge and pages are the site's own, and a change of either is heard", async () => {
  const folder = newSite(join(temporary, "Käse & Brot"), 'Käse & "Brot"');
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const { until } = started(["scripts/start.ts", "--site", folder, "--port", String(port)], { BATON_SITE: "" });
  const link = await until(/#sign-in=/);
  expect(await until(/npm run link/)).toContain(`--port ${port}`);

  const session = await fetch(`${origin}/api/session`, { method: "POST", body: "{}" });
  const { conversation, ticket } = (await session.json()) as { conversation: string; ticket: string };
  expect(decodeJwt(ticket).iss).toBe("kase-brot");
  const signIn = await fetch(`${origin}/api/console/sign-in`, {
    method: "POST",
    headers: { Origin: origin },
    body: JSON.stringify({ token: link.split("#sign-in=")[1]?.trim() }),
  });
  expect(signIn.ok).toBe(true);
  expect(await (await fetch(`${origin}/`)).text()).toContain("<h1>Käse &amp; &quot;Brot&quot;</h1>");

  const updated = until(/Local server updated/);
  appendFileSync(join(folder, "knowledge/about.md"), "\n## Parrots\n\nWe keep three parrots in the workshop.\n");
  const file = join(folder, "site.ts");
  writeFileSync(file, readFileSync(file, "utf8").replaceAll("Robin", "Wren"));
  await updated;
  const visitor = new Socket(`${origin}/rooms/${conversation}?v=${VERSION}`, [`${TICKET_PREFIX}${ticket}`], {
    Origin: origin,
  });
  await visitor.next(({ type }) => type === "welcome");
  const asked = { type: "say", id: "message-0001", text: "How many parrots do you keep?" };
  const replied = await visitor.ask(asked, ({ event }) => (event as { type?: string })?.type === "assistant.said");
  expect(replied.event).toMatchObject({ text: expect.stringContaining("three parrots") });
  await visitor.close();
}, 120_000);
