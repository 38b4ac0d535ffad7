/**
 * Blacks out numbers that nobody should keep: payment cards and national identity numbers. Pure. A number counts only
 * when its own check digits are right, and one that a telephone or order number could pass for only when it is written
 * in its own way or called by its name; so those, and dates, stay as they are.
 */
import type * as z from "zod";
import { FACT_TYPES, FACTS, type Fact, isId } from "./facts.ts";
import { cards } from "./redact-cards.ts";
import { chinese, cpf, curp, dni, fiscale, luhn, nif, nir, steuer } from "./redact-checks.ts";
import { normal } from "./redact-normal.ts";

export type Secret = "card" | "id";

/** A shape of identity numbers in a normal text, and whether the digits and capital letters of what has it are what they look like. */
interface Kind {
  shape: RegExp;
  holds(signs: string): boolean;
}

/** No letter, digit, or sign that makes it part of something longer stands right before or after. */
const alone = (shape: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}]|\\p{N}[-./]|[+#])(?:${shape})(?![\\p{L}\\p{N}]|[-./]\\p{N})`, "giu");

/** Called by its name a few words before. */
const named = (names: string, shape: string): RegExp =>
  new RegExp(`(?<=(?<!\\p{L})(?:${names})(?!\\p{L})[^\\p{N}\\n]{0,30})(?:${shape})(?![\\p{L}\\p{N}])`, "giu");

const always = () => true;

/** Made for the first text with a number in it: these patterns take some milliseconds. */
const made = (): readonly Kind[] => [
  // China, resident identity number.
  { shape: alone("[1-9]\\d{5}(?:19|20)\\d{9}[\\dX]"), holds: chinese },
  // France, NIR.
  { shape: alone("[12](?: ?\\d{2}){2} ?(?:\\d{2}|2[AB])(?: ?\\d{3}){2} ?\\d{2}"), holds: nir },
  // Italy, codice fiscale.
  { shape: alone("[A-Z]{3} ?[A-Z]{3} ?\\d{2}[A-EHLMPRST]\\d{2} ?[A-Z]\\d{3}[A-Z]"), holds: fiscale },
  // Spain, DNI and NIE.
  { shape: alone("(?:\\d{8}|[XYZ]-?\\d{7})-?[A-HJ-NP-TV-Z]"), holds: dni },
  // Mexico, CURP.
  { shape: alone("[A-Z]{4}\\d{6}[HMX][A-Z]{5}[A-Z\\d]\\d"), holds: curp },
  // Brazil, CPF.
  { shape: alone("\\d{3}\\.\\d{3}\\.\\d{3}-\\d{2}"), holds: cpf },
  { shape: named("cpf", "\\d{11}"), holds: cpf },
  // Germany, tax number of a person.
  { shape: alone("[1-9]\\d(?: \\d{3}){3}"), holds: steuer },
  { shape: named("steuer-?(?:id|identifikationsnummer|nummer)|id-?nr\\.?", "[1-9]\\d{10}"), holds: steuer },
  // Portugal, NIF of a person.
  { shape: named("nif|contribuinte", "[1-3]\\d{2} ?\\d{3} ?\\d{3}"), holds: nif },
  // Canada, social insurance number.
  { shape: named("sin|social insurance(?: number)?", "\\d{3}[ -]?\\d{3}[ -]?\\d{3}"), holds: luhn },
  // United States, social security number: without check digits, so only its writing or its name tells.
  { shape: alone("(?!000|666|9)\\d{3}(?<sign>[ .-])(?!00)\\d{2}\\k<sign>(?!0000)\\d{4}"), holds: always },
  {
    shape: named("ssn|social security(?: number)?", "(?!000|666|9)\\d{3} ?(?!00)\\d{2} ?(?!0000)\\d{4}"),
    holds: always,
  },
  // United Kingdom, national insurance number: without check digits as well.
  { shape: alone("[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z](?: \\d{2}){3} [A-D]"), holds: always },
  {
    shape: named("nino?|national insurance(?: number)?", "[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\\d{6}[A-D]"),
    holds: always,
  },
];

/** What stands in place of such a number. */
export const BLACKED: Record<Secret, string> = { card: "[card number]", id: "[identity number]" };

let kinds: readonly Kind[] | null = null;

/** Words with fewer digits, which most are, hold nothing of it. */
const FEWEST = /(?:\p{Nd}\P{Nd}*){6}/u;

/** Reads the text as if it were written plainly, and changes nothing of it but those numbers. */
export function redact(written: string): string {
  if (!FEWEST.test(written)) return written;
  const { text, at } = normal(written);
  const found: [from: number, to: number, of: Secret][] = cards(text).map(([from, to]) => [from, to, "card"]);
  kinds ??= made();
  for (const { shape, holds } of kinds) {
    for (const { 0: number, index: from } of text.matchAll(shape)) {
      const to = from + number.length;
      if (holds(signsOf(number)) && found.every((other) => to <= other[0] || from >= other[1])) {
        found.push([from, to, "id"]);
      }
    }
  }
  let kept = "";
  let done = 0;
  for (const [from, to, of] of found.toSorted(([a], [b]) => a - b)) {
    kept += written.slice(done, at?.[from] ?? from) + BLACKED[of];
    // Nothing that nobody sees stays behind within it.
    done = at ? (at[to - 1] ?? 0) + signAt(written, at[to - 1] ?? 0) : to;
  }
  return kept + written.slice(done);
}

const signAt = (text: string, at: number): number => String.fromCodePoint(text.codePointAt(at) ?? 0).length;

const signsOf = (written: string): string => written.replace(/[^\p{L}\p{N}]/gu, "").toUpperCase();

/** What redaction leaves unread in a value: all of it, or parts of its fields. An empty map: every text is read. */
type Kept = "all" | ReadonlyMap<string, Kept>;

const NOTHING: Kept = new Map();

/** Ids and words of closed sets are left unread. Any other kind of schema may contain text, so it is read. */
function keptOf(schema: z.core.$ZodType): Kept {
  if (isId(schema)) return "all";
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case "enum":
    case "literal":
      return "all";
    case "optional":
      return keptOf(def.innerType);
    case "array":
      return keptOf(def.element);
    case "object":
      return keptIn(def.shape);
    default:
      return NOTHING;
  }
}

const keptIn = (fields: z.core.$ZodShape): Kept =>
  new Map(Object.entries(fields).map(([key, field]) => [key, keptOf(field)]));

/** Created when the first fact is redacted: most sites never need it. */
let facts: ReadonlyMap<string, Kept> | null = null;

/** Redacts every text of a fact but its ids and words of closed sets; every text of a fact that it does not know. */
export function redactFact<T extends Fact>(fact: T): T {
  facts ??= new Map(FACT_TYPES.map((type) => [type, keptIn(FACTS[type].fields)]));
  const { type, ...fields } = fact;
  return { type, ...(blackOut(fields, facts.get(type) ?? NOTHING) as object) } as T;
}

/** Blacks out in every text of a JSON value; keys, numbers and the rest stay. */
export const redactAll = <T>(value: T): T => blackOut(value, NOTHING) as T;

function blackOut(value: unknown, kept: Kept): unknown {
  if (kept === "all") return value;
  if (typeof value === "string") return redact(value);
  if (Array.isArray(value)) return value.map((item) => blackOut(item, kept));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, field]) => [key, blackOut(field, kept.get(key) ?? NOTHING)]),
  );
}
