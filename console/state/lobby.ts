/** The live list, as signals: one for each room, so that a change of one row draws one row. No DOM. */
import { batch, computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { Availability, Card, LobbyFrame, LobbyServerFrame, OnDuty, Refusal } from "../../protocol/frames";

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
  /** A room became mine, by itself or because I claimed it. */
  assigned(conversation: string, how: "auto" | "claim"): void;
  refused(refusal: LobbyRefusal): void;
}

export class Lobby {
  readonly rows = new Map<string, Row>();
  readonly lists = signal<Lists>({ waiting: [], held: [], live: [] });
  readonly you = signal<OnDuty | null>(null);
  readonly people = signal<readonly OnDuty[]>([]);
  /** The first full list has come. */
  readonly loaded = signal(false);
  /** Rooms the lobby does not list may still be open: who asks by id is answered when a row comes or goes. */
  readonly #version = signal(0);
  readonly #me: string;
  readonly #send: (frame: LobbyFrame) => void;
  readonly #events: LobbyEvents;

  constructor(me: string, send: (frame: LobbyFrame) => void, events: LobbyEvents) {
    this.#me = me;
    this.#send = send;
    this.#events = events;
  }

  readonly order: ReadonlySignal<readonly string[]> = computed(() => {
    const { waiting, held, live } = this.lists.value;
    return [...waiting, ...held, ...live];
  });

  /** The room I hold; the lobby's word, so it also holds after a reload. */
  readonly mine: ReadonlySignal<string | null> = computed(() => this.you.value?.conversation ?? null);

  card(conversation: string): Card | null {
    this.#version.value;
    return this.rows.get(conversation)?.card.value ?? null;
  }

  duty(state: Availability): void {
    const you = this.you.value;
    if (you) this.you.value = { ...you, state };
    this.#send({ type: "duty", state });
  }

  claim(conversation: string): void {
    this.#send({ type: "claim", conversation });
  }

  receive(frame: LobbyServerFrame): void {
    batch(() => this.#receive(frame));
  }

  #receive(frame: LobbyServerFrame): void {
    switch (frame.type) {
      case "lobby": {
        const listed = new Set(frame.cards.map((card) => card.conversation));
        for (const id of this.rows.keys()) if (!listed.has(id)) this.rows.delete(id);
        for (const card of frame.cards) this.#put(card);
        this.you.value = frame.you;
        this.people.value = frame.concierges;
        this.loaded.value = true;
        return this.#sort();
      }
      case "card": {
        const before = this.rows.get(frame.card.conversation)?.card.peek();
        this.#put(frame.card);
        if (!before || moved(before, frame.card)) this.#sort();
        return;
      }
      case "gone":
        if (this.rows.delete(frame.conversation)) this.#sort();
        return;
      case "concierge":
        return this.#meet(frame.concierge);
      case "assigned":
        return this.#events.assigned(frame.conversation, frame.how);
      case "refused":
        return this.#events.refused(frame);
      default:
        // A newer gateway may say more than this page knows.
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
    const ids = (stage: Card["stage"], by: (a: Card, b: Card) => number) =>
      cards
        .filter((card) => card.stage === stage)
        .sort((a, b) => by(a, b) || (a.conversation < b.conversation ? -1 : 1))
        .map(({ conversation }) => conversation);
    const own = (card: Card) => Number(card.concierge?.id === this.#me);
    const next: Lists = {
      waiting: ids("waiting", (a, b) => Number(b.front) - Number(a.front) || a.since - b.since),
      held: ids("concierge", (a, b) => own(b) - own(a) || a.since - b.since),
      live: ids("live", (a, b) => b.since - a.since),
    };
    const last = this.lists.peek();
    this.lists.value = {
      waiting: keep(last.waiting, next.waiting),
      held: keep(last.held, next.held),
      live: keep(last.live, next.live),
    };
    this.#version.value++;
  }
}

const moved = (a: Card, b: Card): boolean =>
  a.stage !== b.stage || a.since !== b.since || a.front !== b.front || a.concierge?.id !== b.concierge?.id;

/** The old array when nothing moved, so that its list is not drawn again. */
const keep = (last: readonly string[], next: readonly string[]): readonly string[] =>
  last.length === next.length && last.every((id, i) => id === next[i]) ? last : next;

const ignore = (_frame: never): void => {};
