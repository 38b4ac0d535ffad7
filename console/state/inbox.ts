/**
 * The inbox as signals: one list of conversations at a time, in pages, and what is selected in it. It is asked for again
 * regularly and after every change. No DOM.
 */
import { batch, computed, type ReadonlySignal, signal } from "@preact/signals";
import type { Concierge, Outcome, Settled, TriggerKind } from "../../protocol/facts.ts";
import type { InboxCounts, InboxPage, InboxRow, InboxState, InboxView } from "../../protocol/inbox.ts";
import { ask, type Refused } from "./ask.ts";

const ROUTE = "/api/console/v1";
/** Rows of one request. */
const PAGE = 100;
/** Changes that are sent at a time. */
const AT_ONCE = 6;

/** What a list is narrowed to; what is missing narrows nothing. Days are those of this browser. */
export interface Filters {
  state?: InboxState;
  outcome?: Outcome | "none";
  responsible?: string;
  trigger?: TriggerKind;
  score?: number;
  lang?: string;
  stage?: string;
  from?: string;
  to?: string;
}

/** What is done about a conversation; what is missing stays. */
export interface Change {
  responsible?: Concierge | null;
  snooze?: number | null;
  outcome?: Outcome | null;
  amount?: number;
  settle?: "all" | number[];
  how?: Settled;
}

const NO_COUNTS: InboxCounts = { todo: 0, overdue: 0, unanswered: 0, leads: 0, all: 0 };
const NONE: ReadonlySet<string> = new Set();

export class Inbox {
  readonly view = signal<InboxView>("todo");
  readonly filters = signal<Filters>({});
  /** What is searched for, as it was typed. */
  readonly query = signal("");
  readonly rows = signal<readonly InboxRow[]>([]);
  readonly counts = signal<InboxCounts>(NO_COUNTS);
  readonly selected = signal(NONE);
  /** The row that the keys act on. */
  readonly cursor = signal<string | null>(null);
  /** This list has not been answered yet. */
  readonly loading = signal(true);
  readonly failure = signal<Refused | null>(null);
  readonly #next = signal<string | null>(null);
  /** A late answer to an earlier list is not shown. */
  #asked = 0;
  #more = false;
  /** The rows are still those of the list before. */
  #stale = false;

  readonly order: ReadonlySignal<readonly string[]> = computed(() => this.rows.value.map((row) => row.conversation));

  /** There are rows that have not been loaded. */
  readonly hasMore: ReadonlySignal<boolean> = computed(() => this.#next.value !== null);

  readonly isNarrowed: ReadonlySignal<boolean> = computed(
    () => this.query.value.trim() !== "" || Object.keys(this.filters.value).length > 0,
  );

  row(conversation: string): InboxRow | null {
    return this.rows.value.find((row) => row.conversation === conversation) ?? null;
  }

  show(view: InboxView): void {
    if (view === this.view.peek()) return;
    this.#change(() => {
      this.view.value = view;
    });
  }

  search(query: string): void {
    if (query === this.query.peek()) return;
    this.#change(() => {
      this.query.value = query;
    });
  }

  narrow(filters: Filters): void {
    const set = Object.entries(filters).filter(([, value]) => value !== undefined && value !== "");
    this.#change(() => {
      this.filters.value = Object.fromEntries(set);
    });
  }

  widen(): void {
    this.#change(() => {
      this.filters.value = {};
      this.query.value = "";
    });
  }

  select(conversation: string): void {
    const selected = new Set(this.selected.peek());
    if (!selected.delete(conversation)) selected.add(conversation);
    this.selected.value = selected;
  }

  /** All that are loaded, or none. */
  selectAll(on: boolean): void {
    this.selected.value = on ? new Set(this.order.peek()) : NONE;
  }

  move(by: number): void {
    const order = this.order.peek();
    const at = order.indexOf(this.cursor.peek() ?? "");
    const next = at < 0 ? (by > 0 ? 0 : order.length - 1) : Math.min(order.length - 1, Math.max(0, at + by));
    this.cursor.value = order[next] ?? null;
    if (next > order.length - 10) void this.more();
  }

  async count(): Promise<void> {
    const answer = await ask<InboxCounts>(`${ROUTE}/inbox`);
    if (answer.ok) this.counts.value = answer.value;
  }

  /** Asks for the first page again; the rows of later pages stay as they are. */
  async refresh(): Promise<void> {
    const asked = ++this.#asked;
    const [answer] = await Promise.all([this.#page(null), this.count()]);
    if (asked !== this.#asked) return;
    batch(() => {
      this.loading.value = false;
      this.failure.value = answer.ok ? null : answer.why;
      if (!answer.ok) return;
      const { conversations, next } = answer.value;
      const fresh = new Set(conversations.map((row) => row.conversation));
      const later = this.#stale ? [] : this.rows.peek().slice(PAGE);
      this.#stale = false;
      if (later.length === 0) this.#next.value = next;
      this.#put([...conversations, ...later.filter((row) => !fresh.has(row.conversation))]);
    });
  }

  async more(): Promise<void> {
    const cursor = this.#next.peek();
    if (cursor === null || this.#more || this.#stale) return;
    this.#more = true;
    const asked = this.#asked;
    const answer = await this.#page(cursor);
    this.#more = false;
    if (!answer.ok || asked !== this.#asked) return;
    const known = new Set(this.order.peek());
    batch(() => {
      this.#next.value = answer.value.next;
      this.#put([...this.rows.peek(), ...answer.value.conversations.filter((row) => !known.has(row.conversation))]);
    });
  }

  /** Does the same about several conversations. @returns how many were refused */
  async change(conversations: readonly string[], change: Change): Promise<number> {
    let refused = 0;
    for (let at = 0; at < conversations.length; at += AT_ONCE) {
      const answers = await Promise.all(
        conversations.slice(at, at + AT_ONCE).map((id) => ask<object>(`${ROUTE}/conversations/${id}`, change, "PATCH")),
      );
      refused += answers.filter(({ ok }) => !ok).length;
    }
    this.selected.value = NONE;
    await this.refresh();
    return refused;
  }

  #change(how: () => void): void {
    batch(() => {
      how();
      this.#stale = true;
      this.selected.value = NONE;
      this.cursor.value = null;
      this.loading.value = true;
    });
    void this.refresh();
  }

  #put(rows: readonly InboxRow[]): void {
    this.rows.value = rows;
    const there = new Set(this.order.value);
    const cursor = this.cursor.peek();
    if (cursor !== null && !there.has(cursor)) this.cursor.value = null;
    const selected = [...this.selected.peek()].filter((id) => there.has(id));
    if (selected.length < this.selected.peek().size) this.selected.value = new Set(selected);
  }

  #page(cursor: string | null) {
    const { from, to, ...filters } = this.filters.peek();
    const query = this.query.peek().trim();
    const asked = new URLSearchParams({ view: this.view.peek(), limit: String(PAGE) });
    for (const [name, value] of Object.entries(filters)) asked.set(name, String(value));
    if (from) asked.set("from", String(new Date(`${from}T00:00`).getTime()));
    if (to) asked.set("to", String(new Date(`${to}T23:59:59.999`).getTime()));
    if (query !== "") asked.set("q", query);
    if (cursor !== null) asked.set("cursor", cursor);
    return ask<InboxPage>(`${ROUTE}/conversations?${asked}`);
  }
}
