/** What stands in the index in a contact's place: a hash that nobody can make, or try guesses against, without the secret. */
import type { Dialling } from "../../assistant/lead/contact.ts";
import { phoneOf } from "../../assistant/lead/contact.ts";
import type { Contact } from "../../protocol/kept.ts";

const WRITTEN: Record<Contact["kind"], (value: string, dialling: Dialling) => string> = {
  email: (value) => value.trim().toLowerCase(),
  // What is no number of any country is still the same digits.
  phone: (value, dialling) => phoneOf(value, dialling) ?? value.replaceAll(/\D/g, ""),
};

/** The same for the same mailbox or telephone, however it was written. */
export const written = ({ kind, value }: Contact, dialling: Dialling): string =>
  `${kind}:${WRITTEN[kind](value, dialling)}`;

export async function keyed(secret: string, text: string): Promise<string> {
  const bytes = new TextEncoder();
  const key = await crypto.subtle.importKey("raw", bytes.encode(secret), { name: "HMAC", hash: "SHA-256" }, false, [
    "sign",
  ]);
  const hash = new Uint8Array(await crypto.subtle.sign("HMAC", key, bytes.encode(text)));
  return [...hash].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
