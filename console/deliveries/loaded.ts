/** The part of the delivery log that the page has loaded: refreshed regularly, newest first, older ones on demand. */
import type { Attempted, Shown, Standing } from "../../protocol/delivery.ts";
import { type Answer, ask } from "../state/ask.ts";

export type Delivery = Shown<Attempted>;
export type Endpoint = Shown<Standing>;

export interface Loaded {
  endpoints: readonly Endpoint[];
  deliveries: readonly Delivery[];
  /** Where older deliveries continue; null when there are none. */
  next: number | null;
}

const ROUTE = "/api/console/v1/webhooks";

type Page = { deliveries: Delivery[]; next: number | null };

/** Puts the newest page and the receivers' status on top of what is already loaded. */
export async function newest(before: Loaded | null): Promise<Answer<Loaded>> {
  const [receivers, page] = await Promise.all([
    ask<{ endpoints: Endpoint[] }>(`${ROUTE}/endpoints`),
    ask<Page>(`${ROUTE}/deliveries`),
  ]);
  if (!receivers.ok) return receivers;
  if (!page.ok) return page;
  const { deliveries, next } = page.value;
  const oldest = deliveries.at(-1)?.id ?? 0;
  const older = before?.deliveries.filter(({ id }) => id < oldest) ?? [];
  return {
    ok: true,
    value: {
      endpoints: receivers.value.endpoints,
      deliveries: [...deliveries, ...older],
      next: older.length > 0 ? (before?.next ?? null) : next,
    },
  };
}

export async function older(before: Loaded): Promise<Answer<Loaded>> {
  const page = await ask<Page>(`${ROUTE}/deliveries?before=${before.next}`);
  if (!page.ok) return page;
  const { deliveries, next } = page.value;
  return { ok: true, value: { ...before, deliveries: [...before.deliveries, ...deliveries], next } };
}

export const redeliver = (id: number): Promise<Answer<unknown>> => ask(`${ROUTE}/deliveries/${id}/redeliver`, {});
