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

/** Ties a tool's functions to its input. It is checked when the gateway is built. */
export const defineTool = <I>(tool: Tool<I>): Tool<I> => tool;

/** A tool with its defaults filled in. */
export type SiteTool = (Reads | Acts) & { timeLimit: number; secrets: readonly string[] };

/** Seconds that a tool has which does not say. */
export const TIME_LIMIT = 8;

/** @param tool one that was checked */
export const withDefaults = (tool: Tool): SiteTool => ({ timeLimit: TIME_LIMIT, secrets: [], ...tool }) as SiteTool;
