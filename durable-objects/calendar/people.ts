/** Who takes the calls of a site. Pure. */
import type { Concierge } from "../../protocol/facts.ts";
import type { Site } from "../../settings/schema.ts";

export type Settings = Site["concierges"][number];

/** Stands for the whole team where the site names nobody who takes calls. */
export const TEAM = "team";

export interface Person {
  concierge: Concierge;
  /** What the site says of this person; null for the team. */
  settings: Settings | null;
}

/** Those with the fewest calls to come first, so that calls of the same time are spread. */
export function people(site: Site, load: (id: string) => number): Person[] {
  const named = site.concierges
    .filter(({ calls }) => calls)
    .map((settings) => ({ concierge: { id: settings.id, name: settings.name ?? site.name }, settings }));
  if (named.length === 0) return [{ concierge: { id: TEAM, name: site.name }, settings: null }];
  const loads = new Map(named.map(({ concierge }) => [concierge.id, load(concierge.id)]));
  return named.toSorted((a, b) => (loads.get(a.concierge.id) ?? 0) - (loads.get(b.concierge.id) ?? 0));
}
