/** The input and the output of the lead readers. */
import type { CountryCode } from "libphonenumber-js/min";
import type { LeadField } from "../../protocol/facts.ts";
import type { ToldField } from "../../protocol/lead-fields.ts";
import type { OwnKey } from "../../protocol/own.ts";

export interface Own {
  key: OwnKey;
  options: readonly string[];
}

export interface Learned {
  field: ToldField | OwnKey;
  value: string;
  /** A part of the message, exactly as written. */
  evidence: string;
}

/** What the reading depends on besides the words: the site's own names, and what the visitor was asked last. */
export interface LeadContext {
  plans: readonly string[];
  areas: readonly string[];
  /** Where telephone numbers without a country code are from. */
  country: CountryCode;
  /** The number that is known already. */
  phone: string | null;
  /** The site's own fields. */
  own: readonly Own[];
  asked: LeadField | null;
}
