/** The rows of the inbox, and the lists that are made of them. */
import type { Concierge, Held, Outcome, TriggerKind } from "../../protocol/facts.ts";
import {
  type Facet,
  type InboxCounts,
  type InboxQuery,
  type InboxState,
  type InboxView,
  LIVE,
  type OpenTodo,
} from "../../protocol/inbox.ts";

/** A facet with its number. */
export interface Numbered {
  id: number;
  facet: Facet;
}

/** Where a page ended: the value that the list is ordered by, and the number of the last row. */
export interface Place {
  at: number;
  id: number;
}

type Row = {
  id: number;
  conversation: string;
  upTo: number;
  began: number;
  last: number;
  held: string;
  concierge: string | null;
  todos: string;
  due: number | null;
  snoozed: number | null;
  responsible: string | null;
  responsibleName: string | null;
  outcome: string | null;
  amount: number | null;
  cause: string | null;
  stage: string | null;
  score: number;
  lang: string | null;
  lead: number;
  unanswered: number;
};

const COLUMNS = [
  "conversation",
  "upTo",
  "began",
  "last",
  "held",
  "concierge",
  "todos",
  "due",
  "snoozed",
  "responsible",
  "responsibleName",
  "outcome",
  "amount",
  "cause",
  "stage",
  "score",
  "lang",
  "lead",
  "unanswered",
] as const satisfies readonly (keyof Row)[];

const rowOf = (facet: Facet): Omit<Row, "id"> => ({
  ...facet,
  concierge: facet.concierge && JSON.stringify(facet.concierge),
  todos: JSON.stringify(facet.todos),
  responsible: facet.responsible?.id ?? null,
  responsibleName: facet.responsible?.name ?? null,
  cause: facet.trigger,
  lead: Number(facet.lead),
  unanswered: Number(facet.unanswered),
});

function facetOf({ id, responsible, responsibleName, cause, ...row }: Row): Numbered {
  return {
    id,
    facet: {
      ...row,
      held: row.held as Held,
      concierge: row.concierge === null ? null : (JSON.parse(row.concierge) as Concierge),
      todos: JSON.parse(row.todos) as OpenTodo[],
      responsible: responsible === null ? null : { id: responsible, name: responsibleName ?? "" },
      outcome: row.outcome as Outcome | null,
      trigger: cause as TriggerKind | null,
      lead: row.lead === 1,
      unanswered: row.unanswered === 1,
    },
  };
}

/** A condition with what is bound in it. */
type Condition = readonly [sql: string, ...bindings: SqlStorageValue[]];

/** While somebody is in the room or called to it, what is not late is in hand. */
const IN_HAND = "held IN ('waiting', 'concierge')";

const VIEWS: Record<InboxView, (now: number) => Condition> = {
  todo: (now) => [`due IS NOT NULL AND (snoozed IS NULL OR snoozed <= ?) AND NOT (${IN_HAND} AND due > ?)`, now, now],
  unanswered: () => ["unanswered = 1"],
  leads: () => ["lead = 1"],
  all: () => ["1"],
};

const STATES: Record<InboxState, (now: number) => Condition> = {
  waiting: () => ["held = 'waiting'"],
  concierge: () => ["held = 'concierge'"],
  todo: (now) => [`due IS NOT NULL AND (snoozed IS NULL OR snoozed <= ?) AND NOT ${IN_HAND}`, now],
  snoozed: (now) => [`due IS NOT NULL AND snoozed > ? AND NOT ${IN_HAND}`, now],
  live: (now) => ["due IS NULL AND held = 'assistant' AND last > ?", now - LIVE],
  done: (now) => [`due IS NULL AND NOT ${IN_HAND} AND NOT (held = 'assistant' AND last > ?)`, now - LIVE],
};

type Filters = Omit<InboxQuery, "view" | "q" | "cursor" | "limit">;

/** One condition for each filter; a filter without one does not compile. */
const FILTERS: { [F in keyof Required<Filters>]: (value: NonNullable<Filters[F]>, now: number) => Condition } = {
  state: (state, now) => STATES[state](now),
  stage: (stage) => ["stage = ?", stage],
  score: (score) => ["score >= ?", score],
  trigger: (trigger) => ["cause = ?", trigger],
  lang: (lang) => ["lang = ?", lang],
  responsible: (id) => (id === "none" ? ["responsible IS NULL"] : ["responsible = ?", id]),
  outcome: (outcome) => (outcome === "none" ? ["outcome IS NULL"] : ["outcome = ?", outcome]),
  from: (at) => ["last >= ?", at],
  to: (at) => ["last <= ?", at],
};

