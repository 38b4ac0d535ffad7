/** A bar chart: an image with a text summary, and the same numbers as a table. */
import { number } from "../../protocol/figures.ts";
import { WORDS } from "./words.ts";

/** A colour name in the style sheet. */
export type Tone = "main" | "second" | "warn";

export interface Series {
  name: string;
  tone: Tone;
  values: readonly number[];
}

interface PlotProps {
  title: string;
  /** Shown in place of bars that are all empty. */
  none: string;
  /** The values along the bottom, what one of them is called, and how each is written. */
  at: readonly string[];
  unit: string;
  label?(at: string): string;
  /** The stacked parts, the first at the bottom. */
  series: readonly Series[];
}

const WIDTH = 720;
const HEIGHT = 180;
/** Space for the scale at the side and the labels below. */
const HEAD = 20;
const FOOT = 44;
const SIDE = 40;
/** The widest bar, for plots with few bars. */
const WIDEST = 56;
/** The most labels that fit along the bottom. */
const NAMES = 10;

export function Plot({ title, none, at, unit, label = (name) => name, series }: PlotProps) {
  const totals = at.map((_, i) => series.reduce((sum, { values }) => sum + (values[i] ?? 0), 0));
  const top = roundTop(Math.max(1, ...totals));
  const step = (WIDTH - SIDE) / Math.max(1, at.length);
  const y = (value: number) => HEIGHT - (value / top) * (HEIGHT - 10);
  const bar = Math.min(WIDEST, step * 0.72);
  const every = Math.ceil(at.length / NAMES);
  if (totals.every((total) => total === 0)) {
    return (
      <figure class="plot">
        <figcaption>
          <h2>{title}</h2>
        </figcaption>
        <p>{none}</p>
      </figure>
    );
  }
  return (
    <figure class="plot">
      <figcaption>
        <h2>{title}</h2>
        <ul class="legend">
          {series.map(({ name, tone }) => (
            <li key={name} data-tone={tone}>
              {name}
            </li>
          ))}
        </ul>
      </figcaption>
      <svg viewBox={`0 ${-HEAD} ${WIDTH} ${HEAD + HEIGHT + FOOT}`} role="img" aria-label={described(title, at, totals)}>
        <text x={0} y={-6}>
          {WORDS.count}
        </text>
        <text x={WIDTH} y={HEIGHT + FOOT - 8} text-anchor="end">
          {unit}
        </text>
        {[top / 2, top].map((value) => (
          <g key={value} class="grid">
            <line x1={SIDE} x2={WIDTH} y1={y(value)} y2={y(value)} />
            <text x={SIDE - 6} y={y(value) + 4} text-anchor="end">
              {number(value)}
            </text>
          </g>
        ))}
        {at.map((name, i) => (
          <g key={name}>
            <title>{`${name}: ${series.map((each) => `${each.name} ${number(each.values[i] ?? 0)}`).join(", ")}`}</title>
            {stacked(series, i).map(({ tone, from, to }) => (
              <rect
                key={tone}
                data-tone={tone}
                x={SIDE + (i + 0.5) * step - bar / 2}
                width={bar}
                y={y(to)}
                height={Math.max(0, y(from) - y(to))}
              />
            ))}
            {i % every === 0 && (
              <text
                class={(i / every) % 2 ? "between" : undefined}
                x={SIDE + (i + 0.5) * step}
                y={HEIGHT + 16}
                text-anchor="middle"
              >
                {label(name)}
              </text>
            )}
          </g>
        ))}
        <line class="base" x1={SIDE} x2={WIDTH} y1={HEIGHT} y2={HEIGHT} />
      </svg>
      <Table
        head={[unit, ...series.map(({ name }) => name)]}
        rows={at.map((name, i) => [name, ...series.map(({ values }) => values[i] ?? 0)])}
      />
    </figure>
  );
}

export function Table({ head, rows }: { head: readonly string[]; rows: readonly (readonly (string | number)[])[] }) {
  return (
    <details>
      <summary>{WORDS.table}</summary>
      <div class="scroll">
        <table>
          <thead>
            <tr>
              {head.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([first, ...rest]) => (
              <tr key={first}>
                <th scope="row">{first}</th>
                {rest.map((value, i) => (
                  <td key={head[i + 1]}>{typeof value === "number" ? number(value) : value}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

function stacked(series: readonly Series[], i: number) {
  let from = 0;
  return series.map(({ tone, values }) => {
    const part = { tone, from, to: from + (values[i] ?? 0) };
    from = part.to;
    return part;
  });
}

/** The next of 2, 4, 6, 8, 10, 20, 30, ...: even, because half of it is labelled too. */
function roundTop(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return [1, 2, 3, 4, 5, 6, 8, 10].map((step) => step * power).find((top) => top >= value && top % 2 === 0) ?? value;
}

function described(title: string, at: readonly string[], totals: readonly number[]): string {
  const most = totals.indexOf(Math.max(...totals));
  const sum = totals.reduce((a, b) => a + b, 0);
  return `${title}: ${number(sum)} in total; highest at ${at[most] ?? ""}, ${number(totals[most] ?? 0)}.`;
}
