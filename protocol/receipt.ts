/** The receipt of an erased conversation. */

/** How much was erased. */
export interface Counts {
  events: number;
  cards: number;
  deliveries: number;
  calls: number;
  /** Messages and notes in the inbox. */
  lines: number;
  /** Report rows: they stay, under an id that identifies nobody. */
  episodes: number;
}

export interface Receipt {
  conversation: string;
  /** Milliseconds since 1970. */
  erasedAt: number;
  counts: Counts;
}
