/** What the page asks the gateway, and what it answers: never an exception, always a call, a word, or both. */

export interface Shown {
  state: "booked" | "cancelled" | "done" | "no-show";
  start: number;
  minutes: number;
  with: string;
  slots: readonly { id: string; start: number }[];
}

export type Change = { what: "view" | "cancel" } | { what: "move"; slot: string };

export interface Answer {
  call: Shown | null;
  /** `offline`: nobody answered; `internal`: not in our language; otherwise the gateway's word. */
  error: string | null;
}

/** How long an answer may take, in milliseconds. */
const PATIENCE = 15_000;

export async function ask(token: string, change: Change): Promise<Answer> {
  const more = change.what === "move" ? { slot: change.slot } : {};
  let response: Response;
  try {
    response = await fetch(`/api/calls/${change.what}`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ token, ...more }),
      signal: AbortSignal.timeout(PATIENCE),
    });
  } catch {
    return { call: null, error: "offline" };
  }
  try {
    const answer = (await response.json()) as Partial<Shown> & { error?: string };
    const call = answer.state ? (answer as Shown) : null;
    return { call, error: answer.error ?? (call ? null : "internal") };
  } catch {
    return { call: null, error: "internal" };
  }
}
