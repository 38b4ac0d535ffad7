/** Every sentence of the page of calls. */
import type { ListedCall } from "../../protocol/call-list.ts";

export const STATE: Record<ListedCall["state"], string> = {
  booked: "Booked",
  cancelled: "Cancelled",
  done: "It took place",
  "no-show": "Nobody answered",
};

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
  none: "No calls in the two weeks after today.",
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
  noScore: "Nothing is known yet that makes this a lead.",
  done: "It took place",
  noShow: "Nobody answered",
  settled: "Noted.",
  unsettled: "That could not be noted. The call may have changed.",
  feed: "In your calendar",
  feedHow:
    "Subscribe to this address in any calendar program. It shows your calls and the team's, so keep it to yourself.",
  feedLabel: "Address of your feed",
  copy: "Copy",
  copied: "Copied.",
} as const;
