/** The guard of replies over a text, as tests feed it. */
import type { Act } from "../../assistant/languages/claims/words.ts";
import { Grounds } from "../../assistant/reply/grounding/grounds.ts";
import { Guard } from "../../assistant/reply/grounding/guard.ts";

export interface Given {
  /** Units of a piece; 0: all in one. */
  size?: number;
  passages?: readonly string[];
  told?: readonly string[];
  asked?: readonly string[];
  promised?: readonly string[];
  done?: readonly Act[];
  lang?: string | null;
  buyer?: boolean;
}

export const guardOf = ({
  passages = [],
  told = [],
  asked = [],
  promised = [],
  done = [],
  lang = null,
  buyer = false,
}: Given) =>
  new Guard(
    new Grounds({ passages, told, asked, promised, done: new Set(done), acted: [], lang, buyer, askable: false }),
  );

/** A reply fed in pieces. `steps`: what came out after each piece, and at the end. */
export function guarded(text: string, given: Given = {}) {
  const guard = guardOf(given);
  const { size = 0 } = given;
  const pieces = size === 0 ? [text] : (text.match(new RegExp(`[\\s\\S]{1,${size}}`, "gu")) ?? []);
  const steps = [...pieces.map((piece) => guard.push(piece)), guard.end()];
  return { out: steps.join(""), steps, held: guard.held };
}

/** Units of a piece: all in one, letters, a few. */
export const SIZES = [0, 1, 2, 3, 5, 11];

export const PASSAGE =
  "The Wren has 1,420 square feet and three bedrooms and costs $418,000. A hold lasts 14 days. The office opens at 8 am, Monday to Thursday. Closing is on March 12. The deposit is 5 percent. Call 503-555-0142 or write to sales@alder.example. Ask for Ana Ruiz.";
