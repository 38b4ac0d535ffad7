/**
 * The judgement that a model gives with its reply, and the form in which it is asked to write it. Pure.
 *
 * The form: a tag in double square brackets before the words says whether to speak at all, and one behind them says the
 * rest. Tried on played models that obey, are sloppy, lie, say nothing, repeat themselves and write tags of their own: a
 * first line of JSON breaks when a model puts it into a code fence or adds a comma; a bare word ("answer") cannot be told
 * from the first word of a reply when both are glued together; a tool call before the words costs models that are weak at
 * tools the words. Double brackets end where they end, glued, quoted, bold, fenced or translated; no prose has them, so
 * nothing but a beginning bracket is ever held back; and they cost four tokens. The other forms are read as well where
 * they stand alone in the first line.
 */
import type { Verdict as Judged, TriggerKind } from "../../protocol/facts.ts";
import { EMBEDDED } from "../stream/free.ts";

/** The reasons that a model may give for a human, and the triggers that they are. */
export const REASONS = {
  asked: "asked",
  emergency: "emergency",
  upset: "emotion",
  unsolved: "unanswered",
  repeats: "circular",
  "own-case": "buyer",
  buying: "value",
  complex: "complexity",
} as const satisfies Record<string, TriggerKind>;
export type Reason = keyof typeof REASONS;
export const REASON_WORDS = Object.keys(REASONS) as readonly Reason[];

export interface Verdict extends Judged {
  /** Why a human is needed, and the visitor's words that show it, as the model copied them. */
  reason?: Reason;
  words?: string;
  /** What a colleague is asked. */
  question?: string;
  /** Numbers of the passages that the reply rests on, as the prompt counts them; empty: none. */
  from?: readonly number[];
}

/** The embedded model judges nothing: the local detectors judge in its place. */
export const judges = ({ provider }: { provider: string }): boolean => provider !== EMBEDDED;

/** What one tag says. */
export type Tag = Partial<Verdict>;

/** The tag before the words, as a model is asked to write it. */
export function opening({ act, reason, words, question }: Verdict): string {
  if (act === "ask") return `[[ask: ${question ?? ""}]]`;
  if (act !== "human") return `[[${act}]]`;
  return `[[human: ${[reason ?? "unsolved", ...(words === undefined ? [] : [`"${words}"`])].join(" | ")}]]`;
}

/** The tag behind the words; the fields that are not given are left out. */
export function closing({ answered, from, mood, urgent, wants, own }: Tag): string {
  const fields: readonly (readonly [string, string | undefined])[] = [
    ["answered", answered],
    ["from", from && (from.join(", ") || "none")],
    ["mood", mood],
    ["urgent", yesNo(urgent)],
    ["wants", wants],
    ["own", yesNo(own)],
  ];
  const given = fields.flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}`]));
  return given.length === 0 ? "" : `[[${given.join("; ")}]]`;
}

const yesNo = (value: boolean | undefined) => (value === undefined ? undefined : value ? "yes" : "no");

/** A model may change its mind once. */
const MOST_ACTS = 2;

/**
 * What several tags of one reply say together: the first act stands, and of each field the newest. A model that has
 * answered may still call a human behind its words.
 * @param stands whether these words are the visitor's
 */
export function together(tags: readonly Tag[], stands: (words: string) => boolean): Verdict | null {
  const acts = tags.filter(({ act }) => act !== undefined);
  // Who lists the acts recites what it was told, and judges nothing.
  if (tags.length === 0 || new Set(acts.map(({ act }) => act)).size > MOST_ACTS) return null;
  const first = acts[0];
  const later = acts.find(({ act, words }) => act === "human" && words !== undefined && stands(words));
  const acting = first?.act === "answer" || first?.act === "unknown" ? (later ?? first) : first;
  return { ...Object.assign({}, ...tags), ...acting, act: acting?.act ?? "answer" };
}
