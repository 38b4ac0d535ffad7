/** What stands in the index in a contact's place: a hash that nobody can make, or try guesses against, without the secret. */
import type { CountryCode } from "libphonenumber-js/min";
import { phoneOf } from "../../assistant/lead/contact.ts";
import type { Contact } from "../../protocol/kept.ts";

/** Raised with every change of what `written` returns: what was keyed before is keyed anew. */
export const FORM = 2;

/** The same for the same mailbox or telephone, however it was written and whatever the extension. */
export function written({ kind, value }: Contact, country: CountryCode): string {
  if (kind === "email") return `email:${value.trim().toLowerCase()}`;
  // What is no number of any country is still the same digits.
  return `phone:${phoneOf(value, country)?.replace(/;.*/, "") ?? value.normalize("NFKC").replaceAll(/\D/g, "")}`;
}

export async function keyed(secret: string, text: string): Promise<string> {
  const bytes = new TextEncoder();
  const key = await crypto.subtle.importKey("raw", bytes.encode(secret), { name: "HMAC", hash: "SHA-256" }, false, [
    "sign",
  ]);
  const hash = new Uint8Array(await crypto.subtle.sign("HMAC", key, bytes.encode(text)));
  return [...hash].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
