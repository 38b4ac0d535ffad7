/** What becomes of a fact that a model wants to remember: kept, kept after a yes, or dropped. Pure. */
import type { LeadField, Of } from "../../protocol/facts.ts";
import { isContact } from "../../protocol/lead-fields.ts";
import type { State } from "../../protocol/state.ts";
import type { Site } from "../../settings/schema.ts";
import { emailIn, phoneIn } from "../lead/contact.ts";
import { stageIn } from "../lead/stage.ts";
import { follows } from "./evidence.ts";

interface Told {
  field: LeadField;
  value: string;
  /** The visitor's words, as they are written in the message `seq`. */
  span: string;
  seq: number;
}

/** `asks`: a contact, which is kept when the visitor agrees. */
export type Learnt = { does: "keeps"; fact: Of<"lead.learned"> } | { does: "asks" | "knows" | "drops"; why: string };

export function learnt({ field, value, span, seq }: Told, site: Site, state: State): Learnt {
  const stated = STATED[field] ?? ((claimed: string, words: string) => (follows(claimed, words) ? claimed : null));
  const kept = stated(value, span, site)?.trim() ?? "";
  if (kept === "") return { does: "drops", why: "Dropped: that does not follow from the evidence." };
  if (state.lead[field] === kept) return { does: "knows", why: "Noted." };
  if (isContact(field)) {
    if (state.lead[field] !== undefined) {
      // They gave it in a form, confirmed it, or are called on it.
      return { does: "drops", why: 'It stays as it is until the visitor changes it under "My details".' };
    }
    if (state.lead.consent !== "yes") {
      return { does: "asks", why: "Kept only when the visitor agrees; the page asks them. Do not repeat it." };
    }
  }
  return { does: "keeps", fact: { type: "lead.learned", field, value: kept, from: "assistant", cite: seq, span } };
}

/** Fields whose value is what the visitor's own words say it is, and not what a model makes of them. */
const STATED: Partial<Record<LeadField, (value: string, words: string, site: Site) => string | null>> = {
  email: (_, words) => emailIn(words)?.value ?? null,
  phone: (_, words, { country }) => phoneIn(words, country, "asked")?.value ?? null,
  // No word that the visitor uses: one of a few that stand for what they say.
  stage: (_, words) => stageIn(words)?.value ?? null,
};
