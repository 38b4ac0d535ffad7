/** The conversations of one shelf: who the visitor is, what was said, and the index of the words. */
import type { Hit, Line, Who } from "../../protocol/inbox.ts";
import { type Mark, marksIn, type Term, wordsOf } from "../../protocol/search-words.ts";

/** What a room reports to have been said. `id`: its number in the inbox. */
export interface Talk {
  id: number;
  conversation: string;
  upTo: number;
  who: Who;
  lines: Line[];
}

/** Who a conversation is with, and where a search found its words. */
export interface Found {
  id: number;
  who: Who;
  hit: Hit | null;
}

type Row = { id: number; who: string; lines: string };

export class TranscriptsStore {
  readonly #storage: DurableObjectStorage;

  constructor(storage: DurableObjectStorage) {
    this.#storage = storage;
  }

  /** An older state of a conversation changes nothing. */
  put({ id, conversation, upTo, who, lines }: Talk): void {
    const { sql } = this.#storage;
    const [known] = sql.exec<{ upTo: number }>("SELECT upTo FROM talks WHERE id = ?", id).toArray();
    if (known && known.upTo > upTo) return;
    this.#storage.transactionSync(() => {
      sql.exec(
        `INSERT INTO talks (id, conversation, upTo, who, lines) VALUES (?, ?, ?, ?, ?)
         ON CONFLICT (id) DO UPDATE SET upTo = excluded.upTo, who = excluded.who, lines = excluded.lines`,
        id,
        conversation,
        upTo,
        JSON.stringify(who),
        JSON.stringify(lines),
      );
      index(sql, id, who, lines);
    });
  }

  /** @param terms of a search, whose hit in each conversation is wanted too */
  about(ids: readonly number[], terms: readonly Term[]): Found[] {
    return this.#rows("id IN (SELECT value FROM json_each(?))", JSON.stringify(ids)).map(({ id, who, lines }) => {
      const known = JSON.parse(who) as Who;
      return { id, who: known, hit: terms.length > 0 ? hitIn(known, JSON.parse(lines) as Line[], terms) : null };
    });
  }

  /** The numbers of the newest conversations that have all of the terms, highest first. */
  match(terms: readonly Term[], before: number, limit: number): number[] {
    const match = terms.map(({ words, open }) => `"${words.join(" ")}"${open ? " *" : ""}`).join(" AND ");
    return this.#storage.sql
      .exec<{ id: number }>(
        "SELECT rowid AS id FROM said WHERE said MATCH ? AND rowid < ? ORDER BY rowid DESC LIMIT ?",
        match,
        before,
        limit,
      )
      .toArray()
      .map(({ id }) => id);
  }

  /** @returns how many lines there were; null: the conversation is not here */
  forget(conversation: string): number | null {
    const { sql } = this.#storage;
    const [row] = this.#rows("conversation = ?", conversation);
    if (!row) return null;
    this.#storage.transactionSync(() => {
      sql.exec("DELETE FROM said WHERE rowid = ?", row.id);
      sql.exec("DELETE FROM talks WHERE id = ?", row.id);
    });
    return (JSON.parse(row.lines) as Line[]).length;
  }

  #rows(where: string, ...bindings: SqlStorageValue[]): Row[] {
    return this.#storage.sql.exec<Row>(`SELECT id, who, lines FROM talks WHERE ${where}`, ...bindings).toArray();
  }
}

/** Puts the words of every conversation into the index, which is empty. */
export function indexAll(sql: SqlStorage): void {
  for (const { id, who, lines } of sql.exec<Row>("SELECT id, who, lines FROM talks")) {
    index(sql, id, JSON.parse(who) as Who, JSON.parse(lines) as Line[]);
  }
}

function index(sql: SqlStorage, id: number, who: Who, lines: readonly Line[]): void {
  const texts = [...contactOf(who), ...lines.map(({ text }) => text)];
  const words = texts.map((text) =>
    wordsOf(text)
      .map((word) => word.text)
      .join(" "),
  );
  sql.exec("INSERT OR REPLACE INTO said (rowid, words) VALUES (?, ?)", id, words.join("\n"));
}

const contactOf = ({ name, email, phone }: Who): string[] => [name, email, phone].filter((text) => text !== null);

/** Characters of a line that are shown of a hit, and those before the first mark. */
const SHOWN = 180;
const BEFORE = 40;

/** The line that has the most of the terms, the newest of several. */
function hitIn(who: Who, lines: readonly Line[], terms: readonly Term[]): Hit | null {
  const candidates: { seq: number; by: Hit["by"]; text: string }[] = [
    ...contactOf(who).map((text) => ({ seq: 0, by: "contact" as const, text })),
    ...lines,
  ];
  let best: { hit: Hit; count: number } | null = null;
  for (const { seq, by, text } of candidates) {
    const count = terms.filter((term) => marksIn(text, [term]).length > 0).length;
    if (count > 0 && count >= (best?.count ?? 0))
      best = { hit: { seq, by, ...cut(text, marksIn(text, terms)) }, count };
  }
  return best?.hit ?? null;
}

function cut(text: string, marks: readonly Mark[]): Pick<Hit, "text" | "marks"> {
  const from = Math.max(0, (marks[0]?.start ?? 0) - BEFORE);
  const to = Math.min(text.length, from + SHOWN);
  const lead = from > 0 ? "…" : "";
  const shift = lead.length - from;
  return {
    text: `${lead}${text.slice(from, to).toWellFormed()}${to < text.length ? "…" : ""}`,
    marks: marks.filter(({ end }) => end <= to).map(({ start, end }) => ({ start: start + shift, end: end + shift })),
  };
}
