/** The numbers of one report. */

import { number } from "../../protocol/figures.ts";
import { handoffsIn } from "../../protocol/measures.ts";
import { MEASURES, type Report } from "../../protocol/report.ts";
import { TRIGGER_KINDS } from "../../protocol/triggers.ts";
import { reasonOf } from "../labels.ts";
import { OverTime } from "./over-time.tsx";
import { Tile } from "./tile.tsx";
import { WORDS } from "./words.ts";

export function Numbers({ report }: { report: Report }) {
  const { totals: sums } = report;
  const handoffs = handoffsIn(sums);
  if (sums.conversations === 0) {
    return (
      <p role="status">
        {WORDS.none.conversations} {WORDS.counted}
      </p>
    );
  }
  return (
    <>
      <div class="tiles">
        {MEASURES.map((measure) => (
          <Tile key={measure} measure={measure} report={report} />
        ))}
      </div>
      <OverTime report={report} />
      <figure class="plot">
        <figcaption>
          <h2>{WORDS.byTrigger}</h2>
        </figcaption>
        {handoffs === 0 && <p>{WORDS.noHandoffs}</p>}
        <dl class="bars" hidden={handoffs === 0}>
          {TRIGGER_KINDS.map((kind) => (
            <div key={kind}>
              <dt>{reasonOf(kind)}</dt>
              <dd>
                <meter min={0} max={Math.max(1, handoffs)} value={sums[kind]} aria-hidden="true" />
                {number(sums[kind])}
              </dd>
            </div>
          ))}
        </dl>
      </figure>
    </>
  );
}
