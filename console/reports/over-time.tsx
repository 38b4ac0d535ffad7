/** Compares the days and the hours of the day in the chosen measure. */
import { useState } from "preact/hooks";
import type { Report } from "../../protocol/report.ts";
import { Plot } from "./plot.tsx";
import { PLOTS } from "./plots.ts";
import { dayName, WORDS } from "./words.ts";

export function OverTime({ report: { days, hours, zone } }: { report: Report }) {
  const [chosen, choose] = useState(0);
  const shown = PLOTS[chosen];
  if (!shown) return null;
  const series = (lines: Report["days"]) =>
    shown.parts.map(({ name, tone, of }) => ({ name, tone, values: lines.map(({ sums }) => of(sums)) }));
  return (
    <>
      <fieldset class="choice">
        <legend>{WORDS.over}</legend>
        {PLOTS.map(({ name }, i) => (
          <label key={name}>
            <input type="radio" name="shown" checked={i === chosen} onChange={() => choose(i)} />
            <span>{name}</span>
          </label>
        ))}
      </fieldset>
      <Plot
        title={WORDS.byDay(shown.name)}
        none={shown.none}
        unit={WORDS.day}
        at={days.map(({ at }) => at)}
        label={dayName}
        series={series(days)}
      />
      <Plot
        title={WORDS.byHour(shown.name)}
        none={shown.none}
        unit={WORDS.hour(zone)}
        at={hours.map(({ at }) => at)}
        series={series(hours)}
      />
    </>
  );
}
