/** What a site may set. Checked when the gateway starts: a wrong setting stops it with a sentence that names the field. */
import * as z from "zod";
import { Action, TriggerKind } from "../protocol/events";
import { TIMES } from "../protocol/limits";

const seconds = (ms: number, min: number, max: number) =>
  z
    .number()
    .min(min)
    .max(max)
    .default(ms / 1000);

const CONDOLENCE = {
  en: "I'm sorry, this has been frustrating, and I understand.",
  es: "Lo siento, entiendo que esto ha sido frustrante.",
  fr: "Je suis désolé, je comprends votre agacement.",
  de: "Das tut mir leid, ich verstehe Ihren Ärger.",
  it: "Mi dispiace, capisco la sua frustrazione.",
  pt: "Sinto muito, entendo a sua frustração.",
  zh: "很抱歉，我理解您的心情。",
};

/** What is done when a site does not say otherwise. */
const POLICY: Partial<Record<TriggerKind, Action>> = {
  asked: "handoff",
  failure: "handoff",
  emotion: "handoff",
  circular: "handoff",
  unanswered: "handoff",
  complexity: "offer",
  buyer: "offer",
  value: "call",
};

export const SiteSettings = z.strictObject({
  /** Names the site in tickets; changing it signs every visitor out. */
  id: z.string().regex(/^[a-z0-9-]{2,40}$/, "use 2 to 40 of a-z, 0-9 and -"),
  name: z.string().min(1).max(80),
  /** Shown above the first message. */
  greeting: z.string().min(1).max(400),
  /** What the assistant is called. */
  assistant: z.string().min(1).max(40),
  /** Questions offered as buttons before the first message. */
  suggestions: z.array(z.string().min(1).max(80)).max(4).default([]),
  /**
   * Pages that may embed the widget, as exact origins. The gateway's own origin is always allowed, and in local
   * development any localhost.
   */
  origins: z.array(z.url().refine((u) => new URL(u).origin === u, "an origin has no path and no trailing slash")),
  /** `auto`: the longest-idle available concierge is connected at once. `claim`: everyone sees the card, the first takes it. */
  mode: z.enum(["auto", "claim"]).default("auto"),
  /** The widget's accent colour; white text on it must be readable. */
  accent: z
    .string()
    .regex(/^#[0-9a-f]{6}$/i, "use #rrggbb")
    .default("#1f5fbf"),
  times: z
    .strictObject({
      /** Seconds a visitor waits for a person before they are told that nobody came. */
      wait: seconds(TIMES.wait, 1, 3600),
      /** Seconds a connected concierge has to show a sign of life. */
      signOfLife: seconds(TIMES.signOfLife, 1, 600),
      /** Seconds a concierge who dropped has to come back. */
      drop: seconds(TIMES.drop, 1, 600),
      /** Seconds a colleague has to accept a transfer. */
      transfer: seconds(TIMES.transfer, 5, 600),
      /** Seconds in which an answer to the assistant's question to the humans helps. */
      question: seconds(TIMES.question, 5, 600),
      /** Seconds after a hand-back in which no trigger but a request for a person calls one again. */
      cooldown: seconds(TIMES.cooldown, 0, 3600),
      /** Hours within which somebody is in touch with a visitor who left a contact. */
      callback: z.number().min(1).max(168).default(24),
    })
    .prefault({}),
  /** Concierges with more than the defaults: how many conversations at a time, and languages they prefer (two letters). */
  concierges: z
    .array(
      z.strictObject({
        id: z.string().min(1).max(254),
        capacity: z.int().min(1).max(20).default(1),
        languages: z.array(z.string().regex(/^[a-z]{2}$/, "two letters, such as en")).default([]),
      }),
    )
    .default([]),
  /** Shows concierges what a visitor is typing before it is sent; the widget tells the visitor so. */
  preview: z.boolean().default(false),
  /** What to do when a trigger fires, instead of what is done by default; \`none\` switches a trigger off. */
  policy: z
    .partialRecord(TriggerKind, Action)
    .default({})
    .transform((policy) => ({ ...POLICY, ...policy })),
  /**
   * What this business must leave to humans when it is about the visitor's own case (the trigger `buyer`): words that
   * belong to a topic, words that are about a case by themselves, and phrases that look like it and are not.
   */
  topics: z
    .array(
      z.strictObject({
        name: z.string().min(1).max(40),
        words: z.array(z.string().min(1).max(60)).max(200),
        specific: z.array(z.string().min(1).max(60)).max(200).default([]),
        except: z.array(z.string().min(1).max(60)).max(200).default([]),
        /** One question on it without an answer is enough to call a person. */
        critical: z.boolean().default(false),
      }),
    )
    .max(40)
    .default([]),
  /** What the assistant says in place of a promise that it may not make. */
  repair: z.string().min(1).max(300).default("I can't arrange that myself, but you can talk to a person at any time."),
  /** What somebody who is upset hears before a person joins, by language (two letters). */
  condolence: z.record(z.string().regex(/^[a-z]{2}$/), z.string().min(1).max(300)).default(CONDOLENCE),
  knowledge: z
    .strictObject({
      /** Share of a question's weight (0..1) that a passage must cover to count as an answer. */
      floor: z.number().min(0).max(1).default(0.5),
      /** Groups of single words that visitors use for the same thing; every form of a word counts. */
      synonyms: z.array(z.array(z.string().regex(/^\p{L}+$/u, "use single words")).min(2)).default([]),
    })
    .prefault({}),
  /** Questions in a row without an answer before a person is called; the first one already offers a person. */
  unansweredLimit: z.int().min(1).max(10).default(2),
});

/** As written in `site/site.ts`. */
export type Settings = z.input<typeof SiteSettings>;
/** With every default filled in. */
export type Site = z.output<typeof SiteSettings>;

/** @throws Error naming each wrong field, in words for the person who edits `site/site.ts`. */
export function defineSite(settings: Settings): Site {
  const parsed = SiteSettings.safeParse(settings);
  if (parsed.success) return parsed.data;
  const wrong = parsed.error.issues.map((i) => `  ${i.path.join(".") || "settings"}: ${i.message}`);
  throw new Error(`site/site.ts has a wrong setting:\n${wrong.join("\n")}`);
}
