/** What the site calls its kinds of appointment, as colleagues read it. */
import { CALL, type Kind, kindOf, labelIn } from "../protocol/appointments.ts";
import { site } from "./site.ts";

export const kinds: readonly Kind[] = site.appointments;

export const kindFor = (key: string | undefined): Kind | null => kindOf(kinds, key);

const PLAIN: Readonly<Record<string, string>> = { [CALL]: "Phone call", visit: "Visit" };

/** @param key undefined for a phone call; a kind that the site no longer has goes by its key */
export function kindName(key: string = CALL): string {
  const kind = kindOf(kinds, key);
  return (kind && labelIn(kind, navigator.language)) ?? PLAIN[key] ?? key;
}
