/** How long a model may take, in seconds, before the next one answers in its place. */
import * as z from "zod";

const seconds = (standard: number, most: number) => z.number().min(1).max(most).default(standard);

export const Patience = z
  .strictObject({
    /** Until the first sign of life, which may be a thought. */
    firstToken: seconds(8, 120),
    /** Until the first word that the visitor sees, however busily the model thinks. */
    firstWord: seconds(20, 300),
    /** Between two signs of life. */
    gap: seconds(15, 120),
    /** For a whole reply. */
    total: seconds(60, 600),
  })
  .prefault({});
