/**
 * A calendar server that speaks version 2 of Cal.com's API, as far as its documentation describes slots and bookings:
 * stands where the network would be, checks what it is asked, and can be out of reach, slow, or lose an answer.
 */
import * as z from "zod";

const URL_OF_IT = "https://cal.baton.net";
export const KEY = "cal_test_0123456789";
const MINUTE = 60_000;

interface Booking {
  uid: string;
  status: "accepted" | "cancelled";
  start: string;
  end: string;
  eventType: { id: number };
  metadata: Record<string, string>;
  attendee: z.output<typeof Attendee>;
  rescheduledFromUid?: string;
  rescheduledToUid?: string;
  cancellationReason?: string;
}

const Utc = z.iso.datetime();
const Attendee = z
  .strictObject({
    name: z.string().min(1),
    timeZone: z.string().min(1),
    email: z.email().optional(),
    phoneNumber: z
      .string()
      .regex(/^\+\d{8,15}$/)
      .optional(),
  })
  .refine(({ email, phoneNumber }) => email !== undefined || phoneNumber !== undefined);
const Create = z.strictObject({
  eventTypeId: z.int(),
  start: Utc,
  attendee: Attendee,
  metadata: z.record(z.string().max(40), z.string().max(500)).optional(),
});
const Reschedule = z.strictObject({ start: Utc });
const Cancel = z.strictObject({ cancellationReason: z.string().optional() });

/** No name comes twice, whatever server gave it. */
let count = 0;

export class CalComServer {
  readonly url = URL_OF_IT;
  readonly bookings: Booking[] = [];
  /** What it was asked, as `POST /v2/bookings`, without names and queries. */
  readonly asked: string[] = [];
  /** Starts that each event type offers, in milliseconds since 1970. */
  readonly offers = new Map<number, number[]>();
  /**
   * Of requests to write, unless `all`. `down`: nobody is there. `mute`: what is asked is done, and the answer is lost.
   * `silent`: it is done, and no answer ever comes.
   */
  state: "up" | "down" | "mute" | "silent" = "up";
  all = false;
  /** Runs between a request and what it does. */
  meanwhile: (() => void) | null = null;
  readonly #network = globalThis.fetch.bind(globalThis);
  readonly #minutes: number;

  /** @param eventTypes those it knows; each offers half hours for a day, from the next full hour on */
  constructor(eventTypes: readonly number[], minutes = 30) {
    this.#minutes = minutes;
    const first = Math.ceil((Date.now() + 60 * MINUTE) / (60 * MINUTE)) * 60 * MINUTE;
    for (const type of eventTypes) {
      this.offers.set(
        type,
        Array.from({ length: 48 }, (_, n) => first + n * minutes * MINUTE),
      );
    }
    globalThis.fetch = async (input, init) => {
      const request = new Request(input, { ...init, redirect: "manual" });
      return request.url.startsWith(URL_OF_IT) ? await this.#hear(request) : await this.#network(input, init);
    };
  }

  [Symbol.dispose](): void {
    globalThis.fetch = this.#network;
  }

  standing = (): Booking[] => this.bookings.filter(({ status }) => status === "accepted");

  /** What somebody does on that server itself. */
  cancel(uid: string): void {
    const known = this.bookings.find((booking) => booking.uid === uid);
    if (known) known.status = "cancelled";
  }

  move(uid: string, start: number): Booking {
    const known = this.bookings.find((booking) => booking.uid === uid);
    if (!known) throw new Error("no such booking");
    const moved = this.#add({ ...known, start: new Date(start).toISOString() }, { rescheduledFromUid: uid });
    Object.assign(known, { status: "cancelled", rescheduledToUid: moved.uid });
    return moved;
  }

