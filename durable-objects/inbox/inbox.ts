/**
 * Every conversation that ever had a word of a visitor, until it is erased: a projection of the rooms, which report to it
 * whenever something changes. The list is here; what was said is on shelves (`Transcripts`), because it must be possible to
 * erase it without a trace, and to search it in parallel.
 */
import {
  type Facet,
  type InboxCounts,
  type InboxEntry,
  type InboxPage,
  type InboxQuery,
  type InboxRow,
  stateOf,
  type Who,
} from "../../protocol/inbox.ts";
import { type Term, termsOf } from "../../protocol/search-words.ts";
import { GatewayObject } from "../object.ts";
import { Meta, migrate } from "../storage/migrations.ts";
import type { Found } from "../transcripts/store.ts";
import { MIGRATIONS } from "./migrations.ts";
import { InboxStore, type Place } from "./store.ts";

/** Conversations on one shelf. Erasing one of them writes the others anew: some 10 MB at 20 messages each. */
const SHELF = 4_000;
/** Shelves that are searched at a time, and the matches that are read of one at a time. */
const AT_ONCE = 8;
const MATCHES = 1_000;
/** Rooms that are asked to report again at a time, and the milliseconds before the next ones are. */
const AGAIN = 20;
const PAUSE = 250;

/** Which row of the reports was asked about last; nothing: none yet; `all`: every one. And when that began. */
const ASKED = "asked";
const SINCE = "since";
/** A conversation is in the reports at the latest when nobody has written in it for half an hour. */
const REPORTED = 3_600_000;

const shelfOf = (id: number): number => Math.floor((id - 1) / SHELF);

export class Inbox extends GatewayObject {
  readonly #store: InboxStore;
  readonly #meta: Meta;

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    migrate(ctx.storage, MIGRATIONS);
    this.#store = new InboxStore(ctx.storage);
    this.#meta = new Meta(ctx.storage.sql);
    if (this.#meta.read(ASKED) === "all") return;
    // A new file: the conversations that there are already report again.
    ctx.blockConcurrencyWhile(async () => {
      if ((await ctx.storage.getAlarm()) === null) await ctx.storage.setAlarm(this.now() + PAUSE);
    });
  }

  /** A room reports how it stands. Repeating it changes nothing, and an older report than the last one neither. */
  async take(entries: InboxEntry[]): Promise<void> {
    for (const { facet, who, lines } of entries) {
      const { conversation, upTo } = facet;
      const id = this.#store.put(facet);
      await this.#shelf(shelfOf(id)).put({ id, conversation, upTo, who, lines });
    }
  }

