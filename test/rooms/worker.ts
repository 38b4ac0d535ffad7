/** The gateway's own Worker with objects that look at the scene: nothing else differs from what is deployed. */
// Read when it is first needed, which in tests is a request of the object that needs it, and another may not wait for it.
import "../../assistant/lead/day.ts";
import { belt } from "../../assistant/tools/belt.ts";
import { Calendar as SiteCalendar } from "../../durable-objects/calendar/calendar.ts";
import { Contacts as Index } from "../../durable-objects/contacts/contacts.ts";
import { Conversation as Room } from "../../durable-objects/conversation/conversation.ts";
import { Embeddings as Vectors } from "../../durable-objects/embeddings/embeddings.ts";
import { Inbox as SiteInbox } from "../../durable-objects/inbox/inbox.ts";
import { Lobby as LiveList } from "../../durable-objects/lobby/lobby.ts";
import { Mail as Post } from "../../durable-objects/mail/mail.ts";
import { Reports as Sums } from "../../durable-objects/reports/reports.ts";
import type { Entry } from "../../durable-objects/reports/row.ts";
import { Spending as Purse } from "../../durable-objects/spending/spending.ts";
import { Transcripts as Shelf } from "../../durable-objects/transcripts/transcripts.ts";
import { Webhooks as SiteWebhooks } from "../../durable-objects/webhooks/webhooks.ts";
import type { Card } from "../../protocol/frames.ts";
import type { InboxEntry } from "../../protocol/inbox.ts";
import type { Contact, Entry as Findable } from "../../protocol/kept.ts";
import type { Payload } from "../../protocol/webhooks.ts";
import type { Site } from "../../settings/schema.ts";
import app from "../../worker/index.ts";
import { scene } from "./scene.ts";

export class Conversation extends Room {
  readonly #id: string;

  constructor(ctx: DurableObjectState, env: Env) {
    super(watched(ctx), { ...env, ...scene.secrets });
    this.#id = ctx.id.toString();
  }

