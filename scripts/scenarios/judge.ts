/** Compares what happened with what a scenario expects. Pure. */
import type { Event, FactType } from "../../protocol/facts.ts";
import { fold } from "../../protocol/floor.ts";
import type { Expected, Scenario } from "./scenario.ts";

/** Whose words are judged: the embedded model's are known, those of any other are not. */
export type Wording = "embedded" | "free";

/** Fields of expected facts that say how the embedded model words or detects something. */
const EMBEDDED_ONLY: Partial<Record<FactType, readonly string[]>> = {
  "assistant.said": ["text", "sources"],
  "trigger.fired": ["evidence", "also"],
  "question.put": ["text"],
  "lead.learned": ["span", "from"],
  "brief.written": ["text"],
};

/** One sentence per failure; empty when the scenario passes. */
export function judge(
  scenario: Scenario,
  facts: readonly Event[],
  received: readonly string[],
  wording: Wording = "embedded",
): string[] {
  const floor = fold(facts);
  const { never, mentions, forbidden } = scenario;
  const expect = wording === "embedded" ? scenario.expect : scenario.expect.map(freely);
  return [
    ...inOrder(expect, facts),
    ...never.flatMap((unwanted) => {
      const found = facts.find((fact) => holds(fact, unwanted));
      return found ? [`must not be stored: ${show(unwanted)}, but #${found.seq} is ${line(found)}`] : [];
    }),
    ...mentions.flatMap((words) =>
      received.some((text) => contains(text, words)) ? [] : [`the visitor must read "${words}", but did not`],
    ),
    ...forbidden.flatMap((words) => {
      const found = received.find((text) => contains(text, words));
      return found === undefined ? [] : [`the visitor must not read "${words}", but received: ${short(found)}`];
    }),
    ...(scenario.floor !== undefined && scenario.floor !== floor.held
      ? [`the floor must be "${scenario.floor}" at the end, but it is "${floor.held}"`]
      : []),
    ...(scenario.stranded !== undefined && scenario.stranded !== floor.stranded
      ? [`the visitor must ${scenario.stranded ? "" : "not "}be asked for a contact at the end`]
      : []),
  ];
}

const contains = (text: string, words: string): boolean => text.toLowerCase().includes(words.toLowerCase());

/** What is expected of any model. */
export function freely(expected: Expected): Expected {
  const own = EMBEDDED_ONLY[expected.type] ?? [];
  return Object.fromEntries(Object.entries(expected).filter(([name]) => !own.includes(name))) as Expected;
}

function inOrder(expected: readonly Expected[], facts: readonly Event[]): string[] {
  let from = 0;
  for (const wanted of expected) {
    const at = facts.findIndex((fact, i) => i >= from && holds(fact, wanted));
    // Facts after a missing one cannot be located.
    if (at === -1) return [`expected ${show(wanted)}${from > 0 ? ` after #${facts[from - 1]?.seq}` : ""}`];
    from = at + 1;
  }
  return [];
}

/** Fields for which a part of the text is enough. */
const TEXTS = ["text", "span", "note", "value", "headline"];

export function holds(fact: unknown, wanted: unknown, key = ""): boolean {
  if (Array.isArray(wanted)) {
    return (
      Array.isArray(fact) && fact.length === wanted.length && wanted.every((value, i) => holds(fact[i], value, key))
    );
  }
  if (typeof wanted === "object" && wanted !== null) {
    if (typeof fact !== "object" || fact === null) return false;
    return Object.entries(wanted).every(([name, value]) => holds((fact as Record<string, unknown>)[name], value, name));
  }
  if (typeof wanted === "string" && typeof fact === "string" && TEXTS.includes(key)) {
    return fact.toLowerCase().includes(wanted.toLowerCase());
  }
  return fact === wanted;
}

/** One fact in one line, for people. */
export function line(fact: Event): string {
  const { type, seq: _seq, at: _at, ...fields } = fact;
  const rest = Object.entries(fields).filter(([name]) => !SILENT.includes(name));
  return [type, ...rest.map(([name, value]) => `${name}=${short(plain(value))}`)].join(" ");
}

/** Fields that say nothing about what was decided. */
const SILENT = ["id", "turn", "config", "sources", "until", "upTo"];

const show = ({ type, ...fields }: Expected) =>
  [type, ...Object.entries(fields).map(([name, value]) => `${name}=${plain(value)}`)].join(" ");
const plain = (value: unknown) => (typeof value === "string" ? `"${value}"` : JSON.stringify(value));
const short = (text: string) => (text.length > 160 ? `${text.slice(0, 159)}…` : text);
