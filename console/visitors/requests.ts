/** The requests of the search. Always POST, so that no contact appears in a URL. */
import type { Receipt } from "../../protocol/receipt.ts";
import { type Answer, ask } from "../state/ask.ts";

const ROUTE = "/api/console/v1/visitors";

export type Contact = { email: string } | { phone: string };

export interface Found {
  conversation: string;
  began: number;
  last: number;
}

/** Receipts, and the conversations that are not fully erased. */
export interface Disposed {
  receipts: Receipt[];
  failed: string[];
}

export const contactIn = (typed: string): Contact =>
  typed.includes("@") ? { email: typed.trim() } : { phone: typed.trim() };

export async function find(contact: Contact): Promise<Answer<Found[]>> {
  const answer = await ask<{ conversations: Found[] }>(`${ROUTE}/find`, contact);
  return answer.ok ? { ok: true, value: answer.value.conversations } : answer;
}

/** All conversations in one file, as a list; null on failure. */
export async function exportAll(contact: Contact): Promise<Blob | null> {
  const response = await post("export", contact);
  if (!response?.ok) return null;
  const lines = (await response.text()).trim().split("\n");
  return new Blob([`[${lines.join(",\n")}]\n`], { type: "application/json" });
}

/** Null when the result is unknown; repeating the request is safe. */
export async function eraseAll(contact: Contact): Promise<Disposed | null> {
  const response = await post("erase", contact);
  const disposed = (await response?.json().catch(() => null)) as Disposed | { error: string } | null;
  // A partial failure is reported beside the receipts of the others.
  return disposed && "receipts" in disposed ? disposed : null;
}

const post = (what: string, contact: Contact): Promise<Response | null> =>
  fetch(`${ROUTE}/${what}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(contact),
  }).catch(() => null);
