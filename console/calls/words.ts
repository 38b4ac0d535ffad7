/** Every text of the calls page. */
import type { ListedCall } from "../../protocol/call-list.ts";

const STATE: Record<ListedCall["state"], string> = {
  booked: "Booked",
  cancelled: "Cancelled",
  done: "Completed",
  "no-show": "No answer",
};

/** @param isCall nobody fails to answer a visit: they do not come */
export const stateWord = (state: ListedCall["state"], isCall: boolean): string =>
  state === "no-show" && !isCall ? "Did not come" : STATE[state];

export const WORDS = {
  title: "Calls",
  toConsole: "Console",
  loading: "Loading…",
  failed: "The calls could not be loaded.",
  signedOut: "You are signed out. Open the console to sign in.",
  again: "Try again",
  open: "How did they go?",
  today: "Today",
  noneToday: "No calls today.",
  none: "No calls in the next two weeks.",
  visitor: "Visitor",
  with: (name: string, minutes: number) => `${name}, ${minutes} min`,
  theirs: (time: string, zone: string) => `${time} for them (${zone})`,
  noPhone: "No phone number",
  conversation: "Open the conversation",
  brief: "Brief",
  briefFailed: "The brief could not be loaded.",
  erased: "The conversation was erased.",
  score: (points: number) => `Lead score ${points} of 100`,
  points: (points: number) => `+${points}`,
  noScore: "No lead score yet.",
  settled: "Saved.",
  unsettled: "This could not be saved. The call may have changed.",
  feed: "Calendar feed",
  feedHow: "Subscribe to this address in any calendar app. It shows your calls and your team's, so keep it private.",
  feedLabel: "Address of your feed",
  copy: "Copy",
  copied: "Copied.",
} as const;
