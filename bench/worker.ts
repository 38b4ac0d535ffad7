/**
 * The gateway with the scripted model, and with counters of what its objects do. Everything between a socket and the
 * model is the product's own. No deployment has this entry.
 */
import { Conversation as Room } from "../durable-objects/conversation/conversation.ts";
import { Log } from "../durable-objects/conversation/log.ts";
import type { Fact } from "../protocol/facts.ts";
import type { Site } from "../settings/schema.ts";
import site from "../settings/site.ts";
import app from "../worker/index.ts";
import { scripted } from "./model.ts";

export { Calendar } from "../durable-objects/calendar/calendar.ts";
export { Reports } from "../durable-objects/reports/reports.ts";
export { Webhooks } from "../durable-objects/webhooks/webhooks.ts";
// All the other objects; what is named here goes before what comes with the star.
export * from "../worker/index.ts";

/** What one object did since the process began. */
interface Doings {
  /** Rows written, an alarm counted as one. */
  rows: number;
  /** How often it was made, or woken from its sleep. */
  born: number;
  messages: number;
  alarms: number;
}

/** Worker and objects share one isolate here, so counting needs no call to an object, which would wake it. */
const doings = new Map<string, Doings>();

function doingsOf(id: string): Doings {
  const known = doings.get(id);
  if (known) return known;
  const fresh = { rows: 0, born: 0, messages: 0, alarms: 0 };
  doings.set(id, fresh);
  return fresh;
}

/** A script is no question, so what its answers lack must not call anybody; words that ask for a person still do. */
const quiet: Site = { ...site, policy: { asked: "handoff", failure: "handoff" } };

export class Conversation extends Room {
  readonly #doings: Doings;

  constructor(ctx: DurableObjectState, env: Env) {
    const own = doingsOf(ctx.id.toString());
    own.born++;
    super(counted(ctx, own), env);
    this.#doings = own;
  }

  protected override get models() {
    return [scripted];
  }

  protected override get site(): Site {
    return quiet;
  }

  override onMessage(...args: Parameters<Room["onMessage"]>) {
    this.#doings.messages++;
    return super.onMessage(...args);
  }

  override onAlarm() {
    this.#doings.alarms++;
    return super.onAlarm();
  }

  /** Gives the room a past and forgets what is in memory, as if it had slept since. */
  async seed(count: number): Promise<void> {
    // Long enough ago that this hour's replies are still to be had.
    const at = Date.now() - 2 * 3_600_000;
    const facts = Array.from({ length: count }, (_, i) => past(i + 1));
    new Log(this.ctx.storage).append(facts, at);
    await this.ctx.storage.sync();
    this.ctx.abort("seeded");
  }
}

const past = (seq: number): Fact =>
  seq % 2 === 1
    ? { type: "visitor.said", id: `past-${seq}-0000`, text: `What does a house with ${seq} windows cost to heat?` }
    : {
        type: "assistant.said",
        turn: `past-${seq}`,
        to: seq - 1,
        text: "That depends on where the windows look. South-facing ones pay for themselves within a few winters, north-facing ones never do, and most houses have some of each.",
        why: "done",
      };

function counted(ctx: DurableObjectState, own: Doings): DurableObjectState {
  const { storage } = ctx;
  const [exec, setAlarm] = [storage.sql.exec.bind(storage.sql), storage.setAlarm.bind(storage)];
  storage.sql.exec = ((...args: Parameters<typeof exec>) => {
    const cursor = exec(...args);
    own.rows += cursor.rowsWritten;
    return cursor;
  }) as typeof exec;
  storage.setAlarm = (...args) => {
    own.rows++;
    return setAlarm(...args);
  };
  return ctx;
}

export default {
  async fetch(request, env, ctx): Promise<Response> {
    const { pathname, searchParams } = new URL(request.url);
    const [, bench, what, id = ""] = pathname.split("/");
    if (bench !== "bench") return await app.fetch(request, env, ctx);
    if (what === "doings") return Response.json(doingsOf(id));
    const room = env.CONVERSATION.get(env.CONVERSATION.idFromString(id)) as unknown as {
      seed(n: number): Promise<void>;
    };
    // The object dies of it, and the call with it.
    await room.seed(Number(searchParams.get("n"))).catch(() => {});
    return new Response(null, { status: 204 });
  },
} satisfies ExportedHandler<Env>;
