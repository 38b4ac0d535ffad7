/** The summary and the answer of each route of the HTTP API, for the document. */
import type * as z from "zod";
import { Cards, Deliveries, Disposed, Done, Endpoints, Erased, Exported, Lobby, Read, Visitor } from "./answers.ts";
import { Nothing } from "./requests.ts";
import type { RouteName } from "./routes.ts";

export interface Description {
  summary: string;
  answer: z.ZodType;
  /** The media type of the answer, when it is not JSON. */
  type?: string;
}

export const DESCRIPTIONS: Record<RouteName, Description> = {
  list: {
    summary: "Lists the conversations in the lobby: live, waiting, or with a concierge.",
    answer: Cards,
  },
  read: {
    summary: "Reads one conversation: transcript, floor, lead and brief.",
    answer: Read,
  },
  export: {
    summary: "Exports everything that is kept of one conversation, as one line of JSON.",
    answer: Exported,
    type: "application/x-ndjson",
  },
  erase: {
    summary:
      "Permanently erases everything that is kept of one conversation. After a 503 the gateway keeps trying by itself.",
    answer: Erased,
  },
  note: {
    summary: "Adds a note for colleagues.",
    answer: Done,
  },
  whisper: {
    summary: "Whispers to the assistant: guides its next reply. The visitor does not see it.",
    answer: Done,
  },
  say: {
    summary: "Sends a message to the visitor. The caller must have the floor.",
    answer: Done,
  },
  join: {
    summary: "Takes the floor. A program must then send a message within the site's sign-of-life time or loses it.",
    answer: Done,
  },
  handBack: {
    summary: "Hands the conversation back to the assistant, with an optional promise.",
    answer: Done,
  },
  close: {
    summary: "Closes the conversation.",
    answer: Done,
  },
  findVisitor: {
    summary: "Finds every conversation in which this email address or phone number was left, newest first.",
    answer: Visitor,
  },
  exportVisitor: {
    summary: "Exports all of these conversations, each as one line of JSON.",
    answer: Exported,
    type: "application/x-ndjson",
  },
  eraseVisitor: {
    summary:
      "Permanently erases all of these conversations. With a 503, `failed` lists those that are not fully erased yet.",
    answer: Disposed,
  },
  lobby: {
    summary: "Reads the lobby: its cards and the concierges on duty.",
    answer: Lobby,
  },
  endpoints: {
    summary: "Lists the webhook receivers of the site and their status.",
    answer: Endpoints,
  },
  deliveries: {
    summary: "Lists the webhook deliveries, newest first.",
    answer: Deliveries,
  },
  redeliver: {
    summary: "Sends a delivery again, with the same webhook-id and all its attempts.",
    answer: Nothing,
  },
};