  protected override get site(): Site {
    if (scene.faulty.has(this.#id)) throw new Error("a bug");
    // What the assistant would ask of visitors is a test's own matter: elsewhere it would only be in the way.
    return { ...super.site, qualify: [], ...scene.site };
  }

  protected override now(): number {
    return Date.now() + scene.ahead;
  }

  protected override heardAt(socket: Parameters<Room["heardAt"]>[0]): number {
    const silent = scene.silent.has(`${socket.state?.identity.role} ${this.#id}`);
    return super.heardAt(socket) - (silent ? 60_000 : 0);
  }

  override async history() {
    if (scene.dead.has(this.#id)) throw new Error("dead room");
    return await super.history();
  }

  override async erase() {
    if (scene.dead.has(this.#id)) throw new Error("dead room");
    return await super.erase();
  }

  protected override get belt() {
    return belt(scene.tools, this.site, { ...this.env, ...scene.secrets });
  }

  protected override get models() {
    return scene.models.get(this.#id) ?? super.models;
  }

  protected override get reloadGrace() {
    return 0;
  }

  protected override get patience() {
    return scene.patience.get(this.#id) ?? super.patience;
  }
}

/** Storage that counts the rows it writes, and fails to write when the scene says so. */
function watched(ctx: DurableObjectState): DurableObjectState {
  const id = ctx.id.toString();
  const { storage } = ctx;
  const count = (rows: number) => scene.rows.set(id, (scene.rows.get(id) ?? 0) + rows);
  const [transactionSync, setAlarm] = [storage.transactionSync.bind(storage), storage.setAlarm.bind(storage)];
  const exec = storage.sql.exec.bind(storage.sql);
  storage.transactionSync = <T>(work: () => T): T =>
    transactionSync(() => {
      const done = work();
      if (scene.broken.has(id)) throw new Error("SQLITE_FULL: database or disk is full");
      return done;
    });
  const deleteAll = storage.deleteAll.bind(storage);
  storage.deleteAll = (...args) => (scene.undropped.has(id) ? new Promise<void>(() => {}) : deleteAll(...args));
  storage.setAlarm = (...args) => {
    count(1);
    return setAlarm(...args);
  };
  storage.sql.exec = ((...args: Parameters<typeof exec>) => {
    const cursor = exec(...args);
    count(cursor.rowsWritten);
    return cursor;
  }) as typeof exec;
  return ctx;
}

export class Calendar extends SiteCalendar {
  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, { ...env, ...scene.secrets });
  }

  protected override get site(): Site {
    return { ...super.site, ...scene.site };
  }

  protected override now(): number {
    return Date.now() + scene.ahead;
  }
}

export class Lobby extends LiveList {
  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, { ...env, ...scene.secrets });
  }

  protected override get site(): Site {
    return { ...super.site, ...scene.site };
  }

  protected override now(): number {
    return Date.now() + scene.ahead;
  }

  override async put(card: Card, address: string | null = null) {
    if (scene.lobbyDown) throw new Error("lobby down");
    return await super.put(card, address);
  }

  override async gone(conversation: string, seq: number) {
    if (scene.lobbyDown) throw new Error("lobby down");
    return await super.gone(conversation, seq);
  }
}

export class Reports extends Sums {
  protected override get site(): Site {
    return { ...super.site, ...scene.site };
  }

  protected override now(): number {
    return Date.now() + scene.ahead;
  }

  override async take(entries: Entry[]) {
    if (scene.reports === "down") throw new Error("reports down");
    await super.take(entries);
    if (scene.reports === "mute") throw new Error("the answer was lost");
  }

  override async erase(conversation: string) {
    if (scene.reports === "down") throw new Error("reports down");
    return await super.erase(conversation);
  }
}

export class Spending extends Purse {
  protected override get site(): Site {
    return { ...super.site, ...scene.site };
  }

  protected override now(): number {
    return Date.now() + scene.ahead;
  }
}

export class Mail extends Post {
  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, { ...env, ...scene.secrets });
  }

  protected override get site(): Site {
    return { ...super.site, ...scene.site };
  }

  protected override now(): number {
    return Date.now() + scene.ahead;
  }
}

export class Contacts extends Index {
  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, { ...env, ...scene.secrets });
  }

  override async take(entries: Findable[]) {
    if (scene.contacts === "down") throw new Error("contacts down");
    await super.take(entries);
    if (scene.contacts === "mute") throw new Error("the answer was lost");
  }

  override async find(contact: Contact) {
    if (scene.contacts === "down") throw new Error("contacts down");
    return await super.find(contact);
  }

  override async erase(conversation: string) {
    if (scene.contacts === "down") throw new Error("contacts down");
    await super.erase(conversation);
  }
}

export class Embeddings extends Vectors {
  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, { ...env, ...scene.secrets });
  }

  protected override now(): number {
    return Date.now() + scene.ahead;
  }
}

export class Inbox extends SiteInbox {
  protected override now(): number {
    return Date.now() + scene.ahead;
  }

  override async take(entries: InboxEntry[]) {
    if (scene.inbox === "down") throw new Error("inbox down");
    await super.take(entries);
    if (scene.inbox === "mute") throw new Error("the answer was lost");
  }
}

export class Transcripts extends Shelf {
  override async erase(conversation: string) {
    if (scene.inbox === "down") throw new Error("inbox down");
    return await super.erase(conversation);
  }
}

export class Webhooks extends SiteWebhooks {
  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, { ...env, ...scene.secrets });
  }

  protected override get site(): Site {
    return { ...super.site, ...scene.site };
  }

  protected override now(): number {
    return Date.now() + scene.ahead;
  }

  override async take(parcels: Payload[]) {
    if (scene.webhooks === "down") throw new Error("webhooks down");
    await super.take(parcels);
    if (scene.webhooks === "mute") throw new Error("the answer was lost");
  }
}

export default app;
