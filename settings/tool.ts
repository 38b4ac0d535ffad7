/**
 * A tool of the site: one thing that its assistant can look up or do in the site's own systems. One file of the site's
 * folder `tools` exports one, made by `defineTool`.
 */
import * as z from "zod";
import type { LeadField } from "../protocol/facts.ts";

/** So that a site's folder needs no package of its own. */
export { z };

/** The end of a call that could not do what it was asked, as a value: one sentence for the model. */
export class Fault {
  readonly why: string;

  constructor(why: string) {
    this.why = why;
  }
}

/** @param why one sentence for the model: what is missing or was refused, and nothing that a visitor may not hear */
export const fault = (why: string): Fault => new Fault(why);

/** What a tool may know of the conversation that it is called in. Nothing of it comes from the model. */
export interface ToolContext {
  /** The conversation's id. */
  conversation: string;
  /** The same whenever this call is made again: for the other system to recognise a repetition. */
  call: string;
  /** The visitor's language as their browser names it (BCP 47); null: unknown. */
  language: string | null;
  /** What the visitor has told about themselves, without their contact. */
  told: Readonly<Partial<Record<LeadField, string>>>;
  /** How the visitor may be reached; null where they have not agreed to it. */
  contact: Readonly<{ name: string | null; email: string | null; phone: string | null }> | null;
  /** The environment variables that the tool names in `secrets`. */
  secrets: Readonly<Record<string, string>>;
  /** Aborts when the time limit has passed, or nobody waits for the result any more. Pass it to `fetch`. */
  signal: AbortSignal;
}

/** JSON: what a tool returns is quoted to the model as data, and never read as an instruction. */
export type Data = string | number | boolean | null | readonly Data[] | { readonly [key: string]: Data };

/**
 * How the embedded model, which cannot choose a tool, uses it.
 * `when`: the input if the visitor's message surely asks for this, otherwise null. `say`: the result as a sentence.
 */
export interface Offline<I> {
  when(text: string, context: Pick<ToolContext, "language" | "told" | "contact">): I | null;
  say(result: Data, input: I): string;
}

interface Common<I> {
  /** What the model calls it: two or more words in lower case joined by underscores, such as `look_up_order`. */
  name: string;
  /** For the model: what it does, and when to use it. */
  description: string;
  /** What the model must give. Say in `.describe()` what each field means. */
  input: z.ZodObject<z.ZodRawShape> & z.ZodType<I>;
  /** Seconds that `run` has, 1 to 20. */
  timeLimit?: number;
  /** Environment variables that it needs; without one of them the gateway does not start. */
  secrets?: readonly string[];
}

/** Runs as soon as the model calls it, so it must change nothing. */
export interface Reads<I = unknown> extends Common<I> {
  kind: "reads";
  /** For the visitor, in a few words: what is looked up, such as "homesite 14". */
  label(input: I): string;
  run(input: I, context: ToolContext): Data | Fault | Promise<Data | Fault>;
  offline?: Offline<I>;
}

/** Runs once, when the visitor has confirmed it. */
export interface Acts<I = unknown> extends Common<I> {
  kind: "acts";
  /**
   * For the visitor: what will be done, to the letter, without a question mark, such as "Send the brochure to
   * ana@example.com". A fault keeps it from being proposed.
   */
  confirm(input: I, context: Omit<ToolContext, "signal" | "secrets">): string | Fault;
  run(input: I, context: ToolContext): Data | Fault | Promise<Data | Fault>;
  offline?: Pick<Offline<I>, "when">;
}

export type Tool<I = unknown> = Reads<I> | Acts<I>;

/** Ties a tool's functions to its input. It is checked when the gateway starts. */
export const defineTool = <I>(tool: Tool<I>): Tool<I> => tool;

const isFunction = (what: string) => z.custom((value) => typeof value === "function", `must be a function: ${what}`);

const common = {
  name: z
    .string()
    .max(48)
    .regex(
      /^[a-z][a-z0-9]*(?:_[a-z0-9]+)+$/,
      "use two or more words in lower case joined by underscores, such as look_up_order",
    ),
  description: z.string().min(10, "say what it does and when to use it").max(1_000),
  input: z.custom((value) => value instanceof z.ZodObject, "must be z.object({ ... })"),
  timeLimit: z.number().min(1).max(20).default(8),
  secrets: z
    .array(z.string().regex(/^[A-Z][A-Z0-9_]{0,63}$/, "the name of an environment variable, such as CRM_KEY"))
    .max(10)
    .default([]),
  run: isFunction("run(input, context)"),
};

const when = isFunction("when(text, context)");

/** Unknown keys are refused, because a misspelled one would be left out in silence. */
const Checked = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("reads"),
    ...common,
    label: isFunction("label(input)"),
    offline: z.strictObject({ when, say: isFunction("say(result, input)") }).optional(),
  }),
  z.strictObject({
    kind: z.literal("acts"),
    ...common,
    confirm: isFunction("confirm(input, context)"),
    offline: z.strictObject({ when }).optional(),
  }),
]);

/** Most tools of one site: each costs tokens in every request to a model. */
const MOST = 20;

/** A tool with its defaults filled in. */
export type SiteTool = (Reads | Acts) & { timeLimit: number; secrets: readonly string[] };

/**
 * @param files what each file of the folder `tools` exports as its default, by the file's name
 * @throws Error with a sentence that names the file and what is wrong
 */
export function checkTools(files: readonly (readonly [file: string, exported: unknown])[]): readonly SiteTool[] {
  if (files.length > MOST) throw new Error(`tools has ${files.length} files. At most ${MOST} tools are possible.`);
  const names = new Map<string, string>();
  return files.map(([file, exported]) => {
    const parsed = Checked.safeParse(exported);
    if (!parsed.success) {
      const why = exported === undefined ? ["exports nothing. Write: export default defineTool({ ... })"] : [];
      const wrong = parsed.error.issues.map(({ path, message }) => `${path.join(".") || "the tool"}: ${message}`);
      throw new Error(`tools/${file} is not a tool: ${why.concat(why.length > 0 ? [] : wrong).join("; ")}`);
    }
    const tool = parsed.data as unknown as SiteTool;
    const other = names.get(tool.name);
    if (other !== undefined) throw new Error(`tools/${file} has the name ${tool.name}, which tools/${other} has too.`);
    names.set(tool.name, file);
    try {
      z.toJSONSchema(tool.input);
    } catch {
      throw new Error(`tools/${file} is not a tool: input: a field of it cannot be written as a JSON schema.`);
    }
    return tool;
  });
}
