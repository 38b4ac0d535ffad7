/** What a site may set. Checked when the gateway starts: a wrong setting stops it with a sentence that names the field. */
import { z } from "zod";
import { TriggerKind } from "../protocol/events";
import { TIMES } from "../protocol/limits";

const seconds = (ms: number, min: number, max: number) =>
  z
    .number()
    .min(min)
    .max(max)
    .default(ms / 1000);

export const Settings = z.strictObject({
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
      /** Hours within which somebody is in touch with a visitor who left a contact. */
      callback: z.number().min(1).max(168).default(24),
    })
    .prefault({}),
  /** What to do when a trigger fires. Triggers that are not named do nothing. */
  policy: z.partialRecord(TriggerKind, z.enum(["handoff", "offer", "none"])).default({}),
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

export type Site = z.output<typeof Settings>;

/** @throws Error naming each wrong field, in words for the person who edits `site/site.ts`. */
export function defineSite(settings: z.input<typeof Settings>): Site {
  const parsed = Settings.safeParse(settings);
  if (parsed.success) return parsed.data;
  const wrong = parsed.error.issues.map((i) => `  ${i.path.join(".") || "settings"}: ${i.message}`);
  throw new Error(`site/site.ts has a wrong setting:\n${wrong.join("\n")}`);
}
