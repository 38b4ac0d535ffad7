/** The kinds of appointment to choose from; each has times of its own. */
import { CALL } from "../../protocol/appointments.ts";
import { kindName, kinds } from "../kinds.ts";
import { WORDS } from "./words.ts";

interface KindsProps {
  /** Undefined for a phone call. */
  chosen: string | undefined;
  choose(key: string): void;
}

export function Kinds({ chosen = CALL, choose }: KindsProps) {
  return (
    <p class="kinds">
      <label class="modal-label" for="calling-kind">
        {WORDS.kind}
      </label>
      <select id="calling-kind" value={chosen} onChange={(e) => choose(e.currentTarget.value)}>
        {kinds.map(({ key }) => (
          <option key={key} value={key}>
            {kindName(key)}
          </option>
        ))}
      </select>
    </p>
  );
}
