/** A visitor's display name: the name they gave, else a short and stable one. */
import type { Card } from "../protocol/frames.ts";
import { languageTag } from "../protocol/language-tag.ts";
import type { View } from "../protocol/view.ts";
import { WORDS } from "./words.ts";

export { dayOf, inOwnTime, momentOf, timeOf } from "./times.ts";

export const visitorName = (card: Card | null, conversation: string, lead?: View["lead"]): string =>
  lead?.name?.value ?? card?.name ?? `${WORDS.lobby.visitor} ${conversation.slice(-4)}`;

const tongues = new Intl.DisplayNames(undefined, { type: "language", fallback: "code" });
/** The language of a tag, without the place where it is spoken. */
const tongueOf = (said: string | null): string | undefined => languageTag(said ?? "")?.split("-")[0];
const own = tongueOf(navigator.language);

/** A visitor's language; null where it is the concierge's own, because then it tells them nothing. */
export function languageOf(said: string | null): string | null {
  const tongue = tongueOf(said);
  return tongue === undefined || tongue === own ? null : (tongues.of(tongue) ?? tongue);
}
