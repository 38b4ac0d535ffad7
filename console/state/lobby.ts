/** The lobby as signals: one for each room, so that a change to one card renders one row. No DOM. */
import { batch, computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { Availability, Card, LobbyFrame, LobbyServerFrame, OnDuty, Refusal } from "../../protocol/frames.ts";
import type { Alarm } from "../../protocol/spending.ts";

export interface Row {
  id: string;
  card: Signal<Card>;
}

/** Ids of rooms, each list in the order in which it is shown. */
export interface Lists {
  waiting: readonly string[];
  held: readonly string[];
  live: readonly string[];
}

export interface LobbyRefusal {
  re: string | null;
  why: Refusal;
  by?: string;
}

export interface LobbyEvents {
  /** A room became mine: it was assigned, or I claimed it. */
  assigned(conversation: string, how: "auto" | "claim"): void;
  refused(refusal: LobbyRefusal): void;
}

const NONE: readonly string[] = [];

export class Lobby {
  readonly rows = new Map<string, Row>();
  readonly lists = signal<Lists>({ waiting: NONE, held: NONE, live: NONE });
  /** Rooms with an open question to the team, the most urgent first. */
  readonly asking = signal(NONE);
  /** Rooms that a colleague asks me to take over. */
  readonly offered = signal(NONE);
  readonly you = signal<OnDuty | null>(null);
  readonly people = signal<readonly OnDuty[]>([]);
  /** The models' budget of this day is nearly used, or used up. */
  readonly budget = signal<{ day: string; alarm: Alarm } | null>(null);
  /** The first full list has arrived. */
  readonly loaded = signal(false);
  /** A room that the lobby does not list may still be open, so a lookup by id also follows rows that come and go. */
  readonly #version = signal(0);
  readonly #me: string;
  readonly #send: (frame: LobbyFrame) => boolean;
  readonly #events: LobbyEvents;

  constructor(me: string, send: (frame: LobbyFrame) => boolean, events: LobbyEvents) {
    this.#me = me;
    this.#send = send;
    this.#events = events;
  }

  readonly order: ReadonlySignal<readonly string[]> = computed(() => {
    const { waiting, held, live } = this.lists.value;
    return [...waiting, ...held, ...live];
  });

  /** My rooms, the newest last; as the lobby lists them, so it is also correct after a reload. */
  readonly mine: ReadonlySignal<readonly string[]> = computed(() => this.you.value?.conversations ?? NONE);

  /** I have reached my conversation limit. */
  readonly full: ReadonlySignal<boolean> = computed(() => this.mine.value.length >= (this.you.value?.capacity ?? 1));

  card(conversation: string): Card | null {
    this.#version.value;
    return this.rows.get(conversation)?.card.value ?? null;
  }

  /** Colleagues who are available and could take another conversation. */
  get free(): readonly OnDuty[] {
    return this.people.value.filter(
      ({ id, here, state, conversations, capacity }) =>
        id !== this.#me && here && state !== "break" && conversations.length < capacity,
    );
  }

  duty(state: Availability): void {
    const you = this.you.value;
    if (you) this.you.value = { ...you, state };
    this.#send({ type: "duty", state });
  }

  claim(conversation: string): void {
    this.#send({ type: "claim", conversation });
  }

  /** False when not connected; then the draft stays. */
  answer(conversation: string, of: number, text: string): boolean {
    return this.#send({ type: "answer", conversation, of, text });
  }

  /** More than a new text in a row that keeps its place. */
  isNews(frame: LobbyServerFrame): boolean {
    if (frame.type !== "card") return true;
    const before = this.rows.get(frame.card.conversation)?.card.peek();
    return !before || before.here !== frame.card.here || moved(before, frame.card);
  }

  /** Applies updates in order of arrival; the lists are sorted once for all of them. */
  receive(frames: readonly LobbyServerFrame[]): void {
    batch(() => {
      let shuffled = false;
      for (const frame of frames) shuffled = this.#receive(frame) || shuffled;
      if (shuffled) this.#sort();
    });
  }

  /** True when rooms came, went or changed places. */
  #receive(frame: LobbyServerFrame): boolean {
    switch (frame.type) {
      case "lobby": {
        const listed = new Set(frame.cards.map((card) => card.conversation));
        for (const id of this.rows.keys()) if (!listed.has(id)) this.rows.delete(id);
        for (const card of frame.cards) this.#put(card);
        this.you.value = frame.you;
        this.people.value = frame.concierges;
        this.loaded.value = true;
        return true;
      }
      case "card": {
        const before = this.rows.get(frame.card.conversation)?.card.peek();
        this.#put(frame.card);
        return !before || moved(before, frame.card);
      }
      case "gone":
        return this.rows.delete(frame.conversation);
      case "concierge":
        this.#meet(frame.concierge);
        return false;
      case "assigned":
        this.#events.assigned(frame.conversation, frame.how);
        return false;
      case "budget":
        this.budget.value = frame.alarm && { day: frame.day, alarm: frame.alarm };
        return false;
      case "refused":
        this.#events.refused(frame);
        return false;
      default:
        // A newer gateway may send frames that this page does not know.
        return ignore(frame);
    }
  }

  #put(card: Card): void {
    const row = this.rows.get(card.conversation);
    if (row) row.card.value = card;
    else this.rows.set(card.conversation, { id: card.conversation, card: signal(card) });
  }

  #meet(person: OnDuty): void {
    if (person.id === this.#me) this.you.value = person;
    const others = this.people.peek().filter(({ id }) => id !== person.id);
    this.people.value = [...others, person].sort((a, b) => a.name.localeCompare(b.name));
  }

  #sort(): void {
    const cards = [...this.rows.values()].map(({ card }) => card.peek());
    const ids = (which: (card: Card) => boolean, by: (a: Card, b: Card) => number) =>
      cards
        .filter(which)
        .sort((a, b) => by(a, b) || (a.conversation < b.conversation ? -1 : 1))
        .map(({ conversation }) => conversation);
    const on = (stage: Card["stage"]) => (card: Card) => card.stage === stage;
    const own = (card: Card) => Number(card.concierge?.id === this.#me);
    const next: Lists = {
      waiting: ids(on("waiting"), (a, b) => Number(b.front) - Number(a.front) || a.since - b.since),
      held: ids(on("concierge"), (a, b) => own(b) - own(a) || a.since - b.since),
      // Their handoff was missed, but they are still here, and a concierge may still write.
      live: ids(on("live"), (a, b) => Number(b.missed) - Number(a.missed) || b.since - a.since),
    };
    const last = this.lists.peek();
    this.lists.value = {
      waiting: keep(last.waiting, next.waiting),
      held: keep(last.held, next.held),
      live: keep(last.live, next.live),
    };
    const asks = (card: Card) => card.question?.until ?? 0;
    this.asking.value = keep(
      this.asking.peek(),
      ids(
        // A concierge is there and can talk to the visitor.
        (card) => card.question !== null && card.stage !== "concierge",
        (a, b) => asks(a) - asks(b),
      ),
    );
    this.offered.value = keep(
      this.offered.peek(),
      ids(
        (card) => card.transfer?.to === this.#me,
        (a, b) => (a.transfer?.until ?? 0) - (b.transfer?.until ?? 0),
      ),
    );
    this.#version.value++;
  }
}

const moved = (a: Card, b: Card): boolean =>
  a.stage !== b.stage ||
  a.since !== b.since ||
  a.front !== b.front ||
  a.urgent !== b.urgent ||
  a.missed !== b.missed ||
  a.concierge?.id !== b.concierge?.id ||
  a.question?.of !== b.question?.of ||
  a.transfer?.until !== b.transfer?.until;

/** Returns the old array when nothing moved, so that its list does not render again. */
const keep = (last: readonly string[], next: readonly string[]): readonly string[] =>
  last.length === next.length && last.every((id, i) => id === next[i]) ? last : next;

const ignore = (_frame: never): false => false;
