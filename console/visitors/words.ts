/** Every sentence of the search for a visitor. */
export const WORDS = {
  title: "Find a visitor",
  label: "Their e-mail address or telephone number",
  hint: "Finds every conversation in which they left it and agreed to be contacted, from whatever browser. Whoever never left a contact is not found.",
  go: "Find",
  searching: "Searching…",
  none: "No conversation was found with this contact.",
  found: (count: number) => (count === 1 ? "1 conversation found" : `${count} conversations found`),
  list: "Conversations found",
  began: (when: string) => `Began ${when}`,
  last: (when: string) => `Last words ${when}`,
  stage: { waiting: "Waiting for a person", concierge: "With a concierge", live: "With the assistant" },
  over: "Not in the lobby now",
  export: "Export all",
  exported: "The file was saved.",
  erase: "Erase all…",
  sure: (count: number) =>
    count === 1 ? "Erase this visitor's conversation" : `Erase all ${count} conversations of this visitor`,
  erasing: "Erasing…",
  erased: (count: number) => `Erased: ${count === 1 ? "1 conversation" : `${count} conversations`}.`,
  close: "Close",
  left: (count: number) =>
    `${count === 1 ? "1 conversation is" : `${count} conversations are`} empty already, but something of it could not be reached. The gateway goes on by itself; search and erase again for the receipt.`,
  failed: {
    "signed-out": "You are signed out. Please reload the page.",
    forbidden: "You may not look for visitors.",
    refused: "Please write one e-mail address or one telephone number.",
    failed: "The gateway did not answer. Please try again.",
  },
} as const;
