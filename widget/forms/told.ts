/** Every fact that is noted about the visitor, to be corrected or removed. */
import type { LeadField } from "../../protocol/facts.ts";
import type { ToldField } from "../../protocol/lead-fields.ts";
import * as LIMITS from "../../protocol/limits/sizes.ts";
import { isOwn, type OwnKey } from "../../protocol/own.ts";
import type { RoomState } from "../connection/room.ts";
import type { Kit, Part } from "../panel/kit.ts";
import type { Sentence } from "../words/keys.ts";

export function told({ el, button, say, write, room, announce, labels }: Kit): Part & { open(): void } {
  const title = el("b", "", { tabindex: "-1" }, say(W.told));
  const list = el("ul", "facts");
  const nothing = el("p", "muted", {}, say(W.toldNothing));
  const problem = el("p", "error", { role: "status" });
  const close = button("quiet", say(W.close), () => {
    element.hidden = true;
  });
  const element = el(
    "section",
    "card",
    { hidden: "", "aria-label": say(W.told) },
    title,
    list,
    nothing,
    problem,
    close,
  );
  /** A field that the site no longer has is labelled by its key. */
  const labelOf = (field: LeadField) =>
    isOwn(field) ? (labels?.[field] ?? SITE.fields[field] ?? field.slice(4)) : say(FIELDS[field].label);
  let drawn: RoomState["view"]["lead"] | null = null;
  /** The fact that the visitor has just corrected. */
  let corrected: LeadField | null = null;

  const tell = (sent: boolean) => write(problem, sent ? "" : say(W.offline));
  const fact = (field: LeadField, value: string) => {
    const label = labelOf(field);
    const text = el("span", "value", { dir: "auto" }, value);
    const named = (name: Sentence, clicked: () => void) => {
      const made = button("link", say(name), clicked);
      made.ariaLabel = `${say(name)}: ${label}`;
      return made;
    };
    const forget = named(W.forget, () => tell(room().act({ type: "forget", field }, true)));
    const row = el("li", "", {}, el("span", "muted", {}, label), text);
    // Consent can be given or withdrawn, but not edited.
    if (!isOwn(field) && FIELDS[field].fixed) row.append(forget);
    else
      row.append(
        named(W.correct, () => edit(row, field as ToldField | OwnKey, value, label)),
        forget,
      );
    return row;
  };
  const edit = (row: HTMLElement, field: ToldField | OwnKey, value: string, label: string) => {
    const keyboard = isOwn(field) ? undefined : FIELDS[field].keyboard;
    const input = el("input", "", {
      "aria-label": label,
      maxlength: `${LIMITS.note}`,
      ...(keyboard && { inputmode: keyboard }),
    });
    input.value = value;
    const form = el("form", "field", {}, input, el("button", "primary", {}, say(W.save)));
    form.onsubmit = (e) => {
      e.preventDefault();
      const now = input.value.trim();
      if (now === value) row.replaceWith(fact(field, value));
      else if (now) {
        tell(room().act({ type: "correct", field, value: now }, true));
        corrected = field;
      }
    };
    row.replaceChildren(form);
    input.focus();
  };

  return {
    element,
    draw({ view: { lead } }) {
      if (lead === drawn) return;
      drawn = lead;
      const now = corrected && lead[corrected];
      if (corrected && now) announce(`${labelOf(corrected)}: ${now.value}`);
      corrected = null;
      const order = new Set([...Object.keys(FIELDS), ...Object.keys(SITE.fields), ...Object.keys(lead)] as LeadField[]);
      const facts = [...order].flatMap((field) => {
        const known = lead[field];
        return known ? [fact(field, known.value)] : [];
      });
      list.replaceChildren(...facts);
      list.hidden = facts.length === 0;
      nothing.hidden = !list.hidden;
    },
    open() {
      element.hidden = false;
      element.scrollIntoView({ block: "nearest" });
      title.focus();
    },
  };
}
