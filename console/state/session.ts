/** Who is signed in. The one-time link is used once and its token wiped from the address. */
import { type ReadonlySignal, signal } from "@preact/signals";
import { setClock } from "./clock";

export interface Me {
  id: string;
  name: string;
}

export type SessionState =
  | { stage: "checking" }
  | { stage: "out"; why: "none" | "used" }
  | { stage: "offline" }
  | { stage: "in"; me: Me };

/** Between two tries while the gateway cannot be reached. */
const RETRY = 4_000;

export class Session {
  readonly #state = signal<SessionState>({ stage: "checking" });
  readonly state: ReadonlySignal<SessionState> = this.#state;

  /** @param token from the one-time link, or null */
  async start(token: string | null): Promise<void> {
    if (token === null) return this.check();
    const answer = await post("/api/console/sign-in", { token });
    if (answer === null) return this.#later(token);
    setClock(answer.headers.get("date"));
    if (answer.ok) {
      this.#state.value = { stage: "in", me: (await answer.json()) as Me };
      return;
    }
    // A used link in a browser that is signed in already is no reason to turn anybody away.
    await this.check("used");
  }

  async check(why: "none" | "used" = "none"): Promise<void> {
    const answer = await fetch("/api/console/me", { cache: "no-store" }).catch(() => null);
    if (answer === null || answer.status >= 500) {
      // Whoever is at work stays at work: the connections try again by themselves, and ask again.
      if (this.#state.peek().stage !== "in") this.#later(null);
      return;
    }
    setClock(answer.headers.get("date"));
    if (answer.ok) this.#state.value = { stage: "in", me: (await answer.json()) as Me };
    else this.#state.value = { stage: "out", why };
  }

  async signOut(): Promise<void> {
    await post("/api/console/sign-out", {});
    this.#state.value = { stage: "out", why: "none" };
  }

  #later(token: string | null): void {
    this.#state.value = { stage: "offline" };
    setTimeout(() => void this.start(token), RETRY);
  }
}

async function post(path: string, body: unknown): Promise<Response | null> {
  const answer = await fetch(path, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  }).catch(() => null);
  return answer === null || answer.status >= 500 ? null : answer;
}

/** The token of `#sign-in=<token>`, or null. */
export function tokenOf(hash: string): string | null {
  const token = new URLSearchParams(hash.replace(/^#/, "")).get("sign-in");
  return token ? token : null;
}
