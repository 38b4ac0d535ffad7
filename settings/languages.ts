/** The site's own words in other languages. */
import * as z from "zod";
import { languageTag } from "../protocol/language-tag.ts";

/** What is left out is said as in the settings themselves. */
const Words = z.strictObject({
  name: z.string().min(1).max(80).optional(),
  greeting: z.string().min(1).max(400).optional(),
  assistant: z.string().min(1).max(40).optional(),
  suggestions: z.array(z.string().min(1).max(80)).max(4).optional(),
  /** Labels of the site's own lead fields, by key. */
  fields: z.record(z.string(), z.string().min(1).max(60)).optional(),
});

/**
 * By language tag (BCP 47), such as `de`, `pt-BR` or `zh-Hant`. A visitor gets the one in their language and script, of
 * several the one for their region.
 */
export const Languages = z
  .record(
    z.string().refine((tag) => languageTag(tag) === tag, "a language tag such as de, pt-BR or zh-Hant"),
    Words,
  )
  .default({});
