/** What the calendar's rows say of people and their time, for whoever works out what is free. */
import type { Errands } from "./errands.ts";
import type { CalendarLedger } from "./ledger.ts";
import type { Book } from "./provider.ts";

/** @param now milliseconds since 1970 */
export const bookOf = (ledger: CalendarLedger, errands: Errands, now: () => number): Book => ({
  numberOf: (person) => ledger.numberOf(person),
  busy: (person, conversation) => [...ledger.busy(person, now(), conversation), ...errands.busy(person, now())],
  held: (conversation) => ledger.hold(conversation, now())?.slot ?? null,
  load: (person) => ledger.load(person, now()),
});
