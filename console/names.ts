/** A visitor's display name: the name they gave, else a short and stable one. */
import type { Card } from "../protocol/frames";
import type { View } from "../protocol/view";
import { WORDS } from "./words";

export { dayOf, inOwnTime, momentOf, timeOf } from "./times";

export const visitorName = (card: Card | null, conversation: string, lead?: View["lead"]): string =>
  lead?.name?.value ?? card?.name ?? `${WORDS.lobby.visitor} ${conversation.slice(-4)}`;

const tongues = new Intl.DisplayNames(undefined, { type: "language", fallback: "code" });
const own = navigator.language.slice(0, 2).toLowerCase();

/** A visitor's language; null where it is the concierge's own, because then it tells them nothing. */
export function languageOf(tag: string | null): string | null {
  if (tag === null || tag.slice(0, 2).toLowerCase() === own) return null;
  try {
    return tongues.of(tag.split("-")[0] ?? tag) ?? tag;
  } catch {
    // The tag comes from the visitor's browser and may be anything.
    return null;
  }
}
