import { spawn } from "node:child_process";
import { createHmac } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SignJWT } from "jose";
import { expect, test } from "vitest";
import type { Slot } from "../../protocol/facts.ts";
import type { ServerFrame, VisitorFrame } from "../../protocol/frames.ts";
import { SUBPROTOCOL, TICKET_PREFIX, VERSION } from "../../protocol/limits.ts";
import type { Receipt } from "../../protocol/receipt.ts";
import site from "../../settings/site.ts";
import { SECRET } from "./gateway.ts";
import { variant } from "./variant.ts";

/** Words that stand nowhere else: what the visitor writes, their name, address and telephone number. */
const NEEDLES = ["quincunx-marmalade", "Rumpelstiltskin", "spinning-gold@example.com", "2025550147"];
/** What the index of contacts has in the place of address and number. */
const HASHES = [`email:${NEEDLES[2]}`, `phone:+1${NEEDLES[3]}`].map((contact) =>
  createHmac("sha256", SECRET).update(contact).digest("hex"),
);

/** `wrangler dev` on a free port with its storage in this folder; what it prints is kept. */
async function dev(folder: string) {
  const config = await variant("erasing", "test/browser/erasing/worker.ts");
  const secrets = [`BATON_SECRET:${SECRET}`, "WEBHOOK_SECRET:whsec_MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE="];
  const args = ["dev", "-c", config, "--port", "0", "--persist-to", folder, "--show-interactive-dev-session=false"];
  const child = spawn(
    process.execPath,
    ["node_modules/wrangler/bin/wrangler.js", ...args, ...secrets.flatMap((s) => ["--var", s])],
    {
      env: {
        ...process.env,
        CLOUDFLARE_CF_FETCH_ENABLED: "false",
        WRANGLER_SEND_METRICS: "false",
        WRANGLER_LOG_PATH: `${folder}/logs`,
      },
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  let printed = "";
  const origin = await new Promise<string>((resolve, reject) => {
    const hear = (piece: Buffer) => {
      printed += piece;
      const [, at] = /Ready on (http:\/\/\S+)/.exec(printed) ?? [];
      if (at) resolve(at.replace("localhost", "127.0.0.1"));
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    child.once("exit", () => reject(new Error(`wrangler ended: ${printed}`)));
  });
  return {
    origin,
    printed: () => printed,
    async stop() {
      if (child.exitCode !== null) return;
      const ended = once(child, "exit");
      child.kill("SIGTERM");
      await ended;
    },
  };
}

/** Where the needles lie, as `kind of object: needle`, in every file under the folder: databases, journals, logs. */
function found(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.flatMap(({ parentPath, name }) => {
    const bytes = readFileSync(join(parentPath, name)).toString("latin1");
    return [...NEEDLES, ...HASHES]
      .filter((needle) => bytes.includes(needle))
      .map((needle) => `${parentPath.split("-").at(-1)}: ${needle}`);
  });
}

async function visitor(origin: string) {
  const response = await fetch(`${origin}/api/session`, { method: "POST", body: "{}" });
  const { conversation, ticket } = (await response.json()) as { conversation: string; ticket: string };
  const socket = new WebSocket(`${origin.replace("http", "ws")}/rooms/${conversation}?v=${VERSION}`, [
    SUBPROTOCOL,
    `${TICKET_PREFIX}${ticket}`,
  ]);
  const frames: ServerFrame[] = [];
  const waiting: (() => void)[] = [];
  socket.onmessage = ({ data }) => {
    frames.push(JSON.parse(String(data)) as ServerFrame);
    for (const wake of waiting.splice(0)) wake();
  };
  const closed = new Promise<number>((resolve) => {
    socket.onclose = ({ code }) => resolve(code);
  });
  await new Promise((resolve) => {
    socket.onopen = resolve;
  });
  return {
    conversation,
    closed,
    send: (frame: VisitorFrame) => socket.send(JSON.stringify(frame)),
    async until<T>(pick: (frame: ServerFrame) => T | undefined): Promise<T> {
      for (let i = 0; ; i++) {
        while (i >= frames.length) await new Promise<void>((resolve) => waiting.push(resolve));
        const frame = frames[i];
        const picked = frame && pick(frame);
        if (picked !== undefined) return picked;
      }
    },
  };
}

const happened = (type: string) => (frame: ServerFrame) =>
  frame.type === "event" && frame.event.type === type ? true : undefined;

async function erase(origin: string, conversation: string): Promise<Receipt> {
  const session = await new SignJWT({ name: "Ana" })
    .setProtectedHeader({ alg: "HS256" })
    .setSubject("ana@local")
    .setAudience("console")
    .setIssuer(site.id)
    .setIssuedAt()
    .setExpirationTime("1h")
    .sign(new TextEncoder().encode(SECRET));
  const response = await fetch(`${origin}/api/console/conversations/${conversation}/erase`, {
    method: "POST",
    headers: { Cookie: `baton=${session}`, Origin: origin },
  });
  expect(response.status).toBe(200);
  return (await response.json()) as Receipt;
}

test("[D23][D28][I9] after an erasure no byte of what the visitor said is in any file or log of the gateway", async () => {
  const folder = mkdtempSync(join(tmpdir(), "baton-erase-"));
  const gateway = await dev(folder);
  try {
    const v = await visitor(gateway.origin);
    v.send({ type: "say", id: "message-1", text: `What is a lot premium, ${NEEDLES[0]}?` });
    await v.until(happened("assistant.said"));
    v.send({ type: "contact", name: NEEDLES[1] ?? "", email: NEEDLES[2], consent: true });
    await v.until(happened("callback.promised"));
    v.send({ type: "slots" });
    const slot = await v.until((frame): Slot | undefined => (frame.type === "slots" ? frame.slots[0] : undefined));
    v.send({ type: "book", slot: slot.id, phone: `+1${NEEDLES[3]}`, name: NEEDLES[1], consent: true });
    await v.until(happened("call.booked"));
    v.send({ type: "say", id: "message-2", text: `Let me talk to a human about ${NEEDLES[0]}` });
    await v.until(happened("trigger.fired"));

    const others = () => [...new Set(found(folder).map((place) => place.split(":")[0]))].sort();
    await expect
      .poll(others, { timeout: 10_000 })
      .toEqual(["Calendar", "Contacts", "Conversation", "Lobby", "Transcripts", "Webhooks"]);
    // Where the contact is looked up lies its hash, and nothing else of it.
    const index = () => new Set(found(folder).filter((place) => place.startsWith("Contacts")));
    await expect.poll(index, { timeout: 10_000 }).toEqual(new Set(HASHES.map((hash) => `Contacts: ${hash}`)));

    const receipt = await erase(gateway.origin, v.conversation);
    expect(receipt.counts).toMatchObject({ cards: 1, calls: 1 });
    expect(receipt.counts.events).toBeGreaterThan(6);
    expect(receipt.counts.lines).toBeGreaterThan(2);
    expect(receipt.counts.deliveries).toBeGreaterThan(1);
    expect(await v.closed).toBe(4410);
    expect(found(folder)).toEqual([]);
    expect(NEEDLES.filter((needle) => gateway.printed().includes(needle))).toEqual([]);

    await gateway.stop();
    expect(found(folder)).toEqual([]);
  } finally {
    await gateway.stop();
    rmSync(folder, { recursive: true, force: true });
  }
});
