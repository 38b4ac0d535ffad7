/** What a visitor is called: the name they gave, else a short and stable one. */
import type { Card } from "../protocol/frames";
import type { View } from "../protocol/view";
import { WORDS } from "./words";

export const visitorName = (card: Card | null, conversation: string, lead?: View["lead"]): string =>
  lead?.name?.value ?? card?.name ?? `${WORDS.lobby.visitor} ${conversation.slice(-4)}`;

const clock = new Intl.DateTimeFormat(undefined, { hour: "numeric", minute: "2-digit" });
const date = new Intl.DateTimeFormat(undefined, { weekday: "short", day: "numeric", month: "short" });

/** The time of day. */
export const timeOf = (at: number): string => clock.format(at);
/** The day, for a line between days. */
export const dayOf = (at: number): string => date.format(at);
