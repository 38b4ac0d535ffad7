/** A concierge's judgement of a handoff in hindsight: too early, right, too late. */
import { useComputed } from "@preact/signals";
import type { Mark } from "../../protocol/facts.ts";
import { useDesk } from "../context.ts";
import { MARK } from "../labels.ts";
import type { OpenRoom } from "../state/room.ts";
import { WORDS } from "../words.ts";

const MARKS = Object.keys(MARK) as Mark[];

/** @param of the seq of the decision */
export function Marks({ room, of }: { room: OpenRoom; of: number }) {
  const { desk } = useDesk();
  const given = useComputed(() => room.marks.value.get(of) ?? null).value;
  return (
    <fieldset class="marks">
      <legend>{WORDS.marks.title}</legend>
      {MARKS.map((mark) => (
        <button
          key={mark}
          type="button"
          class="mark-button"
          aria-pressed={given === mark}
          title={WORDS.marks.means[mark]}
          onClick={() => {
            if (given !== mark) desk.tell({ what: room.mark(of, mark) ? "marked" : "unconnected" });
          }}
        >
          {MARK[mark]}
        </button>
      ))}
    </fieldset>
  );
}
