/** What is not needed before a person comes into it (notices, forms, calls), a long history or a refusal, or before the menu is opened: fetched then. */
import type { RoomState } from "../connection/room.ts";
import type { Shell } from "../shell.ts";
import { learnForms, locale, say } from "../words/say.ts";
import { button, el, write } from "./dom.ts";
import type { Forms, FormsModule, Kit } from "./kit.ts";
import type { Part, Talk } from "./talk.ts";

const wanted = ({ view: { floor, items }, pending, more }: RoomState): boolean =>
  more ||
  floor.stranded ||
  floor.held !== "assistant" ||
  items.some((item) => item.kind === "notice") ||
  pending.some(({ failed }) => failed);

export interface Later extends Part {
  /** Nothing while they are still on their way. */
  there(): Forms | undefined;
  /** Fetches them, and uses them as soon as they are there. */
  want(use?: (forms: Forms) => void): void;
}

/** `arrived`: there are new words, and a new part to draw. */
export function later(
  talk: Talk,
  { gateway, root }: Shell,
  lent: Pick<Kit, "more" | "place" | "tell">,
  arrived: () => void,
): Later {
  const element = el("div", "forms");
  const folder = `${gateway}/widget/`;
  let forms: Forms | undefined;
  let coming: Promise<void> | undefined;

  const fetched = async () => {
    const module: Promise<FormsModule> = import(`${folder}forms.js`);
    await learnForms(`${folder}words/`, module);
    forms = (await module).mount({
      ...talk,
      ...lent,
      el,
      button,
      write,
      say,
      locale: locale(),
      root,
      element,
      gateway,
    });
    arrived();
  };
  const want: Later["want"] = (use) => {
    coming ??= fetched();
    coming.then(
      () => forms && use?.(forms),
      () => {
        // The next need of it tries again.
        coming = undefined;
      },
    );
  };

  return {
    element,
    want,
    there: () => forms,
    draw(state) {
      if (forms) forms.draw(state);
      else if (wanted(state)) want();
    },
  };
}
