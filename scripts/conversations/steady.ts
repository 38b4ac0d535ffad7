/**
 * The facts of a conversation without what differs from one run to the next, so that two versions of the gateway can be
 * compared: the same line before and after means that nothing has changed for anybody. Pure.
 */
import type { Event } from "../../protocol/facts.ts";

/** No other number of a fact is as large as milliseconds since 1970. */
const TIME = 1e12;
/** Ids that are made by chance: of rooms, messages, replies and calls. */
const BY_CHANCE = /\b(?:[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}|[\da-f]{32,64})\b/g;
/** Fields of a fact that hold an id, whatever it looks like. */
const NAMED: readonly string[] = ["id", "turn"];

/** @param facts of one conversation, in their order */
export function steady(facts: readonly Event[]): unknown[] {
  const ids = new Map<string, string>();
  const known = (id: string): string => {
    const before = ids.get(id);
    if (before) return before;
    const name = `id ${ids.size + 1}`;
    ids.set(id, name);
    return name;
  };
  const clean = (value: unknown): unknown => {
    if (typeof value === "number") return value >= TIME ? "a time" : value;
    if (typeof value === "string") return value.replaceAll(BY_CHANCE, known);
    if (Array.isArray(value)) return value.map(clean);
    return typeof value === "object" && value !== null
      ? Object.fromEntries(Object.entries(value).map(([name, each]) => [name, clean(each)]))
      : value;
  };
  // How soon the console's answer comes is the driver's doing.
  const own = facts.filter(({ type }) => type !== "concierge.present");
  return own.map((fact) =>
    Object.fromEntries(
      Object.entries(fact).map(([name, value]) => [name, NAMED.includes(name) ? known(String(value)) : clean(value)]),
    ),
  );
}
