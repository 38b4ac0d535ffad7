/** What makes a lead warm, in words. */
import type { Reason } from "../protocol/lead";
import { LEAD } from "./labels";
import { site } from "./site";

export const REASON_OF_SCORE: Record<Reason["what"], string> = {
  ...LEAD,
  ...site.fields,
  booked: "A call is booked",
  asked: "Asked for a person",
  soon: "Soon",
};
