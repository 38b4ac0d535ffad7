/** The booked appointment: it can be cancelled before it begins; afterwards somebody records how it went. */
import { useState } from "preact/hooks";
import type { ConciergeFrame } from "../../protocol/frames.ts";
import type { View } from "../../protocol/view.ts";
import { kindFor, kindName } from "../kinds.ts";
import { momentOf } from "../times.ts";
import { WORDS } from "./words.ts";

interface StandingProps {
  call: NonNullable<View["call"]>;
  send(frame: ConciergeFrame): void;
}

export function Standing({ call: { call, slot }, send }: StandingProps) {
  const [isSure, ask] = useState(false);
  const hasBegun = slot.start <= Date.now();
  const isCall = slot.kind === undefined;
  const where = kindFor(slot.kind)?.where;
  return (
    <div class="booked">
      <p>{WORDS.booked(slot.concierge.name, momentOf(slot.start), isCall ? undefined : kindName(slot.kind))}</p>
      {where && <p class="faint">{where}</p>}
      <p class="slip-actions">
        {hasBegun ? (
          (["no-show", "done"] as const).map((outcome) => (
            <button key={outcome} type="button" class="button" onClick={() => send({ type: "settle", call, outcome })}>
              {(isCall ? WORDS.outcome : WORDS.came)[outcome]}
            </button>
          ))
        ) : (
          <button type="button" class="button" onClick={() => (isSure ? send({ type: "cancel", call }) : ask(true))}>
            {isSure ? WORDS.cancelSure : isCall ? WORDS.cancel : WORDS.cancelOther}
          </button>
        )}
      </p>
    </div>
  );
}
