/**
 * The reports of the site: one row per episode, handed over by the rooms. A repeated row changes nothing, one that is older
 * than the stored one is ignored, and a newer one replaces it in the sums as well.
 */
import type { Spread } from "../../protocol/measures.ts";
import { type Report, TIMES, type Timed } from "../../protocol/report.ts";
import { GatewayObject } from "../object.ts";
import { csv, type Entry } from "./row.ts";
import { dataPoint } from "./sink.ts";
import { type Place, ReportsStore } from "./store.ts";
import { clockIn, type Days, lately, linesOf, stretchOf } from "./view.ts";

/** Rows of an export at a time. */
const PAGE = 2_000;

export class Reports extends GatewayObject {
  readonly #store: ReportsStore;

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    this.#store = new ReportsStore(ctx.storage, (at) => clockIn(this.#zone)(at).day);
  }

  async take(entries: Entry[]): Promise<void> {
    for (const entry of entries) {
      const changed = this.#store.put(entry);
      if (changed) this.env.REPORTS_SINK?.writeDataPoint(dataPoint(this.site.id, entry, changed));
    }
  }

  /** @returns null when the days are none; without days the month up to today is meant */
  async report(asked: Partial<Days>): Promise<Report | null> {
    const days = this.#days(asked);
    const stretch = stretchOf(days, this.#zone);
    if (!stretch) return null;
    return {
      ...days,
      zone: this.#zone,
      ...linesOf(this.#store.quarters(stretch), days, this.#zone),
      ...(Object.fromEntries(TIMES.map(({ measure, time }) => [measure, this.#store.spread(time, stretch)])) as Record<
        Timed,
        Spread
      >),
      price: this.site.modelPrice,
    };
  }

  /** A piece of an export, and where the next one begins. */
  async csv(asked: Partial<Days>, after: Place): Promise<{ text: string; place: Place | null } | null> {
    const stretch = stretchOf(this.#days(asked), this.#zone);
    if (!stretch) return null;
    const { entries, place } = this.#store.page(stretch, after, PAGE);
    return { text: csv(entries, clockIn(this.#zone)), place };
  }

  /** Conversations in the order of their rows, after this one: some come several times. */
  async conversations(after: number, count: number): Promise<{ id: number; conversation: string }[]> {
    return this.#store.conversations(after, count);
  }

  /** Keeps the rows of this conversation under a random name, so that no sum changes. @returns how many there were */
  async erase(conversation: string): Promise<number> {
    return this.#store.rename(conversation, crypto.randomUUID());
  }

  #days({ from, to }: Partial<Days>): Days {
    const usual = lately(this.now(), this.#zone);
    return { from: from ?? usual.from, to: to ?? usual.to };
  }

  get #zone(): string {
    return this.site.hours?.zone ?? "UTC";
  }
}
