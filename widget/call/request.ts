/** The call page's requests to the gateway. They never throw; the result is an appointment, an error word, or both. */

export interface Shown {
  state: "booked" | "cancelled" | "done" | "no-show";
  start: number;
  minutes: number;
  with: string;
  /** The site's key for what it is; absent from a gateway that knows calls alone. */
  kind?: string;
  /** The site's own name for it, by language. */
  label?: Readonly<Record<string, string>> | null;
  /** An address or a link. */
  where?: string | null;
  slots: readonly { id: string; start: number }[];
}

export type Change = { what: "view" | "cancel" } | { what: "move"; slot: string };

export interface Answer {
  call: Shown | null;
  /** `offline`: no answer; `internal`: an unreadable answer; otherwise the gateway's own error word. */
  error: string | null;
}

/** Timeout of a request, in milliseconds. */
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
