/**
 * A room's card in the lobby. The lobby is a projection and may lose everything, so a room that waits or is held by a
 * human repeats its card: an empty lobby learns of it within one heartbeat.
 */
import type { Concierge } from "../../protocol/facts.ts";
import type { Card } from "../../protocol/frames.ts";
import { TIMES } from "../../protocol/limits.ts";
import { Outbox, type OutboxOptions } from "../storage/outbox.ts";
import type { Audience } from "./audience.ts";

/** The lobby's answer to a card. */
export interface PutAnswer {
  /** In `auto` mode: who was reserved for this waiting room. */
  assign: Concierge | null;
  /** Somebody is on duty, or was a moment ago. */
  staffed: boolean;
  /** Of a waiting room: its place (from 1) and the seconds it will wait, null if unknown. */
  place: number | null;
  eta: number | null;
  /** Too many wait from the same address. */
  full?: boolean;
}

/** The lobby's own methods; they throw when it is out of reach. */
interface Lobby {
  put(card: Card, address?: string | null): Promise<PutAnswer>;
  gone(conversation: string, seq: number): Promise<void>;
}

/** What the lobby must list now: a card, or nothing, as of the fact `seq`. */
export interface Want {
  card: Card | null;
  seq: number;
}

const NOTHING: Want = { card: null, seq: 0 };

type Acknowledged = Pick<OutboxOptions<Want>, "now" | "readAcknowledged" | "writeAcknowledged" | "changed">;

export function lobbyCard(
  id: string,
  lobby: () => Lobby,
  audience: Pick<Audience, "announced" | "setAnnounced" | "address">,
  room: { answered(answer: PutAnswer): void },
  acknowledged: Acknowledged,
) {
  let want = NOTHING;
  /** The lobby knows that the room is urgent. */
  let urgent = false;
  /** The visitor's name as the lobby knows it; undefined: it was sent before this object was made. */
  let name: string | null | undefined;
  let sentAt = 0;

  const outbox = new Outbox<Want>({
    ...acknowledged,
    name: "lobby",
    retryMax: 20_000,
    collect: () => [want],
    async send([{ card, seq } = NOTHING]) {
      const answer = card ? await lobby().put(card, audience.address) : await lobby().gone(id, seq);
      sentAt = acknowledged.now();
      if (card?.stage === "live") audience.setAnnounced(sentAt);
      urgent = card?.urgent ?? false;
      name = card?.name;
      if (answer) room.answered(answer);
    },
    repeat() {
      const { card } = want;
      if (!card) return null;
      // No fact that is sent to the lobby says these: time alone made the room urgent, or the visitor's name has changed.
      const changed = (card.urgent && !urgent) || (name !== undefined && card.name !== name);
      if (changed) return { at: 0, wakes: true };
      return card.stage === "live"
        ? { at: audience.announced() + TIMES.headline, wakes: false }
        : { at: sentAt + TIMES.announce, wakes: true };
    },
  });

  return {
    /** Sends it unless the lobby has it; resolves when the lobby has answered. */
    reconcile(next: Want): Promise<void> {
      want = next;
      return outbox.reconcile(next.seq);
    },
    get nextAt(): number | null {
      return outbox.nextAt;
    },
    idle: () => outbox.idle(),
    forget(): void {
      want = NOTHING;
      urgent = false;
      name = undefined;
      outbox.forget();
    },
  };
}
