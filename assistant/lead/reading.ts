/** What is read from a visitor's words about themselves, and in the light of what. */
import type { LeadField } from "../../protocol/facts.ts";
import type { ToldField } from "../../protocol/lead-fields.ts";
import type { OwnKey } from "../../protocol/own.ts";
import type { Dialling } from "./contact.ts";

export interface Own {
  key: OwnKey;
  options: readonly string[];
}

export interface Learned {
  field: ToldField | OwnKey;
  value: string;
  /** Stands in the message as it is here. */
  evidence: string;
}

/** What the words are read in the light of: the site's own names, and what the visitor was asked last. */
export interface LeadContext {
  plans: readonly string[];
  areas: readonly string[];
  phone: Dialling;
  /** What the site wants to know besides. */
  own: readonly Own[];
  asked: LeadField | null;
}
