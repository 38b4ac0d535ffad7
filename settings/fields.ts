/** What a site wants to know of its visitors beyond what every site does, and what its assistant asks for. */
import * as z from "zod";
import { OwnKey } from "../protocol/facts.ts";
import { KNOWN_FIELDS, LEAD_FIELDS, TOLD_FIELDS } from "../protocol/lead-fields.ts";

/** In a brief a colon divides the label from what is known. */
const label = z
  .string()
  .max(40)
  .regex(/^[^\s:]+(?: [^\s:]+)*$/, "use words with one space between them and no colon");

export const OwnFields = z
  .array(
    z.strictObject({
      /** Names it in everything that is stored and told on. */
      key: OwnKey,
      /** What visitors and colleagues see. */
      label,
      /** Points of the score of a lead that has it. */
      worth: z.int().min(0).max(20).default(5),
      /** Names that count when the visitor says they want or have one. */
      options: z.array(z.string().min(2).max(60)).max(100).default([]),
    }),
  )
  .max(12)
  .refine((all) => new Set(all.map(({ key }) => key)).size === all.length, "a key stands twice")
  .refine((all) => new Set(all.map(({ label }) => label.toLowerCase())).size === all.length, "a label stands twice")
  .default([]);

const ASKABLE = TOLD_FIELDS.filter((field) => !LEAD_FIELDS[field].inferred);

/**
 * What the assistant asks for, in this order: one thing at a time, after an answer, never twice. `after`: words in the
 * question or in the title of its answer to which it fits; none: after any answer.
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

/** Says which question is about nothing that the site knows of. */
export function askable({ fields, qualify }: Asking, context: z.RefinementCtx): void {
  const known: readonly string[] = [...KNOWN_FIELDS, ...fields.map(({ key }) => key)];
  qualify.forEach(({ field }, n) => {
    if (known.includes(field)) return;
    context.addIssue({ code: "custom", path: ["qualify", n, "field"], message: `${field} is not under \`fields\`` });
  });
}
