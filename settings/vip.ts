/** Rules for visitors whom a site wants to call at once, by what is known about them. */
import * as z from "zod";

const names = z.array(z.string().min(1).max(60)).min(1).max(100);

/** Everything that is set must match. An amount of money is compared as written, in any currency; of a range the upper end counts. */
export const Vip = z
  .strictObject({
    /** A budget of at least this much. */
    budget: z.number().positive().optional(),
    stage: z
      .array(z.enum(["browsing", "ready", "financing", "problem"]))
      .min(1)
      .optional(),
    plan: names.optional(),
    area: names.optional(),
  })
  .refine((rule) => Object.values(rule).some((each) => each !== undefined), "set at least one condition");

export type Vip = z.output<typeof Vip>;
