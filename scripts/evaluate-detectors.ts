/** The detectors as `evaluate.ts` calls them: one row in, whether it fired and with which score out. */
import { asked } from "../assistant/judge/asked/index.ts";
import { buyer, touched } from "../assistant/judge/buyer.ts";
import { failing } from "../assistant/judge/circular/failing.ts";
import { isSame, likeness } from "../assistant/judge/circular/index.ts";
import { complexity } from "../assistant/judge/complexity.ts";
import { feeling, isFelt } from "../assistant/judge/emotion.ts";
import { certainty, type Weights } from "../assistant/judge/heads/heads.ts";
import { heard } from "../assistant/judge/heads/shipped.ts";
import { signals } from "../assistant/judge/index.ts";
import type { Said } from "../assistant/judge/signal.ts";
import { urgent } from "../assistant/judge/urgent.ts";
import { value } from "../assistant/judge/value.ts";
import { index } from "../assistant/knowledge/index.ts";
import { unquoted } from "../assistant/languages/normalise.ts";
import type { TriggerKind } from "../protocol/facts.ts";
import { readSite } from "./site.ts";

const { topics: TOPICS, knowledge } = await readSite();

/** Public data sets name the speaker of a turn in one of three fields. */
interface Turn {
  text: string;
  role?: string;
  by?: string;
  speaker?: string;
}

export interface Row {
  text: string;
  /** A conversation to be replayed, in place of a single text. */
  turns?: readonly Turn[];
  label: string;
  hard?: boolean;
  /** The label of the data set that the row comes from. */
  orig_label?: string;
  /** The data set; rows of one that taught the heads are judged by heads that were taught without it. */
  source?: string;
}

export interface Judged {
  fired: boolean;
  score: number;
}

export const KINDS = [
  "asked",
  "emergency",
  "emotion",
  "circular",
  "buyer",
  "complexity",
  "value",
  "unanswered",
  "any",
] as const satisfies readonly (TriggerKind | "any")[];
/** What is measured: one trigger, or those that bring or offer a person whatever the site sells. */
export type Kind = (typeof KINDS)[number];

const OTHER_LABELS: Readonly<Record<string, Kind>> = {
  human_request: "asked",
  bot_failure: "circular",
  repeated: "circular",
  out_of_scope: "unanswered",
  handoff: "any",
};

/** The trigger of which rows with this label are positives. */
export function triggerOf(label: string): Kind | undefined {
  if (/^emotion(:(angry|frustrated|confused|anxious))?$/.test(label)) return "emotion";
  if (/^buyer(:[a-z_-]+)?$/.test(label)) return "buyer";
  return OTHER_LABELS[label] ?? KINDS.find((kind) => kind === label && kind !== "any");
}

/** The heads that a row is judged by. */
export type WeightsOf = (row: Row) => Weights | undefined;

/** How a row is judged: one message as the room counts it, a conversation as the room replays it. */
export function detector(trigger: Kind, rows: readonly Row[], weightsOf: WeightsOf): (row: Row) => Judged {
  const pairs = rows.some(({ label }) => label === "repeated");
  const outside = trigger === "unanswered" ? outOfScope(rows) : null;
  return (row) => {
    if (row.turns === undefined)
      return outside ? outside(row) : SINGLE[trigger as keyof typeof SINGLE](row.text, weightsOf(row));
    return pairs && trigger === "circular" ? alikeness(row.turns) : replay(row.turns, trigger, weightsOf(row));
  };
}

/** `by`: what ranks the rows where nothing fired. */
const scored = (found: object | null, by: number): Judged => ({ fired: found !== null, score: certainty(by) });

type Single = (text: string, weights?: Weights) => Judged;

