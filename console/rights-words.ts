/** What is said of exporting and erasing a conversation. */
export const RIGHTS = {
  export: "Export",
  erase: "Erase…",
  title: "Erase this conversation",
  what: "All that is kept of this visitor goes: what was said and learned, notes, their calls, and webhook messages that wait or were sent.",
  stays: "Numbers in the reports stay, without a name. What has already left cannot be called back.",
  forGood: "This cannot be undone.",
  go: "Erase for good",
  done: "Erased",
  counts: {
    events: "Events of the conversation",
    cards: "Cards of the lobby",
    deliveries: "Webhook deliveries",
    calls: "Calls",
    episodes: "Rows of the reports, now without a name",
  },
  of: (conversation: string) => `Conversation ${conversation}`,
  failed: {
    "signed-out": "You are signed out. Nothing was erased.",
    forbidden: "You may not erase conversations.",
    refused: "Nothing was erased.",
    failed: "Not all is erased yet. The gateway goes on by itself; try again for the receipt.",
  },
} as const;
