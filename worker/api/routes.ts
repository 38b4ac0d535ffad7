/** Every route of the HTTP API in one table: the app takes its paths, scopes and schemas from it. */
import type * as z from "zod";
import type { Scope } from "./keys.ts";
import { Close, Contact, HandBack, Listing, Message, Nothing, Paging, Words } from "./requests.ts";

export interface Route {
  method: "get" | "post";
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
    method: "get",
    path: "/conversations",
    scope: "conversations:read",
    query: Listing,
  },
  read: {
    method: "get",
    path: ROOM,
    scope: "conversations:read",
  },
  export: {
    method: "get",
    path: `${ROOM}/export`,
    scope: "data:export",
  },
  erase: {
    method: "post",
    path: `${ROOM}/erase`,
    scope: "data:erase",
    body: Nothing,
  },
  note: {
    method: "post",
    path: `${ROOM}/notes`,
    scope: "conversations:write",
    body: Words,
  },
  whisper: {
    method: "post",
    path: `${ROOM}/whispers`,
    scope: "conversations:write",
    body: Words,
  },
  say: {
    method: "post",
    path: `${ROOM}/messages`,
    scope: "conversations:write",
    body: Message,
  },
  join: {
    method: "post",
    path: `${ROOM}/join`,
    scope: "conversations:write",
    body: Nothing,
  },
  handBack: {
    method: "post",
    path: `${ROOM}/hand-back`,
    scope: "conversations:write",
    body: HandBack,
  },
  close: {
    method: "post",
    path: `${ROOM}/close`,
    scope: "conversations:write",
    body: Close,
  },
  findVisitor: {
    method: "post",
    path: `${VISITORS}/find`,
    scope: "data:export",
    body: Contact,
  },
  exportVisitor: {
    method: "post",
    path: `${VISITORS}/export`,
    scope: "data:export",
    body: Contact,
  },
  eraseVisitor: {
    method: "post",
    path: `${VISITORS}/erase`,
    scope: "data:erase",
    body: Contact,
  },
  lobby: {
    method: "get",
    path: "/lobby",
    scope: "lobby:read",
  },
  endpoints: {
    method: "get",
    path: "/webhooks/endpoints",
    scope: "webhooks:read",
  },
  deliveries: {
    method: "get",
    path: "/webhooks/deliveries",
    scope: "webhooks:read",
    query: Paging,
  },
  redeliver: {
    method: "post",
    path: "/webhooks/deliveries/:delivery/redeliver",
    scope: "webhooks:write",
    body: Nothing,
  },
} as const satisfies Record<string, Route>;

export type RouteName = keyof typeof ROUTES;
