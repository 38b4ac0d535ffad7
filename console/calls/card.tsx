/** One call or other appointment: when, with whom, the phone number, its background, and how it went. */
import { useState } from "preact/hooks";
import type { ListedCall } from "../../protocol/call-list.ts";
import { kindFor, kindName } from "../kinds.ts";
import { timeOf } from "../times.ts";
import { Before } from "./before.tsx";
import { stateWord, WORDS } from "./words.ts";

interface CardProps {
  call: ListedCall;
  /** The background is expanded. */
  open: boolean;
  settle(outcome: "done" | "no-show"): void;
}

const OUTCOMES = ["no-show", "done"] as const;

export function CallCard({ call, open, settle }: CardProps) {
  const { conversation, slot, name, phone, zone, state } = call;
  const [shown, setShown] = useState(open);
  const visitor = name ?? `${WORDS.visitor} ${conversation.slice(-4)}`;
  const theirs = theirTime(slot.start, zone);
  const isCall = slot.kind === undefined;
  const where = kindFor(slot.kind)?.where;
  return (
    <article class="call" data-state={state} aria-label={`${timeOf(slot.start)}, ${visitor}`}>
      <time class="when" dateTime={new Date(slot.start).toISOString()}>
        {timeOf(slot.start)}
      </time>
      <div class="who">
        <h3>{visitor}</h3>
        {!isCall && <p class="kind">{kindName(slot.kind)}</p>}
        <p>{WORDS.with(slot.concierge.name, slot.minutes)}</p>
        {where && <p>{where}</p>}
        {theirs && <p>{theirs}</p>}
      </div>
      <div class="ring">
        {phone ? <a href={`tel:${phone}`}>{phone}</a> : isCall && <span>{WORDS.noPhone}</span>}
        {state !== "booked" && <span class="state">{stateWord(state, isCall)}</span>}
      </div>
      <details open={open} onToggle={(e) => setShown(e.currentTarget.open)}>
        <summary>{WORDS.brief}</summary>
        {shown && <Before conversation={conversation} />}
      </details>
      <p class="acts">
        <a href={`../#room=${conversation}`}>{WORDS.conversation}</a>
        {state === "booked" &&
          slot.start <= Date.now() &&
          OUTCOMES.map((each) => (
            <button key={each} type="button" onClick={() => settle(each)}>
              {stateWord(each, isCall)}
            </button>
          ))}
      </p>
    </article>
  );
}

/** The visitor's local time, where it differs: nobody should be called at night. */
function theirTime(at: number, zone: string | null): string | null {
  if (zone === null) return null;
  try {
    const time = new Intl.DateTimeFormat(undefined, { hour: "numeric", minute: "2-digit", timeZone: zone }).format(at);
    return time === timeOf(at) ? null : WORDS.theirs(time, zone.replaceAll("_", " "));
  } catch {
    // The name comes from the visitor's browser and may be anything.
    return null;
  }
}
