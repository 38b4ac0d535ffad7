/** What a visitor is called: the name they gave, else a short and stable one. */
import type { Card } from "../protocol/frames.ts";
import type { View } from "../protocol/view.ts";
import { WORDS } from "./words.ts";

export { dayOf, inOwnTime, momentOf, timeOf } from "./times.ts";

export const visitorName = (card: Card | null, conversation: string, lead?: View["lead"]): string =>
  lead?.name?.value ?? card?.name ?? `${WORDS.lobby.visitor} ${conversation.slice(-4)}`;

const tongues = new Intl.DisplayNames(undefined, { type: "language", fallback: "code" });
const own = navigator.language.slice(0, 2).toLowerCase();

/** A visitor's language, where it is not the concierge's own: nobody needs to read what goes without saying. */
export function languageOf(tag: string | null): string | null {
  if (tag === null || tag.slice(0, 2).toLowerCase() === own) return null;
  try {
    return tongues.of(tag.split("-")[0] ?? tag) ?? tag;
  } catch {
    // Browsers of visitors may name whatever they like.
    return null;
  }
}
