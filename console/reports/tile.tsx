/** One number with its parts, and its definition one click away. */
import type { ComponentChildren } from "preact";
import { DEFINITIONS, type Measure } from "../../protocol/report.ts";
import { NAMES, WORDS } from "./words.ts";

export function Tile({ of, value, children }: { of: Measure; value: string; children?: ComponentChildren }) {
  const id = `means-${of}`;
  return (
    <section class="tile" aria-labelledby={`name-${of}`}>
      <h2 id={`name-${of}`}>{NAMES[of]}</h2>
      <button type="button" class="means" popovertarget={id} aria-label={WORDS.means(NAMES[of])}>
        ?
      </button>
      <p class="value">{value}</p>
      <div class="parts">{children}</div>
      <div id={id} popover="auto" class="definition">
        <h3>{NAMES[of]}</h3>
        <p>{DEFINITIONS[of]}</p>
      </div>
    </section>
  );
}
