/**
 * The gateway's own Worker with three additions for scenarios: the scenario's settings, a clock that can be advanced,
 * and a way to wait until everything is idle. Rooms, lobby, detectors and replies are those that are deployed.
 */
import { Conversation as Room } from "../../durable-objects/conversation/conversation.ts";
import { Log } from "../../durable-objects/conversation/log.ts";
import { Lobby as LiveList } from "../../durable-objects/lobby/lobby.ts";
import type { Event } from "../../protocol/facts.ts";
import { changeSite, type Site } from "../../settings/schema.ts";
import app from "../../worker/index.ts";
import { overBridge } from "./workers-ai.ts";

export * from "../../worker/index.ts";

/** The objects of this file in place of those that are deployed. */
type Objects = Omit<Env, "CONVERSATION" | "LOBBY"> & {
  CONVERSATION: DurableObjectNamespace<Conversation>;
  LOBBY: DurableObjectNamespace<Lobby>;
};

interface Changed extends Env {
  /** JSON: the settings that are different. */
  SETTINGS: string;
  /** Where Workers AI is, if a model of it answers. */
  AI_BRIDGE?: string;
}

const withModels = (env: Env): Env => {
  const { AI_BRIDGE: url } = env as Changed;
  return url ? ({ ...env, AI: overBridge(url) } as Env) : env;
};

/** Milliseconds that the objects' clock is ahead. */
let ahead = 0;

const sites = new Map<string, Site>();
function changed(site: Site, { SETTINGS }: Changed): Site {
  // Cached, because what is built from settings is memoised by identity.
  const known = sites.get(SETTINGS) ?? changeSite(site, JSON.parse(SETTINGS), "the scenario");
  sites.set(SETTINGS, known);
  return known;
}

/** Counts the pending work of an object. */
class Work {
  #begun = 0;
  #open = new Set<Promise<unknown>>();

  watch(ctx: DurableObjectState): DurableObjectState {
    const waitUntil = ctx.waitUntil.bind(ctx);
    ctx.waitUntil = (work: Promise<unknown>) => {
      this.#begun++;
      this.#open.add(work);
      const done = () => this.#open.delete(work);
      work.then(done, done);
      waitUntil(work);
    };
    return ctx;
  }

  /** Resolves when nothing is pending, with the number of tasks started so far. */
  async rest(): Promise<number> {
    do {
      await Promise.allSettled([...this.#open]);
      // Closed sockets are noticed in the next turn of the event loop.
      await new Promise((resolve) => setTimeout(resolve, 0));
    } while (this.#open.size > 0);
    return this.#begun;
  }
}

export class Conversation extends Room {
  readonly #work: Work;

  constructor(ctx: DurableObjectState, env: Env) {
    const work = new Work();
    super(work.watch(ctx), withModels(env));
    this.#work = work;
  }

  protected override get site(): Site {
    return changed(super.site, this.env as Changed);
  }

  protected override now(): number {
    return Date.now() + ahead;
  }

  protected override get reloadGrace(): number {
    return 0;
  }

  rest(): Promise<number> {
    return this.#work.rest();
  }

  facts(): Event[] {
    return new Log(this.ctx.storage).all();
  }
}

export class Lobby extends LiveList {
  readonly #work: Work;

  constructor(ctx: DurableObjectState, env: Env) {
    const work = new Work();
    super(work.watch(ctx), env);
    this.#work = work;
  }

  protected override get site(): Site {
    return changed(super.site, this.env as Changed);
  }

  protected override now(): number {
    return Date.now() + ahead;
  }

  rest(): Promise<number> {
    return this.#work.rest();
  }
}

export default {
  async fetch(request: Request, env: Env, ctx: ExecutionContext): Promise<Response> {
    const { pathname, searchParams } = new URL(request.url);
    if (!pathname.startsWith("/scenario/")) return app.fetch(request, withModels(env), ctx);
    const objects = env as unknown as Objects;
    const room = objects.CONVERSATION.get(objects.CONVERSATION.idFromString(searchParams.get("conversation") ?? ""));
    const lobby = objects.LOBBY.getByName("lobby");
    if (pathname === "/scenario/pass") {
      ahead += Number(searchParams.get("seconds")) * 1000;
      // Alarms follow the runtime's clock, which cannot be advanced.
      await room.onAlarm();
      await lobby.onAlarm();
    }
    if (pathname === "/scenario/facts") return Response.json(await room.facts());
    // Each may give the other something to do.
    for (let before = -1, begun = 0; begun !== before; ) {
      before = begun;
      begun = (await room.rest()) + (await lobby.rest());
    }
    return new Response(null, { status: 204 });
  },
};