/** The column that orders a list, and the rows after a place in it. */
const ORDERS = {
  due: { by: "due, id", after: "(due, id) > (?, ?)" },
  last: { by: "last DESC, id DESC", after: "(last, id) < (?, ?)" },
} as const;

const orderOf = (view: InboxView): keyof typeof ORDERS => (view === "todo" ? "due" : "last");

export class InboxStore {
  readonly #sql: SqlStorage;

  constructor(storage: DurableObjectStorage) {
    this.#sql = storage.sql;
  }

  /** Puts a conversation in the place of an older state of it. @returns its number */
  put(facet: Facet): number {
    const row = rowOf(facet);
    this.#sql.exec(
      `INSERT INTO conversations (${COLUMNS.join(", ")}) VALUES (${COLUMNS.map(() => "?").join(", ")})
       ON CONFLICT (conversation) DO UPDATE SET ${COLUMNS.map((name) => `${name} = excluded.${name}`).join(", ")}
       WHERE upTo <= excluded.upTo`,
      ...COLUMNS.map((name) => row[name]),
    );
    return this.idOf(facet.conversation) ?? 0;
  }

  idOf(conversation: string): number | null {
    const [row] = this.#sql
      .exec<{ id: number }>("SELECT id FROM conversations WHERE conversation = ?", conversation)
      .toArray();
    return row?.id ?? null;
  }

  /** The highest number that was given. */
  get newest(): number {
    const [row] = this.#sql.exec<{ id: number | null }>("SELECT MAX(id) AS id FROM conversations").toArray();
    return row?.id ?? 0;
  }

  forget(conversation: string): void {
    this.#sql.exec("DELETE FROM conversations WHERE conversation = ?", conversation);
  }

  /** A page of a list, and where it ended. */
  page(query: InboxQuery, after: Place | null, now: number): { rows: Numbered[]; place: Place | null } {
    const order = orderOf(query.view);
    const { by, after: next } = ORDERS[order];
    const place: Condition[] = after ? [[next, after.at, after.id]] : [];
    const rows = this.#select([VIEWS[query.view](now), ...filtersOf(query, now), ...place], by, query.limit);
    const last = rows.length === query.limit ? rows.at(-1) : undefined;
    return { rows: rows.map(facetOf), place: last ? { at: last[order] ?? 0, id: last.id } : null };
  }

  /** Those of these conversations that are in the list. */
  among(ids: readonly number[], query: InboxQuery, now: number): Map<number, Facet> {
    const known: Condition = ["id IN (SELECT value FROM json_each(?))", JSON.stringify(ids)];
    const rows = this.#select([known, VIEWS[query.view](now), ...filtersOf(query, now)], "id", ids.length);
    return new Map(rows.map(facetOf).map(({ id, facet }) => [id, facet]));
  }

  counts(now: number): InboxCounts {
    const count = (...conditions: readonly Condition[]): number => {
      const { where, bindings } = whereOf(conditions);
      const [row] = this.#sql
        .exec<{ n: number }>(`SELECT COUNT(1) AS n FROM conversations WHERE ${where}`, ...bindings)
        .toArray();
      return row?.n ?? 0;
    };
    const views = Object.fromEntries(
      Object.entries(VIEWS).map(([view, condition]) => [view, count(condition(now))]),
    ) as Record<InboxView, number>;
    return { ...views, overdue: count(VIEWS.todo(now), ["due <= ?", now]) };
  }

  #select(conditions: readonly Condition[], order: string, limit: number): Row[] {
    const { where, bindings } = whereOf(conditions);
    return this.#sql
      .exec<Row>(
        `SELECT id, ${COLUMNS.join(", ")} FROM conversations WHERE ${where} ORDER BY ${order} LIMIT ?`,
        ...bindings,
        limit,
      )
      .toArray();
  }
}

const whereOf = (conditions: readonly Condition[]): { where: string; bindings: SqlStorageValue[] } => ({
  where: conditions.map(([sql]) => `(${sql})`).join(" AND "),
  bindings: conditions.flatMap(([, ...bindings]) => bindings),
});

function filtersOf(query: InboxQuery, now: number): Condition[] {
  return (Object.keys(FILTERS) as (keyof typeof FILTERS)[]).flatMap((name): Condition[] => {
    const value = query[name];
    if (value === undefined) return [];
    const condition = FILTERS[name] as (value: unknown, now: number) => Condition;
    return [condition(value, now)];
  });
}
