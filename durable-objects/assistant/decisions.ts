/** From signals to the fact that stores what was decided on them. Pure. */
import type { Event, Fact } from "../../protocol/events";
import type { Site } from "../../site/schema";
import type { Room } from "../room";
import { decide, type Signal } from "./policy";
import { type Said, signals } from "./triggers";
import { saysYes } from "./triggers/yes";

/** Events that the triggers look back on. */
export const TRIGGER_TAIL = 24;

/** What decisions are made in the light of. */
export interface Light {
  room: Room;
  site: Site;
  now: number;
}

/** The deadline of a wait that begins now. */
export const waitUntil = (site: Site, now: number): number => now + site.times.wait * 1000;

/** What the visitor's newest words decide; they are not stored yet and get the next seq. */
export function heard(text: string, tail: readonly Event[], light: Light): Fact[] {
  const { room } = light;
  const newest: Said = { seq: room.seq + 1, by: "visitor", text };
  const found = signals({ turns: [...tail.flatMap((event) => spoken(event) ?? []), newest] });
  // Read from state: a bare yes means nothing unless a person was just offered.
  if (room.offer !== null && saysYes(text)) {
    found.push({ kind: "asked", evidence: { seqs: [room.offer, newest.seq], span: text.slice(0, 300), rule: "yes" } });
  }
  return decided(found, light);
}

export function decided(found: readonly Signal[], { room, site, now }: Light): Fact[] {
  const decision = decide(found, room, site);
  if (decision.action === "continue") return [];
  const { kind, evidence } = decision.signal;
  const until = decision.action === "handoff" ? { until: waitUntil(site, now) } : {};
  return [{ type: "trigger.fired", kind, evidence, action: decision.action, ...until }];
}

/** The assistant cannot answer: whatever the site wants done about it, the message is no longer the assistant's. */
export function failed(seq: number, rule: string, light: Light): Fact[] {
  const signal: Signal = { kind: "failure", evidence: { seqs: [seq], rule } };
  const facts = decided([signal], light);
  return facts.length > 0 ? facts : [{ type: "trigger.fired", ...signal, action: "none" }];
}

const SPEAKER: Partial<Record<Event["type"], Said["by"]>> = {
  "visitor.said": "visitor",
  "assistant.said": "assistant",
  "concierge.said": "concierge",
};

function spoken(event: Event): Said | null {
  const by = SPEAKER[event.type];
  return by && "text" in event ? { seq: event.seq, by, text: event.text } : null;
}
