/** Counts this conversation's requests to models with the object that knows what the whole site has spent. */
import { type Cost, type Counted, type Meter, OverBudget } from "../../assistant/stream/meter.ts";
import type { Begun } from "../spending/spending.ts";
import type { Payers } from "../spending/store.ts";

interface Purse {
  spending(): { begin(payers: Payers, most: Cost): Promise<Begun>; end(id: string, cost: Cost): Promise<void> };
  payers(): Payers;
  /** Keeps the object alive until this is done. */
  waitUntil(work: Promise<unknown>): void;
}

/** Without an answer nobody knows what a request would add to: it is not made. */
export const purse = ({ spending, payers, waitUntil }: Purse): Meter => ({
  async begin(most: Cost): Promise<Counted> {
    const begun = await spending()
      .begin(payers(), most)
      .catch(() => null);
    if (!begun) throw new OverBudget("unknown");
    if (!begun.ok) throw new OverBudget(begun.spender);
    let open = true;
    return {
      ended(cost) {
        if (!open) return;
        open = false;
        // If it is lost, the request stays counted at the most that it could cost.
        waitUntil(
          spending()
            .end(begun.id, cost)
            .catch(() => {}),
        );
      },
    };
  },
});
