/**
 * What can show that a human is wanted: the one list of triggers, and everything that distinguishes them. A new trigger is
 * a row here, a detector in `assistant/judge`, and the place that calls it; a missing cell does not compile.
 */
import type { Action } from "./actions.ts";

interface Trigger {
  /** Of several triggers the one with the lowest rank decides: the more certain it is that a human is wanted, the lower. */
  rank: number;
  /** What is done if the site's `policy` does not say otherwise. */
  action: Action;
  /** Fires during the cool-down after a hand-back too, and a concierge is called even if nobody seems to be on duty. */
  always: boolean;
  /** Judges the visitor, who is shown `NEUTRAL` in its place: nobody likes to read that of themselves. */
  judges: boolean;
  /**
   * When the message that fired it is no longer owed a reply: always after a failure; with a call, where the message is a
   * plain request for a person, to which a call is the whole answer; otherwise never.
   */
  ends: "always" | "call" | "never";
  /** Read from words, so that a model may name it and a replay reads it again; otherwise the gateway itself fires it. */
  read: boolean;
  /** A mood: listed as one in the brief, and answered with a kind line before a human is called. */
  mood: boolean;
  /** The visitor got the same answer already, and the concierge is shown which. */
  repeats: boolean;
  /** Raises the score of the lead. */
  warms: boolean;
  /** The assistant may still ask the visitor for a fact that the site wants to know. */
  questions: boolean;
  /** Without an action the visitor got less than they wanted, so that leaving now counts as abandoned. */
  unmet: boolean;
  /** For concierges: in the brief, the console and the reports. */
  label: string;
  /** What a concierge is advised to do first, followed by the visitor's words. */
  advice: string;
}

export const TRIGGERS = {
  asked: {
    rank: 1,
    action: "handoff",
    always: true,
    judges: false,
    ends: "call",
    read: true,
    mood: false,
    repeats: false,
    warms: true,
    questions: false,
    unmet: false,
    label: "Asked for a person",
    advice: "answer",
  },
  emergency: {
    rank: 2,
    action: "handoff",
    always: true,
    judges: false,
    ends: "never",
    read: true,
    mood: false,
    repeats: false,
    warms: false,
    questions: false,
    unmet: true,
    label: "Emergency",
    advice: "help at once with",
  },
  emotion: {
    rank: 4,
    action: "handoff",
    always: false,
    judges: true,
    ends: "never",
    read: true,
    mood: true,
    repeats: false,
    warms: false,
    questions: false,
    unmet: false,
    label: "Upset",
    advice: "show that you understand and answer",
  },
  complexity: {
    rank: 8,
    action: "offer",
    always: false,
    judges: false,
    ends: "never",
    read: true,
    mood: false,
    repeats: false,
    warms: false,
    questions: true,
    unmet: false,
    label: "Complex request",
    advice: "go through their questions, starting with",
  },
  buyer: {
    rank: 9,
    action: "offer",
    always: false,
    judges: true,
    ends: "never",
    read: true,
    mood: false,
    repeats: false,
    warms: false,
    questions: true,
    unmet: false,
    label: "About their own purchase",
    advice: "answer for their own case",
  },
  unanswered: {
    rank: 7,
    action: "handoff",
    always: false,
    judges: false,
    ends: "never",
    read: true,
    mood: false,
    repeats: false,
    warms: false,
    questions: true,
    unmet: true,
    label: "The assistant had no answer",
    advice: "answer what the assistant could not",
  },
  circular: {
    rank: 5,
    action: "handoff",
    always: false,
    judges: true,
    ends: "never",
    read: true,
    mood: false,
    repeats: true,
    warms: false,
    questions: false,
    unmet: false,
    label: "Going in circles",
    advice: "give a new answer to",
  },
  failure: {
    rank: 3,
    action: "handoff",
    always: true,
    judges: false,
    ends: "always",
    read: false,
    mood: false,
    repeats: false,
    warms: false,
    questions: false,
    unmet: true,
    label: "The assistant failed",
    advice: "answer what the assistant could not",
  },
  value: {
    rank: 6,
    action: "call",
    always: false,
    judges: true,
    ends: "never",
    read: true,
    mood: false,
    repeats: false,
    warms: true,
    questions: true,
    unmet: false,
    label: "Ready to buy",
    advice: "arrange a visit or a call about",
  },
} as const satisfies Record<string, Trigger>;

export type TriggerKind = keyof typeof TRIGGERS;

export const TRIGGER_KINDS = /* @__PURE__ */ Object.keys(TRIGGERS) as [TriggerKind, ...TriggerKind[]];

type Ends<K extends TriggerKind = TriggerKind> = Exclude<(typeof TRIGGERS)[K]["ends"], "never">;

/**
 * The column `ends` again, without those that never do: the widget must stay small and needs nothing else of the table. It
 * compiles only if it says what the table says.
 */
export const ENDS_REPLY: Partial<Record<TriggerKind, Ends>> = {
  asked: "call",
  failure: "always",
} satisfies { [K in TriggerKind as Ends<K> extends never ? never : K]: Ends<K> };

/** Stands in front of the visitor for every trigger that judges them. */
export const NEUTRAL: TriggerKind = "complexity";

/** A log that a newer version wrote may name a trigger that this one does not know. */
export const triggerOf = (kind: TriggerKind): Trigger => TRIGGERS[kind] ?? TRIGGERS[NEUTRAL];
