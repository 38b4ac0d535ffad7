/** Who a site wants on the telephone at once, by what they have told of themselves. */
import * as z from "zod";

const names = z.array(z.string().min(1).max(60)).min(1).max(100);

/** All that is set must hold. An amount of money is taken as written, whatever its currency; of a range the upper end counts. */
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
  .refine((rule) => Object.values(rule).some((each) => each !== undefined), "name at least one thing that must hold");

export type Vip = z.output<typeof Vip>;
