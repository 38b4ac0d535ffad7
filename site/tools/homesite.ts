/** Looks up a homesite. Here the list is a file; a builder would ask the system that sells the lots. */
import { defineTool, fault, z } from "../../settings/tool.ts";
import homesites from "../homesites.json" with { type: "json" };

const COMMUNITIES = Object.keys(homesites) as (keyof typeof homesites)[];

const input = z.object({
  number: z.int().min(1).max(200).describe("The number of the homesite."),
  community: z.enum(COMMUNITIES).optional().describe("The community, where the visitor has named one."),
});

type Input = z.infer<typeof input>;
type Found = { community: string; number: number; state: string; width: number; premium: number };

const named = ({ number, community }: Input) => `homesite ${number}${community ? ` in ${community}` : ""}`;
const dollars = (amount: number) => `$${amount.toLocaleString("en-US")}`;

export default defineTool<Input>({
  name: "look_up_homesite",
  description:
    "The present state of one homesite (open, reserved or sold), its width in feet and its lot premium in dollars. Use it when the visitor asks about a homesite or lot by its number.",
  input,
  kind: "reads",
  label: named,
  run({ number, community }) {
    const found = COMMUNITIES.filter((name) => community === undefined || name === community).flatMap((name) =>
      homesites[name]
        .filter((homesite) => homesite.number === number)
        .map((homesite) => ({ community: name, ...homesite })),
    );
    return found.length > 0 ? found : fault(`There is no ${named({ number, community })} on our list.`);
  },
  offline: {
    when(text) {
      const [, number] = /\b(?:home ?site|lot)(?: number| no\.?)? ?#?(\d{1,3})\b/i.exec(text) ?? [];
      const state = /\b(?:available|free|open|sold|taken|reserved|status|still|premium|wide|width)\b/i.test(text);
      if (number === undefined || !state) return null;
      const community = COMMUNITIES.find((name) => text.toLowerCase().includes(name.toLowerCase()));
      return { number: Number(number), ...(community && { community }) };
    },
    say: (found) =>
      (found as Found[])
        .map(
          ({ community, number, state, width, premium }) =>
            `Homesite ${number} in ${community} is ${state}. It is ${width} feet wide and ${premium > 0 ? `has a lot premium of ${dollars(premium)}` : "has no lot premium"}.`,
        )
        .join(" "),
  },
});