  async #hear(request: Request): Promise<Response> {
    const url = new URL(request.url);
    const path = url.pathname.replace(/(?<=\/bookings\/)[^/]+/, ":uid");
    this.asked.push(`${request.method} ${path}`);
    this.meanwhile?.();
    const struck = this.all || request.method === "POST";
    if (struck && this.state === "down") throw new TypeError("Network connection lost.");
    const answer = await this.#answer(request, url, path);
    if (struck && this.state === "silent") await new Promise(() => {});
    if (struck && this.state === "mute") throw new TypeError("Network connection lost.");
    return answer;
  }

  async #answer(request: Request, url: URL, path: string): Promise<Response> {
    if (request.headers.get("Authorization") !== `Bearer ${KEY}`) return wrong(401, "Unauthorized");
    const version = request.headers.get("cal-api-version");
    if (version !== (path === "/v2/slots" ? "2024-09-04" : "2024-08-13")) return wrong(404, "Cannot find this version");
    const uid = url.pathname.split("/")[3] ?? "";
    const body = request.method === "POST" ? await request.json() : null;
    switch (`${request.method} ${path}`) {
      case "GET /v2/slots":
        return this.#slots(url.searchParams);
      case "GET /v2/bookings":
        return right(this.#list(url.searchParams));
      case "POST /v2/bookings":
        return this.#create(body);
      case "GET /v2/bookings/:uid": {
        const known = this.bookings.find((booking) => booking.uid === uid);
        return known ? right(known) : wrong(404, `Booking with uid=${uid} was not found in the database`);
      }
      case "POST /v2/bookings/:uid/reschedule": {
        const parsed = Reschedule.safeParse(body);
        const known = this.standing().find((booking) => booking.uid === uid);
        if (!parsed.success || !known) return wrong(400, "Bad request");
        if (!this.#isFree(known.eventType.id, Date.parse(parsed.data.start))) return busy();
        return right(this.move(uid, Date.parse(parsed.data.start)), 201);
      }
      case "POST /v2/bookings/:uid/cancel": {
        const known = this.standing().find((booking) => booking.uid === uid);
        if (!Cancel.safeParse(body).success || !known) return wrong(400, "Bad request");
        this.cancel(uid);
        return right(known);
      }
      default:
        return wrong(404, `Cannot ${request.method} ${path}`);
    }
  }

  #slots(query: URLSearchParams): Response {
    const type = Number(query.get("eventTypeId"));
    const [from, to] = [Date.parse(query.get("start") ?? ""), Date.parse(query.get("end") ?? "")];
    if (!this.offers.has(type)) return wrong(404, `Event Type with ID=${type} not found.`);
    if (!(from < to) || query.get("format") !== "range") return wrong(400, "Bad request");
    const days: Record<string, { start: string; end: string }[]> = {};
    for (const start of this.offers.get(type) ?? []) {
      if (start < from || start > to || !this.#isFree(type, start)) continue;
      const at = new Date(start).toISOString();
      days[at.slice(0, 10)] ??= [];
      days[at.slice(0, 10)]?.push({ start: at, end: new Date(start + this.#minutes * MINUTE).toISOString() });
    }
    return right(days);
  }

  #list(query: URLSearchParams): Booking[] {
    const [after, before] = [Date.parse(query.get("afterStart") ?? ""), Date.parse(query.get("beforeEnd") ?? "")];
    return this.bookings.filter(
      ({ start, end, eventType }) =>
        eventType.id === Number(query.get("eventTypeId")) && Date.parse(start) > after && Date.parse(end) < before,
    );
  }

  #create(body: unknown): Response {
    const parsed = Create.safeParse(body);
    if (!parsed.success) return wrong(400, "Validation failed");
    const { eventTypeId, start, attendee, metadata = {} } = parsed.data;
    if (!this.#isFree(eventTypeId, Date.parse(start))) return busy();
    return right(this.#add({ eventType: { id: eventTypeId }, start, attendee, metadata }), 201);
  }

  #add(from: Pick<Booking, "eventType" | "start" | "attendee" | "metadata">, more: Partial<Booking> = {}): Booking {
    const { eventType, start, attendee, metadata } = from;
    const end = new Date(Date.parse(start) + this.#minutes * MINUTE).toISOString();
    const uid = `bk${++count}`;
    const made: Booking = { uid, status: "accepted", eventType, start, end, attendee, metadata, ...more };
    this.bookings.push(made);
    return made;
  }

  #isFree = (type: number, start: number): boolean =>
    (this.offers.get(type) ?? []).includes(start) &&
    !this.standing().some((booking) => booking.eventType.id === type && Date.parse(booking.start) === start);
}

const right = (data: unknown, status = 200) => Response.json({ status: "success", data }, { status });
const wrong = (status: number, message: string) =>
  Response.json({ status: "error", error: { code: "BadRequestException", message } }, { status });
const busy = () => wrong(400, "User either already has booking at this time or is not available");
