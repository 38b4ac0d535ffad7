/** What each route of the HTTP API is for and what it answers, for the document. */
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
    summary: "The conversations that are live, wait or are held by a concierge, as the lobby lists them.",
    answer: Cards,
  },
  read: {
    summary: "One conversation: transcript, floor, lead and brief.",
    answer: Read,
  },
  export: {
    summary: "Everything that is kept of one conversation, as one line of JSON.",
    answer: Exported,
    type: "application/x-ndjson",
  },
  erase: {
    summary:
      "Erases everything that is kept of one conversation, for good. After a 503 it goes on by itself until all is done.",
    answer: Erased,
  },
  note: {
    summary: "Leaves a note for colleagues.",
    answer: Done,
  },
  whisper: {
    summary: "Steers the assistant's next reply; nobody else sees it.",
    answer: Done,
  },
  say: {
    summary: "Writes to the visitor; only whoever holds the floor may.",
    answer: Done,
  },
  join: {
    summary: "Takes the floor. A key must then write within the site's sign of life, or the room moves on.",
    answer: Done,
  },
  handBack: {
    summary: "Gives the floor back to the assistant, with what was promised.",
    answer: Done,
  },
  close: {
    summary: "Closes the conversation.",
    answer: Done,
  },
  findVisitor: {
    summary: "Every conversation in which this e-mail address or this telephone number was left, newest first.",
    answer: Visitor,
  },
  exportVisitor: {
    summary: "All of these conversations, each as one line of JSON.",
    answer: Exported,
    type: "application/x-ndjson",
  },
  eraseVisitor: {
    summary:
      "Erases all of these conversations, for good. A 503 has the same answer beside its word: what is left is in `failed`.",
    answer: Disposed,
  },
  lobby: {
    summary: "Cards and concierges on duty.",
    answer: Lobby,
  },
  endpoints: {
    summary: "The webhooks that the site names, and how each one does.",
    answer: Endpoints,
  },
  deliveries: {
    summary: "The log of webhook deliveries, newest first.",
    answer: Deliveries,
  },
  redeliver: {
    summary: "Tries a delivery again from the start, with the same webhook-id.",
    answer: Nothing,
  },
};
