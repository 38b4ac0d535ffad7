/**
 * Measures what the guard of replies holds back. A row is a sentence of a reply: `language`, `text`, the `passage` that
 * the model was given, `asked` (the visitor's question, if it matters), and what is a `lie` in it; without that it is
 * honest. The site's own knowledge is honest, too: each of its sentences, given its passage.
 */
import { Grounds } from "../assistant/reply/grounding/grounds.ts";
import { Guard } from "../assistant/reply/grounding/guard.ts";
import { table } from "./command.ts";
import type { Line } from "./jsonl.ts";
import { readKnowledge } from "./knowledge.ts";

interface Row {
  language: string;
  text: string;
  passage: string;
  asked: string;
  lie: string | null;
}

/** A reply, and what the model was given: one passage or several. */
type Said = Pick<Row, "text" | "asked" | "language"> & { passage?: string; passages?: readonly string[] };

interface Count {
  rows: number;
  held: number;
}

interface Measured {
  honest: Count & { byLanguage: Record<string, Count> };
  lies: Count & { byLanguage: Record<string, Count>; byKind: Record<string, Count> };
  knowledge: Count;
  /** Answers out of all of the knowledge; with a figure changed. */
  answers: { honest: Count; changed: Count };
  /** Microseconds of a piece of a reply. */
  micros: number;
}

/** @throws Error with a sentence that names the wrong line */
export async function grounding(lines: readonly Line[], { show }: { show?: string | undefined } = {}) {
  const rows = lines.filter(({ row }) => row.kind === "grounding").map(readRow);
  const judged = rows.map((row) => ({ ...row, held: guarded(row).held > 0 }));
  const lies = judged.filter(({ lie }) => lie !== null);
  const honest = judged.filter(({ lie }) => lie === null);
  const own = sentences();
  const json: Measured = {
    honest: { ...count(honest), byLanguage: countBy(honest, ({ language }) => language) },
    lies: {
      ...count(lies),
      byLanguage: countBy(lies, ({ language }) => language),
      byKind: countBy(lies, ({ lie }) => lie ?? ""),
    },
    knowledge: count(own),
    answers: answers(),
    micros: micros(rows),
  };
  const wrong = [...judged, ...own].filter(({ lie, held }) => held === (lie === null));
  const text = show === "wrong" ? wrong.map((row) => `${row.language}: ${row.text}`).join("\n") : print(json);
  return { json: { grounding: json }, text };
}

function readRow({ row, where }: Line): Row {
  const { language, text, passage, asked = "", lie = null } = row;
  const words = [language, text, passage, asked];
  if (!words.every((each) => typeof each === "string") || (lie !== null && typeof lie !== "string")) {
    throw new Error(
      `${where}: a row of grounding needs "language", "text" and "passage"; "asked" and "lie" are texts, too.`,
    );
  }
  return { language, text, passage, asked, lie } as Row;
}

/** What the guard does with one reply, cut as models cut. */
function guarded({ text, asked, language, ...given }: Said) {
  const basis = {
    passages: given.passages ?? [given.passage ?? ""],
    told: [asked],
    asked: [asked],
    done: new Set<never>(),
    acted: [],
    promised: [],
    lang: language,
    buyer: false,
    askable: false,
  };
  const guard = new Guard(new Grounds(basis));
  let pieces = 0;
  for (const piece of text.match(/\s*\S{1,6}/gu) ?? []) {
    guard.push(piece);
    pieces++;
  }
  guard.end();
  return { held: guard.held, pieces };
}

function sentences(): (Row & { held: boolean })[] {
  return readKnowledge().flatMap(({ title, text }) =>
    text.split(SENTENCE).map((sentence) => {
      const row = { language: "", text: sentence, passage: `${title}\n${text}`, asked: "", lie: null };
      return { ...row, held: guarded(row).held > 0 };
    }),
  );
}

const SENTENCE = /(?<=[.!?])\s+|(?<=[。！？])/u;

/**
 * Each sentence as the answer to each question that stands beside its passage, to a model that has all of the knowledge;
 * and the same with one of its figures made another.
 */
function answers(): { honest: Count; changed: Count } {
  const knowledge = readKnowledge();
  const passages = knowledge.map(({ title, text }) => `${title}\n${text}`);
  const honest: { held: boolean }[] = [];
  const changed: { held: boolean }[] = [];
  for (const { text, also = [] } of knowledge) {
    for (const asked of also) {
      for (const sentence of text.split(SENTENCE)) {
        const said = (words: string) => ({ held: guarded({ text: words, passages, asked, language: "en" }).held > 0 });
        // Not word for word, so that every figure is looked at.
        honest.push(said(sentence.replaceAll(" ", "  ")));
        const other = sentence.replace(/\d+(?:[.,:]\d+)*/, otherFigure);
        if (other !== sentence) changed.push(said(other));
      }
    }
  }
  return { honest: count(honest), changed: count(changed) };
}

/** A third more, and two: plausible, and seldom a round number's neighbour. */
const otherFigure = (digits: string): string =>
  digits.includes(":") ? "4:45" : String(Math.round(Number(digits.replaceAll(/[.,]/g, "")) * 1.3) + 2);

/** Microseconds of a piece of a reply, over all rows, warm. */
function micros(rows: readonly Row[]): number {
  for (const row of rows) guarded(row);
  let pieces = 0;
  const from = process.hrtime.bigint();
  for (const row of rows) pieces += guarded(row).pieces;
  return Number(process.hrtime.bigint() - from) / 1000 / Math.max(1, pieces);
}

const count = (rows: readonly { held: boolean }[]): Count => ({
  rows: rows.length,
  held: rows.filter(({ held }) => held).length,
});

function countBy<R extends { held: boolean }>(rows: readonly R[], key: (row: R) => string): Record<string, Count> {
  const groups = [...Map.groupBy(rows, key)].toSorted(([a], [b]) => a.localeCompare(b));
  return Object.fromEntries(groups.map(([name, group]) => [name, count(group)]));
}

function print({ honest, lies, knowledge: own, answers: whole, micros: each }: Measured): string {
  const line = (name: string, { rows, held }: Count) => [
    name,
    String(rows),
    String(held),
    rows === 0 ? "" : `${((100 * held) / rows).toFixed(1)} %`,
  ];
  return [
    ...table([
      ["grounding", "sentences", "held", ""],
      line("the site's own knowledge", own),
      line("  of all of it, asked as people ask", whole.honest),
      line("  with another figure", whole.changed),
      line("honest", honest),
      ...Object.entries(honest.byLanguage).map(([name, one]) => line(`  ${name}`, one)),
      line("false", lies),
      ...Object.entries(lies.byLanguage).map(([name, one]) => line(`  ${name}`, one)),
      ...Object.entries(lies.byKind).map(([name, one]) => line(`  ${name}`, one)),
    ]),
    `${each.toFixed(1)} microseconds a piece`,
  ].join("\n");
}
