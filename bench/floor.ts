/**
 * What the bench compares with: the least that does the job at all. A hibernating object passes lines on to every
 * socket and streams the scripted model token by token. It checks, stores, finds and resumes nothing.
 */
import { DurableObject } from "cloudflare:workers";
import { play, scriptOf } from "./model.ts";

interface Env {
  FLOOR: DurableObjectNamespace<Floor>;
}

export class Floor extends DurableObject<Env> {
  override async fetch(): Promise<Response> {
    const { 0: client, 1: server } = new WebSocketPair();
    this.ctx.acceptWebSocket(server);
    server.send('{"type":"welcome"}');
    return new Response(null, { status: 101, webSocket: client });
  }

  override async webSocketMessage(socket: WebSocket, message: string): Promise<void> {
    const { text } = JSON.parse(message) as { text: string };
    if (!text.includes("bench n=")) {
      const line = JSON.stringify({ type: "event", event: { type: "said", text } });
      for (const other of this.ctx.getWebSockets()) other.send(line);
      return;
    }
    const reader = play(scriptOf(text)).getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      if (part.value.type === "text-delta") socket.send(JSON.stringify({ type: "delta", text: part.value.delta }));
    }
    socket.send('{"type":"event","event":{"type":"assistant.said"}}');
  }

  override webSocketClose(socket: WebSocket): void {
    socket.close();
  }
}

export default {
  async fetch(request, env): Promise<Response> {
    const [, place, id = ""] = new URL(request.url).pathname.split("/");
    if (place !== "rooms") return Response.json({ conversation: env.FLOOR.newUniqueId().toString(), ticket: "" });
    const inner = await env.FLOOR.get(env.FLOOR.idFromString(id)).fetch("https://object/", {
      headers: { Upgrade: "websocket" },
    });
    return new Response(null, {
      status: 101,
      webSocket: inner.webSocket,
      headers: { "Sec-WebSocket-Protocol": "baton.v1" },
    });
  },
} satisfies ExportedHandler<Env>;
