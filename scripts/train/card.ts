/** `training/judge/CARD.md`: what the heads are, and what they do with sources that they have not seen. */
import { parse } from "../../assistant/judge/asked/grammar.ts";
import { complaint } from "../../assistant/judge/circular/complaint.ts";
import type { Head } from "../../assistant/judge/heads/heads.ts";
import { outright } from "../../assistant/judge/outright.ts";
import { unquoted } from "../../assistant/languages/normalise.ts";
import { areaUnderCurve } from "../measures.ts";
import { type Bars, barsOf } from "./bars.ts";
import type { School } from "./left-out.ts";
import { type Measured, saysNoTo, saysYesTo } from "./measured.ts";

type Fires = (row: Measured, bars: Bars) => boolean;

/** As the judges decide on one message. */
const DECIDES = {
  asked: ({ text, logits }, { asked }) => {
    const { found, denied } = parse(unquoted(text));
    return found ? logits.asked >= asked.agrees : !denied && logits.asked >= asked.sure;
  },
  failing: ({ text, logits }, { failing }) =>
    logits.failing >= (complaint(unquoted(text)) ? failing.agrees : failing.sure),
  feeling: ({ text, logits }, { feeling }) => {
    if (logits.feeling < feeling.near) return false;
    const said = outright(text);
    return said !== "denied" && (said !== null || logits.feeling >= feeling.level);
  },
  urgent: ({ logits }, { urgent }) => logits.urgent >= urgent.level,
  accepts: ({ logits }, { accepts }) => logits.accepts >= accepts.level,
  staff: ({ logits }, { staff }) => logits.staff >= staff.likely,
} as const satisfies Readonly<Partial<Record<Head, Fires>>>;

export function cardOf(school: School, rows: readonly Measured[], bars: Bars, fingerprint: string): string {
  const sources = [...new Set(rows.map(({ source }) => source))].sort();
  // A line that a source is measured by is drawn without it too.
  const drawn = new Map(sources.map((source) => [source, barsOf(rows.filter((row) => row.source !== source))]));
  const lines = Object.entries(DECIDES).flatMap(([name, fires]) => {
    const head = name as keyof typeof DECIDES;
    return sources.flatMap((source) => {
      const own = rows.filter((row) => row.source === source);
      const yes = own.filter((row) => saysYesTo(head, row));
      const no = own.filter((row) => saysNoTo(head, row));
      if (yes.length === 0 && no.length === 0) return [];
      const at = drawn.get(source) ?? bars;
      const fired = (list: readonly Measured[]) => list.filter((row) => (fires as Fires)(row, at)).length;
      const [hit, wrong] = [fired(yes), fired(no)];
      const logits = (list: readonly Measured[]) => list.map((row) => row.logits[head]);
      const auc = yes.length > 0 && no.length > 0 ? areaUnderCurve(logits(yes), logits(no)).toFixed(2) : "";
      const recall = yes.length > 0 ? (hit / yes.length).toFixed(2) : "";
      const perThousand = no.length > 0 ? ((1000 * wrong) / no.length).toFixed(1) : "";
      const byLanguage = [...Map.groupBy(yes, ({ lang }) => lang)]
        .map(([lang, list]) => `${lang} ${(fired(list) / list.length).toFixed(2)}`)
        .join(" ");
      return [
        `| ${head} | ${source} | ${yes.length} | ${recall} | ${byLanguage} | ${no.length} | ${perThousand} | ${auc} |`,
      ];
    });
  });
  return `# What the judges have learnt

Made by \`npm run train\`; not to be edited. Weights ${fingerprint}, taught with ${school.rows.length} rows.

Each row is judged by heads that were taught without its source, and by lines that were drawn without it. \`a\` to \`g\` are
the hands that wrote the text in this folder, each without seeing the others'; the rest are public data sets.

| head | source left out | yes | recall | by language | no | false alarms per 1,000 | AUC |
|---|---|---|---|---|---|---|---|
${lines.join("\n")}
`;
}
