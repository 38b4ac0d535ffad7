/** Rooms whose site has tools, and whose model calls them as a script says. */
import { onTestFinished } from "vitest";
import { checkTools } from "../../settings/check-tools.ts";
import { defineTool, fault, type Tool, type ToolContext, z } from "../../settings/tool.ts";
import { session, visitor } from "./client.ts";
import { type Step, scripted } from "./models.ts";
import { scene } from "./scene.ts";

/** A call of a tool, as a model writes it. */
export const call = (toolName: string, input: unknown, toolCallId = "1"): Step => ({
  type: "tool-call",
  toolCallId,
  toolName,
  input: JSON.stringify(input),
});

/** The tools of the room's site, for the length of the test. */
export function tools(...all: readonly Tool[]): void {
  const before = scene.tools;
  scene.tools = checkTools(all.map((tool) => [`${tool.name}.ts`, tool]));
  onTestFinished(() => {
    scene.tools = before;
  });
}

export const lot = (
  run: (input: { lot: number }, context: ToolContext) => ReturnType<Tool["run"]>,
  timeLimit = 8,
): Tool =>
  defineTool<{ lot: number }>({
    name: "look_up_lot",
    description: "The state of a lot by its number.",
    input: z.object({ lot: z.int() }),
    kind: "reads",
    label: (input) => `lot ${input.lot}`,
    timeLimit,
    run,
  }) as Tool;

export const brochure = (run: Tool["run"], timeLimit = 8): Tool =>
  defineTool<{ plan: string }>({
    name: "send_brochure",
    description: "Sends the brochure of a plan to the visitor.",
    input: z.object({ plan: z.string() }),
    kind: "acts",
    timeLimit,
    confirm: (input, { contact }) =>
      input.plan === "none"
        ? fault("There is no such plan.")
        : `Send the ${input.plan} brochure to ${contact?.email ?? "you"}`,
    run,
  }) as Tool;

export async function room(...scripts: readonly (readonly Step[])[]) {
  const s = await session();
  const model = scripted(...scripts);
  scene.models.set(s.conversation, [model]);
  return { s, model, v: await visitor(s) };
}

/** What the model was given to read in its last request. */
export const lastResult = (model: ReturnType<typeof scripted>): string =>
  JSON.stringify(model.calls.at(-1)?.prompt.at(-1));
