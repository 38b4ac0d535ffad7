/** What the calendar's rows say of people and their time, for whoever works out what is free. */
import type { PendingBookings } from "./pending-bookings.ts";
import type { Schedule } from "./provider.ts";
import type { CalendarStore } from "./store.ts";

/** @param now milliseconds since 1970 */
export const scheduleOf = (store: CalendarStore, pending: PendingBookings, now: () => number): Schedule => ({
  numberOf: (person) => store.numberOf(person),
  busy: (person, conversation) => [...store.busy(person, now(), conversation), ...pending.busy(person, now())],
  held: (conversation) => store.hold(conversation, now())?.slot ?? null,
  load: (person) => store.load(person, now()),
});
