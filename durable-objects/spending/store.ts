/** What was spent, in SQLite: a row for each spender and day. A request is in the rows of all of its spenders, or of none. */
import type { Cost } from "../../assistant/stream/meter.ts";

/** Who pays for a request besides the site: its conversation, and the address that its visitor writes from, if that is known. */
export interface Payers {
  conversation: string;
  address: string | null;
}

export type SpenderKind = "conversation" | "address" | "site";

export interface Count extends Cost {
  calls: number;
  refused: number;
}

type Row = { calls: number; input: number; output: number; refused: number };

const countOf = ({ calls, input, output, refused }: Row): Count => ({ calls, in: input, out: output, refused });
const NONE: Count = { calls: 0, in: 0, out: 0, refused: 0 };
const SITE = "site";

/** The rows that a request is counted in, in the order in which their budgets are asked. */
export const spendersOf = ({ conversation, address }: Payers): [SpenderKind, string][] => [
  ["conversation", conversation],
  ...(address === null ? [] : ([["address", address]] satisfies [SpenderKind, string][])),
  ["site", SITE],
];

export class SpendingStore {
  readonly #storage: DurableObjectStorage;
  readonly #sql: SqlStorage;

  constructor(storage: DurableObjectStorage) {
    this.#storage = storage;
    this.#sql = storage.sql;
  }

  of(spender: SpenderKind, key: string, day: string): Count {
    const [row] = this.#sql
      .exec<Row>(
        "SELECT calls, input, output, refused FROM counts WHERE spender = ? AND key = ? AND day = ?",
        spender,
        key,
        day,
      )
      .toArray();
    return row ? countOf(row) : NONE;
  }

  /** Counts a request with the most that it can cost. */
  begin(id: string, day: string, payers: Payers, most: Cost): void {
    this.#storage.transactionSync(() => {
      for (const [spender, key] of spendersOf(payers)) this.#add(spender, key, day, { calls: 1, ...most, refused: 0 });
      this.#sql.exec(
        "INSERT INTO open (id, day, conversation, address, input, output) VALUES (?, ?, ?, ?, ?, ?)",
        id,
        day,
        payers.conversation,
        payers.address,
        most.in,
        most.out,
      );
    });
  }

  /** Replaces the most that a request could cost with what it did cost. A second time changes nothing. */
  end(id: string, cost: Cost): void {
    this.#storage.transactionSync(() => {
      const [open] = this.#sql
        .exec<{ day: string; conversation: string; address: string | null; input: number; output: number }>(
          "DELETE FROM open WHERE id = ? RETURNING day, conversation, address, input, output",
          id,
        )
        .toArray();
      if (!open) return;
      const less = { calls: 0, in: cost.in - open.input, out: cost.out - open.output, refused: 0 };
      for (const [spender, key] of spendersOf(open)) this.#add(spender, key, open.day, less);
    });
  }

  refuse(spender: SpenderKind, key: string, day: string): void {
    this.#add(spender, key, day, { ...NONE, refused: 1 });
  }

  /** The days of the site before this one, the newest first. */
  days(before: string, count: number): (Count & { day: string })[] {
    return this.#sql
      .exec<Row & { day: string }>(
        `SELECT day, calls, input, output, refused FROM counts
         WHERE spender = 'site' AND key = '${SITE}' AND day < ? ORDER BY day DESC LIMIT ?`,
        before,
        count,
      )
      .toArray()
      .map((row) => ({ ...countOf(row), day: row.day }));
  }

  /** Conversations of a day, those with the most tokens first. */
  dearest(day: string, count: number): (Count & { conversation: string })[] {
    return this.#sql
      .exec<Row & { key: string }>(
        `SELECT key, calls, input, output, refused FROM counts
         WHERE spender = 'conversation' AND day = ? ORDER BY input + output DESC, key LIMIT ?`,
        day,
        count,
      )
      .toArray()
      .map((row) => ({ ...countOf(row), conversation: row.key }));
  }

  /** How many of a kind were refused a request on a day. */
  refused(spender: SpenderKind, day: string): number {
    return this.#sql
      .exec<{ n: number }>(
        "SELECT COUNT(*) AS n FROM counts WHERE spender = ? AND day = ? AND refused > 0",
        spender,
        day,
      )
      .one().n;
  }

  /** Deletes what nobody asks for any more: of conversations and addresses every day but this one. */
  tidy(day: string): void {
    this.#sql.exec("DELETE FROM counts WHERE day < ? AND spender <> 'site'", day);
    this.#sql.exec("DELETE FROM open WHERE day < ?", day);
  }

  forget(conversation: string): void {
    this.#sql.exec("DELETE FROM counts WHERE spender = 'conversation' AND key = ?", conversation);
    this.#sql.exec("DELETE FROM open WHERE conversation = ?", conversation);
  }

  #add(spender: SpenderKind, key: string, day: string, { calls, in: input, out, refused }: Count): void {
    this.#sql.exec(
      `INSERT INTO counts (spender, key, day, calls, input, output, refused) VALUES (?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (spender, key, day) DO UPDATE SET calls = calls + excluded.calls, input = input + excluded.input,
         output = output + excluded.output, refused = refused + excluded.refused`,
      spender,
      key,
      day,
      calls,
      input,
      out,
      refused,
    );
  }
}
