/** The gateway's own Worker with objects that look at the scene: nothing else differs from what is deployed. */
import { Conversation as Room } from "../../durable-objects/conversation";
import type { Env } from "../../durable-objects/env";
import { Lobby as LiveList } from "../../durable-objects/lobby";
import type { Card } from "../../protocol/frames";
import type { Site } from "../../site/schema";
import app from "../../worker/index";
import { scene } from "./scene";

export class Conversation extends Room {
  readonly #id: string;

  constructor(ctx: DurableObjectState, env: Env) {
    super(watched(ctx), env);
    this.#id = ctx.id.toString();
  }

  protected override get site(): Site {
    return { ...super.site, ...scene.site };
  }

  protected override now(): number {
    return Date.now() + scene.ahead;
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

export class Lobby extends LiveList {
  protected override get site(): Site {
    return { ...super.site, ...scene.site };
  }

  protected override now(): number {
    return Date.now() + scene.ahead;
  }

  override async put(card: Card) {
    if (scene.lobbyDown) throw new Error("lobby down");
    return await super.put(card);
  }

  override async gone(conversation: string, seq: number) {
    if (scene.lobbyDown) throw new Error("lobby down");
    return await super.gone(conversation, seq);
  }
}

export default app;
