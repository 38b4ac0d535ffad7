/** Facts made from their schemas, so that a new fact or field is tested without anybody thinking of it. */
import type * as z from "zod";
import { FACT_TYPES, FACTS, type Fact, type FactType } from "../../protocol/facts.ts";

type Schema = z.core.$ZodType;

/** How a sample is made: of what is optional everything or nothing, and what stands in a text. */
interface Making {
  optional: boolean;
  /** @param path of the field, such as `slot.concierge.id`; a list adds nothing to it */
  text(path: string, schema: Schema): string;
}

/** Texts that the formats of ids ask for. */
const TEXTS = ["text", "message-1", "own-key"];

const fitting = (_: string, schema: Schema): string =>
  TEXTS.find((text) => (schema as z.ZodType).safeParse(text).success) ?? "";

function sample(schema: Schema, making: Making, path: string): unknown {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case "string":
      return making.text(path, schema);
    case "number":
      return 1;
    case "boolean":
      return true;
    case "enum":
      return Object.values(def.entries)[0];
    case "literal":
      return def.values[0];
    case "optional":
      return sample(def.innerType, making, path);
    case "union":
      return sample(def.options.at(-1) as Schema, making, path);
    case "array":
      return making.optional ? [sample(def.element, making, path)] : [];
    case "object":
      return fieldsOf(def.shape, making, path);
    default:
      throw new Error(`no sample of a ${def.type} at ${path}`);
  }
}

function fieldsOf(shape: z.core.$ZodShape, making: Making, path = ""): Record<string, unknown> {
  const wanted = Object.entries(shape).filter(([, field]) => making.optional || !isOptional(field));
  return Object.fromEntries(wanted.map(([key, field]) => [key, sample(field, making, path ? `${path}.${key}` : key)]));
}

const isOptional = (schema: Schema): boolean => (schema as z.core.$ZodTypes)._zod.def.type === "optional";

/** A fact of every type with all that is optional, and with other text in it. */
export const everyFact = (text: Making["text"] = fitting): Fact[] =>
  FACT_TYPES.map((type) => ({ type, ...fieldsOf(FACTS[type].fields, { optional: true, text }) }) as Fact);

/** Every fact without anything optional and with all of it, and one for each word of its closed sets. */
export function everyKind(): Fact[] {
  return FACT_TYPES.flatMap((type) => {
    const [least, most] = [false, true].map(
      (optional) => ({ type, ...fieldsOf(FACTS[type].fields, { optional, text: fitting }) }) as Fact,
    );
    const words = Object.entries(FACTS[type].fields).flatMap(([key, field]) =>
      wordsOf(field as Schema).map((word) => ({ ...most, [key]: word }) as Fact),
    );
    return [least as Fact, most as Fact, ...words];
  });
}

function wordsOf(schema: Schema): unknown[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === "optional") return wordsOf(def.innerType);
  if (def.type === "union") return def.options.flatMap((option) => wordsOf(option as Schema));
  return def.type === "enum" ? Object.values(def.entries) : [];
}

/** A fact as a version wrote it that did not know some of its optional fields. @param leaves whether a field stays */
export function thinned<T extends Fact>(fact: T, leaves: (path: string) => boolean): T {
  const thin = (value: unknown, schema: Schema, path: string): unknown => {
    const { def } = (schema as z.core.$ZodTypes)._zod;
    if (def.type === "optional") return thin(value, def.innerType, path);
    return def.type === "object" ? object(value as object, def.shape, `${path}.`) : value;
  };
  const object = (value: object, shape: z.core.$ZodShape, path: string): object =>
    Object.fromEntries(
      Object.entries(value).flatMap(([key, field]) => {
        const schema = shape[key];
        if (!schema) return [[key, field]];
        return isOptional(schema) && !leaves(path + key) ? [] : [[key, thin(field, schema, path + key)]];
      }),
    );
  return object(fact, FACTS[fact.type as FactType].fields, "") as T;
}
