/**
 * Kinds of appointment: a phone call, a visit, or what a site calls its own. A booking stores the key of its kind; one
 * without a key is a phone call, as every booking was before there were kinds. Pure, and small enough for the widget.
 */

/** The kind of a booking that names none. */
export const CALL = "call";

/** How people meet: they are phoned, they come to an address, or both open a link. */
export type Way = "phone" | "place" | "video";

/** What must be known of a visitor who books: a number, a number or an email address, or nothing. */
export type Needs = "phone" | "contact" | "nothing";

/** A kind as clients know it. */
export interface Kind {
  key: string;
  /** The site's own name for it, by language; null: it is called by the word for its way. */
  label: Readonly<Record<string, string>> | null;
  way: Way;
  /** The address or the link; null on the phone, and where a link is sent later. */
  where: string | null;
  needs: Needs;
}

/** The kind of a booking; null if the site no longer has it. */
export const kindOf = <K extends Kind>(kinds: readonly K[], key: string = CALL): K | null =>
  kinds.find((kind) => kind.key === key) ?? null;

/** As it is stored: the key, and nothing for a phone call. */
export const stored = (key: string): { kind?: string } => (key === CALL ? {} : { kind: key });

/** A site's own name for a kind, in this language or else the first that it has. */
export const labelIn = ({ label }: Pick<Kind, "label">, language: string): string | null =>
  label && (label[language.slice(0, 2)] ?? label.en ?? Object.values(label)[0] ?? null);

/** Whether what is known of a visitor is enough. */
export function suffices(
  needs: Needs,
  { phone, email }: { phone?: string | null | undefined; email?: string | null | undefined },
): boolean {
  if (needs === "nothing") return true;
  return Boolean(phone) || (needs === "contact" && Boolean(email));
}
