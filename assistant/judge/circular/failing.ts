/**
 * Does the visitor say that the assistant failed: "that's not what I asked", "you said that already", "you are useless"? A
 * head judges the message in any language, a grammar reads it in the launch languages: the head fires where it is sure,
 * and both together where they agree.
 */
import { unquoted } from "../../languages/normalise.ts";
import { certainty, type Weights } from "../heads/heads.ts";
import { heard } from "../heads/shipped.ts";
import { BARS } from "../heads/weights.ts";
import { type Complaint, complaint } from "./complaint.ts";

export function failing(message: string, weights?: Weights): Complaint | null {
  const text = unquoted(message);
  const { logits, span, worth } = heard(text, weights);
  if (logits.failing < BARS.failing.agrees) return null;
  const found = complaint(text, worth("failing", BARS.failing.agrees));
  if (found || logits.failing < BARS.failing.sure) return found;
  return { rule: "circular.failing", score: certainty(logits.failing), span: span("failing") };
}
