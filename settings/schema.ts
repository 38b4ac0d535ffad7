/**
 * A site's settings. They are checked when the gateway is built: a wrong setting stops that with an error that names the field.
 *
 * One file because whoever sets up a site reads the list from top to bottom.
 */
import { type CountryCode, isSupportedCountry } from "libphonenumber-js/min";
import * as z from "zod";
import { Action, TriggerKind } from "../protocol/facts.ts";
import { LIMITS, TIMES } from "../protocol/limits.ts";
import { TRIGGER_KINDS, TRIGGERS } from "../protocol/triggers.ts";
import { USUAL_TYPES, WEBHOOK_TYPES } from "../protocol/webhooks.ts";
import { Appointments, EventType, offered } from "./appointments.ts";
import { affordable, Budgets } from "./budgets.ts";
import { bookable, CalendarServer, envName } from "./calendar.ts";
import { Channels } from "./channels.ts";
import { askable, OwnFields, Qualify } from "./fields.ts";
import { Greetings } from "./greetings.ts";
import { OwnHours, SiteHours } from "./hours.ts";
import { KnowledgeSettings } from "./knowledge.ts";
import { Languages } from "./languages.ts";
import { McpServers } from "./mcp.ts";
import { EmbeddingOrigin, Origin } from "./origin.ts";
import { Patience } from "./patience.ts";
import { People } from "./people.ts";
import { CONDOLENCE, CONSENT } from "./sentences.ts";
import { Vip } from "./vip.ts";

const seconds = (ms: number, min: number, max: number) =>
  z
    .number()
    .min(min)
    .max(max)
    .default(ms / 1000);

/** The actions of the triggers that a site does not set. */
const POLICY = Object.fromEntries(TRIGGER_KINDS.map((kind) => [kind, TRIGGERS[kind].action]));

