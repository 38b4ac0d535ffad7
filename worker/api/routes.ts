/**
 * Every route of the HTTP API in one table: the app takes its paths, scopes and schemas from it, and the OpenAPI document
 * also what it says of them. A new route is an entry here and its handler in `index.ts`, which does not compile without
 * it; new schemas stand in `schemas.ts`.
 */
import type * as z from "zod";
import type { Scope } from "./keys.ts";
import {
  Cards,
  Close,
  Contact,
  Deliveries,
  Disposed,
  Done,
  Endpoints,
  Erased,
  Exported,
  HandBack,
  Listing,
  Lobby,
  Message,
  Nothing,
  Paging,
  Read,
  Visitor,
  Words,
} from "./schemas.ts";

export interface Route {
  summary: string;
  method: "get" | "post";
  path: string;
  scope: Scope;
  query?: z.ZodObject;
  body?: z.ZodObject;
  answer: z.ZodType;
  /** The media type of the answer, when it is not JSON. */
  type?: string;
}

const ROOM = "/conversations/:conversation";
/** Asked for by POST, so that no contact stands in an address or a log. */
const VISITORS = "/visitors";

export const ROUTES = {
  list: {
    summary: "The conversations that are live, wait or are held by a concierge, as the lobby lists them.",
    method: "get",
    path: "/conversations",
    scope: "conversations:read",
    query: Listing,
    answer: Cards,
  },
  read: {
    summary: "One conversation: transcript, floor, lead and brief.",
    method: "get",
    path: ROOM,
    scope: "conversations:read",
    answer: Read,
  },
  export: {
    summary: "Everything that is kept of one conversation, as one line of JSON.",
    method: "get",
    path: `${ROOM}/export`,
    scope: "data:export",
    answer: Exported,
    type: "application/x-ndjson",
  },
  erase: {
    summary:
      "Erases everything that is kept of one conversation, for good. After a 503 it goes on by itself until all is done.",
    method: "post",
    path: `${ROOM}/erase`,
    scope: "data:erase",
    body: Nothing,
    answer: Erased,
  },
  note: {
    summary: "Leaves a note for colleagues.",
    method: "post",
    path: `${ROOM}/notes`,
    scope: "conversations:write",
    body: Words,
    answer: Done,
  },
  whisper: {
    summary: "Steers the assistant's next reply; nobody else sees it.",
    method: "post",
    path: `${ROOM}/whispers`,
    scope: "conversations:write",
    body: Words,
    answer: Done,
  },
  say: {
    summary: "Writes to the visitor; only whoever holds the floor may.",
    method: "post",
    path: `${ROOM}/messages`,
    scope: "conversations:write",
    body: Message,
    answer: Done,
  },
  join: {
    summary: "Takes the floor. A key must then write within the site's sign of life, or the room moves on.",
    method: "post",
    path: `${ROOM}/join`,
    scope: "conversations:write",
    body: Nothing,
    answer: Done,
  },
  handBack: {
    summary: "Gives the floor back to the assistant, with what was promised.",
    method: "post",
    path: `${ROOM}/hand-back`,
    scope: "conversations:write",
    body: HandBack,
    answer: Done,
  },
  close: {
    summary: "Closes the conversation.",
    method: "post",
    path: `${ROOM}/close`,
    scope: "conversations:write",
    body: Close,
    answer: Done,
  },
  findVisitor: {
    summary: "Every conversation in which this e-mail address or this telephone number was left, newest first.",
    method: "post",
    path: `${VISITORS}/find`,
    scope: "data:export",
    body: Contact,
    answer: Visitor,
  },
  exportVisitor: {
    summary: "All of these conversations, each as one line of JSON.",
    method: "post",
    path: `${VISITORS}/export`,
    scope: "data:export",
    body: Contact,
    answer: Exported,
    type: "application/x-ndjson",
  },
  eraseVisitor: {
    summary:
      "Erases all of these conversations, for good. A 503 has the same answer beside its word: what is left is in `failed`.",
    method: "post",
    path: `${VISITORS}/erase`,
    scope: "data:erase",
    body: Contact,
    answer: Disposed,
  },
  lobby: {
    summary: "Cards and concierges on duty.",
    method: "get",
    path: "/lobby",
    scope: "lobby:read",
    answer: Lobby,
  },
  endpoints: {
    summary: "The webhooks that the site names, and how each one does.",
    method: "get",
    path: "/webhooks/endpoints",
    scope: "webhooks:read",
    answer: Endpoints,
  },
  deliveries: {
    summary: "The log of webhook deliveries, newest first.",
    method: "get",
    path: "/webhooks/deliveries",
    scope: "webhooks:read",
    query: Paging,
    answer: Deliveries,
  },
  redeliver: {
    summary: "Tries a delivery again from the start, with the same webhook-id.",
    method: "post",
    path: "/webhooks/deliveries/:delivery/redeliver",
    scope: "webhooks:write",
    body: Nothing,
    answer: Nothing,
  },
} as const satisfies Record<string, Route>;

export type RouteName = keyof typeof ROUTES;
