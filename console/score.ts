/** What makes a lead warm, in words. */
import type { Reason } from "../protocol/lead.ts";
import { LEAD } from "./labels.ts";
import { site } from "./site.ts";

export const REASON_OF_SCORE: Record<Reason["what"], string> = {
  ...LEAD,
  ...site.fields,
  booked: "A call is booked",
  asked: "Asked for a person",
  soon: "Soon",
};