export const SiteSettings = z
  .strictObject({
    /** The site's id in tickets; changing it signs every visitor out. */
    id: z.string().regex(/^[a-z0-9-]{2,40}$/, "use 2 to 40 of a-z, 0-9 and -"),
    name: z.string().min(1).max(80),
    /** Shown above the first message. */
    greeting: z.string().min(1).max(400),
    /** The assistant's name. */
    assistant: z.string().min(1).max(40),
    /** Questions offered as buttons before the first message. */
    suggestions: z.array(z.string().min(1).max(80)).max(4).default([]),
    /** `name`, `greeting`, `assistant`, `suggestions` and the labels of `fields` in other languages. */
    languages: Languages,
    /** What the widget says by itself, on which page and when, to visitors who have not opened it. */
    greetings: Greetings,
    /** Colours of the widget: as the page says with `color-scheme`, else as the visitor's system is set (`auto`), or one of them. */
    theme: z.enum(["auto", "light", "dark"]).default("auto"),
    /**
     * Sites that may embed the widget, as exact origins. The gateway's own origin is always allowed, and in local
     * development any localhost is. `null` stands for pages without an origin: sandboxed frames, files and some apps.
     */
    origins: z.array(EmbeddingOrigin),
    /** `auto`: the longest-idle available concierge is connected at once. `claim`: everyone sees the card, and the first to claim it is connected. */
    mode: z.enum(["auto", "claim"]).default("auto"),
    /** The widget's accent colour; white text must be readable on it. */
    accent: z
      .string()
      .regex(/^#[0-9a-f]{6}$/i, "use #rrggbb")
      .default("#1f5fbf"),
    times: z
      .strictObject({
        /** Seconds a visitor waits for a person before the wait ends. */
        wait: seconds(TIMES.wait, 1, 3600),
        /** Seconds a connected concierge has to show a sign of life. */
        signOfLife: seconds(TIMES.signOfLife, 1, 600),
        /** Seconds a concierge who dropped has to come back. */
        drop: seconds(TIMES.drop, 1, 600),
        /** Seconds a colleague has to accept a transfer. */
        transfer: seconds(TIMES.transfer, 5, 600),
        /** Seconds the team has to answer a question of the assistant. */
        question: seconds(TIMES.question, 5, 600),
        /** Seconds after which a visitor who is not there is written to, if they left a contact. */
        reach: seconds(TIMES.reach, 10, 3600),
        /** Seconds after a hand-back in which only a request for a person or a failure starts a handoff. */
        cooldown: seconds(TIMES.cooldown, 0, 3600),
        /** Hours within which a visitor who left a contact gets an answer; if the site is closed then, once it is open again. */
        callback: z.number().min(1).max(168).default(24),
      })
      .prefault({}),
    /** Seconds that a model may take before the next one answers in its place. */
    patience: Patience,
    /** Names of products, and of places, that are recognised in what a visitor wants. */
    plans: z.array(z.string().min(2).max(60)).max(100).default([]),
    areas: z.array(z.string().min(2).max(60)).max(100).default([]),
    /** What this site wants to know about a visitor besides name, budget and the like. */
    fields: OwnFields,
    qualify: Qualify,
    /** The question whether a contact in a message may be stored, by language (two letters). */
    consent: z.record(z.string().regex(/^[a-z]{2}$/), z.string().min(1).max(300)).default(CONSENT),
    /** The country that telephone numbers without a country code are from, in two capital letters (ISO 3166). */
    country: z
      .custom<CountryCode>(
        (code) => typeof code === "string" && isSupportedCountry(code),
        "use the two capital letters of a country, such as US or DE",
      )
      .default("US"),
    /**
     * When the team takes calls, and how long those are. Without it no call can be booked. If nobody under `concierges`
     * takes calls, the team takes them, one at a time.
     */
    hours: SiteHours.optional(),
    /**
     * What can be booked: a phone call, unless the site names other kinds, such as a visit to an address. One person's
     * appointments never overlap, of whatever kind.
     */
    appointments: Appointments,
    /**
     * An external calendar server, whose free times are offered and on which calls are booked. `hours` must be set too: its
     * zone, reminder, days ahead, and when the team is available again.
     */
    calendar: CalendarServer.optional(),
    /**
     * Concierges who differ from the defaults: how many conversations at a time, languages they prefer (two letters), and
     * whether they take calls, under which name and in which hours.
     */
    concierges: z
      .array(
        z.strictObject({
          id: z.string().min(1).max(254),
          name: z.string().min(1).max(80).optional(),
          calls: z.boolean().default(false),
          hours: OwnHours.optional(),
          /** Their own event type on the server that `calendar` names, or one for each kind of appointment, by its key. */
          eventType: EventType.optional(),
          capacity: z.int().min(1).max(20).default(1),
          languages: z.array(z.string().regex(/^[a-z]{2}$/, "two letters, such as en")).default([]),
        }),
      )
      .default([]),
    /**
     * Replies that concierges insert with `/key`. A word in braces is replaced with what is known: {name}, {plan}, {budget}
     * and the other facts of a lead, {me} for the concierge, {assistant} and {site}. One that is not known is left for the
     * concierge to fill in.
     */
    canned: z
      .array(
        z.strictObject({
          key: z.string().regex(/^[a-z0-9-]{1,24}$/, "use 1 to 24 of a-z, 0-9 and -"),
          text: z.string().min(1).max(LIMITS.text),
        }),
      )
      .max(60)
      .refine((all) => new Set(all.map(({ key }) => key)).size === all.length, "a key is used twice")
      .default([]),
    /** Visitors who are worth a call at once: one who matches any of these fires the trigger `value`. */
    vip: z.array(Vip).max(20).default([]),
    /** The gateway's own address (an exact origin), for links in webhooks. */
    address: Origin.optional(),
    /**
     * Addresses that receive webhook events. `secret`: the environment variable with the signing secret (`whsec_...`; two,
     * separated by a space, while one replaces the other). `events`: all of them if left out, but for
     * `message.created`, which a receiver must name.
     */
    webhooks: z
      .array(
        z.strictObject({
          url: z.url({ protocol: /^https?$/ }),
          events: z
            .array(z.enum(WEBHOOK_TYPES))
            .min(1)
            .default([...USUAL_TYPES]),
          secret: envName("WEBHOOK_SECRET"),
        }),
      )
      .max(10)
      .refine((all) => new Set(all.map(({ url }) => url)).size === all.length, "an address is used twice")
      .default([]),
    /**
     * Servers whose tools the assistant may use, over the Model Context Protocol. `allow` names those tools; one acts, and
     * needs the visitor's tap, unless it is said to read.
     */
    mcp: McpServers,
    /**
     * Whether the join link of a webhook opens exactly that room without any other sign-in. In local development it always
     * does.
     */
    joinLinks: z.boolean().default(false),
    /** Shows concierges what a visitor is typing before it is sent; the widget tells the visitor so. */
    preview: z.boolean().default(false),
    /** Actions of triggers that differ from the defaults; `none` switches a trigger off. */
    policy: z
      .partialRecord(TriggerKind, Action)
      .default({})
      .transform((policy) => ({ ...POLICY, ...policy })),
    /**
     * Topics that this business leaves to humans when they are about the visitor's own case (the trigger `buyer`): the words
     * of a topic, words that are enough alone, and phrases that contain such a word and mean something else.
     */
    topics: z
      .array(
        z.strictObject({
          name: z.string().min(1).max(40),
          words: z.array(z.string().min(1).max(60)).max(200),
          specific: z.array(z.string().min(1).max(60)).max(200).default([]),
          except: z.array(z.string().min(1).max(60)).max(200).default([]),
          /** One question on this topic without an answer calls a person. */
          critical: z.boolean().default(false),
        }),
      )
      .max(40)
      .default([]),
    /** Replaces a promise that the assistant may not make. */
    repair: z
      .string()
      .min(1)
      .max(300)
      .default("I can't arrange that myself, but you can talk to a person at any time."),
    /** The sentence that an upset visitor gets before a person joins, by language (two letters). */
    condolence: z.record(z.string().regex(/^[a-z]{2}$/), z.string().min(1).max(300)).default(CONDOLENCE),
    knowledge: KnowledgeSettings,
    /**
     * Concierges who may export and erase conversations, by their sign-in identity. In local development everybody may.
     */
    admins: z.array(z.string().min(1).max(254)).max(50).default([]),
    /** Days after its last event when a conversation erases itself. */
    retentionDays: z.int().min(1).max(3_650).default(90),
    /**
     * Where numbers of payment cards and national identity numbers are blacked out: in everything that is stored (then nobody
     * ever sees them), in what the model reads, and in webhooks.
     */
    redact: z
      .strictObject({
        storage: z.boolean().default(false),
        model: z.boolean().default(true),
        webhooks: z.boolean().default(true),
      })
      .prefault({}),
    /** The price of a million tokens, for the reports. */
    modelPrice: z
      .strictObject({
        input: z.number().min(0).default(0),
        output: z.number().min(0).default(0),
        currency: z
          .string()
          .regex(/^[A-Z]{3}$/, "three capital letters, such as USD")
          .default("USD"),
      })
      .prefault({}),
    /**
     * What the models may cost in a day. At a limit no model is asked: the embedded assistant answers if it is one of
     * `AI_PROVIDERS`, and otherwise a person is called, as after a failure.
     */
    budgets: Budgets,
    /** How visitors who have left are reached; without `email` none are, but for the mailbox of the local gateway. */
    channels: Channels,
    /** How much of the team's time strangers may take at once. */
    people: People,
    /**
     * How much a model is asked to judge with each reply: everything, or only whether it answered and from which passages,
     * which is as much as a small model does well.
     */
    verdict: z.enum(["full", "short"]).default("full"),
    /**
     * Questions in a row that the knowledge does not answer until a person is called; half as many offer one. Where only
     * staff can help neither waits for a second one, and a model that says itself that it does not know needs half of either.
     */
    unansweredLimit: z.int().min(1).max(10).default(4),
  })
  .superRefine(offered)
  .superRefine(bookable)
  .superRefine(askable)
  .superRefine(affordable);

/** As written in `site/site.ts`. */
export type Settings = z.input<typeof SiteSettings>;
/** With every default filled in. */
export type Site = z.output<typeof SiteSettings>;

/** The settings as they were written: after parsing they cannot be parsed again. */
const written = new WeakMap<Site, Settings>();

/**
 * @param file where the settings are written, for the message
 * @throws Error that names each wrong field, for the person who edits that file
 */
export function defineSite(settings: Settings, file = "site/site.ts"): Site {
  const parsed = SiteSettings.safeParse(settings);
  if (parsed.success) {
    written.set(parsed.data, settings);
    return parsed.data;
  }
  const wrong = parsed.error.issues.map((i) => `  ${i.path.join(".") || "settings"}: ${i.message}`);
  throw new Error(`${file} has a wrong setting:\n${wrong.join("\n")}`);
}

/** A site with some settings changed, and checked again: groups are merged field by field, lists are replaced. */
export const changeSite = (site: Site, change: unknown, file?: string): Site =>
  defineSite(merged(written.get(site) ?? site, change) as Settings, file);

function merged(base: unknown, change: unknown): unknown {
  if (!isGroup(change)) return change;
  const fields = isGroup(base) ? base : {};
  const changed = Object.entries(change).map(([key, value]) => [key, merged(fields[key], value)]);
  return { ...fields, ...Object.fromEntries(changed) };
}

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
