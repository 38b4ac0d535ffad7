/** What the models have cost today, beside the budget, and who cost the most. */
import { useEffect, useState } from "preact/hooks";
import { number } from "../../protocol/figures.ts";
import type { Spending as Figures, Spent } from "../../protocol/spending.ts";
import { WORDS as ALL } from "./words.ts";

const WORDS = ALL.spending;

async function load(): Promise<Figures | null> {
  try {
    const response = await fetch("/api/console/spending");
    return response.ok ? ((await response.json()) as Figures) : null;
  } catch {
    return null;
  }
}

export function Spending() {
  const [figures, setFigures] = useState<Figures | null | undefined>(undefined);
  useEffect(() => {
    void load().then(setFigures);
  }, []);
  if (figures === undefined) return null;
  return (
    <section id="spending" class="plot" aria-labelledby="spending-title">
      <h2 id="spending-title">{WORDS.title}</h2>
      {figures ? <Shown figures={figures} /> : <p>{WORDS.failed}</p>}
    </section>
  );
}

function Shown({ figures }: { figures: Figures }) {
  const { site, refused, conversations, days, priced, currency } = figures;
  const money = (cost: number) => cost.toLocaleString("en", { style: "currency", currency });
  const { limit } = site;
  const columns = [WORDS.calls, WORDS.tokens, ...(priced ? [WORDS.cost] : [])];
  const cells = (spent: Spent) => [
    number(spent.calls),
    number(spent.in + spent.out),
    ...(priced ? [money(spent.cost)] : []),
  ];
  return (
    <>
      <p>{WORDS.intro(figures.day)}</p>
      <dl>
        <dt>{WORDS.calls}</dt>
        <dd>{WORDS.of(number(site.calls), number(limit.calls))}</dd>
        <dt>{WORDS.tokens}</dt>
        <dd>{WORDS.of(number(site.in + site.out), number(limit.tokens))}</dd>
        {priced && <dt>{WORDS.cost}</dt>}
        {priced && (
          <dd>{limit.cost === undefined ? money(site.cost) : WORDS.of(money(site.cost), money(limit.cost))}</dd>
        )}
      </dl>
      <p>{WORDS.refused(refused.conversations, refused.addresses)}</p>
      {site.refused > 0 && <p>{WORDS.siteRefused(site.refused)}</p>}
      {conversations.length > 0 && (
        <Table
          caption={WORDS.dearest}
          columns={[WORDS.conversation, ...columns]}
          rows={conversations.map((each) => ({
            name: each.conversation.slice(0, 8),
            link: `/console/#room=${each.conversation}`,
            cells: cells(each),
          }))}
        />
      )}
      {days.length > 0 && (
        <Table
          caption={WORDS.earlier}
          columns={[ALL.day, ...columns]}
          rows={days.map((each) => ({ name: each.day, cells: cells(each) }))}
        />
      )}
    </>
  );
}

interface Row {
  name: string;
  link?: string;
  cells: readonly string[];
}

function Table({ caption, columns, rows }: { caption: string; columns: readonly string[]; rows: readonly Row[] }) {
  return (
    <table>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, link, cells }) => (
          <tr key={link ?? name}>
            <th scope="row">{link ? <a href={link}>{name}</a> : name}</th>
            {cells.map((cell, i) => (
              <td key={columns[i + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
