/**
 * A WebSocket client that costs the machine little and counts every byte. Node's own spends more time on a frame than
 * the server under test does.
 */
import { randomBytes } from "node:crypto";
import { connect, type Socket as Tcp } from "node:net";

export interface SocketOptions {
  /** http://host:port */
  origin: string;
  path: string;
  protocols?: readonly string[];
  headers?: Readonly<Record<string, string>>;
  /** Offers compression as browsers do; what arrives is then counted, not read. */
  deflate?: boolean;
  /** JSON, unless the server speaks otherwise. */
  encode?(frame: object): string;
  /** Called with each text frame. */
  heard?(text: string, socket: Socket): void;
}

/** How a side that does not speak Baton's frames writes them. */
export interface Codec {
  path(conversation: string): string;
  encode(frame: object): string;
  /** The frame in a text, or null for what only the transport says. */
  decode(text: string, conversation: string, reply: (text: string) => void): string | null;
}

const MASK = Buffer.from([1, 2, 3, 4]);

export class Socket {
  /** Bytes of frames that arrived, headers included. */
  bytes = 0;
  frames = 0;
  compressed = false;
  readonly #tcp: Tcp;
  readonly #heard: (text: string, socket: Socket) => void;
  readonly #encode: (frame: object) => string;
  #rest: Buffer = Buffer.alloc(0);

  private constructor(
    tcp: Tcp,
    heard: (text: string, socket: Socket) => void,
    encode: (frame: object) => string = JSON.stringify,
  ) {
    this.#tcp = tcp;
    this.#heard = heard;
    this.#encode = encode;
  }

  /** Resolves when the upgrade is answered. */
  static open({
    origin,
    path,
    protocols = [],
    headers = {},
    deflate,
    encode,
    heard = () => {},
  }: SocketOptions): Promise<Socket> {
    const { hostname, port } = new URL(origin);
    const lines = {
      Host: `${hostname}:${port}`,
      Upgrade: "websocket",
      Connection: "Upgrade",
      "Sec-WebSocket-Version": "13",
      "Sec-WebSocket-Key": randomBytes(16).toString("base64"),
      ...(protocols.length > 0 && { "Sec-WebSocket-Protocol": protocols.join(", ") }),
      ...(deflate && { "Sec-WebSocket-Extensions": "permessage-deflate; client_max_window_bits" }),
      ...headers,
    };
    return new Promise((resolve, reject) => {
      const tcp = connect(Number(port), hostname);
      tcp.setNoDelay(true);
      tcp.on("error", reject);
      tcp.on("close", () => reject(new Error("closed before the upgrade")));
      const socket = new Socket(tcp, heard, encode);
      let head = Buffer.alloc(0);
      const upgrade = (data: Buffer) => {
        head = Buffer.concat([head, data]);
        const end = head.indexOf("\r\n\r\n");
        if (end === -1) return;
        const answer = head.toString("latin1", 0, end);
        if (!answer.startsWith("HTTP/1.1 101")) return reject(new Error(answer.split("\r\n")[0]));
        socket.compressed = /permessage-deflate/i.test(answer);
        tcp.off("data", upgrade);
        tcp.on("data", (more: Buffer) => socket.#take(more));
        resolve(socket);
        socket.#take(head.subarray(end + 4));
      };
      tcp.on("data", upgrade);
      tcp.write(
        `GET ${path} HTTP/1.1\r\n${Object.entries(lines)
          .map(([k, v]) => `${k}: ${v}\r\n`)
          .join("")}\r\n`,
      );
    });
  }

  send(frame: object): void {
    this.sendText(this.#encode(frame));
  }

  sendText(text: string): void {
    const body = Buffer.from(text);
    for (let i = 0; i < body.length; i++) body[i] = (body[i] ?? 0) ^ (MASK[i & 3] ?? 0);
    const length =
      body.length < 126
        ? Buffer.from([0x81, 0x80 | body.length])
        : Buffer.from([0x81, 0xfe, body.length >> 8, body.length & 255]);
    this.#tcp.write(Buffer.concat([length, MASK, body]));
  }

  /** Without a word, as a network that is gone. */
  kill(): void {
    this.#tcp.removeAllListeners("close");
    this.#tcp.destroy();
  }

  #take(data: Buffer): void {
    let held = this.#rest.length > 0 ? Buffer.concat([this.#rest, data]) : data;
    while (held.length >= 2) {
      const [first = 0, second = 0] = held;
      const short = second & 127;
      const head = short < 126 ? 2 : short === 126 ? 4 : 10;
      if (held.length < head) break;
      const length = short < 126 ? short : short === 126 ? held.readUInt16BE(2) : Number(held.readBigUInt64BE(2));
      if (held.length < head + length) break;
      this.bytes += head + length;
      this.frames++;
      if ((first & 15) === 1 && !this.compressed) this.#heard(held.toString("utf8", head, head + length), this);
      held = held.subarray(head + length);
    }
    this.#rest = held;
  }
}
