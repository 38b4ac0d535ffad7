/** Writes the files of a release, as workerd leaves them, and what its code says of them: see README.md. */
import { generateKeyPairSync } from "node:crypto";
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout } from "node:timers/promises";
import { args, command } from "../../scripts/command.ts";
import { root } from "../../scripts/site.ts";
import { ask, bundle, concierge, conversation, fact, type Gateway, open, visitor } from "./gateway.ts";
import { type Cast, snapshot } from "./snapshot.ts";

const USAGE = "node test/upgrade/make.ts VERSION";

/** A key pair on P-256, as `npm run vapid` prints it and as browsers make it: the point, and the secret number. */
function keys(): { point: string; secret: string } {
  const {
    x = "",
    y = "",
    d = "",
  } = generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey.export({
    format: "jwk",
  });
  const point = Buffer.concat([Buffer.from([4]), Buffer.from(x, "base64url"), Buffer.from(y, "base64url")]);
  return { point: point.toString("base64url"), secret: d };
}

/** What happens in a fixture. Every object stores something. */
export async function play(gateway: Gateway): Promise<Cast> {
  const cast: Cast = {
    talk: await conversation(gateway),
    booked: await conversation(gateway),
    held: await conversation(gateway),
    email: "marta.lindqvist@example.com",
    endpoint: "https://push.example.com/send/browser-1",
  };
  await ask(gateway, "/api/console/push", {
    endpoint: cast.endpoint,
    p256dh: keys().point,
    auth: "c2l4dGVlbi1ieXRlcy0hIQ",
  });
  const lobby = await concierge(gateway, null);

  const v = await visitor(gateway, cast.talk);
  v.send({ type: "say", id: "message-1", text: "What is a lot premium?" });
  await v.next(fact("assistant.said"));
  v.send({ type: "contact", name: "Marta Lindqvist", email: cast.email, consent: true });
  await v.next(fact("lead.learned"));
  v.send({ type: "say", id: "message-2", text: "Can I talk to a real person about the Wren plan?" });
  await lobby.next(({ type }) => type === "assigned");
  const ana = await concierge(gateway, cast.talk);
  ana.send({ type: "alive" });
  ana.send({ type: "say", id: "message-3", text: "Hello Marta, this is Ana. The Wren has three bedrooms." });
  await v.next(fact("concierge.said"));
  ana.send({ type: "note", id: "message-4", text: "Wants to see the show home." });
  await ana.next(fact("note.added"));
  // Whoever waits while she is busy has a time for a call kept, and after that she is not there for them.
  const h = await visitor(gateway, cast.held);
  h.send({ type: "say", id: "message-5", text: "I need a human please" });
  await h.next(fact("call.held"));
  await lobby.ask({ type: "duty", state: "break" }, ({ type }) => type === "concierge");
  ana.send({ type: "handBack", note: "I will send the drawings." });
  await v.next(fact("concierge.handedBack"));

  const w = await visitor(gateway, cast.booked);
  w.send({ type: "say", id: "message-6", text: "How long does a build take?" });
  await w.next(fact("assistant.said"));
  const { slots } = await w.ask({ type: "slots" }, ({ type }) => type === "slots");
  const [slot] = slots as { id: string }[];
  w.send({ type: "book", slot: slot?.id, phone: "+15035550188", name: "Ines Okafor", consent: true });
  await w.next(fact("call.booked"));
  return cast;
}

/** Resolves when everything that is owed has arrived, and the answers to it are stored. */
async function settled(gateway: Gateway, { talk, booked, held, email }: Cast): Promise<void> {
  const sent = (to: string, type: string, room: string) =>
    gateway.called((call) => call.to.startsWith(to) && call.body.includes(type) && call.body.includes(room));
  await sent("crm.", "handoff.ended", talk);
  await sent("legacy.", "call.booked", booked);
  await sent("legacy.", "handoff.requested", held);
  const states = { "https://crm.example.com": "working", "https://legacy.example.com": "failing" };
  for (let told = false; !told; await setTimeout(50)) {
    const { endpoints } = await ask<{ endpoints: { receiver: string; state: string }[] }>(
      gateway,
      "/api/console/v1/webhooks/endpoints",
    );
    const found = await ask<{ conversations: unknown[] }>(gateway, "/api/console/v1/visitors/find", { email });
    told =
      found.conversations.length > 0 &&
      endpoints.every(({ receiver, state }) => state === (Reflect.get(states, receiver) ?? "gone"));
  }
}

async function main(): Promise<undefined> {
  const { positionals } = args(USAGE, { options: {}, allowPositionals: true });
  const [version = ""] = positionals;
  if (!/^\d+\.\d+\.\d+$/.test(version)) throw new Error(`Name the release: ${USAGE}`);
  await make(version, await bundle());
}

/** @param worker the release's Worker, with the site of the tests */
export async function make(version: string, worker: string, objects?: Readonly<Record<string, string>>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "baton-upgrade-"));
  const { point, secret } = keys();
  const vapid = { VAPID_PUBLIC_KEY: point, VAPID_PRIVATE_KEY: secret, VAPID_SUBJECT: "mailto:ana@example.com" };
  const gateway = await open(folder, worker, vapid, objects);
  const day = new Date().toISOString().slice(0, 10);
  const cast = await play(gateway);
  await settled(gateway, cast);
  const told = await snapshot(gateway, cast, day);
  await gateway.close();
  const out = join(root, "test/upgrade", version);
  rmSync(out, { recursive: true, force: true });
  for (const entry of readdirSync(join(folder, "storage"), { recursive: true, withFileTypes: true })) {
    if (!entry.name.endsWith(".sqlite")) continue;
    const file = join(entry.parentPath, entry.name);
    const database = new DatabaseSync(file);
    // What is still in the journal goes into the file, so that the one file is all.
    database.exec("PRAGMA wal_checkpoint(TRUNCATE)");
    database.close();
    const to = entry.parentPath.replace(join(folder, "storage"), out);
    mkdirSync(to, { recursive: true });
    copyFileSync(file, join(to, entry.name));
  }
  writeFileSync(join(out, "told.json"), `${JSON.stringify({ version, day, cast, vapid, ...told }, null, 2)}\n`);
  rmSync(folder, { recursive: true, force: true });
}

if (import.meta.main) await command(main);
