/** The gateway with a site that has tools: one that reads and one that acts. */
import { belt } from "../../../assistant/tools/belt.ts";
import { Conversation as Room } from "../../../durable-objects/conversation/conversation.ts";
import { checkTools } from "../../../settings/check-tools.ts";
import { defineTool, fault, z } from "../../../settings/tool.ts";
import app from "../../../worker/index.ts";

export * from "../../../worker/index.ts";

const parcel = defineTool({
  name: "look_up_parcel",
  description: "Where a parcel is, by its number.",
  input: z.object({ number: z.int() }),
  kind: "reads",
  label: ({ number }) => `parcel ${number}`,
  run: ({ number }) => (number === 7 ? "in the van" : fault("There is no such parcel.")),
  offline: {
    when(text) {
      const number = /\bparcel (\d+)/.exec(text)?.[1];
      return number === undefined ? null : { number: Number(number) };
    },
    say: (where) => `Your parcel is ${where}.`,
  },
});

const redeliver = defineTool({
  name: "bring_parcel_again",
  description: "Has a parcel brought once more.",
  input: z.object({ day: z.string() }),
  kind: "acts",
  confirm: ({ day }) => `Bring your parcel again on ${day}`,
  run: ({ day }) => (day === "Sunday" ? fault("Nobody works on Sundays.") : null),
  offline: {
    when(text) {
      const day = /\bagain on (\w+day)\b/.exec(text)?.[1];
      return day === undefined ? null : { day };
    },
  },
});

const TOOLS = checkTools([
  ["parcel.ts", parcel],
  ["redeliver.ts", redeliver],
]);

export class Conversation extends Room {
  protected override get belt() {
    return belt(TOOLS, this.site, this.env);
  }
}

export default app;
