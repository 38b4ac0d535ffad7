/** The embedded model's summary for who takes over. Pure. */
import { gist } from "../../../protocol/gist.ts";
import { cut, short } from "./excerpt.ts";

interface Turn {
  visitor: boolean;
  text: string;
}

/** Who takes over needs what was wanted first and last, and what was answered; nothing is put in other words. */
export function summarise(turns: readonly Turn[]): string {
  const visitor = turns.filter((turn) => turn.visitor).map((turn) => turn.text);
  const told = turns.findLast((turn) => !turn.visitor)?.text;
  const [first, last] = [visitor[0], visitor.at(-1)];
  return [
    first && `Asked: "${cut(gist(first))}"`,
    last !== first && last && `Last: "${cut(gist(last))}"`,
    told && `Was told: "${short(told)}"`,
  ]
    .filter(Boolean)
    .join(" ");
}
