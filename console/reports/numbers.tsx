/** The numbers of one report. */
import type { Report, Sums } from "../../protocol/report.ts";
import { TRIGGER_KINDS } from "../../protocol/triggers.ts";
import { reasonOf } from "../labels.ts";
import { called } from "./measures.ts";
import { OverTime } from "./over-time.tsx";
import { Tile } from "./tile.tsx";
import { duration, HANDLERS, mean, number, share, WORDS } from "./words.ts";

export function Numbers({ report }: { report: Report }) {
  const { totals: sums, firstHuman, waits } = report;
  const handoffs = called(sums);
  const left = sums.abandonedWaiting + sums.abandonedAssistant;
  const marks = sums.early + sums.justRight + sums.late;
  if (sums.conversations === 0) {
    return (
      <p role="status">
        {WORDS.none} {WORDS.counted}
      </p>
    );
  }
  const part = (count: number) => WORDS.of(share(count, sums.conversations));
  return (
    <>
      <div class="tiles">
        <Tile of="conversations" value={number(sums.conversations)} />
        <Tile of="contained" value={share(sums.contained, sums.conversations)}>
          <p>{WORDS.outOf(number(sums.contained), number(sums.conversations))}</p>
        </Tile>
        <Tile of="handoffs" value={number(handoffs)}>
          <p>{`${number(sums.takeovers)} ${WORDS.uncalled}`}</p>
        </Tile>
        <Tile of="abandoned" value={number(left)}>
          <p>{`${number(sums.abandonedWaiting)} ${WORDS.waiting}`}</p>
          <p>{`${number(sums.abandonedAssistant)} ${WORDS.assistant}`}</p>
        </Tile>
        <Tile of="firstHuman" value={duration(firstHuman.p50)}>
          <p>{WORDS.p95(duration(firstHuman.p95))}</p>
          <p>{WORDS.times(firstHuman.count)}</p>
        </Tile>
        <Tile of="waits" value={duration(waits.p50)}>
          <p>{WORDS.p95(duration(waits.p95))}</p>
          <p>{WORDS.times(waits.count)}</p>
        </Tile>
        <Tile of="booked" value={number(sums.booked)}>
          <p>{part(sums.booked)}</p>
        </Tile>
        <Tile of="qualified" value={number(sums.qualified)}>
          <p>{part(sums.qualified)}</p>
        </Tile>
        <Satisfaction sums={sums} />
        <Tile of="marks" value={WORDS.right(share(sums.justRight, marks))}>
          <p>{WORDS.marks(number(sums.early), number(sums.justRight), number(sums.late))}</p>
        </Tile>
        <Cost report={report} />
      </div>
      <OverTime report={report} />
      <figure class="plot">
        <figcaption>
          <h2>{WORDS.byTrigger}</h2>
        </figcaption>
        {handoffs === 0 && <p>{WORDS.uncalledFor}</p>}
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

function Satisfaction({ sums }: { sums: Sums }) {
  const handlers = Object.entries(HANDLERS) as [keyof typeof HANDLERS, string][];
  const count = handlers.reduce((all, [handler]) => all + sums[`rated${handler}`], 0);
  const score = handlers.reduce((all, [handler]) => all + sums[`score${handler}`], 0);
  return (
    <Tile of="satisfaction" value={mean(score, count)}>
      <p>{WORDS.ratings(count)}</p>
      {handlers.map(([handler, name]) => (
        <p key={handler}>
          {WORDS.rated(name, mean(sums[`score${handler}`], sums[`rated${handler}`]), sums[`rated${handler}`])}
        </p>
      ))}
    </Tile>
  );
}

function Cost({ report: { totals: sums, price } }: { report: Report }) {
  const cost = (sums.tokensIn * price.input + sums.tokensOut * price.output) / 1_000_000;
  const known = price.input > 0 || price.output > 0;
  const money = cost.toLocaleString("en", { style: "currency", currency: price.currency });
  return (
    <Tile of="cost" value={known ? money : WORDS.nothing}>
      {!known && <p>{WORDS.unpriced}</p>}
      <p>{WORDS.tokens(number(sums.tokensIn), number(sums.tokensOut))}</p>
      <p>{WORDS.tries(number(sums.turns), number(sums.tries))}</p>
    </Tile>
  );
}
