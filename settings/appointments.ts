/** The kinds of appointment that a site's visitors can book. */
import * as z from "zod";
import { CALL, type Kind, type Way } from "../protocol/appointments.ts";
import { OwnHours, type SiteHours } from "./hours.ts";

const KEY = /^[a-z][a-z0-9-]{0,23}$/;
export const KindKey = z.string().regex(KEY, "use 1 to 24 of a-z, 0-9 and -, a letter first");

const label = z.string().min(1).max(40);
const language = z.string().regex(/^[a-z]{2}$/, "two letters, such as en");

/** Kinds that have a name in every language of the widget. */
const NAMED: readonly string[] = [CALL, "visit"];

function wayOf(where: string): Way {
  if (where === "phone" || where === "video") return where;
  return /^https?:\/\//i.test(where) ? "video" : "place";
}

/** An event type of an external calendar server: of the first kind, or one for each kind by its key. */
export const EventType = z.union([z.int().min(1), z.record(KindKey, z.int().min(1))]);
export type EventType = z.output<typeof EventType>;

const Appointment = z
  .strictObject({
    /** Identifies the kind in everything that is stored or sent. `call` is a phone call, `visit` a visit to an address. */
    key: KindKey,
    /** What visitors and colleagues see, plain or by language (two letters). `call` and `visit` have a name already. */
    label: z.union([label, z.record(language, label)]).optional(),
    /** Its length, instead of `hours.slotMinutes`. */
    minutes: z.int().min(5).max(480).optional(),
    /** When it is offered, instead of the site's hours. Concierges with hours of their own take it only within those. */
    hours: OwnHours.optional(),
    /** An address; `phone`; `video`, where a link is sent later; or the link itself. */
    where: z.string().min(1).max(300).optional(),
    /** What the form asks for: a number, a number or an email address, or nothing. */
    needs: z.enum(["phone", "contact", "nothing"]).optional(),
  })
  .superRefine(({ key, label, where, needs }, context) => {
    const say = (path: string, message: string) => context.addIssue({ code: "custom", path: [path], message });
    if (!label && !NAMED.includes(key)) say("label", `say what visitors see for ${key}`);
    if (key === CALL && where !== undefined && where !== "phone") {
      say("where", "a call is by phone; give another key to what is not");
    }
    if (key !== CALL && where === undefined) say("where", "write the address, or phone, video or a link");
    if (key === "visit" && where !== undefined && wayOf(where) !== "place") say("where", "a visit needs an address");
    if (needs !== undefined && needs !== "phone" && (where ?? "phone") === "phone") {
      say("needs", "nobody can be called without a phone number");
    }
  })
  .transform(({ key, label, minutes, hours, where = "phone", needs }) => {
    const way = wayOf(where);
    return {
      key,
      label: typeof label === "string" ? { en: label } : (label ?? null),
      way,
      where: where === "phone" || where === "video" ? null : where,
      needs: needs ?? (way === "phone" ? "phone" : "contact"),
      minutes,
      hours,
    } satisfies Kind & { minutes: number | undefined; hours: OwnHours | undefined };
  });

/** The first kind is the one that is offered to a visitor who names none. */
export const Appointments = z
  .array(Appointment)
  .min(1)
  .max(6)
  .refine((all) => new Set(all.map(({ key }) => key)).size === all.length, "a key is used twice")
  .default(() => [Appointment.parse({ key: CALL })]);

export type Appointment = z.output<typeof Appointment>;

interface Offered {
  appointments: readonly Appointment[];
  hours?: SiteHours | undefined;
}

/** Reports kinds that nobody can book. */
export function offered({ appointments, hours }: Offered, context: z.RefinementCtx): void {
  if (hours || appointments.every(({ key }) => key === CALL)) return;
  context.addIssue({ code: "custom", path: ["hours"], message: "appointments need hours: when they can be booked" });
}
