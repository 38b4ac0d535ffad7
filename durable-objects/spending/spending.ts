/**
 * What the models cost the site, counted before each request in one place, so that no budget is exceeded by a token: what a
 * request can cost at most must fit into the budgets of its conversation, its address and the site, or it is not made.
 */
import type { Cost } from "../../assistant/stream/meter.ts";
import type { Alarm, Limit, Spending as Report, Spent } from "../../protocol/spending.ts";
import { GatewayObject } from "../object.ts";
import { clockIn } from "../reports/view.ts";
import { migrate } from "../storage/migrations.ts";
import { MIGRATIONS } from "./migrations.ts";
import { type Count, type Payers, type SpenderKind, SpendingStore, spendersOf } from "./store.ts";

export type Begun = { ok: true; id: string } | { ok: false; spender: SpenderKind };

/** The share of the site's budget at which the team is told. */
const MOST = 0.8;
/** Conversations and earlier days that the console shows. */
const SHOWN = { conversations: 10, days: 31 };

export class Spending extends GatewayObject {
  readonly #store: SpendingStore;
  /** The day that was tidied last, and the alarm that the lobby was told. */
  #tidied = "";
  #told: { day: string; alarm: Alarm | null } = { day: "", alarm: null };

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    migrate(ctx.storage, MIGRATIONS);
    this.#store = new SpendingStore(ctx.storage);
  }

  /** Counts a request that can cost this at most, or says whose budget it would exceed. */
  async begin(payers: Payers, most: Cost): Promise<Begun> {
    const day = this.#day;
    if (this.#tidied !== day) this.#store.tidy(day);
    this.#tidied = day;
    const over = spendersOf(payers).find(([kind, key]) => !this.#fits(kind, this.#store.of(kind, key, day), most));
    if (over) {
      const [spender, key] = over;
      this.#store.refuse(spender, key, day);
      this.#tell();
      return { ok: false, spender };
    }
    const id = crypto.randomUUID();
    this.#store.begin(id, day, payers, most);
    return { ok: true, id };
  }

  /** What a request has cost. Repeating it changes nothing. */
  async end(id: string, cost: Cost): Promise<void> {
    this.#store.end(id, cost);
    this.#tell();
  }

  async report(): Promise<Report> {
    const day = this.#day;
    const { budgets, modelPrice } = this.site;
    return {
      day,
      currency: modelPrice.currency,
      priced: modelPrice.input > 0 || modelPrice.output > 0,
      site: { ...this.#spent(this.#store.of("site", "site", day)), limit: budgets.site },
      alarm: this.#alarm(day),
      refused: {
        conversations: this.#store.refused("conversation", day),
        addresses: this.#store.refused("address", day),
      },
      conversations: this.#store
        .dearest(day, SHOWN.conversations)
        .map(({ conversation, ...count }) => ({ ...this.#spent(count), conversation })),
      days: this.#store.days(day, SHOWN.days).map(({ day: at, ...count }) => ({ ...this.#spent(count), day: at })),
    };
  }

  /** Forgets who it was; the site's sums stay. */
  async erase(conversation: string): Promise<void> {
    this.#store.forget(conversation);
  }

  get #day(): string {
    return clockIn(this.site.hours?.zone ?? "UTC")(this.now()).day;
  }

  #costOf({ in: input, out }: Cost): number {
    const { modelPrice } = this.site;
    return (input * modelPrice.input + out * modelPrice.output) / 1_000_000;
  }

  #spent = (count: Count): Spent => ({ ...count, cost: this.#costOf(count) });

  #fits(kind: SpenderKind, { calls, in: input, out }: Count, most: Cost): boolean {
    const { calls: allowed, tokens, cost = Number.POSITIVE_INFINITY }: Limit = this.site.budgets[kind];
    const after = { in: input + most.in, out: out + most.out };
    return calls + 1 <= allowed && after.in + after.out <= tokens && this.#costOf(after) <= cost;
  }

  #alarm(day: string): Alarm | null {
    const { calls, refused, ...cost } = this.#store.of("site", "site", day);
    if (refused > 0) return "all";
    const limit: Limit = this.site.budgets.site;
    const shares = [
      calls / limit.calls,
      (cost.in + cost.out) / limit.tokens,
      limit.cost === undefined ? 0 : this.#costOf(cost) / limit.cost,
    ];
    return shares.some((share) => share >= MOST) ? "most" : null;
  }

  /** Tells the team once a day at each stage; a lobby that is out of reach is told with the next request. */
  #tell(): void {
    const day = this.#day;
    const alarm = this.#alarm(day);
    if (this.#told.day === day && this.#told.alarm === alarm) return;
    const before = this.#told;
    this.#told = { day, alarm };
    if (alarm === null && before.alarm === null) return;
    if (alarm !== null) console.warn("the models' budget", { day, used: alarm });
    const told = this.env.LOBBY.getByName("lobby").alarmed({ day, alarm });
    this.ctx.waitUntil(
      told.catch(() => {
        this.#told = before;
      }),
    );
  }
}
