/** What a deployed gateway gets of its site: settings that the build has checked, as JSON. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { buildIfStale } from "../../scripts/build.ts";
import { buildFolder, CHECKED, readSite } from "../../scripts/site.ts";
import { bundleWorker } from "../../scripts/workerd.ts";

test("the build writes every setting with its defaults, and nothing is lost on the way", async () => {
  await buildIfStale();
  const site = await readSite();
  const built = JSON.parse(readFileSync(join(buildFolder(), CHECKED), "utf8"));
  expect(built).toEqual(site);
  expect(built.times.wait).toBeGreaterThan(0);
});

test("a deployed Worker carries no code that checks settings or tools; one whose settings may change does", async () => {
  const message = "has a wrong setting";
  const refused = "is not a tool";
  const built = await bundleWorker("worker/index.ts", [], "built");
  expect(built).not.toContain(message);
  expect(built).not.toContain(refused);
  const { id, greeting } = await readSite();
  expect(built).toContain(id);
  expect(built).toContain(greeting);
  expect(await bundleWorker("scripts/scenarios/worker.ts")).toContain(message);
});
