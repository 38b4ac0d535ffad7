/** A scenario as a deployer writes it: what people do, what must be stored, and what must never reach the visitor. */
import * as z from "zod";
import { FACT_TYPES } from "../../protocol/facts.ts";

const text = z.string().min(1).max(4_000);
const name = z.string().min(1).max(40);
const step = <S extends z.ZodRawShape>(shape: S) => z.strictObject(shape);

/** What somebody does; each step ends when all its effects have ended, down to the last word of a reply. */
const Step = z.union([
  /** The visitor writes; `lang`: their browser's language. */
  step({ visitor: text, lang: z.string().max(35).optional() }),
  /** The visitor presses "talk to a person", goes back to the assistant, or ends the conversation. */
  step({ press: z.enum(["person", "back", "end"]) }),
  /** The visitor leaves a contact in the form. */
  step({
    contact: z.strictObject({ name, email: z.string().optional(), phone: z.string().optional() }),
  }),
  /** The visitor asks for free times and books the first. */
  step({ book: z.strictObject({ phone: z.string(), name: name.optional() }) }),
  /** A concierge signs in and is available; `silent`: they never show a sign of life. */
  step({ onDuty: name, silent: z.boolean().optional() }),
  /** A concierge takes over without a handoff. */
  step({ takesOver: name }),
  /** The concierge with the floor writes. */
  step({ concierge: text }),
  /** The concierge with the floor loses the connection, or comes back. */
  step({ drops: z.literal(true) }),
  step({ comesBack: z.literal(true) }),
  /** The concierge with the floor hands back; the text is their note. */
  step({ handsBack: z.string().max(1_000) }),
  /** A concierge on duty answers the assistant's question to the team. */
  step({ answers: text }),
  /** Time passes, in seconds. */
  step({ seconds: z.number().positive().max(1_000_000) }),
]);

/**
 * Some fields of a fact. A text matches when it contains these words, in any case; all other fields must be equal. What
 * a model words in its own way (the text of a reply, the evidence of a trigger) is expected of the embedded one only.
 */
const Expected = z.looseObject({ type: z.enum(FACT_TYPES) });

const Scenario = z.strictObject({
  /** What it demonstrates, in a sentence. */
  name: z.string().min(1).max(120),
  /** Settings of `site/site.ts` that are different here. */
  settings: z.record(z.string(), z.unknown()).default({}),
  turns: z.array(Step).min(1),
  /** Facts that must be stored in this order; others may be between them. */
  expect: z.array(Expected).default([]),
  /** Facts that must not be stored. */
  never: z.array(Expected).default([]),
  /** Words that must appear in what the visitor receives, whichever model answers, in any case. */
  mentions: z.array(z.string().min(1)).default([]),
  /** Words that must not appear in anything the visitor receives, in any case. */
  forbidden: z.array(z.string().min(1)).default([]),
  /**
   * The turn, by its place in `turns` from 1, in which the first expected call is due. Without it, the turn in which the
   * embedded assistant calls; only how a real model is measured depends on it.
   */
  due: z.int().positive().optional(),
  /** Who has the floor at the end. */
  floor: z.enum(["assistant", "waiting", "concierge", "closed"]).optional(),
  /** Whether the visitor is asked for a contact, or offered a call, at the end. */
  stranded: z.boolean().optional(),
});

export type Scenario = z.output<typeof Scenario>;
export type Step = z.output<typeof Step>;
export type Expected = z.output<typeof Expected>;

/** @throws Error naming each wrong field, in words for the person who edits that file */
export function readScenario(json: string, file: string): Scenario {
  let raw: unknown;
  try {
    raw = JSON.parse(json);
  } catch (error) {
    throw new Error(`${file} is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  const parsed = Scenario.safeParse(raw);
  if (parsed.success) return parsed.data;
  const wrong = parsed.error.issues.map((i) => `  ${i.path.join(".") || "scenario"}: ${advice(i)}`);
  throw new Error(`${file} is not a scenario:\n${wrong.join("\n")}`);
}

const STEPS = Step.options.map((option) => Object.keys(option.shape)[0]).join(", ");

const advice = ({ code, message, path }: z.core.$ZodIssue): string =>
  code === "invalid_union" && path[0] === "turns" ? `a turn is one of ${STEPS}` : message;
