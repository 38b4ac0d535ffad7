/**
 * Sends an upgrade to an object. The request is built from scratch: only the resume numbers of the client's request are
 * kept, so that no header (partyserver reads several) and no ticket reaches the object or its stored attachment.
 */
import { IDENTITY_HEADER, type Identity, sealIdentity } from "../protocol/identity.ts";
import { SUBPROTOCOL } from "../protocol/limits.ts";

const RESUME = ["v", "since", "epoch", "turn", "at"] as const;

/** @param room the object's name for partyserver, which requires one although our objects do not need it */
export async function toObject(request: Request, stub: Fetcher, identity: Identity, room: string): Promise<Response> {
  const asked = new URL(request.url).searchParams;
  const url = new URL("https://object/");
  for (const name of RESUME) {
    const value = asked.get(name);
    if (value !== null) url.searchParams.set(name, value.slice(0, 64));
  }
  const inner = await stub.fetch(url.href, {
    headers: { Upgrade: "websocket", [IDENTITY_HEADER]: sealIdentity(identity), "x-partykit-room": room },
  });
  // partyserver does not echo the subprotocol, and a browser closes a socket whose subprotocol was not echoed.
  return inner.webSocket ? accepted(inner.webSocket) : new Response(null, { status: 503 });
}

/** A refusal that a browser's script can read: the HTTP status of a failed upgrade is hidden from scripts. */
export function refuseSocket(code: number, word: string): Response {
  const { 0: client, 1: server } = new WebSocketPair();
  server.accept();
  server.close(code, word);
  return accepted(client);
}

const accepted = (webSocket: WebSocket): Response =>
  new Response(null, { status: 101, webSocket, headers: { "Sec-WebSocket-Protocol": SUBPROTOCOL } });
