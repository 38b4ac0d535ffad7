/** By what a conversation can be found again: the contacts that its visitor let the site keep. Pure. */
import type { LeadField } from "./facts.ts";
import { CONTACT_FIELDS, type ContactField } from "./lead-fields.ts";

export interface Contact {
  kind: ContactField;
  value: string;
}

/** What a conversation is found by from the fact `upTo` on, in place of what it was found by before. */
export interface Entry {
  conversation: string;
  upTo: number;
  contacts: Contact[];
}

interface Known {
  lead: Readonly<Partial<Record<LeadField, string>>>;
  call: { phone?: string | undefined } | null;
}

/** A contact counts with the visitor's consent, and the number of a call for as long as the call stands. */
export function keptIn({ lead, call }: Known): Contact[] {
  const kept: Contact[] = [];
  for (const kind of lead.consent === "yes" ? CONTACT_FIELDS : []) {
    const value = lead[kind];
    if (value) kept.push({ kind, value });
  }
  if (call?.phone && !kept.some(({ value }) => value === call.phone)) kept.push({ kind: "phone", value: call.phone });
  return kept;
}

export const keepsOther = (before: Known, after: Known): boolean =>
  (before.lead !== after.lead || before.call !== after.call) &&
  JSON.stringify(keptIn(before)) !== JSON.stringify(keptIn(after));
