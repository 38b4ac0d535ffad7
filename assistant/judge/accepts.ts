/** A yes to the offer of a person or a call that stands, in one's own words: "that'd be helpful", "might as well". */
import { saysYes } from "../languages/yes.ts";
import type { Weights } from "./heads/heads.ts";
import { heard } from "./heads/shipped.ts";
import { BARS } from "./heads/weights.ts";

/** Means something only while an offer stands; a yes with a question is an answer to be given first. */
export const accepts = (text: string, weights?: Weights): boolean =>
  saysYes(text) || heard(text, weights).logits.accepts >= BARS.accepts.level;
