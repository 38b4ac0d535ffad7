/** What is not needed before a person comes into it (notices, forms, calls) or the menu is opened: fetched then. */
import type { View } from "../../protocol/view";
import type { Forms, FormsModule, Kit } from "../forms/kit";
import type { Shell } from "../shell";
import { language, learnForms, say } from "../words/say";
import { button, el, write } from "./dom";
import type { Part, Talk } from "./talk";

const wanted = ({ floor, held, items }: View): boolean =>
  floor.stranded || !!held || items.some((item) => item.kind === "notice");

export interface Later extends Part {
  /** Draws a notice and answers what it says: nothing while the words are still on their way. */
  notice: Forms["notice"];
  menu(): void;
}

/** `arrived`: there are new words, and a new part to draw. */
export function later(
  talk: Talk,
  { gateway, root }: Shell,
  lent: Pick<Kit, "more" | "place">,
  arrived: () => void,
): Later {
  const element = el("div", "forms");
  const folder = `${gateway}/widget/`;
  let forms: Forms | undefined;
  let coming: Promise<void> | undefined;

  const fetched = async () => {
    const module: Promise<FormsModule> = import(`${folder}forms.js`);
    await learnForms(`${folder}words/`, module);
    forms = (await module).mount({ ...talk, ...lent, el, button, write, say, language, root, element, gateway });
    arrived();
  };
  const load = () => {
    coming ??= fetched().catch(() => {
      // The next need of it tries again.
      coming = undefined;
    });
    return coming;
  };

  return {
    element,
    draw(state) {
      if (forms) forms.draw(state);
      else if (wanted(state.view)) void load();
    },
    notice: (...drawn) => forms?.notice(...drawn) ?? "",
    menu: () => void load().then(() => forms?.menu()),
  };
}
