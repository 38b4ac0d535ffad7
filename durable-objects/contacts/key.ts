/** What stands in the index in a contact's place: a hash that nobody can make, or try guesses against, without the secret. */
import type { Dialling } from "../../assistant/lead/contact.ts";
import { phoneOf } from "../../assistant/lead/contact.ts";
import type { Contact } from "../../protocol/kept.ts";

/** The same for the same mailbox or telephone, however it was written. */
export function written({ kind, value }: Contact, dialling: Dialling): string {
  if (kind === "email") return `email:${value.trim().toLowerCase()}`;
  // What is no number of any country is still the same digits.
  return `phone:${phoneOf(value, dialling) ?? value.replaceAll(/\D/g, "")}`;
}

export async function keyed(secret: string, text: string): Promise<string> {
  const bytes = new TextEncoder();
  const key = await crypto.subtle.importKey("raw", bytes.encode(secret), { name: "HMAC", hash: "SHA-256" }, false, [
    "sign",
  ]);
  const hash = new Uint8Array(await crypto.subtle.sign("HMAC", key, bytes.encode(text)));
  return [...hash].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
