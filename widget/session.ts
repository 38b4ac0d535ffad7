/**
 * Which conversation this browser has with the gateway, and the ticket that opens it. What is stored beyond the page
 * can only be used to get the next ticket; the ticket itself stays in memory.
 */
import { SUBPROTOCOL, TICKET_PREFIX } from "../protocol/limits.ts";
import { Refused } from "./connection/line.ts";
import { readJson, type Store } from "./connection/store.ts";

/** How long another tab may keep this one from asking. */
const PATIENCE = 3_000;

interface Kept {
  conversation: string;
  renew: string;
}

interface Ticket {
  conversation: string;
  ticket: string;
}

export function session(gateway: string, store: Store) {
  const key = `baton.${new URL(gateway).host}`;
  const kept = () => readJson<Kept>(store, key);
  let held: Ticket | null = null;
  /** The refusal that the browser's console shows already. */
  let said: string | undefined;

  const ask = async (): Promise<Ticket> => {
    // Sent as plain text: a JSON content type would cost a CORS preflight, a whole round trip.
    const response = await fetch(`${gateway}/api/session`, {
      method: "POST",
      body: JSON.stringify({ renew: kept()?.renew }),
      credentials: "omit",
    });
    if (!response.ok) {
      const refusal = response.json().catch(() => ({ error: `${response.status}` }));
      const { error, hint = error } = (await refusal) as { error?: string; hint?: string };
      // For whoever builds the page: it is no lost network, and trying again alone does not mend it.
      if (said !== hint) console.error(`baton: ${hint}`);
      said = hint;
      throw new Refused(hint);
    }
    const { conversation, renew, ticket } = (await response.json()) as Kept & { ticket: string };
    store.set(key, JSON.stringify({ conversation, renew }));
    return { conversation, ticket };
  };

  return {
    /** The conversation of an earlier visit, or null. */
    known: () => kept()?.conversation ?? null,

    /** Forgets this conversation: the next ticket is for another. One that another tab has begun since stays. */
    forget(conversation: string | null): void {
      held = null;
      if (kept()?.conversation === conversation) store.set(key, null);
    },

    /** @throws when the gateway cannot be reached or refuses this page. */
    async address(refused: boolean): Promise<{ conversation: string; url: string; protocols: string[] }> {
      if (refused || !held) {
        let asked: Promise<Ticket> | undefined;
        const once = () => (asked ??= ask());
        // Two tabs opened at once must not create two conversations: the second one finds what the first has stored.
        // Where storage is blocked the lock is refused too, an old browser has none, and a frozen tab may keep it.
        try {
          await navigator.locks.request(key, { signal: AbortSignal.timeout(PATIENCE) }, once);
        } catch {}
        held = await once();
      }
      const { conversation, ticket } = held;
      return {
        conversation,
        url: `${gateway.replace(/^http/, "ws")}/rooms/${conversation}`,
        protocols: [SUBPROTOCOL, TICKET_PREFIX + ticket],
      };
    },
  };
}
