/** What became of a conversation, against what should have. Pure. */
import { offers, strands, waits } from "../../protocol/actions.ts";
import type { Action, TriggerKind } from "../../protocol/facts.ts";
import { type Conversation, FORMS, type Form } from "./rows.ts";

/** A decision, with the words that led to it. */
export interface Fired {
  kind: TriggerKind;
  action: Action;
  words: string;
}

/** What one message of the visitor led to. */
export interface Turn {
  said: string;
  fired: readonly Fired[];
  /** What the assistant said. */
  replies: readonly string[];
  /** The id of the model that wrote the reply; null: none did, because a person was called before it spoke. */
  model: string | null;
}

export interface Played {
  conversation: Conversation;
  /** Up to the one in which a person took over. */
  turns: readonly Turn[];
}

/** What can become of a conversation of each form; the first is what should. */
export const GRADES = {
  person: ["onTime", "tooEarly", "tooLate", "offered", "nothing"],
  offer: ["onTime", "tooEarly", "tooLate", "nothing"],
  never: ["quiet", "needlessOffer", "falseHandover"],
} as const satisfies Record<Form, readonly string[]>;
export type Grade = (typeof GRADES)[Form][number];

export const isRight = ({ form }: Conversation, grade: Grade): boolean => GRADES[form][0] === grade;

/**
 * For `person` only a hand-over counts, and where there is none, whether a person or a call was offered. For `offer` either
 * counts, and one within the window makes good for one that came too early, unless that was a hand-over. Buttons that
 * a reply shows are no offer: only a trigger makes one.
 */
export function grade({ conversation, turns }: Played): Grade {
  const { form, from, by } = conversation;
  const firing = (does: (action: Action) => boolean) =>
    turns.flatMap(({ fired }, i) => (fired.some(({ action }) => does(action)) ? [i + 1] : []));
  const [handedOver] = firing(waits);
  const offered = firing((action) => offers(action) || strands(action));
  if (form === "never") {
    return handedOver !== undefined ? "falseHandover" : offered.length > 0 ? "needlessOffer" : "quiet";
  }
  const timely = (turn: number) => (turn < from ? "tooEarly" : turn > by ? "tooLate" : "onTime");
  if (form === "person") {
    return handedOver !== undefined ? timely(handedOver) : offered.length > 0 ? "offered" : "nothing";
  }
  if (handedOver !== undefined && handedOver < from) return "tooEarly";
  const all = [...offered, ...(handedOver === undefined ? [] : [handedOver])].sort((a, b) => a - b);
  const best = all.find((turn) => timely(turn) === "onTime") ?? all[0];
  return best === undefined ? "nothing" : timely(best);
}

/** How many conversations got each grade. */
type Count<F extends Form> = { n: number } & Record<(typeof GRADES)[F][number], number>;
export type Counts = { [F in Form]: Count<F> };

export function count(played: readonly Played[]): Counts {
  const graded = played.map((one) => ({ form: one.conversation.form, grade: grade(one) }));
  return Object.fromEntries(
    FORMS.map((form) => {
      const own = graded.filter((one) => one.form === form);
      const grades = GRADES[form].map((name) => [name, own.filter((one) => one.grade === name).length]);
      return [form, { n: own.length, ...Object.fromEntries(grades) }];
    }),
  ) as Counts;
}

/** The counts of each group, in the order of the alphabet. */
export const countBy = (played: readonly Played[], key: (conversation: Conversation) => string) =>
  Object.fromEntries(
    [...Map.groupBy(played, ({ conversation }) => key(conversation))]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, group]): [string, Counts] => [name, count(group)]),
  );
