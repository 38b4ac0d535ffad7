/** The rows that the heads are measured on, each judged by heads that never saw its source. */

import { join } from "node:path";
import { HEADS, type Head, read } from "../../assistant/judge/heads/heads.ts";
import { root } from "../site.ts";
import { LESSONS } from "./labels.ts";
import { DATA, type School } from "./left-out.ts";
import { readPatterns } from "./patterns.ts";
import { filesIn, labelOf, ownRows, type Row, sourceOf } from "./rows.ts";

export interface Measured {
  text: string;
  lang: string;
  source: string;
  label: string;
  hard: boolean;
  /** Everyday messages to a business: what false alarms are counted on. */
  quiet: boolean;
  logits: Readonly<Record<Head, number>>;
}

/** Other sentences of the patterns than those that taught. */
const SEED = 99;
/** Where everyday messages stand, and nothing else. */
const QUIET = new Set(["ordinary", "ordinary_xsid"]);

/** Own text, and every public row that taught nobody: whole sources, and the measuring half of the others. */
export function measured(school: School, data: string = DATA): Measured[] {
  const rows = [...ownRows(readPatterns(join(root, "training/judge")), SEED).map(asMeasured), ...publicOnes(data)];
  return rows.map((row) => ({ ...row, logits: read(row.text, school.without(row.source)).logits }));
}

type Unread = Omit<Measured, "logits">;

const asMeasured = ({ text, lang, source, label }: Row): Unread => ({
  text,
  lang,
  source,
  label,
  hard: label.startsWith("not-") || label === "calm",
  quiet: label === "ordinary",
});

const publicOnes = (data: string): Unread[] =>
  ["dev", "more"].flatMap((part) =>
    filesIn(join(data, part)).flatMap(([file, list]) =>
      list.flatMap((row): Unread[] => {
        const quiet = QUIET.has(file);
        const label = quiet ? "ordinary" : labelOf(row.label, file);
        if (typeof row.text !== "string" || label === null) return [];
        return [
          { text: row.text, lang: row.lang, source: sourceOf(row.source), label, hard: row.hard === true, quiet },
        ];
      }),
    ),
  );

const lists = (head: Head) => LESSONS[head] as { yes: readonly string[]; no: readonly string[] };
export const saysYesTo = (head: Head, { label }: Measured): boolean => lists(head).yes.includes(label);
export const saysNoTo = (head: Head, { label }: Measured): boolean => lists(head).no.includes(label);
export { HEADS };
