/**
 * Writes the table of results into docs/handoff.md: `npm run results -- FOLDER` measures every *.jsonl in a folder with
 * `npm run evaluate`, one after the other, so that they do not disturb each other's timing.
 */
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const DOC = `${root}docs/handoff.md`;
const PLACE = /<!-- results -->[\s\S]*?<!-- end of results -->/;

const [folder] = process.argv.slice(2);
if (!folder) {
  process.stderr.write("Usage: npm run results -- FOLDER\n");
  process.exit(1);
}
const files = readdirSync(folder)
  .filter((name) => name.endsWith(".jsonl"))
  .sort();
const rows = files.flatMap((name) => {
  process.stderr.write(`${name}\n`);
  return measure(name);
});
const table = [
  "| set | label | n | precision | recall | F1 | AUC | fires on `none`, per 1,000 | on `hard` | µs p50 / p99 |",
  "|---|---|---|---|---|---|---|---|---|---|",
  ...rows,
].join("\n");
const doc = readFileSync(DOC, "utf8");
if (!PLACE.test(doc))
  throw new Error(`${DOC} has no place for the results. Add the lines <!-- results --> and <!-- end of results -->.`);
writeFileSync(
  DOC,
  doc.replace(PLACE, () => `<!-- results -->\n${table}\n<!-- end of results -->`),
);

function measure(name) {
  const out = execFileSync(process.execPath, ["scripts/evaluate.mjs", join(folder, name), "--auc", "--json"], {
    cwd: root,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  const { rows: all, labels, none, hard, ambiguous, microseconds } = JSON.parse(out.trim().split("\n").at(-1) ?? "");
  const false_ = none.n > 0 ? `${none.perThousand.toFixed(1)} (${none.fired} of ${none.n})` : "";
  const tricky = hard.n > 0 ? `${hard.fired} of ${hard.n}` : "";
  const clock = `${Math.round(microseconds.p50)} / ${Math.round(microseconds.p99)}`;
  const set = name.replace(".jsonl", "");
  const named = Object.entries(labels).map(([label, { n, precision, recall, f1, auc }], i) => {
    const numbers = [precision, recall, f1, auc ?? 0].map((x) => x.toFixed(3));
    return line([i === 0 ? set : "", label, n, ...numbers, ...(i === 0 ? [false_, tricky, clock] : ["", "", ""])]);
  });
  if (named.length === 0) return [line([set, "none", all, "", "", "", "", false_, tricky, clock])];
  if (!ambiguous) return named;
  return [...named, line(["", "ambiguous", ambiguous.n, "", "", "", "", `fires on ${ambiguous.fired}`, "", ""])];
}

function line(cells) {
  return `| ${cells.join(" | ")} |`;
}
