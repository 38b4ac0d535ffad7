/** The key of a contact in the index: a hash that nobody can compute, or test guesses against, without the secret. */
import type { CountryCode } from "libphonenumber-js/min";
import { phoneOf } from "../../assistant/lead/contact.ts";
import type { Contact } from "../../protocol/kept.ts";

/** Raised with every change of what `written` returns: what was keyed before is keyed anew. */
export const FORM = 2;

const WRITTEN: Record<Contact["kind"], (value: string, country: CountryCode) => string> = {
  email: (value) => value.trim().toLowerCase(),
  // What is no number of any country is still the same digits.
  phone: (value, country) =>
    phoneOf(value, country)?.replace(/;.*/, "") ?? value.normalize("NFKC").replaceAll(/\D/g, ""),
};

/** The same for the same mailbox or telephone, however it was written and whatever the extension. */
export const written = ({ kind, value }: Contact, country: CountryCode): string =>
  `${kind}:${WRITTEN[kind](value, country)}`;

export async function keyed(secret: string, text: string): Promise<string> {
  const bytes = new TextEncoder();
  const key = await crypto.subtle.importKey("raw", bytes.encode(secret), { name: "HMAC", hash: "SHA-256" }, false, [
    "sign",
  ]);
  const hash = new Uint8Array(await crypto.subtle.sign("HMAC", key, bytes.encode(text)));
  return [...hash].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
