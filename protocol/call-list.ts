/** Calls in the form in which the console lists them. */
import type { Slot } from "./facts.ts";

export interface ListedCall {
  call: string;
  conversation: string;
  slot: Slot;
  name: string | null;
  phone: string | null;
  /** The visitor's own time zone (IANA). */
  zone: string | null;
  state: "booked" | "cancelled" | "done" | "no-show";
}

export interface CallList {
  calls: ListedCall[];
  /** The path of the concierge's own calendar feed. */
  feed: string;
}
