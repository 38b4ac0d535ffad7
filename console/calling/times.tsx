/** The free times to choose from. */

import type { Slot } from "../../protocol/facts.ts";
import { momentOf } from "../times.ts";
import { WORDS } from "./words.ts";

interface TimesProps {
  /** Null: the gateway was asked, and has not answered. */
  times: readonly Slot[] | null;
  chosen: string | undefined;
  choose(id: string): void;
}

export function Times({ times, chosen, choose }: TimesProps) {
  if (times === null || times.length === 0) return <p class="faint">{times === null ? WORDS.asking : WORDS.none}</p>;
  return (
    <fieldset class="options times">
      <legend class="modal-label">{WORDS.times}</legend>
      {times.map(({ id, start, minutes, concierge }) => (
        <label key={id} class="option">
          <input type="radio" name="slot" checked={id === chosen} onChange={() => choose(id)} />
          <b>{momentOf(start)}</b>
          <span class="faint">{WORDS.with(concierge.name, minutes)}</span>
        </label>
      ))}
    </fieldset>
  );
}
