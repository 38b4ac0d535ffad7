/** Every text of the local mailbox. */
import type { Refused } from "../state/ask.ts";

export const WORDS = {
  title: "Mailbox",
  toConsole: "To the console",
  none: "No message has gone out yet. Leave an e-mail address in the widget, close its page, and write as a concierge: after a minute what you wrote is here.",
  what: "In local development no e-mail leaves this machine. Answer here as the visitor would.",
  to: "To",
  answer: "Answer as the visitor",
  send: "Send",
  sent: "Your answer is in the conversation.",
  unsent: "Your answer was not accepted.",
  open: "Open the conversation",
  state: { pending: "Pending", sent: "Sent", dropped: "Not needed", failed: "Failed", over: "Failed" },
  refused: {
    "signed-out": "Sign in to the console first.",
    forbidden: "You may not see this.",
    refused: "There is a mailbox only in local development.",
    failed: "The mailbox could not be loaded.",
  } satisfies Record<Refused, string>,
};
