/** What must be true of one conversation after the storm. Pure: from what everybody holds to what is wrong. */
import type { Event } from "../../protocol/facts.ts";
import { fold } from "../../protocol/floor.ts";
import { publicly } from "../../protocol/publicly.ts";
import type { Line } from "./people.ts";

export interface Held {
  who: string;
  events: readonly Event[];
}

export interface Testimony {
  conversation: string;
  /** All events, as a concierge who comes now reads them. */
  log: readonly Event[];
  /** What visitors hold: those who were there, and one who comes now. */
  visitors: readonly Held[];
  /** What was said, in order, by whom; `refused`: ids that the client shows as not sent. */
  said: readonly { who: string; lines: readonly Line[]; refused: readonly string[] }[];
}

export interface Verdict {
  lost: string[];
  duplicated: string[];
  reordered: string[];
  /** The assistant's words on a human's floor. */
  afterJoin: string[];
  unfinished: string[];
  /** Two who hold different things. */
  disagree: string[];
}

export function judge({ conversation, log, visitors, said }: Testimony): Verdict {
  const verdict: Verdict = { lost: [], duplicated: [], reordered: [], afterJoin: [], unfinished: [], disagree: [] };
  const at = (what: string) => `${conversation.slice(0, 8)}: ${what}`;

  for (const [i, event] of log.entries()) {
    if (event.seq !== i + 1) {
      verdict.disagree.push(at(`place ${i + 1} of the log holds event ${event.seq}`));
      break;
    }
  }

  const places = Map.groupBy(
    log.filter((event) => "id" in event),
    (event) => event.id,
  );
  for (const [id, events] of places) {
    if (events.length > 1) verdict.duplicated.push(at(`message ${id} is stored ${events.length} times`));
  }
  for (const { who, lines, refused } of said) {
    let last = 0;
    for (const { id, text } of lines) {
      const event = places.get(id)?.[0];
      if (!event) {
        if (!refused.includes(id)) verdict.lost.push(at(`${who} sent ${id}, which is not stored`));
        continue;
      }
      if (!("text" in event) || event.text !== text) verdict.lost.push(at(`${id} is stored with another text`));
      if (event.seq < last) verdict.reordered.push(at(`${who} sent ${id} after what is stored at ${last}`));
      last = event.seq;
    }
  }

  const held = log.reduce<ReturnType<typeof fold>[]>((floors, event) => {
    floors.push(fold([event], floors.at(-1)));
    return floors;
  }, []);
  const answered = new Set<number>();
  for (const [i, event] of log.entries()) {
    if (event.type !== "assistant.said") continue;
    if (held[i - 1]?.held === "concierge") verdict.afterJoin.push(at(`reply ${event.seq} stands after a join`));
    if (event.why !== "done") continue;
    if (answered.has(event.to)) verdict.duplicated.push(at(`message ${event.to} was answered twice`));
    answered.add(event.to);
  }
  const floor = held.at(-1);
  if (floor && "owes" in floor && floor.owes) verdict.unfinished.push(at(`a reply to ${floor.owes.seq} is owed`));

  const shown = log.flatMap((event) => publicly(event) ?? []);
  for (const { who, events } of visitors) {
    const from = events[0]?.seq ?? Number.POSITIVE_INFINITY;
    const expected = shown.filter((event) => event.seq >= from);
    if (shown.length > 0 && events.length === 0) verdict.disagree.push(at(`${who} holds nothing`));
    else if (JSON.stringify(events) !== JSON.stringify(expected))
      verdict.disagree.push(at(`${who} holds other events`));
  }
  return verdict;
}
