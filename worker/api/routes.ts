/** Every route of the HTTP API in one table: the app takes its schemas and scopes from it, the document its words. */
import type * as z from "zod";
import type { Scope } from "./keys";
import {
  Cards,
  Close,
  Deliveries,
  Done,
  Endpoints,
  Exported,
  HandBack,
  Listing,
  Lobby,
  Message,
  Nothing,
  Paging,
  Read,
  Words,
} from "./schemas";

export interface Route {
  method: "get" | "post";
  path: string;
  scope: Scope;
  summary: string;
  query?: z.ZodObject;
  body?: z.ZodObject;
  answer: z.ZodType;
  /** The media type of the answer, when it is not JSON. */
  type?: string;
}

const ROOM = "/conversations/:conversation";

export const ROUTES = {
  list: {
    method: "get",
    path: "/conversations",
    scope: "conversations:read",
    summary: "The conversations that are live, wait or are held by a concierge, as the lobby lists them.",
    query: Listing,
    answer: Cards,
  },
  read: {
    method: "get",
    path: ROOM,
    scope: "conversations:read",
    summary: "One conversation: transcript, floor, lead and brief.",
    answer: Read,
  },
  export: {
    method: "get",
    path: `${ROOM}/export`,
    scope: "conversations:read",
    summary: "Every stored event of one conversation, as one line of JSON.",
    answer: Exported,
    type: "application/x-ndjson",
  },
  note: {
    method: "post",
    path: `${ROOM}/notes`,
    scope: "conversations:write",
    summary: "Leaves a note for colleagues.",
    body: Words,
    answer: Done,
  },
  whisper: {
    method: "post",
    path: `${ROOM}/whispers`,
    scope: "conversations:write",
    summary: "Steers the assistant's next reply; nobody else sees it.",
    body: Words,
    answer: Done,
  },
  say: {
    method: "post",
    path: `${ROOM}/messages`,
    scope: "conversations:write",
    summary: "Writes to the visitor; only whoever holds the floor may.",
    body: Message,
    answer: Done,
  },
  join: {
    method: "post",
    path: `${ROOM}/join`,
    scope: "conversations:write",
    summary: "Takes the floor. A key must then write within the site's sign of life, or the room moves on.",
    body: Nothing,
    answer: Done,
  },
  handBack: {
    method: "post",
    path: `${ROOM}/hand-back`,
    scope: "conversations:write",
    summary: "Gives the floor back to the assistant, with what was promised.",
    body: HandBack,
    answer: Done,
  },
  close: {
    method: "post",
    path: `${ROOM}/close`,
    scope: "conversations:write",
    summary: "Closes the conversation.",
    body: Close,
    answer: Done,
  },
  lobby: {
    method: "get",
    path: "/lobby",
    scope: "lobby:read",
    summary: "Cards and concierges on duty.",
    answer: Lobby,
  },
  endpoints: {
    method: "get",
    path: "/webhooks/endpoints",
    scope: "webhooks:read",
    summary: "The webhooks that the site names, and how each one does.",
    answer: Endpoints,
  },
  deliveries: {
    method: "get",
    path: "/webhooks/deliveries",
    scope: "webhooks:read",
    summary: "The log of webhook deliveries, newest first.",
    query: Paging,
    answer: Deliveries,
  },
  redeliver: {
    method: "post",
    path: "/webhooks/deliveries/:delivery/redeliver",
    scope: "webhooks:write",
    summary: "Tries a delivery again from the start, with the same webhook-id.",
    body: Nothing,
    answer: Nothing,
  },
} as const satisfies Record<string, Route>;
