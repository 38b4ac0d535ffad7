/**
 * Every route of the HTTP API in one table: the app takes its paths, scopes and schemas from it, and the OpenAPI document
 * also what it says of them. A new route is an entry here, its handler in `index.ts` and its answer in `scripts/answers.ts`;
 * neither file compiles without it.
 */
import type * as z from "zod";
import type { Scope } from "./keys.ts";
import { Close, Contact, FollowUp, HandBack, Listing, Message, Nothing, Paging, Words } from "./schemas.ts";

export interface Route {
  summary: string;
  method: "get" | "post" | "patch";
  path: string;
  scope: Scope;
  query?: z.ZodObject;
  body?: z.ZodObject;
}

const ROOM = "/conversations/:conversation";
/** Requested by POST, so that no contact appears in a URL or a log. */
const VISITORS = "/visitors";

export const ROUTES = {
  list: {
    summary: "Lists every conversation that is kept, filtered and searched, in pages.",
    method: "get",
    path: "/conversations",
    scope: "conversations:read",
    query: Listing,
  },
  read: {
    summary: "Reads one conversation: transcript, floor, lead and brief.",
    method: "get",
    path: ROOM,
    scope: "conversations:read",
  },
  followUp: {
    summary: "Sets who is responsible, until when the to-dos rest, the outcome, and which to-dos are done.",
    method: "patch",
    path: ROOM,
    scope: "conversations:write",
    body: FollowUp,
  },
  inbox: {
    summary: "Counts the conversations in each list of the inbox, and those with an overdue to-do.",
    method: "get",
    path: "/inbox",
    scope: "conversations:read",
  },
  export: {
    summary: "Exports everything that is kept of one conversation, as one line of JSON.",
    method: "get",
    path: `${ROOM}/export`,
    scope: "data:export",
  },
  erase: {
    summary:
      "Permanently erases everything that is kept of one conversation. After a 503 the gateway keeps trying by itself.",
    method: "post",
    path: `${ROOM}/erase`,
    scope: "data:erase",
    body: Nothing,
  },
  note: {
    summary: "Adds a note for colleagues.",
    method: "post",
    path: `${ROOM}/notes`,
    scope: "conversations:write",
    body: Words,
  },
  whisper: {
    summary: "Whispers to the assistant: guides its next reply. The visitor does not see it.",
    method: "post",
    path: `${ROOM}/whispers`,
    scope: "conversations:write",
    body: Words,
  },
  say: {
    summary: "Sends a message to the visitor. The caller must have the floor.",
    method: "post",
    path: `${ROOM}/messages`,
    scope: "conversations:write",
    body: Message,
  },
  join: {
    summary: "Takes the floor. A program must then send a message within the site's sign-of-life time or loses it.",
    method: "post",
    path: `${ROOM}/join`,
    scope: "conversations:write",
    body: Nothing,
  },
  handBack: {
    summary: "Hands the conversation back to the assistant, with an optional promise.",
    method: "post",
    path: `${ROOM}/hand-back`,
    scope: "conversations:write",
    body: HandBack,
  },
  close: {
    summary: "Closes the conversation.",
    method: "post",
    path: `${ROOM}/close`,
    scope: "conversations:write",
    body: Close,
  },
  findVisitor: {
    summary: "Finds every conversation in which this email address or phone number was left, newest first.",
    method: "post",
    path: `${VISITORS}/find`,
    scope: "data:export",
    body: Contact,
  },
  exportVisitor: {
    summary: "Exports all of these conversations, each as one line of JSON.",
    method: "post",
    path: `${VISITORS}/export`,
    scope: "data:export",
    body: Contact,
  },
  eraseVisitor: {
    summary:
      "Permanently erases all of these conversations. With a 503, `failed` lists those that are not fully erased yet.",
    method: "post",
    path: `${VISITORS}/erase`,
    scope: "data:erase",
    body: Contact,
  },
  lobby: {
    summary: "Reads the lobby: its cards and the concierges on duty.",
    method: "get",
    path: "/lobby",
    scope: "lobby:read",
  },
  endpoints: {
    summary: "Lists the webhook receivers of the site and their status.",
    method: "get",
    path: "/webhooks/endpoints",
    scope: "webhooks:read",
  },
  deliveries: {
    summary: "Lists the webhook deliveries, newest first.",
    method: "get",
    path: "/webhooks/deliveries",
    scope: "webhooks:read",
    query: Paging,
  },
  redeliver: {
    summary: "Sends a delivery again, with the same webhook-id and all its attempts.",
    method: "post",
    path: "/webhooks/deliveries/:delivery/redeliver",
    scope: "webhooks:write",
    body: Nothing,
  },
} as const satisfies Record<string, Route>;

export type RouteName = keyof typeof ROUTES;
