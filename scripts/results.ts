/**
 * `npm run results`: writes the table of results into docs/handoff.md. It measures every *.jsonl in a folder twice, with the
 * heads as they are shipped and with heads that were taught without the row's source: the gap says how much was learnt by
 * heart. One file after the other, so that they do not disturb each other's timing.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { args, command } from "./command.ts";
import { evaluate, leftOut, SHIPPED } from "./evaluate.ts";
import type { WeightsOf } from "./evaluate-detectors.ts";
import { root } from "./site.ts";

const USAGE = "npm run results -- FOLDER";
const DOC = join(root, "docs/handoff.md");
const PLACE = /<!-- results -->[\s\S]*?<!-- end of results -->/;
const HEAD = [
  "| set | label | n | precision | recall | F1 | AUC | F1 as taught | gap | fires on `none`, per 1,000 | on `hard` | µs p50 / p99 |",
  "|---|---|---|---|---|---|---|---|---|---|---|---|",
];

async function main(): Promise<undefined> {
  const [folder] = args(USAGE, { allowPositionals: true }).positionals;
  if (!folder) throw new Error(`Usage: ${USAGE}`);
  const doc = readFileSync(DOC, "utf8");
  if (!PLACE.test(doc)) {
    throw new Error(`${DOC} has no place for the results. Add the lines <!-- results --> and <!-- end of results -->.`);
  }
  const names = readdirSync(folder).filter((name) => name.endsWith(".jsonl"));
  if (names.length === 0) throw new Error(`${folder} contains no file *.jsonl with labelled rows.`);
  const without = leftOut();
  const lines = [...HEAD, ...names.sort().flatMap((name) => measure(folder, name, without))].join("\n");
  writeFileSync(
    DOC,
    doc.replace(PLACE, () => `<!-- results -->\n${lines}\n<!-- end of results -->`),
  );
}

function measure(folder: string, name: string, without: WeightsOf): string[] {
  const { rows, labels, none, hard, ambiguous, microseconds } = evaluate(join(folder, name), undefined, without);
  const taught = evaluate(join(folder, name), undefined, SHIPPED);
  const fires = none.n > 0 ? `${none.perThousand.toFixed(1)} (${none.fired} of ${none.n})` : "";
  const onHard = hard.n > 0 ? `${hard.fired} of ${hard.n}` : "";
  const clock = `${Math.round(microseconds.p50)} / ${Math.round(microseconds.p99)}`;
  const set = name.replace(".jsonl", "");
  const named = Object.entries(labels).map(([label, { n, precision, recall, f1, auc }], i) => {
    const known = taught.labels[label]?.f1 ?? 0;
    const numbers = [precision, recall, f1, auc, known, known - f1].map((x) => x.toFixed(3));
    return line([i === 0 ? set : "", label, n, ...numbers, ...(i === 0 ? [fires, onHard, clock] : ["", "", ""])]);
  });
  if (named.length === 0) return [line([set, "none", rows, "", "", "", "", "", "", fires, onHard, clock])];
  if (!ambiguous) return named;
  return [
    ...named,
    line(["", "ambiguous", ambiguous.n, "", "", "", "", "", "", `fires on ${ambiguous.fired}`, "", ""]),
  ];
}

const line = (cells: readonly (string | number)[]): string => `| ${cells.join(" | ")} |`;

if (import.meta.main) await command(main);
