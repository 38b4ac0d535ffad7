/** Whether the files of a site's folder `tools` are tools. The build asks, before a gateway carries them. */
import * as z from "zod";
import { type SiteTool, TIME_LIMIT } from "./tool.ts";

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
  timeLimit: z.number().min(1).max(20).default(TIME_LIMIT),
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
