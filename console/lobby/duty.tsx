/** My own status: available, busy, on a break. */

import type { Availability } from "../../protocol/frames.ts";
import { useDesk } from "../context.ts";
import { AVAILABILITY } from "../labels.ts";
import { WORDS } from "../words.ts";

const STATES = Object.keys(AVAILABILITY) as Availability[];

export function Duty() {
  const { desk } = useDesk();
  const mine = desk.lobby.you.value?.state;
  return (
    <fieldset class="segments duty">
      <legend class="unseen">{WORDS.lobby.yourState}</legend>
      {STATES.map((state) => (
        <label key={state} class="segment" data-state={state}>
          <input
            type="radio"
            name="duty"
            value={state}
            checked={mine === state}
            disabled={mine === undefined}
            onChange={() => desk.lobby.duty(state)}
          />
          <span>{AVAILABILITY[state]}</span>
        </label>
      ))}
    </fieldset>
  );
}
