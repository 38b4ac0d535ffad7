/** What the widget says by itself to a visitor who has not opened it: when, where, and in which languages. */
import * as z from "zod";
import type { Greeting as Known } from "../protocol/greeting.ts";
import { languageTag } from "../protocol/language-tag.ts";

const text = z.string().min(1).max(200);

/** A greeting is shown when all of its conditions are met. */
const Greeting = z
  .strictObject({
    /** Shown beside the launcher, and as the first line of the chat when the visitor opens it from there. */
    text,
    /** The same in other languages, by language tag (BCP 47). */
    languages: z
      .record(
        z.string().refine((tag) => languageTag(tag) === tag, "a language tag such as de, pt-BR or zh-Hant"),
        text,
      )
      .default({}),
    /** The path of the page; `*` stands for any characters: `/plans/*`. */
    page: z.string().max(200).regex(/^[/*]/, "begin with / or *").optional(),
    /** Seconds in which the page was looked at. */
    after: z.int().min(1).max(3_600).optional(),
    /** How much of the page was seen, in percent of its height. */
    scrolled: z.int().min(1).max(100).optional(),
    /** `true`: only to those who come back; `false`: only to those who are here for the first time. */
    returning: z.boolean().optional(),
  })
  .refine(({ text: _, languages: __, ...when }) => Object.values(when).some((each) => each !== undefined), {
    error: "set at least one of page, after, scrolled and returning",
  });

/**
 * Greetings, the most important first. A visitor gets one in a visit and none twice; none over a form or while they fill
 * one in; and none any more once they have opened the chat or closed a greeting.
 */
export const Greetings = z
  .array(Greeting satisfies z.ZodType<Known>)
  .max(10)
  .default([]);
