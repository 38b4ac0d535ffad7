/**
 * A client for the parts of version 2 of Cal.com's API that calls need. It throws when there is no usable answer (no
 * connection, too slow, too many requests, an error of the server or of the key): the outcome of the request is then
 * unknown.
 */
import * as z from "zod";
import type { Span } from "./hours.ts";

/** The versions of the API that this client is written for. */
const VERSION = { slots: "2024-09-04", bookings: "2024-08-13" };
/** Timeouts of requests, in milliseconds. */
const PATIENCE = { read: 4_000, write: 8_000 };
/** Statuses of a final answer: the same request would get the same one again. */
const FINAL = [400, 404, 409, 422];

const Times = z.record(z.string(), z.array(z.object({ start: z.string(), end: z.string() })));
export const Booking = z.object({
  uid: z.string().min(1),
  status: z.string(),
  start: z.string(),
  end: z.string(),
  eventType: z.object({ id: z.number() }).nullish(),
  metadata: z.record(z.string(), z.unknown()).nullish(),
  rescheduledToUid: z.string().nullish(),
});
export type Booking = z.output<typeof Booking>;

/** `why`: the server's message, for the operator. */
export type Answer<T> = { ok: true; data: T } | { ok: false; status: number; why: string };

interface Attendee {
  name: string;
  timeZone: string;
  email?: string;
  phoneNumber?: string;
}

export class CalComApi {
  readonly #url: string;
  readonly #key: string;

  constructor(url: string, key: string) {
    this.#url = url.replace(/\/+$/, "");
    this.#key = key;
  }

  /** Free times of an event type. */
  async slots(eventType: number, { start, end }: Span): Promise<Span[]> {
    const query = { eventTypeId: `${eventType}`, start: iso(start), end: iso(end), format: "range" };
    const days = sure(await this.#ask("GET", "slots", `/v2/slots?${new URLSearchParams(query)}`, Times));
    return Object.values(days)
      .flat()
      .map((slot) => ({ start: Date.parse(slot.start), end: Date.parse(slot.end) }));
  }

  /** @param call the id by which the booking can be found again */
  async book(eventType: number, start: number, attendee: Attendee, call: string): Promise<Answer<Booking>> {
    const body = { eventTypeId: eventType, start: iso(start), attendee, metadata: { baton: call } };
    return await this.#ask("POST", "bookings", "/v2/bookings", Booking, body);
  }

  async move(uid: string, start: number): Promise<Answer<Booking>> {
    return await this.#ask("POST", "bookings", `${booking(uid)}/reschedule`, Booking, { start: iso(start) });
  }

  async cancel(uid: string): Promise<Answer<unknown>> {
    const body = { cancellationReason: "Cancelled in the chat" };
    return await this.#ask("POST", "bookings", `${booking(uid)}/cancel`, z.unknown(), body);
  }

  async booking(uid: string): Promise<Booking | null> {
    const answer = await this.#ask("GET", "bookings", booking(uid), Booking);
    return !answer.ok && answer.status === 404 ? null : sure(answer);
  }

  /** The booking of an event type at this time for a call; if there are several, one that is not cancelled. */
  async find(eventType: number, { start, end }: Span, call: string): Promise<Booking | null> {
    const near = { afterStart: iso(start - 60_000), beforeEnd: iso(end + 60_000) };
    const query = new URLSearchParams({ eventTypeId: `${eventType}`, take: "100", ...near });
    const found = sure(await this.#ask("GET", "bookings", `/v2/bookings?${query}`, z.array(Booking)));
    const made = found.filter(({ metadata }) => metadata?.baton === call);
    return made.find(({ status }) => status !== "cancelled" && status !== "rejected") ?? made[0] ?? null;
  }

  async #ask<T>(
    method: "GET" | "POST",
    version: keyof typeof VERSION,
    path: string,
    shape: z.ZodType<T>,
    body?: object,
  ): Promise<Answer<T>> {
    const response = await fetch(this.#url + path, {
      method,
      headers: {
        Authorization: `Bearer ${this.#key}`,
        "cal-api-version": VERSION[version],
        ...(body && { "Content-Type": "application/json" }),
      },
      ...(body && { body: JSON.stringify(body) }),
      // The key is sent to the configured server and to no other.
      redirect: "manual",
      signal: AbortSignal.timeout(method === "GET" ? PATIENCE.read : PATIENCE.write),
    });
    const answer: unknown = await response.json().catch(() => null);
    if (FINAL.includes(response.status)) return { ok: false, status: response.status, why: reason(answer) };
    if (!response.ok) throw new Error(`${method} ${version}: status ${response.status}`);
    const parsed = z.object({ status: z.literal("success"), data: shape }).safeParse(answer);
    if (!parsed.success) throw new Error(`${method} ${version}: not an answer of that API`);
    return { ok: true, data: parsed.data.data };
  }
}

const booking = (uid: string): string => `/v2/bookings/${encodeURIComponent(uid)}`;
const iso = (ms: number): string => new Date(ms).toISOString();

/** @throws when the server refuses to answer */
function sure<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new Error(`status ${answer.status}: ${answer.why}`);
  return answer.data;
}

const Refusal = z.object({ error: z.object({ message: z.string() }) }).or(z.object({ message: z.string() }));

function reason(answer: unknown): string {
  const parsed = Refusal.safeParse(answer);
  if (!parsed.success) return "";
  return ("error" in parsed.data ? parsed.data.error.message : parsed.data.message).slice(0, 200);
}
