/** What the models may cost in a day: per conversation, per address that visitors write from, and for the whole site. */
import * as z from "zod";

/** A day is one of the site's time zone. Requests that would exceed any of these are not made. */
const budget = (calls: number, tokens: number) =>
  z
    .strictObject({
      /** Requests to models: replies, further tries, rounds with tools, summaries, suggestions, searches by meaning. */
      calls: z.int().min(0).default(calls),
      /** Tokens read and written. */
      tokens: z.int().min(0).default(tokens),
      /** In the currency of `modelPrice`, which must be set then. */
      cost: z.number().min(0).optional(),
    })
    .prefault({});

/** What no visitor needs: a conversation of a whole day has some 100 replies; offices and mobile networks share an address. */
export const Budgets = z
  .strictObject({
    conversation: budget(500, 10_000_000),
    /** IPv6 addresses count by their first 64 bits. */
    address: budget(2_000, 40_000_000),
    site: budget(50_000, 400_000_000),
  })
  .prefault({});

export type Budget = z.output<typeof Budgets>["site"];

/** For `superRefine`: a limit in money needs prices. */
export function affordable(
  site: { budgets: z.output<typeof Budgets>; modelPrice: { input: number; output: number } },
  context: z.RefinementCtx,
): void {
  const { input, output } = site.modelPrice;
  if (input > 0 || output > 0) return;
  for (const [spender, { cost }] of Object.entries(site.budgets)) {
    if (cost !== undefined)
      context.addIssue({
        code: "custom",
        path: ["budgets", spender, "cost"],
        message: "set modelPrice too, or the cost of a request is not known",
      });
  }
}
