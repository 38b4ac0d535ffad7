/** What a model's verdict leads to: the signals for the policy, and the passages that a reply names as its sources. Pure. */
import type { Verdict as Stored, TriggerKind } from "../../protocol/facts.ts";
import { VERDICT } from "../judge/policy.ts";
import type { Signal } from "../judge/signal.ts";
import { evidenceIn } from "./evidence.ts";
import { REASON_WORDS, REASONS, type Reason, type Verdict } from "./verdict.ts";

export interface Judged {
  verdict: Verdict;
  /** What the visitor said, oldest first; the newest is the message that was answered. */
  said: readonly { seq: number; text: string }[];
  /** Its seq, and how it reads. */
  to: number;
  newest: string;
  /** The visitor reads words of this reply. */
  spoken: boolean;
  /** One question without an answer is enough to call a person here. */
  critical: boolean;
}

/** Feelings that one does not leave somebody alone with; who is confused is helped by an answer first. */
const STRONG: readonly Verdict["mood"][] = ["worried", "sad", "annoyed", "angry"];

/** What a reason says where the fields behind the words do not say it themselves. */
const IMPLIED: Readonly<Partial<Record<Reason, Omit<Verdict, "act">>>> = {
  asked: { wants: "person" },
  emergency: { urgent: true },
  upset: { mood: "annoyed" },
  unsolved: { answered: "none" },
};

/** The reasons that are a handoff in themselves; for the others what makes them one is the reason. */
const PLAIN: readonly Reason[] = ["asked", "emergency", "upset", "unsolved", "repeats"];

export function signalsOf(judged: Judged): Signal[] {
  return judged.verdict.act === "human" ? called(judged) : noticed(judged);
}

/** A human is called: at once where the visitor's words show it and it cannot wait, and otherwise it is an offer. */
function called({ verdict, said, to, newest, spoken }: Judged): Signal[] {
  const { reason } = verdict;
  const given = { ...(reason && IMPLIED[reason]), ...defined(verdict) };
  const answered = spoken ? given.answered : "none";
  const shown = verdict.words === undefined ? null : evidenceIn(verdict.words, said);
  const why = shown && pressing({ ...given, ...(answered && { answered }) });
  const own = reason && REASONS[reason];
  const kind = own && (why === null || PLAIN.includes(reason)) ? own : (why ?? "unanswered");
  const seqs = [shown?.seq ?? to];
  const span = shown?.span ?? newest.slice(0, 300);
  const human: Signal = { kind, evidence: { seqs, span, rule: why === null ? VERDICT.offer : VERDICT.human } };
  const besides: TriggerKind[] = own && own !== kind && own !== "value" ? [own] : [];
  // Who wants to be called or to go ahead is shown how, if nobody comes at once.
  if (why === null && (verdict.wants === "call" || verdict.wants === "buy") && kind !== "value") besides.push("value");
  return [human, ...besides.map((each): Signal => ({ kind: each, evidence: { seqs, span, rule: VERDICT.offer } }))];
}

/** Why it cannot wait, the surest first; null: it can. */
function pressing({ urgent, wants, mood, answered }: Omit<Verdict, "act">): TriggerKind | null {
  if (wants === "person") return "asked";
  if (urgent) return "emergency";
  if (STRONG.includes(mood)) return "emotion";
  return answered === "none" ? "unanswered" : null;
}

/** What a model noticed beside its answer. */
function noticed({ verdict, to, newest, critical }: Judged): Signal[] {
  const { act, answered, mood, urgent, wants, own } = verdict;
  const seen: (readonly [TriggerKind, string] | false)[] = [
    // A colleague is asked, and what they say will be the answer.
    act !== "ask" &&
      (act === "unknown" || answered === "none") &&
      answered !== "part" &&
      answered !== "full" &&
      (["unanswered", critical ? "topic" : VERDICT.unknown] as const),
    urgent === true && (["emergency", VERDICT.urgent] as const),
    STRONG.includes(mood) && (["emotion", VERDICT.mood] as const),
    wants === "person" && (["asked", VERDICT.wants] as const),
    (wants === "call" || wants === "buy") && (["value", VERDICT.wants] as const),
    own === true && (["buyer", VERDICT.own] as const),
  ];
  const evidence = { seqs: [to], span: newest.slice(0, 300) };
  return seen.flatMap((each) => (each ? [{ kind: each[0], evidence: { ...evidence, rule: each[1] } }] : []));
}

const defined = <T extends object>(value: T): Partial<T> =>
  Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as Partial<T>;

/** Chips under a reply: nobody looks at more. */
const MOST_SOURCES = 3;

/**
 * The passages that a reply rests on, by what the model says of it.
 * @param told the passages in the order in which the prompt counts them
 * @param found those that the search would name
 */
export function restsOn<P>({ act, answered, from }: Verdict, told: readonly P[], found: readonly P[]): readonly P[] {
  if (from !== undefined) return from.flatMap((number) => told[number - 1] ?? []).slice(0, MOST_SOURCES);
  // It does not say: what it did not answer rests on nothing.
  return act === "answer" && (answered === undefined || answered === "full" || answered === "part")
    ? found.slice(0, 2)
    : [];
}

/** The word of the verdict for a trigger. */
export const reasonFor = (kind: TriggerKind): Reason =>
  REASON_WORDS.find((reason) => REASONS[reason] === kind) ?? "unsolved";

/** What is kept of a verdict: none of the words in it. */
export const stored = ({ act, answered, mood, urgent, wants, own }: Verdict): Stored => ({
  act,
  ...(answered && { answered }),
  ...(mood && { mood }),
  ...(urgent !== undefined && { urgent }),
  ...(wants && { wants }),
  ...(own !== undefined && { own }),
});
