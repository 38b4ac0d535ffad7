/** Is there harm or loss today or tomorrow unless somebody acts: a leak, a locked door, a stolen card? */
import { unquoted } from "../languages/normalise.ts";
import { certainty, type Weights } from "./heads/heads.ts";
import { heard } from "./heads/shipped.ts";
import { BARS } from "./heads/weights.ts";

interface Urgent {
  rule: string;
  score: number;
  span: string;
}

export function urgent(message: string, weights?: Weights): Urgent | null {
  const { logits, span } = heard(unquoted(message), weights);
  if (logits.urgent < BARS.urgent.level) return null;
  return { rule: "emergency.learned", score: certainty(logits.urgent), span: span("urgent") };
}
