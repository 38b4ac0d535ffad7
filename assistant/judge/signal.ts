/** The input and the output of the detectors. */
import type { Evidence, TriggerKind } from "../../protocol/facts.ts";

export interface Said {
  seq: number;
  by: "visitor" | "assistant" | "concierge";
  text: string;
  id?: string;
}

/** A sign in the conversation that a human may be needed. */
export interface Signal {
  kind: TriggerKind;
  evidence: Evidence;
  /** A model that read the same words judged otherwise: it is stored, and leads to nothing. */
  overruled?: true;
}
