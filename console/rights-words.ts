/** The texts about exporting and erasing a conversation. */
export const RIGHTS = {
  export: "Export",
  erase: "Erase…",
  title: "Erase this conversation",
  what: "This deletes everything kept about this visitor: messages, details, notes, calls, and webhook messages, both pending and sent.",
  stays:
    "Figures in the reports stay, without a name. Data that other systems have already received cannot be recalled.",
  forGood: "This cannot be undone.",
  go: "Erase for good",
  done: "Erased",
  counts: {
    events: "Conversation events",
    cards: "Lobby cards",
    deliveries: "Webhook deliveries",
    calls: "Calls",
    lines: "Messages in the inbox",
    episodes: "Report rows, now without a name",
  },
  of: (conversation: string) => `Conversation ${conversation}`,
  failed: {
    "signed-out": "You are signed out. Nothing was erased.",
    forbidden: "You do not have permission to erase conversations.",
    refused: "Nothing was erased.",
    failed: "Not everything has been erased yet. The gateway keeps trying. Try again later for the receipt.",
  },
} as const;
