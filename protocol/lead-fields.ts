/**
 * What every site may know of a visitor: the one list of these fields, and everything that distinguishes them. A new field
 * is a row here and its reader in `assistant/lead/lead.ts`; a missing cell does not compile. What only one site wants to
 * know is in its settings (`own.ts`).
 */

/** How a value is written; `yes` is a consent, which is given or taken back and not reworded. */
export type Form = "words" | "email" | "phone" | "yes";

interface Field {
  /** For concierges, and for visitors wherever their language has no sentence of that name in `widget/words`. */
  label: string;
  form: Form;
  /** Reaches the visitor: kept only with their consent, and worth nothing without it. */
  contact: boolean;
  /** Inferred from what the visitor says: nobody asks for it, and nobody repeats it to them. */
  inferred: boolean;
  /** Named in the prompt as something that visitors tell. */
  prompted: boolean;
  /** A lead with a contact and this is complete. */
  qualifies: boolean;
  /** Points of the lead score, or those of each value. */
  worth: number | Readonly<Record<string, number>>;
  /** Listed in the brief while unknown; fields with the same question answer it together. */
  question: string | null;
  /** What the concierge should ask first while it is unknown: the lowest rank first; fields with the same text are one. */
  ask: readonly [rank: number, text: string] | null;
}

const REACH = {
  question: "How can they be reached?",
  ask: [1, "Ask how to reach them if the connection is lost"],
} as const;

export const LEAD_FIELDS = {
  name: {
    label: "Name",
    form: "words",
    contact: false,
    inferred: false,
    prompted: true,
    qualifies: false,
    worth: 5,
    question: "What is their name?",
    ask: null,
  },
  email: {
    label: "Email",
    form: "email",
    contact: true,
    inferred: false,
    prompted: false,
    qualifies: false,
    worth: 10,
    ...REACH,
  },
  phone: {
    label: "Phone",
    form: "phone",
    contact: true,
    inferred: false,
    prompted: false,
    qualifies: false,
    worth: 15,
    ...REACH,
  },
  need: {
    label: "Need",
    form: "words",
    contact: false,
    inferred: false,
    prompted: true,
    qualifies: true,
    worth: 5,
    question: "What do they need?",
    ask: null,
  },
  plan: {
    label: "Plan",
    form: "words",
    contact: false,
    inferred: false,
    prompted: false,
    qualifies: false,
    worth: 10,
    question: "What do they need?",
    ask: null,
  },
  budget: {
    label: "Budget",
    form: "words",
    contact: false,
    inferred: false,
    prompted: true,
    qualifies: false,
    worth: 15,
    question: "What is their budget?",
    ask: [3, "Ask what their budget is"],
  },
  timeline: {
    label: "Timeline",
    form: "words",
    contact: false,
    inferred: false,
    prompted: true,
    qualifies: false,
    worth: 10,
    question: "When do they need it?",
    ask: [2, "Ask when they need it"],
  },
  area: {
    label: "Area",
    form: "words",
    contact: false,
    inferred: false,
    prompted: true,
    qualifies: false,
    worth: 5,
    question: null,
    ask: null,
  },
  household: {
    label: "Household",
    form: "words",
    contact: false,
    inferred: false,
    prompted: false,
    qualifies: false,
    worth: 5,
    question: null,
    ask: null,
  },
  stage: {
    label: "Stage",
    form: "words",
    contact: false,
    inferred: true,
    prompted: false,
    qualifies: true,
    worth: { ready: 20, financing: 10 },
    question: null,
    ask: null,
  },
  consent: {
    label: "Consent",
    form: "yes",
    contact: false,
    inferred: false,
    prompted: false,
    qualifies: false,
    worth: 0,
    question: null,
    ask: null,
  },
} as const satisfies Record<string, Field>;

type Fields = typeof LEAD_FIELDS;
export type KnownField = keyof Fields;
/** What a visitor tells in words: all but a consent. */
export type ToldField = { [F in KnownField]: Fields[F]["form"] extends "yes" ? never : F }[KnownField];
export type ContactField = { [F in KnownField]: Fields[F]["contact"] extends true ? F : never }[KnownField];

export const KNOWN_FIELDS = Object.keys(LEAD_FIELDS) as [KnownField, ...KnownField[]];
const isTold = (field: KnownField): field is ToldField => LEAD_FIELDS[field].form !== "yes";
export const TOLD_FIELDS = KNOWN_FIELDS.filter(isTold);
export const CONTACT_FIELDS = KNOWN_FIELDS.filter((field): field is ContactField => LEAD_FIELDS[field].contact);

/** Undefined for a field of one site's own, and for one that a newer version knows. */
export const fieldOf = (name: string): Field | undefined =>
  Object.hasOwn(LEAD_FIELDS, name) ? LEAD_FIELDS[name as KnownField] : undefined;

export const isContact = (name: string): name is ContactField => fieldOf(name)?.contact === true;

/** The texts of a column, and the fields that share each. */
export function byText(
  textOf: (field: Field) => string | null | undefined,
): (readonly [string, readonly KnownField[]])[] {
  const groups = Map.groupBy(KNOWN_FIELDS, (name) => textOf(LEAD_FIELDS[name]) ?? "");
  return [...groups].filter(([text]) => text !== "");
}
