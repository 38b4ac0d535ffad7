/** Asks for a rating once, when a conversation has ended: a score, and a comment if they like. */
import { debt } from "../../protocol/floor.ts";
import * as LIMITS from "../../protocol/limits/sizes.ts";
import type { View } from "../../protocol/view.ts";
import type { RoomState } from "../connection/room.ts";
import type { Kit, Part } from "../panel/kit.ts";
import { rated } from "./rated.ts";

/**
 * The seq of the end that a rating is asked for, or null: nothing was written after it, and the visitor has written
 * something since their last rating.
 */
export function ended({ items }: View): number | null {
  const last = items.findLast(
    (item) => (item.kind === "said" && item.by === "visitor") || (item.kind === "notice" && ENDS.includes(item.what)),
  );
  if (last?.kind !== "notice" || last.what === "rated") return null;
  const rated = items.findLastIndex((item) => item.kind === "notice" && item.what === "rated");
  return items.slice(rated + 1).some((item) => item.kind === "said" && item.by === "visitor") ? last.seq : null;
}

/** Somebody who is being answered is not asked how it was: the form would stand over the answer. */
const isAnswering = ({ live, view }: RoomState): boolean => !!live || !!debt(view.floor);

const ENDS: readonly string[] = ["handedBack", "closed", "rated"];
const SCORES = [1, 2, 3, 4, 5];

/** `again`: opens it again, to change the rating that counts. */
export function rating({ el, button, say, write, room }: Kit): Part & { again(): void } {
  const radios = SCORES.map((count) =>
    el("input", "", { type: "radio", name: "score", value: `${count}`, "aria-label": say(W.score, { count }) }),
  );
  const words = el("textarea", "", { rows: "2", maxlength: `${LIMITS.note}`, "aria-label": say(W.rateWords) });
  words.placeholder = say(W.rateWords);
  const title = el("legend", "", {}, say(W.rateTitle));
  const scores = el("div", "scores", {}, ...radios.map((radio) => el("label", "", {}, radio, radio.value)));
  const problem = el("p", "error", { role: "status" });
  const skip = button("quiet", say(W.skip), () => {
    skipped = asked;
    changing = null;
    element.hidden = true;
  });
  const element = el("form", "card", { hidden: "" }, el("fieldset", "", {}, title, scores), words);
  element.append(el("div", "choices", {}, el("button", "primary", {}, say(W.rate)), skip), problem);
  /** The end that is being rated, and the one that the visitor skipped. */
  let asked: number | null = null;
  let skipped: number | null = null;
  /** The rating that is being changed. */
  let changing: number | null = null;
  let view: View | null = null;
  for (const radio of radios) radio.required = true;

  element.onsubmit = (e) => {
    e.preventDefault();
    const score = Number(radios.find((radio) => radio.checked)?.value);
    const sent = room().act({ type: "rate", score, words: words.value.trim() || undefined }, true);
    write(problem, sent ? "" : say(W.offline));
  };
  return {
    element,
    again() {
      const last = view && rated(view);
      if (!last) return;
      changing = last.seq;
      for (const radio of radios) radio.checked = radio.value === last.text;
      element.hidden = false;
      radios.find((radio) => radio.checked)?.focus();
    },
    draw(now) {
      view = now.view;
      const end = ended(view);
      if (changing !== rated(view)?.seq) changing = null;
      if (end !== asked) {
        element.reset();
        write(problem, "");
      }
      asked = end;
      element.hidden = changing === null && (end === null || end === skipped || isAnswering(now));
    },
  };
}
