/** The scenarios of the site, each on a gateway of its own with the embedded model. */
import { expect, test } from "vitest";
import { changes } from "../../scripts/backtest/backtest.ts";
import { ledger, replay } from "../../scripts/backtest/replay.ts";
import { bundle } from "../../scripts/scenarios/gateway.ts";
import { readFolder, told } from "../../scripts/scenarios/main.ts";
import { play } from "../../scripts/scenarios/play.ts";
import { changeSite } from "../../settings/schema.ts";
import site from "../../settings/site.ts";

const code = await bundle();
const scenarios = readFolder().map((one) => ({ ...one, name: one.scenario.name }));

test.each(scenarios)("$name", async ({ file, scenario }) => {
  const played = await play(code, scenario);
  expect(played.faults, told(file, played)).toEqual([]);
  // The backtest stands on this: a replay under the same settings decides what the room decided.
  const { facts } = played;
  const settings = changeSite(site, scenario.settings);
  expect(changes(ledger(facts), replay(facts, settings)), told(file, played)).toEqual([]);
});