  /** A page of a list, or of what a search finds in it: the newest conversations first. Null: not a place in this list. */
  async list(query: InboxQuery): Promise<InboxPage | null> {
    const place = query.cursor === undefined ? null : placeOf(query.cursor);
    if (query.cursor !== undefined && !place) return null;
    const terms = termsOf(query.q ?? "");
    if (query.q !== undefined && query.q.trim() !== "") return await this.#search(query, terms, place);
    const now = this.now();
    const { rows, place: end } = this.#store.page(query, place, now);
    return { conversations: await this.#shown(rows, [], now), next: end && cursorOf(end) };
  }

  async counts(): Promise<InboxCounts> {
    return this.#store.counts(this.now());
  }

  /** Deletes this conversation, so that no file can be read for what was said either. @returns how many lines there were */
  async erase(conversation: string): Promise<number> {
    const id = this.#store.idOf(conversation);
    if (id === null) return 0;
    const lines = await this.#shelf(shelfOf(id)).erase(conversation);
    this.#store.forget(conversation);
    return lines;
  }

  override async alarm(): Promise<void> {
    const asked = this.#meta.read(ASKED);
    if (asked === "all") return;
    const after = Number(asked ?? 0);
    const known = await this.env.REPORTS.getByName("reports").conversations(after, AGAIN);
    const { CONVERSATION } = this.env;
    for (const { id, conversation } of known) {
      // What was erased is in the reports under another name.
      if (!/^[0-9a-f]{64}$/.test(conversation) || this.#store.idOf(conversation) !== null) continue;
      try {
        await CONVERSATION.get(CONVERSATION.idFromString(conversation)).reportAgain();
      } catch (error) {
        console.error("room not reached", { room: conversation, after: id, error: String(error) });
        await this.ctx.storage.setAlarm(this.now() + 60_000);
        return;
      }
      this.#meta.write(ASKED, String(id));
    }
    const last = known.at(-1);
    const since = Number(this.#meta.read(SINCE) ?? this.now());
    this.#meta.write(SINCE, String(since));
    if (last) this.#meta.write(ASKED, String(last.id));
    else if (this.now() - since > REPORTED) return this.#meta.write(ASKED, "all");
    await this.ctx.storage.setAlarm(this.now() + (last ? PAUSE : REPORTED / 4));
  }

  #shelf(number: number) {
    return this.env.TRANSCRIPTS.getByName(`shelf-${number}`);
  }

  async #shown(rows: readonly { id: number; facet: Facet }[], terms: readonly Term[], now: number) {
    const ids = rows.map(({ id }) => id);
    const shelves = Map.groupBy(ids, shelfOf);
    const found = await Promise.all([...shelves].map(([shelf, some]) => this.#shelf(shelf).about(some, terms)));
    const about = new Map(found.flat().map((each) => [each.id, each]));
    const lost = rows.filter(({ id }) => !about.has(id)).map(({ facet }) => facet.conversation);
    if (lost.length > 0) this.ctx.waitUntil(this.#repair(lost.slice(0, AGAIN)));
    return rows.map(({ id, facet }) => shown(facet, about.get(id), now));
  }

  /** A shelf has lost what was said in these: their rooms report again. */
  async #repair(conversations: readonly string[]): Promise<void> {
    const { CONVERSATION } = this.env;
    for (const conversation of conversations) {
      try {
        await CONVERSATION.get(CONVERSATION.idFromString(conversation)).reportAgain();
      } catch (error) {
        console.error("room not reached", { room: conversation, error: String(error) });
      }
    }
  }

  async #search(query: InboxQuery, terms: readonly Term[], after: Place | null): Promise<InboxPage> {
    const now = this.now();
    const rows: { id: number; facet: Facet }[] = [];
    let before = after?.id ?? this.#store.newest + 1;
    while (terms.length > 0 && before > 1 && rows.length < query.limit) {
      const top = shelfOf(before - 1);
      const shelves = Array.from({ length: Math.min(AT_ONCE, top + 1) }, (_, i) => top - i);
      const from = before;
      const found = await Promise.all(shelves.map((shelf) => this.#shelf(shelf).match(terms, from, MATCHES)));
      for (const [i, ids] of found.entries()) {
        const facets = this.#store.among(ids, query, now);
        for (const id of ids) {
          const facet = facets.get(id);
          if (facet) rows.push({ id, facet });
          before = id;
          if (rows.length === query.limit) break;
        }
        if (rows.length === query.limit) break;
        // This shelf may have more: then it comes first in the next round.
        if (ids.length === MATCHES) break;
        before = (shelves[i] ?? 0) * SHELF + 1;
      }
    }
    const next = rows.length === query.limit ? cursorOf({ at: 0, id: before }) : null;
    return { conversations: await this.#shown(rows, terms, now), next };
  }
}

const NOBODY: Who = { name: null, email: null, phone: null, want: null, words: "" };

/** A conversation is listed even if its shelf has lost what was said: nobody is forgotten. */
function shown(facet: Facet, found: Found | undefined, now: number): InboxRow {
  const state = stateOf(facet, now);
  const overdue = facet.due !== null && facet.due <= now && state !== "snoozed";
  return { ...facet, ...(found?.who ?? NOBODY), state, overdue, hit: found?.hit ?? null };
}

const cursorOf = ({ at, id }: Place): string => `${at}-${id}`;

function placeOf(cursor: string): Place | null {
  const [, at, id] = /^(\d{1,16})-(\d{1,16})$/.exec(cursor) ?? [];
  return at === undefined ? null : { at: Number(at), id: Number(id) };
}
