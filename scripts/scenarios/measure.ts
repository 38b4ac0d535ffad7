/** Plays scenarios with a real model, and gathers its figures. */
import { readKnowledge } from "../knowledge.ts";
import { readSite } from "../site.ts";
import { bundle } from "./gateway.ts";
import { EMBEDDED, type Played, play } from "./play.ts";
import type { Given } from "./provider.ts";
import type { Run } from "./report.ts";
import { needsReference, type Result, resultOf } from "./result.ts";
import type { Scenario } from "./scenario.ts";

/**
 * Each scenario is played by the model, and before that by the embedded assistant where only it can show the turn in which
 * somebody should be called. One after the other, so that no request of ours slows another.
 * @param price of a million tokens, in place of the site's
 * @param done is told each as it ends
 */
export async function measure<S extends { scenario: Scenario }>(
  scenes: readonly S[],
  model: Given,
  price: { input: number; output: number } | undefined,
  done: (scene: S, played: Played, result: Result) => void,
): Promise<Run> {
  const known = { site: await readSite(), passages: readKnowledge() };
  const at = new Date().toISOString();
  const code = await bundle();
  const scenarios: Result[] = [];
  for (const scene of scenes) {
    const reference = needsReference(scene.scenario) ? await play(code, scene.scenario, EMBEDDED) : null;
    const played = await play(code, scene.scenario, model);
    const result = resultOf(played, reference, known);
    scenarios.push(result);
    done(scene, played, result);
  }
  return {
    version: 1,
    at,
    site: known.site.id,
    provider: model.provider,
    model: model.model,
    price: { ...known.site.modelPrice, ...price },
    scenarios,
  };
}
