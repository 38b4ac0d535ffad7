/**
 * A phone call or another appointment with the visitor: dial, let the phone system call, choose a time, or record how what
 * was booked went.
 */
import { useLayoutEffect, useState } from "preact/hooks";
import { suffices } from "../../protocol/appointments.ts";
import type { ConciergeFrame } from "../../protocol/frames.ts";
import { LIMITS } from "../../protocol/limits.ts";
import type { View } from "../../protocol/view.ts";
import { kindFor, kinds } from "../kinds.ts";
import { Modal } from "../parts/modal.tsx";
import { Kinds } from "./kinds.tsx";
import { Standing } from "./standing.tsx";
import { Times } from "./times.tsx";
import { WORDS } from "./words.ts";

/** What is known about the room. */
export interface Seen {
  call: View["call"];
  phone: string | undefined;
  email: string | undefined;
  /** The kind of the times, and of what is booked; undefined for a phone call. */
  kind: string | undefined;
  /** Null until the gateway answers. */
  times: readonly NonNullable<View["call"]>["slot"][] | null;
}

/** What the dialog needs from the desk. */
export interface Around {
  /** Calls back now and on every change, with null once the room is no longer on the screen. Returns how to stop. */
  watch(see: (seen: Seen | null) => void): () => void;
  send(frame: ConciergeFrame): void;
}

/** Roughly the gateway's own rule, checked early; the gateway decides. */
const NUMBER = String.raw`(?:\P{Nd}*\p{Nd}){7}.*`;

export function Calling({ around, left }: { around: Around; left(): void }) {
  const [seen, see] = useState<Seen | null>(null);
  const [chosen, choose] = useState<string | null>(null);
  const [typed, type] = useState("");
  useLayoutEffect(() => around.watch((now) => (now ? see(now) : left())), []);
  if (seen === null) return null;
  const { call, phone, email, kind, times } = seen;
  const slot = times?.find(({ id }) => id === chosen)?.id ?? times?.[0]?.id;
  const needsPhone = !suffices(kindFor(kind)?.needs ?? "phone", { phone, email });
  const isNumber = new RegExp(`^${NUMBER}$`, "v").test(typed);
  const told = phone === undefined && isNumber ? { phone: typed.trim() } : {};
  const send = (frame: ConciergeFrame) => {
    around.send(frame);
    left();
  };
  return (
    <Modal
      title={WORDS.title}
      {...(slot !== undefined && { go: call ? (kind ? WORDS.moveOther : WORDS.move) : WORDS.book })}
      done={(agreed) => (agreed && slot !== undefined ? send({ type: "schedule", slot, ...told }) : left())}
    >
      {call && <Standing call={call} send={send} />}
      {phone === undefined && (
        <label class="modal-label" for="calling-phone">
          {WORDS.phone}
        </label>
      )}
      <p class="number">
        {phone === undefined ? (
          <input
            id="calling-phone"
            type="text"
            inputMode="tel"
            autoComplete="off"
            maxLength={LIMITS.phone}
            required={needsPhone}
            autofocus
            pattern={NUMBER}
            title={WORDS.digits}
            aria-describedby="calling-hint"
            value={typed}
            onInput={(e) => type(e.currentTarget.value)}
          />
        ) : (
          <a autofocus class="button" href={`tel:${phone}`}>
            {WORDS.dial(phone)}
          </a>
        )}
        <button
          type="button"
          class="button"
          disabled={phone === undefined && !isNumber}
          aria-describedby="calling-hint"
          onClick={() => send({ type: "callNow", ...told })}
        >
          {WORDS.now}
        </button>
      </p>
      <p id="calling-hint" class="faint">
        {needsPhone && `${WORDS.noPhone} `}
        {WORDS.nowHow}
      </p>
      {kinds.length > 1 && <Kinds chosen={kind} choose={(key) => around.send({ type: "slots", kind: key })} />}
      <Times times={times} chosen={slot} choose={choose} />
    </Modal>
  );
}