const SINGLE: Record<Exclude<Kind, "unanswered">, Single> = {
  asked: (text, weights) => {
    const found = asked(text, weights);
    return scored(found, heard(unquoted(text), weights).logits.asked + (found ? SURE : 0));
  },
  emergency: (text, weights) => scored(urgent(text, weights), heard(unquoted(text), weights).logits.urgent),
  emotion: (text, weights) => {
    return { fired: isFelt(text, weights), score: certainty(feeling(text, weights).strength) };
  },
  circular: (text, weights) => scored(failing(text, weights), heard(unquoted(text), weights).logits.failing),
  buyer: (text) => {
    const hits = touched(text, TOPICS);
    return { fired: buyer(hits) !== null, score: Math.max(0, ...hits.map(({ score }) => score)) };
  },
  complexity: (text) => {
    const found = complexity([{ seq: 1, text }], TOPICS, touched(text, TOPICS));
    return { fired: found !== null, score: found?.score ?? 0 };
  },
  value: (text, weights) => {
    const { call, buying } = heard(unquoted(text), weights).logits;
    return scored(value(text, weights), Math.max(call, buying));
  },
  any: (text, weights) => {
    const found = [
      SINGLE.asked(text, weights),
      SINGLE.emergency(text, weights),
      SINGLE.emotion(text, weights),
      SINGLE.circular(text, weights),
    ];
    return { fired: found.some(({ fired }) => fired), score: Math.max(...found.map(({ score }) => score)) };
  },
};

/** A row on which the grammar and the head agree ranks above those that only the head thinks likely. */
const SURE = 10;

/** All detectors on the row's messages, as the product runs them: this is what is timed. */
export function everything({ text, turns = [{ role: "user", text }] }: Row): () => unknown {
  const said = turns.map(saidBy);
  return () => signals({ turns: said, topics: TOPICS });
}

const saidBy = (turn: Turn, i: number): Said => ({
  seq: i + 1,
  by: isVisitor(turn) ? "visitor" : "assistant",
  text: turn.text,
});

const isVisitor = ({ role, by, speaker }: Turn): boolean =>
  /^(user|visitor|customer|human|client)$/i.test(role ?? by ?? speaker ?? "user");

/** Whether the visitor's last two turns ask the same, by the room's own bar. */
function alikeness(turns: readonly Turn[]): Judged {
  const [before, last] = turns.filter(isVisitor).slice(-2);
  if (!before || !last) return { fired: false, score: 0 };
  return { fired: isSame(before.text, last.text), score: likeness(before.text, last.text) };
}

const PEOPLE = new Set<TriggerKind>(["asked", "emergency", "emotion", "circular"]);

function replay(turns: readonly Turn[], trigger: Kind, weights?: Weights): Judged {
  const said = turns.map(saidBy);
  const found = said
    .flatMap(({ by }, i) => (by === "visitor" ? signals({ turns: said.slice(0, i + 1), topics: TOPICS, weights }) : []))
    .filter(({ kind }) => (trigger === "any" ? PEOPLE.has(kind) : kind === trigger));
  return { fired: found.length > 0, score: Math.max(0, ...found.map(({ evidence }) => evidence.score ?? 0)) };
}

/** The number of folds of the known rows; a row is searched in the knowledge made from the other folds. */
const FOLDS = 5;

/** Out of scope: the known rows are the knowledge, one passage per intent; no row is searched in its own passage. */
function outOfScope(rows: readonly Row[]): (row: Row) => Judged {
  const known = rows.filter(({ label }) => label === "none");
  const intents = [...Map.groupBy(known, (row) => String(row.orig_label))];
  const fold = new Map(intents.flatMap(([, list]) => list.map((row, i) => [row, i % FOLDS])));
  const without = Array.from({ length: FOLDS }, (_, left) =>
    index(
      intents.map(([id, list]) => {
        const others = list.filter((row) => fold.get(row) !== left);
        return { id, title: id.replaceAll("_", " "), text: "", also: others.map(({ text }) => text) };
      }),
    ),
  );
  return (row) => {
    const probability = without[fold.get(row) ?? 0]?.search(row.text).hits[0]?.probability ?? 0;
    return { fired: probability < knowledge.floor, score: 1 - probability };
  };
}
