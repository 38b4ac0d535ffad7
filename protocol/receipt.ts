/** What was erased of a conversation, for whoever asked for it. */

/** How much there was. */
export interface Counts {
  events: number;
  cards: number;
  deliveries: number;
  calls: number;
  /** Rows of the reports: they stay, under a name that leads nowhere. */
  episodes: number;
}

export interface Receipt {
  conversation: string;
  /** Milliseconds since 1970. */
  erasedAt: number;
  counts: Counts;
}
