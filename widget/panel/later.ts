/**
 * Loads the second bundle (notices, forms, calls, history, menu) on first need: when a person gets involved, for a long
 * history, after a refusal, or when the menu is opened.
 */
import type { RoomState } from "../connection/room.ts";
import { load } from "../module.ts";
import type { Shell } from "../shell.ts";
import { learnForms, locale, say } from "../words/say.ts";
import { site } from "../words/site.ts";
import { button, composing, el, write } from "./dom.ts";
import type { Forms, FormsModule, Kit } from "./kit.ts";
import type { Part, Talk } from "./talk.ts";

const wanted = ({ view: { floor, items }, pending, more }: RoomState): boolean =>
  more ||
  floor.stranded ||
  floor.held !== "assistant" ||
  items.some((item) => item.kind === "notice") ||
  pending.some(({ failed }) => failed);

export interface Later extends Part {
  /** Undefined until they have loaded. */
  there(): Forms | undefined;
  /** Fetches them, and uses them as soon as they have loaded. */
  want(use?: (forms: Forms) => void): void;
}

/** `arrived`: called when the new texts and parts are ready to render. */
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
    const module: Promise<FormsModule> = load(`${folder}forms.js`);
    await learnForms(`${folder}words/`, module);
    forms = (await module).mount({
      ...talk,
      ...lent,
      el,
      button,
      write,
      composing,
      say,
      labels: site.fields,
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
        // The next need tries again.
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
