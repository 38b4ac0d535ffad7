/** What a concierge may do in a room in its current state, so that a disabled button can say why. Pure. */
import type { Floor } from "../../protocol/floor.ts";

/** Why an action is not possible now. */
export type Bar =
  | { why: "offline" | "needs-floor" | "closed" | "busy" | "yours" | "asking" | "not-asked" }
  | { why: "held"; by: string };

export interface Standing {
  floor: Floor;
  /** My own id. */
  me: string;
  online: boolean;
  /** I have reached my conversation limit in other rooms. */
  full: boolean;
}

/** The room in the terms in which the permissions are written. */
interface Situation {
  mine: boolean;
  /** The colleague who has the floor. */
  colleague: string | null;
  /** A transfer is offered; to me. */
  asking: boolean;
  asksMe: boolean;
  full: boolean;
}

interface Permission {
  /** Works without a connection: it is queued and sent later. */
  offline: boolean;
  /** Needs the lobby too. */
  lobby: boolean;
  /** Works in a closed conversation. */
  closed: boolean;
  bar(situation: Situation): Bar | null;
}

/** Replies are queued; every other action must happen now. */
const NOW = { offline: false, lobby: false, closed: false };

const holder = ({ mine }: Situation): Bar | null => (mine ? null : { why: "needs-floor" });
const unheld = ({ colleague }: Situation): Bar | null => (colleague === null ? null : { why: "held", by: colleague });
const roomy = ({ full }: Situation): Bar | null => (full ? { why: "busy" } : null);

const PERMISSIONS = {
  join: { ...NOW, lobby: true, bar: (it) => (it.mine ? { why: "yours" } : (unheld(it) ?? roomy(it))) },
  reply: { ...NOW, offline: true, bar: holder },
  note: { ...NOW, closed: true, bar: () => null },
  whisper: { ...NOW, bar: () => null },
  suggest: { ...NOW, bar: holder },
  handBack: { ...NOW, bar: holder },
  release: { ...NOW, bar: holder },
  transfer: { ...NOW, bar: (it) => holder(it) ?? (it.asking ? { why: "asking" } : null) },
  withdraw: { ...NOW, bar: ({ mine, asking }) => (mine && asking ? null : { why: "not-asked" }) },
  accept: { ...NOW, bar: (it) => (it.asksMe ? roomy(it) : { why: "not-asked" }) },
  decline: { ...NOW, bar: ({ asksMe }) => (asksMe ? null : { why: "not-asked" }) },
  call: { ...NOW, closed: true, bar: unheld },
  close: { ...NOW, bar: unheld },
} as const satisfies Record<string, Permission>;

export type Deed = keyof typeof PERMISSIONS;

export const needsLobby = (deed: Deed): boolean => PERMISSIONS[deed].lobby;

export function barred(deed: Deed, { floor, me, online, full }: Standing): Bar | null {
  const { offline, closed, bar }: Permission = PERMISSIONS[deed];
  if (!online && !offline) return { why: "offline" };
  if (floor.held === "closed" && !closed) return { why: "closed" };
  const held = floor.held === "concierge" ? floor : null;
  const mine = held?.concierge.id === me;
  return bar({
    mine,
    colleague: held && !mine ? held.concierge.name : null,
    asking: !!held?.transfer,
    asksMe: held?.transfer?.to.id === me,
    full,
  });
}
