/** A phone call with the visitor: ring them now, choose a time, or say how the one that was booked went. */
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { useDesk } from "../context";
import { momentOf } from "../names";
import { Modal } from "../parts/modal";
import { WORDS } from "../words";

export function Call() {
  const { desk } = useDesk();
  const room = desk.room.value;
  const chosen = useSignal<string | null>(null);
  const { calls } = WORDS;
  useEffect(() => {
    room?.send({ type: "slots" });
  }, [room]);
  if (room === null) return null;
  const { call, lead } = room.view.value;
  const phone = lead.phone?.value;
  const free = room.slots.value;
  const times = free?.slots ?? [];
  const done = () => {
    desk.sheet.value = null;
  };
  return (
    <Modal
      title={calls.title}
      {...(times.length > 0 && { go: call ? calls.another : calls.book })}
      done={(agreed) => {
        done();
        const slot = chosen.peek() ?? times[0]?.id;
        if (agreed && slot !== undefined) room.send({ type: "schedule", slot });
      }}
    >
      {call && (
        <div class="booked">
          <p>{calls.booked(call.slot.concierge.name, momentOf(call.slot.start))}</p>
          <p class="slip-actions">
            {(["no-show", "done"] as const).map((outcome) => (
              <button
                key={outcome}
                type="button"
                class="button"
                onClick={() => {
                  room.send({ type: "settle", call: call.call, outcome });
                  done();
                }}
              >
                {calls.outcome[outcome]}
              </button>
            ))}
          </p>
        </div>
      )}
      <p class="slip-actions ring">
        <span>{phone ?? calls.noPhone}</span>
        <button
          type="button"
          class="button"
          disabled={phone === undefined}
          onClick={() => {
            room.send({ type: "callNow" });
            done();
          }}
        >
          {calls.now}
        </button>
      </p>
      {times.length === 0 ? (
        <p class="faint">{free === null ? calls.asking : calls.none}</p>
      ) : (
        <fieldset class="options times">
          <legend class="modal-label">{calls.label}</legend>
          {times.map(({ id, start, minutes, concierge }, i) => (
            <label key={id} class="option">
              <input
                type="radio"
                name="slot"
                checked={chosen.value === null ? i === 0 : chosen.value === id}
                onChange={() => {
                  chosen.value = id;
                }}
              />
              <b>{momentOf(start)}</b>
              <span class="faint">{calls.with(concierge.name, minutes)}</span>
            </label>
          ))}
        </fieldset>
      )}
    </Modal>
  );
}
