/**
 * What can be done about a trigger: the one list of actions, and what each of them changes. Whoever handles a decision
 * asks for a property of it here and never compares names, so a new action does not compile until every cell is filled
 * in, and [T21] fails if it changes nothing.
 */

interface Rules {
  /**
   * What it changes for everybody who folds the events:
   *   waits    the visitor waits for a concierge until a deadline, and an offer that stood is gone
   *   offers   a concierge is offered, and a yes of the visitor accepts
   *   strands  nobody can be reached now: the visitor is shown free times for a call, or asked for a contact
   */
  effect: "waits" | "offers" | "strands" | null;
  /** Something is done: only newer words of the visitor fire the trigger again, and colleagues read it as the reason. */
  acts: boolean;
  /** The concierges are asked one question, while the visitor stays with the assistant. */
  asks: boolean;
  /** What is done instead when nobody is on duty; the action itself if it needs nobody. */
  unstaffed: string;
  /** How much is done for the visitor, compared with the other actions. */
  strength: number;
}

export const RULES = {
  handoff: { effect: "waits", acts: true, asks: false, unstaffed: "call", strength: 4 },
  offer: { effect: "offers", acts: true, asks: false, unstaffed: "offer", strength: 2 },
  call: { effect: "strands", acts: true, asks: false, unstaffed: "call", strength: 3 },
  ask: { effect: null, acts: true, asks: true, unstaffed: "call", strength: 1 },
  none: { effect: null, acts: false, asks: false, unstaffed: "none", strength: 0 },
} as const satisfies Record<string, Rules>;

export type Action = keyof typeof RULES;

export const ACTIONS = /* @__PURE__ */ Object.keys(RULES) as [Action, ...Action[]];

/** A log that a newer version wrote may name an action that this one does not know: it does nothing. */
export const rulesOf = (action: Action): Rules & { unstaffed: Action } => RULES[action] ?? RULES.none;

export const needsStaff = (action: Action): boolean => rulesOf(action).unstaffed !== action;

export const waits = (action: Action): boolean => rulesOf(action).effect === "waits";
export const offers = (action: Action): boolean => rulesOf(action).effect === "offers";
export const strands = (action: Action): boolean => rulesOf(action).effect === "strands";

/** The seq of the offer that stands after this decision, or null. */
export const offerAfter = ({ action, seq }: { action: Action; seq: number }, before: number | null): number | null =>
  offers(action) ? seq : waits(action) ? null : before;
