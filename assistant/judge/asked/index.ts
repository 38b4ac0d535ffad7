/**
 * Does the visitor ask for a person? A head that was taught with many people's wording judges the message, in any
 * language; a grammar reads it with the lexicons of the launch languages. The head fires where it is sure, and both
 * together where they agree: what only the grammar sees is an everyday word more often than a wish.
 */
import { unquoted } from "../../languages/normalise.ts";
import { certainty, type Weights } from "../heads/heads.ts";
import { heard } from "../heads/shipped.ts";
import { BARS } from "../heads/weights.ts";
import { parse, type Wish } from "./grammar.ts";

export function asked(message: string, weights?: Weights): Wish | null {
  const text = unquoted(message);
  const { logits, span, worth } = heard(text, weights);
  // Most messages end here: the grammar reads what the head does not rule out.
  if (logits.asked < BARS.asked.agrees) return null;
  const { found, denied } = parse(text, worth("asked", BARS.asked.agrees));
  if (found) return found;
  if (denied || logits.asked < BARS.asked.sure) return null;
  return { rule: "asked.learned", score: certainty(logits.asked), span: span("asked") };
}
