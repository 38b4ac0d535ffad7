/** A site's own fields of a lead, and the questions that its assistant asks. */
import * as z from "zod";
import { OwnKey } from "../protocol/facts.ts";
import { KNOWN_FIELDS, LEAD_FIELDS, TOLD_FIELDS } from "../protocol/lead-fields.ts";

/** Without a colon, because in a brief a colon separates the label from the value. */
const label = z
  .string()
  .max(40)
  .regex(/^[^\s:]+(?: [^\s:]+)*$/, "use words separated by single spaces, without a colon");

export const OwnFields = z
  .array(
    z.strictObject({
      /** Identifies the field in everything that is stored or sent. */
      key: OwnKey,
      /** What visitors and colleagues see. */
      label,
      /** Points that it adds to the score of a lead. */
      worth: z.int().min(0).max(20).default(5),
      /** Names that are recognised when the visitor says that they want or have one. */
      options: z.array(z.string().min(2).max(60)).max(100).default([]),
    }),
  )
  .max(12)
  .refine((all) => new Set(all.map(({ key }) => key)).size === all.length, "a key is used twice")
  .refine((all) => new Set(all.map(({ label }) => label.toLowerCase())).size === all.length, "a label is used twice")
  .default([]);

const ASKABLE = TOLD_FIELDS.filter((field) => !LEAD_FIELDS[field].inferred);

/**
 * What the assistant asks, in this order: one thing at a time, after an answer, never twice. `after`: it is asked when one
 * of these words is in the visitor's question or in the title of its answer; empty: after any answer.
 */
export const Qualify = z
  .array(
    z.strictObject({
      field: z.union([z.enum(ASKABLE), OwnKey]),
      question: z.string().min(1).max(200),
      after: z.array(z.string().min(1).max(40)).max(60).default([]),
    }),
  )
  .max(21)
  .default([]);

interface Asking {
  fields: z.output<typeof OwnFields>;
  qualify: z.output<typeof Qualify>;
}

/** Reports questions about fields that do not exist. */
export function askable({ fields, qualify }: Asking, context: z.RefinementCtx): void {
  const known: readonly string[] = [...KNOWN_FIELDS, ...fields.map(({ key }) => key)];
  qualify.forEach(({ field }, n) => {
    if (known.includes(field)) return;
    context.addIssue({ code: "custom", path: ["qualify", n, "field"], message: `${field} is not one of \`fields\`` });
  });
}
