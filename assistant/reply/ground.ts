/** What a reply may rest on, from the room: what was said and answered, what events state, what the prompt names. Pure. */
import { type Event, isSaid } from "../../protocol/facts.ts";
import type { State } from "../../protocol/state.ts";
import type { Site } from "../../settings/schema.ts";
import type { Act } from "../languages/claims/words.ts";
import { Grounds } from "./grounding/grounds.ts";
import { date, type Moment } from "./now.ts";

interface Room {
  site: Site;
  state: State;
  /** The newest events, oldest first. */
  tail: readonly Event[];
  passages: readonly { title: string; text: string }[];
  moment: Moment;
  /** The visitor's own purchase is at stake. */
  buyer: boolean;
}

const DAY = 86_400_000;

export function groundsOf({ site, state, tail, passages, moment, buyer }: Room): Grounds {
  return new Grounds({
    passages: textsOf(passages),
    // What the assistant said before was judged when it said it.
    told: [...tail.filter(isSaid).map(({ text }) => text), ...named(site, state), ...moments(site, state, moment)],
    asked: tail.flatMap((event) => (event.type === "visitor.said" ? [event.text] : [])),
    promised: [
      ...state.promises.map(({ by, note }) => `${by}: ${note}`),
      ...state.answers.flatMap(({ question, text }) => (text === null ? [question] : [question, text])),
      ...state.whispers,
      ...tail.flatMap((event) => (event.type === "concierge.said" ? [event.text] : [])),
    ],
    acted: state.acts.flatMap(({ how, text }) => (how === "done" ? [text] : [])),
    done: happened(state),
    lang: state.lang,
    buyer,
    askable: moment.staffed !== false && state.question === null,
  });
}

const texts = new WeakMap<Room["passages"], readonly string[]>();

/** The same list for the same passages, so that what stands in them is read once. */
export function textsOf(passages: Room["passages"]): readonly string[] {
  let own = texts.get(passages);
  if (!own) {
    own = passages.map(({ title, text }) => `${title}\n${text}`);
    texts.set(passages, own);
  }
  return own;
}

/** Names that the instructions and the page show. */
function named(site: Site, state: State): string[] {
  return [
    site.name,
    site.assistant,
    site.greeting,
    ...site.plans,
    ...site.areas,
    ...site.suggestions,
    ...site.fields.map(({ label }) => label),
    ...site.appointments.flatMap(({ label, where }) => [...Object.values(label ?? {}), ...(where ? [where] : [])]),
    ...Object.values(state.lead).filter((value) => value !== undefined),
    ...(state.call ? [state.call.slot.concierge.name, state.call.phone ?? ""] : []),
    ...(state.question ? [state.question.text] : []),
  ];
}

/** The date and the hour, and when the team is there. */
function moments({ hours, appointments }: Site, { call, hold, callback }: State, { now, opening }: Moment): string[] {
  const at = [
    now,
    now + DAY,
    ...(opening === null ? [] : opening.open ? [opening.until] : [opening.since, opening.next]).filter(
      (at) => at !== null,
    ),
    ...[call, hold].flatMap((kept) => (kept ? [kept.slot.start] : [])),
    ...(callback === null ? [] : [callback]),
  ];
  const week = Object.entries(hours?.week ?? {}).map(
    ([day, periods]) =>
      `${WEEKDAY[day as keyof typeof WEEKDAY]} ${periods.map(({ from, to }) => `${from} - ${to}`).join(", ")}`,
  );
  const minutes = hours ? appointments.map((kind) => `${kind.minutes ?? hours.slotMinutes} minutes`) : [];
  return [...at.map((moment) => date({ hours }, moment, "long")), ...week, ...minutes];
}

const WEEKDAY = {
  mon: "the Monday",
  tue: "the Tuesday",
  wed: "the Wednesday",
  thu: "the Thursday",
  fri: "the Friday",
  sat: "the Saturday",
  sun: "the Sunday",
} as const;

/** Acts that the events of this room state. */
function happened(state: State): ReadonlySet<Act> {
  const done = new Set<Act>();
  if (state.call || state.hold) done.add("book");
  if (state.call || state.callback !== null) done.add("reach");
  if (state.floor.held === "waiting") done.add("join").add("tell").add("reach");
  if (state.question || state.answers.length > 0) done.add("tell");
  return done;
}
