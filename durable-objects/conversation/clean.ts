/** What people are called and what is known of them, as it may stand in a line of a list, by whatever way it came in. Pure. */
import type { Concierge, Fact } from "../../protocol/facts.ts";
import { upright } from "../../protocol/headline.ts";

/** The fact with its names and values cleaned; everything that is said stays as it was written. */
export function cleaned(fact: Fact): Fact {
  const named = {
    ...("concierge" in fact && fact.concierge && { concierge: person(fact.concierge) }),
    ...("to" in fact && typeof fact.to === "object" && fact.to !== null && { to: person(fact.to) }),
  };
  const known = fact.type === "lead.learned" && { value: upright(fact.value) };
  return { ...fact, ...named, ...known } as Fact;
}

const person = (of: Concierge): Concierge => ({ ...of, name: upright(of.name) });
