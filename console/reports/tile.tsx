/** One measure with its parts, and its definition one click away. */
import { definitionOf, type Measure, nameOf, type Report, shown } from "../../protocol/report.ts";
import { WORDS } from "./words.ts";

export function Tile({ measure, report }: { measure: Measure; report: Report }) {
  const id = `means-${measure}`;
  const name = nameOf(measure);
  const { value, parts } = shown(measure, report);
  return (
    <section class="tile" aria-labelledby={`name-${measure}`}>
      <h2 id={`name-${measure}`}>{name}</h2>
      <button type="button" class="means" popovertarget={id} aria-label={WORDS.means(name)}>
        ?
      </button>
      <p class="value">{value}</p>
      <div class="parts">
        {parts.map((part) => (
          <p key={part}>{part}</p>
        ))}
      </div>
      <div id={id} popover="auto" class="definition">
        <h3>{name}</h3>
        <p>{definitionOf(measure)}</p>
      </div>
    </section>
  );
}
