/** The labels of the reasons for a lead score. */
import type { Reason } from "../protocol/lead.ts";
import { LEAD } from "./labels.ts";
import { site } from "./site.ts";

export const REASON_OF_SCORE: Record<Reason["what"], string> = {
  ...LEAD,
  ...site.fields,
  booked: "Call booked",
  asked: "Asked for a person",
  soon: "Needed soon",
};
