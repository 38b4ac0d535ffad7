/**
 * Splits a conversation into visits, each of which is one episode of the reports. A new one begins when a closed
 * conversation continues, or one with the assistant continues after a day of silence.
 */
import { type Event, isSaid, known, type LeadField } from "./facts.ts";
import { evolve, type Floor, INITIAL } from "./floor.ts";
import { CONTACT_FIELDS, fieldOf } from "./lead-fields.ts";

/** An event with the floor before and after it. */
export interface Step {
  event: Event;
  before: Floor;
  after: Floor;
}

/** What was known of the visitor at some point of the conversation. */
export interface Progress {
  lead: ReadonlySet<LeadField>;
  /** The lead has been complete: a contact, and a need or a stage. */
  complete: boolean;
}

export type Marked = Extract<Event, { type: "handoff.marked" }>;

export interface Visit {
  /** What happened in it, without marks. */
  steps: readonly Step[];
  /** At its start and at its end. */
  start: Progress;
  end: Progress;
  /** The concierges' marks of its decisions, whenever they were made. */
  marks: readonly Marked[];
}

export const NO_VISIT: Visit = {
  steps: [],
  start: { lead: new Set(), complete: false },
  end: { lead: new Set(), complete: false },
  marks: [],
};

/** What the team does about a visitor, whenever it does so. */
const FOLLOW_UP = /^(?:todo|responsible|outcome)\./;

/** After this silence, in milliseconds, a visitor has returned for something new: not every talk is closed. */
const REST = 86_400_000;

/** Every visit of a conversation, oldest first, from all of its events. */
export function visits(stored: readonly Event[]): Visit[] {
  const events = known(stored);
  const marked = events.filter((event) => event.type === "handoff.marked");
  let { start } = NO_VISIT;
  const parts = split(events).map((steps): Visit => {
    const end = steps.reduce(learn, start);
    const [first, last] = [steps[0]?.event.seq ?? 0, steps.at(-1)?.event.seq ?? 0];
    const visit = { steps, start, end, marks: marked.filter(({ of }) => of >= first && of <= last) };
    start = end;
    return visit;
  });
  return parts.filter(({ steps }) => steps.some(begins));
}

/** The visitor wrote or pressed the button for a person. An opened widget or a note does not count. */
const begins = ({ event }: Step): boolean => event.type === "visitor.said" || event.type === "trigger.fired";

function split(events: readonly Event[]): Step[][] {
  const parts: Step[][] = [];
  let floor = INITIAL;
  let spoken = Number.POSITIVE_INFINITY;
  for (const event of events) {
    const before = floor;
    floor = evolve(before, event);
    const step = { event, before, after: floor };
    const rested = before.held === "assistant" && begins(step) && event.at - spoken >= REST;
    const again = (before.held === "closed" && floor.held !== "closed") || rested;
    if (isSaid(event)) spoken = event.at;
    if (parts.length === 0 || again) parts.push([]);
    // A mark belongs to the episode of the decision that it judges, and what the team does later to none.
    if (event.type !== "handoff.marked" && !FOLLOW_UP.test(event.type)) parts.at(-1)?.push(step);
  }
  return parts;
}

function learn({ lead, complete }: Progress, { event }: Step): Progress {
  const next = new Set(lead);
  if (event.type === "lead.learned") next.add(event.field);
  if (event.type === "lead.forgotten") next.delete(event.field);
  const now = reachable(next) && [...next].some((field) => fieldOf(field)?.qualifies);
  return { lead: next, complete: complete || now };
}

export const reachable = (lead: ReadonlySet<LeadField>): boolean => CONTACT_FIELDS.some((field) => lead.has(field));
