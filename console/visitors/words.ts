/** Every text of the visitor search. */
export const WORDS = {
  title: "Find a visitor",
  label: "Email address or phone number",
  hint: "Finds every conversation in which the visitor left this contact and agreed to be contacted, from any browser. Visitors who never left a contact cannot be found.",
  go: "Find",
  searching: "Searching…",
  none: "No conversations found for this contact.",
  found: (count: number) => (count === 1 ? "1 conversation found" : `${count} conversations found`),
  list: "Conversations found",
  began: (when: string) => `Started ${when}`,
  last: (when: string) => `Last message ${when}`,
  stage: { waiting: "Waiting for a person", concierge: "With a concierge", live: "With the assistant" },
  over: "No longer in the lobby",
  export: "Export all",
  exported: "The file was saved.",
  erase: "Erase all…",
  sure: (count: number) =>
    count === 1 ? "Erase this visitor's conversation" : `Erase all ${count} conversations of this visitor`,
  erasing: "Erasing…",
  erased: (count: number) => `Erased: ${count === 1 ? "1 conversation" : `${count} conversations`}.`,
  close: "Close",
  left: (count: number) =>
    `${count === 1 ? "1 conversation is" : `${count} conversations are`} not fully erased yet. The gateway keeps trying. Search and erase again later for the receipt.`,
  failed: {
    "signed-out": "You are signed out. Please reload the page.",
    forbidden: "You do not have permission to search for visitors.",
    refused: "Please enter one email address or one phone number.",
    failed: "The gateway did not answer. Please try again.",
  },
} as const;
