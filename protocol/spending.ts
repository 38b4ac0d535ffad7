/** What the models have cost a site on one day, for the console. */

export interface Spent {
  calls: number;
  /** Tokens, and what they cost at today's prices. */
  in: number;
  out: number;
  cost: number;
  /** Requests that were not made because they would have exceeded the budget. */
  refused: number;
}

export interface Limit {
  calls: number;
  tokens: number;
  cost?: number | undefined;
}

/** `most`: four fifths of the site's budget are used; `all`: requests were refused. */
export type Alarm = "most" | "all";

export interface Spending {
  /** The day in the site's time zone, as "2026-11-24". */
  day: string;
  currency: string;
  /** The prices are known. */
  priced: boolean;
  site: Spent & { limit: Limit };
  alarm: Alarm | null;
  /** Conversations and addresses that were refused a request. */
  refused: { conversations: number; addresses: number };
  /** Those that cost the most, the dearest first. */
  conversations: (Spent & { conversation: string })[];
  /** Earlier days, the newest first. */
  days: (Spent & { day: string })[];
}
