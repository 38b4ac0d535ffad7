/** What detectors read, and what they find. */
import type { Evidence, TriggerKind } from "../../protocol/facts.ts";

export interface Said {
  seq: number;
  by: "visitor" | "assistant" | "concierge";
  text: string;
  id?: string;
}

/** Something seen in the conversation that may want a human. */
export interface Signal {
  kind: TriggerKind;
  evidence: Evidence;
}
