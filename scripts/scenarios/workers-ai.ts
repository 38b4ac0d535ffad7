/** The binding of Workers AI inside a scenario's Worker: every request goes to the server that ../workers-ai.ts opens. */
import type { Inference } from "../../settings/providers.ts";

export function overBridge(url: string): Inference {
  const run = async (model: string, inputs: object, options: object): Promise<unknown> => {
    const response = await fetch(url, { method: "POST", body: JSON.stringify({ model, inputs, options }) });
    if (!response.ok) throw new Error(await response.text());
    return response.headers.get("Content-Type") === "text/event-stream" ? response.body : await response.json();
  };
  return { run: run as Inference["run"] };
}
