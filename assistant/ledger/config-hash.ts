/** The id of the settings and rules behind a decision, so that it can be compared with others. Pure. */
import type { Site } from "../../settings/schema.ts";

/** Raise it when a detector or the policy changes its decision on the same words. */
const RULES = 2;

const known = new WeakMap<Site, string>();

export function configHash(site: Site): string {
  const found = known.get(site);
  if (found) return found;
  const { policy, unansweredLimit, topics, vip, knowledge, times, mode } = site;
  const hash = fnv1a(JSON.stringify([RULES, policy, unansweredLimit, topics, vip, knowledge, times, mode]));
  known.set(site, hash);
  return hash;
}

/** 32-bit FNV-1a over UTF-16 units (Fowler, Noll, Vo): an id and no protection. */
function fnv1a(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}
