/**
 * What the bench compares with. The raw floor is the least that does the job at all: a hibernating object passes lines on
 * to every socket and streams the scripted model token by token. It checks, stores, finds and resumes nothing. The durable
 * floor is the least that keeps what it acknowledges: the same, with one row for each message before it goes out.
 */
import { DurableObject } from "cloudflare:workers";
import { play, scriptOf } from "./model.ts";

interface Env {
  FLOOR: DurableObjectNamespace<Floor>;
  DURABLE: DurableObjectNamespace<Durable>;
  /** Which of the two this process is. */
  KIND: "floor" | "durable";
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
    this.keep(text);
    if (!text.includes("bench n=")) {
      if (text.startsWith("Elsewhere")) await this.elsewhere();
      const line = JSON.stringify({ type: "event", event: { type: "said", text } });
      for (const other of this.ctx.getWebSockets()) other.send(line);
      return;
    }
    const reader = play(scriptOf(text)).getReader();
    let said = "";
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      if (part.value.type !== "text-delta") continue;
      said += part.value.delta;
      socket.send(JSON.stringify({ type: "delta", text: part.value.delta }));
    }
    this.keep(said);
    socket.send('{"type":"event","event":{"type":"assistant.said"}}');
  }

  override webSocketClose(socket: WebSocket): void {
    socket.close();
  }

  protected keep(_text: string): void {}

  /** A call to another object, which a claim and a card need. */
  protected async elsewhere(): Promise<void> {}
}

export class Durable extends Floor {
  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    ctx.storage.sql.exec("CREATE TABLE IF NOT EXISTS log (seq INTEGER PRIMARY KEY, at INTEGER, text TEXT)");
  }

  protected override keep(text: string): void {
    this.ctx.storage.sql.exec("INSERT INTO log (at, text) VALUES (?, ?)", Date.now(), text);
  }

  /** One object for all rooms, as a lobby is. */
  protected override async elsewhere(): Promise<void> {
    await this.env.DURABLE.getByName("elsewhere").note();
  }

  async note(): Promise<void> {
    this.keep("noted");
  }
}

export default {
  async fetch(request, env): Promise<Response> {
    const [, place, id = ""] = new URL(request.url).pathname.split("/");
    const rooms = env.KIND === "durable" ? env.DURABLE : env.FLOOR;
    if (place !== "rooms") return Response.json({ conversation: rooms.newUniqueId().toString(), ticket: "" });
    const inner = await rooms
      .get(rooms.idFromString(id))
      .fetch("https://object/", { headers: { Upgrade: "websocket" } });
    return new Response(null, {
      status: 101,
      webSocket: inner.webSocket,
      headers: { "Sec-WebSocket-Protocol": "baton.v1" },
    });
  },
} satisfies ExportedHandler<Env>;
