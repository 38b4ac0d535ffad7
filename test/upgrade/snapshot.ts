/** What a gateway answers of everything that it has stored, through its own HTTP routes. */
import { ask, type Gateway } from "./gateway.ts";

/** The conversations of a fixture, and what was left in them. */
export interface Cast {
  /** A talk with a handoff and back, a contact, a note. */
  talk: string;
  /** A call that was booked and stands. */
  booked: string;
  /** Waits for a human who is busy: a time is kept for a call. */
  held: string;
  email: string;
  /** The push subscription of the concierge. */
  endpoint: string;
}

export interface Told {
  type: string;
  [field: string]: unknown;
}

interface Exported {
  calls: { call: string; state: string; remind: boolean }[];
  events: Told[];
}

export interface Delivery {
  id: number;
  type: string;
  conversation: string;
}

export interface Snapshot {
  rooms: Record<"talk" | "booked" | "held", Exported>;
  found: { conversation: string }[];
  concierges: { id: string; name: string; state: string }[];
  /** Oldest first. */
  deliveries: Delivery[];
  receivers: { receiver: string; state: string }[];
  report: unknown;
}

export async function snapshot(gateway: Gateway, cast: Cast, day: string): Promise<Snapshot> {
  const exported = async (room: string) => {
    const { calls, events } = await ask<Exported>(gateway, `/api/console/v1/conversations/${room}/export`);
    return { calls, events };
  };
  const { conversations } = await ask<{ conversations: Snapshot["found"] }>(gateway, "/api/console/v1/visitors/find", {
    email: cast.email,
  });
  const { concierges } = await ask<Pick<Snapshot, "concierges">>(gateway, "/api/console/v1/lobby");
  const { deliveries } = await ask<Pick<Snapshot, "deliveries">>(
    gateway,
    "/api/console/v1/webhooks/deliveries?limit=100",
  );
  const { endpoints } = await ask<{ endpoints: Snapshot["receivers"] }>(gateway, "/api/console/v1/webhooks/endpoints");
  return {
    rooms: {
      talk: await exported(cast.talk),
      booked: await exported(cast.booked),
      held: await exported(cast.held),
    },
    found: conversations,
    concierges: concierges.map(({ id, name, state }) => ({ id, name, state })),
    deliveries: deliveries.map(({ id, type, conversation }) => ({ id, type, conversation })).toReversed(),
    receivers: endpoints.map(({ receiver, state }) => ({ receiver, state })),
    report: await ask(gateway, `/api/console/reports?from=${day}&to=${day}`),
  };
}
