/**
 * What the panel fetches when a person gets involved or the menu is opened: the texts of the notices, the place in
 * line, and all forms.
 */

import type { Forms, Kit } from "../panel/kit.ts";
import { callCard } from "./call.ts";
import { erased } from "./erased.ts";
import { keepFocus } from "./focus.ts";
import { older, seen } from "./history.ts";
import { inSight } from "./in-sight.ts";
import { left } from "./left.ts";
import { menu } from "./menu.ts";
import { notices } from "./notices.ts";
import { place } from "./place.ts";
import { proposalCard } from "./proposal.ts";
import { rating } from "./rating.ts";
import { reach } from "./reach.ts";
import { sheet } from "./style.ts";
import { told } from "./told.ts";

/** The English texts of the forms, inserted by `scripts/build.ts`. */
declare const ENGLISH: string;
const words = ENGLISH;

export { words as ENGLISH };

export function mount(kit: Kit): Forms {
  const facts = told(kit);
  const wayToReach = reach(kit);
  const gone = erased(kit);
  const rate = rating(kit);
  const parts = [gone, rate, callCard(kit, wayToReach.ask), proposalCard(kit), wayToReach, facts];
  const items = menu(kit, facts.open);
  const line = place(kit);
  kit.root.adoptedStyleSheets.push(sheet());
  kit.element.append(...parts.map((part) => part.element));
  inSight(kit);
  // The panel has its own places for these.
  parts.push(older(kit), left(kit));
  return {
    draw(state) {
      line(state);
      keepFocus(kit.root, () => {
        for (const part of parts) part.draw(state);
      });
    },
    notice: notices(kit, rate.again),
    seen: seen(kit),
    menu: items,
    erased: gone.tell,
  };
}
